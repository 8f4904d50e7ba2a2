// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/mnist_downloader.h"

#include "ui/jobs/background_task.h"
#include "ui/style/text.h"

namespace digitlab::ui {

struct MnistDownloader::Private {
    std::filesystem::path folder; // empty: the user's data folder
    MnistDownload download;
    BackgroundTask task;
};

MnistDownloader::MnistDownloader(QObject *parent)
    : QObject(parent)
    , m_private(std::make_unique<Private>())
{
    connect(&m_private->task, &BackgroundTask::progressed, this, &MnistDownloader::progressed);
    connect(&m_private->task, &BackgroundTask::failed, this, &MnistDownloader::failed);
    connect(&m_private->task, &BackgroundTask::cancelled, this, &MnistDownloader::cancelled);
}

MnistDownloader::~MnistDownloader() = default;

void MnistDownloader::setSource(const std::filesystem::path &folder, const MnistDownload &download)
{
    m_private->folder = folder;
    m_private->download = download;
}

void MnistDownloader::start()
{
    m_private->task.start([this, chosen = m_private->folder, download = m_private->download](
                              const std::stop_token &stop, const ProgressObserver &progress) mutable {
        const auto folder = chosen.empty() ? userDataFolder() / "mnist" : chosen;
        download.progress = progress;
        download.stop = stop;
        if (downloadMnist(folder, download) == DownloadOutcome::Stopped)
            return BackgroundTask::Delivery();
        return BackgroundTask::Delivery([this, folder] { Q_EMIT downloaded(toQString(folder)); });
    });
}

void MnistDownloader::cancel()
{
    m_private->task.cancel();
}

bool MnistDownloader::isBusy() const
{
    return m_private->task.isBusy();
}

} // namespace digitlab::ui
