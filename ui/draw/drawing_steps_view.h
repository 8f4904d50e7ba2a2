// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/drawing/drawing_steps.h"

#include <QWidget>
#include <vector>

class QGridLayout;
class QLabel;

namespace digitlab::ui {

class StepTile;

/// The steps from ink to the network's image, each as an image that can be switched off, and a line that says what
/// that does to the reading.
class DrawingStepsView : public QWidget
{
    Q_OBJECT

public:
    explicit DrawingStepsView(QWidget *parent = nullptr);

    void setSteps(const DrawingSteps &steps);
    /// What is read with all steps, while some are left out: "1, 99.3 %"; empty for nothing.
    void setPredictionWithAll(const QString &prediction);
    void clear();
    NormalisationOptions options() const;

Q_SIGNALS:
    void optionsChanged(const digitlab::NormalisationOptions &options);

private:
    void arrange(const std::vector<DrawingStep> &steps);
    void takeChoice();
    void say();
    StepTile *tileOf(Step step) const;

    std::vector<StepTile *> m_tiles;
    std::vector<Step> m_arranged;
    QGridLayout *m_grid;
    QLabel *m_effect;
    QString m_predictionWithAll;
};

} // namespace digitlab::ui
