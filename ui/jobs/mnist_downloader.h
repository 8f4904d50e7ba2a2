// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/download/mnist_download.h"
#include "ui/jobs/job.h"

namespace digitlab::ui {

/// Downloads MNIST; progress in bytes. What had come when it was cancelled is kept for the next start.
class MnistDownloader : public Job
{
    Q_OBJECT

public:
    using Job::Job;

    /// Into the user's data folder and from the public mirrors, unless another folder or other files or mirrors are set
    /// here; `download`'s progress and stop are not used.
    void setSource(const std::filesystem::path &folder, const MnistDownload &download);

    /// Goes on with what an earlier download left.
    void download();

Q_SIGNALS:
    void downloaded(const QString &folder);

private:
    std::filesystem::path m_folder; // empty: the user's data folder
    MnistDownload m_download;
};

} // namespace digitlab::ui
