// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/draw/drawing_steps_view.h"

#include "ui/draw/step_tile.h"
#include "ui/style/boxes.h"
#include "ui/style/theme.h"

#include <QGridLayout>
#include <QLabel>

namespace digitlab::ui {

namespace {

constexpr int columnCount = 3;

std::vector<Step> allSteps()
{
    std::vector<Step> steps = switchableSteps();
    steps.insert(steps.begin(), Step::Source);
    return steps;
}

} // namespace

DrawingStepsView::DrawingStepsView(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout)
    , m_effect(new QLabel)
{
    setAccessibleName(tr("Steps from ink to the network's image"));
    m_effect->setFont(captionFont());
    m_effect->setForegroundRole(QPalette::PlaceholderText);
    m_effect->setWordWrap(true);
    m_effect->setMinimumHeight(2 * m_effect->fontMetrics().lineSpacing()); // nothing moves when something is said
    m_effect->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_grid->setSpacing(gridUnit / 2);
    for (const Step step : allSteps()) {
        m_tiles.push_back(new StepTile(step, this));
        connect(m_tiles.back(), &StepTile::toggled, this, &DrawingStepsView::takeChoice);
    }
    inColumn(this, gridUnit / 2, {m_grid, m_effect});
    clear();
}

void DrawingStepsView::setSteps(const DrawingSteps &steps)
{
    const std::vector<DrawingStep> list = stepList(steps);
    arrange(list);
    for (const DrawingStep &step : list)
        tileOf(step.step)->setStep(step);
}

void DrawingStepsView::setPredictionWithAll(const QString &prediction)
{
    m_predictionWithAll = prediction;
    say();
}

void DrawingStepsView::clear()
{
    setSteps({});
    setPredictionWithAll({});
}

NormalisationOptions DrawingStepsView::options() const
{
    NormalisationOptions options;
    for (const StepTile *tile : m_tiles)
        if (tile->isCheckable() && !tile->isChecked())
            options.skipped.insert(tile->step());
    return options;
}

/// Strokes and images take other steps.
void DrawingStepsView::arrange(const std::vector<DrawingStep> &steps)
{
    std::vector<Step> wanted;
    for (const DrawingStep &step : steps)
        wanted.push_back(step.step);
    if (wanted == m_arranged)
        return;
    m_arranged = wanted;
    for (StepTile *tile : m_tiles) {
        m_grid->removeWidget(tile);
        tile->hide();
    }
    int place = 0;
    for (const Step step : wanted) {
        m_grid->addWidget(tileOf(step), place / columnCount, place % columnCount);
        tileOf(step)->show();
        ++place;
    }
}

void DrawingStepsView::takeChoice()
{
    say();
    Q_EMIT optionsChanged(options());
}

void DrawingStepsView::say()
{
    if (options().skipped.empty())
        m_effect->setText(tr("Leave a step out to see its effect."));
    else if (m_predictionWithAll.isEmpty())
        m_effect->setText(tr("Steps are left out."));
    else
        m_effect->setText(tr("With all steps, the prediction is %1.").arg(m_predictionWithAll));
}

StepTile *DrawingStepsView::tileOf(Step step) const
{
    for (StepTile *tile : m_tiles)
        if (tile->step() == step)
            return tile;
    return m_tiles.front();
}

} // namespace digitlab::ui
