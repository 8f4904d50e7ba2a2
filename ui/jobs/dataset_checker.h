// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/dataset.h"
#include "ui/jobs/job.h"

#include <memory>

namespace digitlab::ui {

/// Examines datasets, one examination at a time.
class DatasetChecker : public Job
{
    Q_OBJECT

public:
    using Job::Job;

    /// Gives what reading found and what the images show.
    void check(std::shared_ptr<const SplitDataset> data);
    /// Trains small networks to find images that look like another class than theirs.
    void findLabelErrors(std::shared_ptr<const SplitDataset> data);

Q_SIGNALS:
    void checked(const std::vector<digitlab::Finding> &findings);
    void labelErrorsFound(const std::vector<digitlab::Finding> &findings);
};

} // namespace digitlab::ui
