// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/jobs/drawing_reader.h"
#include "ui/jobs/judges.h"

#include <QWidget>
#include <memory>

namespace digitlab::ui {

class DigitCanvas;
struct JudgeOption;

/// The panel beside every page: canvas, undo, clear, pen width, the steps from ink to 28 x 28, what was read, bars for
/// A and B with who they are, and "That was a ..." which keeps the drawing.
class DrawPanel : public QWidget
{
    Q_OBJECT

public:
    explicit DrawPanel(QWidget *parent = nullptr);
    ~DrawPanel() override;

    DigitCanvas *canvas();
    /// Who can be chosen for A, and for B beside nobody.
    void setJudgeOptions(const std::vector<JudgeOption> &options);
    /// Who reads on that side; an empty name for nobody.
    void setJudge(Judge side, const JudgeSource &source, const QString &name);
    void setClassNames(const QStringList &names);
    void showReading(const JudgedDrawing &judged);
    /// Share of the canvas side.
    void setPenWidth(double share);
    double penWidth() const;
    /// Of the user's own kept digits, with its interval: "12 of 14 of my digits read (85.7 %, 60.1 to 96.0 %)".
    void setKeptSummary(const QString &text);
    void setKeptCount(int count);
    /// After labelled() or pictureLabelled(): it is kept.
    void showKept();
    /// Takes that back, so that it can be kept as another digit.
    void showNotKept();

    QSize sizeHint() const override;

Q_SIGNALS:
    void drawingChanged(const digitlab::Drawing &drawing, double penWidth);
    void pictureChanged(const QImage &picture);
    void penWidthChanged(double share);
    void judgeChosen(digitlab::ui::Judge side, const digitlab::ui::JudgeSource &source);
    void stepsChanged(const digitlab::NormalisationOptions &options);
    /// "That was a 7"; `label` is the class's position.
    void labelled(const digitlab::Drawing &drawing, int label);
    void pictureLabelled(const QImage &picture, int label);
    /// The user wants to see what is kept.
    void collectionRequested();
    /// Something that is no picture was dropped or pasted: a sentence for the window's message bar.
    void refused(const QString &message);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Private;
    std::unique_ptr<Private> m_private;
};

} // namespace digitlab::ui
