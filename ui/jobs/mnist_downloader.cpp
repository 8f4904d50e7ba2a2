// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/mnist_downloader.h"

#include "ui/style/text.h"

namespace digitlab::ui {

void MnistDownloader::setSource(const std::filesystem::path &folder, const MnistDownload &download)
{
    m_folder = folder;
    m_download = download;
}

void MnistDownloader::download()
{
    start(
        [chosen = m_folder, download = m_download](const std::stop_token &stop,
            const ProgressObserver &progress) mutable -> std::optional<std::filesystem::path> {
            const auto folder = chosen.empty() ? userDataFolder() / "mnist" : chosen;
            download.progress = progress;
            download.stop = stop;
            if (downloadMnist(folder, download) == DownloadOutcome::Stopped)
                return std::nullopt;
            return folder;
        },
        [this](const std::filesystem::path &folder) { Q_EMIT downloaded(toQString(folder)); });
}

} // namespace digitlab::ui
