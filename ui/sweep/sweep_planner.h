// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sweeps/sweep_plan.h"
#include "ui/jobs/open_dataset.h"
#include "ui/jobs/settings.h"

#include <QObject>
#include <optional>

namespace digitlab::ui {

class SweepForm;

/// Offers the form what can be tried on the open dataset, makes a plan of what is ticked, and says what it comes to.
class SweepPlanner : public QObject
{
    Q_OBJECT

public:
    /// All must outlive it.
    SweepPlanner(OpenDataset &dataset, Settings &settings, SweepForm &form, QObject *parent = nullptr);

    /// What "Settings of Train" are.
    void setTrainConfig(const RunConfig &config);
    /// What the form asks for; nothing without a dataset. Throws std::invalid_argument where it cannot be trained.
    std::optional<SweepPlan> plan() const;
    /// Says anew what the plan comes to.
    void refresh();

private:
    RunConfig base() const;
    void offer();
    QString problem() const;
    QString costText(const SweepPlan &plan) const;
    double secondsOf(const SweepPlan &plan) const;

    OpenDataset &m_dataset;
    Settings &m_settings;
    SweepForm &m_form;
    RunConfig m_trainConfig;
};

} // namespace digitlab::ui
