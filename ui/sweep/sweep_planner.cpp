// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sweep/sweep_planner.h"

#include "core/sweeps/sweep_offer.h"
#include "core/training/presets.h"
#include "core/training/training_time.h"
#include "ui/style/text.h"
#include "ui/sweep/sweep_form.h"

#include <QThread>
#include <algorithm>
#include <cmath>

namespace digitlab::ui {

namespace {

/// In steps of ten seconds, then of minutes: it is an estimate.
double roundedSeconds(double seconds)
{
    return seconds < 60 ? std::max(10.0, 10 * std::round(seconds / 10)) : 60 * std::round(seconds / 60);
}

} // namespace

SweepPlanner::SweepPlanner(OpenDataset &dataset, Settings &settings, SweepForm &form, QObject *parent)
    : QObject(parent)
    , m_dataset(dataset)
    , m_settings(settings)
    , m_form(form)
    , m_trainConfig(settings.runConfig())
{
    connect(&m_dataset, &OpenDataset::changed, this, &SweepPlanner::offer);
    connect(&m_form, &SweepForm::presetChosen, this, &SweepPlanner::offer);
    connect(&m_form, &SweepForm::edited, this, &SweepPlanner::refresh);
    offer();
}

void SweepPlanner::setTrainConfig(const RunConfig &config)
{
    m_trainConfig = config;
    if (m_form.preset().isEmpty())
        offer();
}

RunConfig SweepPlanner::base() const
{
    const QString name = m_form.preset();
    const auto data = m_dataset.data();
    RunConfig config = m_trainConfig;
    if (!name.isEmpty())
        config = data ? preset(name.toStdString(), data->train.size()) : preset(name.toStdString());
    if (data)
        config.network.classes = data->train.classCount();
    return config;
}

void SweepPlanner::offer()
{
    const auto data = m_dataset.data();
    m_form.setOffered(offeredOptions(base(), data ? offeredPerClass(*data, SweepPlan().validationFraction) : 0));
    refresh();
}

std::optional<SweepPlan> SweepPlanner::plan() const
{
    const auto data = m_dataset.data();
    if (!data)
        return {};
    SweepPlan plan{.base = base(),
        .options = m_form.options(),
        .design = m_form.design(),
        .seeds = m_form.seeds(),
        .dataset = data->identity};
    validate(plan);
    return plan;
}

void SweepPlanner::refresh()
{
    try {
        if (const QString what = problem(); !what.isEmpty())
            m_form.setProblem(what);
        else
            m_form.setSummary(costText(*plan()));
    } catch (const std::invalid_argument &refusal) {
        m_form.setProblem(shownLines(QString::fromStdString(refusal.what())));
    }
}

/// What the user has still to do; empty for nothing.
QString SweepPlanner::problem() const
{
    if (!m_form.problem().isEmpty())
        return m_form.problem();
    if (!m_dataset.data())
        return tr("A dataset is needed to train on: open one on the Data page.");
    const std::vector<SweepOption> options = m_form.options();
    if (options.empty())
        return tr("Tick the options to try; each value is compared with what it is now.");
    if (std::ranges::any_of(options, [](const SweepOption &option) { return option.values.size() < 2; }))
        return tr("Tick a value for every option that is ticked.");
    return {};
}

/// "6 configurations with 5 seeds: 30 runs, about 14 min".
QString SweepPlanner::costText(const SweepPlan &plan) const
{
    const auto points = static_cast<qint64>(sweepPoints(plan).size());
    return tr("%1 with %2: %3, about %4")
        .arg(countText(points, tr("configuration"), tr("configurations")),
            countText(plan.seeds, tr("seed"), tr("seeds")), countText(points * plan.seeds, tr("run"), tr("runs")),
            timeLeftText(roundedSeconds(secondsOf(plan))));
}

/// By the speed of the last training here.
double SweepPlanner::secondsOf(const SweepPlan &plan) const
{
    const auto data = m_dataset.data();
    const auto known = m_settings.trainingSpeed();
    const bool isOfUse = known && !(plan.base.training.device == Device::Cpu && known->device == Device::Cuda);
    const TrainingSpeed speed = isOfUse ? *known : typicalSpeed(QThread::idealThreadCount());
    const int all = data->train.size();
    const int heldOut = data->validation ? data->validation->size() : qRound(all * plan.validationFraction);
    const int left = data->validation ? all : all - heldOut;
    double seconds = 0;
    for (const SweepPoint &point : sweepPoints(plan)) {
        const int count = point.trainPerClass ? *point.trainPerClass * data->train.classCount() : left;
        seconds += plan.seeds * expectedSeconds(point.config, count, heldOut, speed);
    }
    return seconds;
}

} // namespace digitlab::ui
