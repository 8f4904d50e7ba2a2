// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/jobs/job.h"

#include <string>
#include <vector>

namespace digitlab::ui {

/// Leaves images out of a dataset's folder and takes them back, by its manifest. The images' files are never
/// touched.
class SkipListEditor : public Job
{
    Q_OBJECT

public:
    using Job::Job;

    /// `files` are origins of samples.
    void leaveOut(const QString &folder, const std::vector<std::string> &files);
    void takeBack(const QString &folder, const std::vector<std::string> &files);
    void takeAllBack(const QString &folder);

Q_SIGNALS:
    void leftOut(const QString &folder, const std::vector<std::string> &files);
    void takenBack(const QString &folder, const std::vector<std::string> &files);
};

} // namespace digitlab::ui
