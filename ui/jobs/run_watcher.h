// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/jobs/trainings.h"

#include <QTimer>
#include <array>
#include <map>
#include <optional>

namespace digitlab::ui {

/// Has the list of runs read again when another window or the command line has added, changed or deleted one.
class RunWatcher : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive it.
    RunWatcher(RunList &runs, const Trainings &trainings, QObject *parent = nullptr);

    /// Looks at once; it does so every two seconds otherwise.
    void look();

private:
    /// When each run, and what the user says of it, was written last.
    using Times = std::map<std::filesystem::path, std::array<std::filesystem::file_time_type, 2>>;

    void compare(const Times &times, const std::filesystem::path &ours);

    RunList &m_runs;
    const Trainings &m_trainings;
    std::optional<Times> m_seen;
    Job m_looking;
    QTimer m_timer;
};

} // namespace digitlab::ui
