#pragma once

#include "ui/drawing_reader.h"

#include <QWidget>
#include <memory>

namespace digitlab::ui {

class DigitCanvas;

/// The panel beside every page: canvas, undo, clear, pen width, the steps from ink to 28 x 28, what was read, bars for
/// A and B, and "That was a ..." which keeps the drawing.
class DrawPanel : public QWidget
{
    Q_OBJECT

public:
    explicit DrawPanel(QWidget *parent = nullptr);
    ~DrawPanel() override;

    DigitCanvas *canvas();
    /// Shown above the bars; B empty where there is one judge.
    void setJudgeNames(const QString &a, const QString &b = {});
    void setClassNames(const QStringList &names);
    void showReading(const JudgedDrawing &judged);
    /// Share of the canvas side.
    void setPenWidth(double share);
    double penWidth() const;
    /// Of the user's own kept digits, with its interval: "12 of 14 of my digits read (85.7 %, 60.1 to 96.0 %)".
    /// Called after labelled() it also says that the drawing was kept.
    void setKeptSummary(const QString &text);

    QSize sizeHint() const override;

Q_SIGNALS:
    void drawingChanged(const digitlab::Drawing &drawing, double penWidth);
    void pictureChanged(const QImage &picture);
    void penWidthChanged(double share);
    /// "That was a 7".
    void labelled(const digitlab::Drawing &drawing, int label);
    /// Something that is no picture was dropped or pasted: a sentence for the window's message bar.
    void refused(const QString &message);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Private;
    std::unique_ptr<Private> m_private;
};

} // namespace digitlab::ui
