// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/jobs/drawing_models.h"
#include "ui/jobs/drawing_reader.h"

#include <QWidget>
#include <memory>

namespace digitlab::ui {

class DigitCanvas;
struct ModelOption;

/// The panel beside every page: canvas, undo, clear, pen width, the steps from ink to 28 x 28, what was read, bars for
/// A and B or the digits of a number, with who they are, and "That was a ..." which keeps the drawing.
class DrawPanel : public QWidget
{
    Q_OBJECT

public:
    explicit DrawPanel(QWidget *parent = nullptr);
    ~DrawPanel() override;

    DigitCanvas *canvas();
    /// Who can be chosen for A, and for B beside nobody.
    void setModelOptions(const std::vector<ModelOption> &options);
    /// Who reads on that side; an empty name for nobody.
    void setModel(ModelSide side, const ModelSource &source, const QString &name);
    void setClassNames(const QStringList &names);
    void showPrediction(const DrawingPredictions &predicted);
    /// Fraction of the canvas side.
    void setPenWidth(double fraction);
    double penWidth() const;
    /// Without readAsChosen().
    void setReadAs(ReadAs readAs);
    /// Of the user's own user digits, with its interval: "12 of 14 of my digits read (85.7 %, 60.1 to 96.0 %)".
    void setScoreSummary(const QString &text);
    void setCollection(const QString &name, int count);
    /// After labelled() or imageLabelled(): it is kept.
    void showKept();
    /// Takes that back, so that it can be kept as another digit.
    void showNotKept();

    QSize sizeHint() const override;

Q_SIGNALS:
    void drawingChanged(const digitlab::Drawing &drawing, double penWidth);
    void imageChanged(const QImage &image);
    void penWidthChanged(double fraction);
    void readAsChosen(digitlab::ui::ReadAs readAs);
    void modelChosen(digitlab::ui::ModelSide side, const digitlab::ui::ModelSource &source);
    void stepsChanged(const digitlab::NormalisationOptions &options);
    /// "That was a 7"; `label` is the class's position.
    void labelled(const digitlab::Drawing &drawing, int label);
    void imageLabelled(const QImage &image, int label);
    /// The user wants to see what is kept.
    void collectionRequested();
    /// Something that is no image was dropped or pasted: a sentence for the window's message bar.
    void refused(const QString &message);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Private;
    std::unique_ptr<Private> m_private;
};

} // namespace digitlab::ui
