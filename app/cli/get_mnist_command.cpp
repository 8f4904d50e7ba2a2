// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/get_mnist_command.h"

#include "app/cli/console.h"
#include "app/cli/progress_bar.h"
#include "core/base/file_system.h"
#include "core/base/number_text.h"
#include "core/base/plain_text.h"
#include "core/data/download/mnist_download.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

namespace digitlab::cli {

namespace {

nlohmann::json toJson(const std::filesystem::path &folder, const std::vector<RemoteFile> &files)
{
    auto list = nlohmann::json::array();
    for (const RemoteFile &file : files)
        list.push_back({{"file", file.name}, {"bytes", file.size}, {"sha256", file.sha256}});
    return {{"folder", folder.string()}, {"files", list}};
}

} // namespace

GetMnistCommand::GetMnistCommand(CLI::App &program)
    : Command(program, "get-mnist", "Download MNIST's four files (11.6 MB); files that are already there are kept")
{
    app()
        .add_option("--out", m_out, "Folder for the files; by default DigitLab/mnist in the user's data folder")
        ->type_name("DIR");
    app()
        .add_option("--mirror", m_mirrors, "Download from this address instead; can be given several times")
        ->type_name("URL")
        ->allow_extra_args(false);
}

void GetMnistCommand::refuseNonsense() const
{
    const auto isAddress = [](const std::string &mirror) {
        const std::size_t host = mirror.starts_with("http://") ? 7 : mirror.starts_with("https://") ? 8 : 0;
        return host > 0 && mirror.size() > host && mirror[host] != '/';
    };
    for (const std::string &mirror : m_mirrors) {
        if (!isAddress(mirror))
            throw UsageError(
                "--mirror: expected an address that starts with https:// or http://, not \"" + mirror + "\"");
    }
}

ExitStatus GetMnistCommand::run(std::stop_token stop)
{
    refuseNonsense();
    const auto folder = absolutePath(m_out.empty() ? userDataFolder() / "mnist" : std::filesystem::path(m_out));
    ProgressBar bar("Downloading");
    MnistDownload download{.stop = stop};
    if (!m_mirrors.empty())
        download.mirrors = m_mirrors;
    download.progress = [&bar](const Progress &at) {
        bar.show(static_cast<double>(at.done) / at.total, megabytesText(at.done, at.total));
    };
    const DownloadOutcome outcome = downloadMnist(folder, download);
    bar.clear();
    if (outcome == DownloadOutcome::Stopped)
        throw std::runtime_error(
            "stopped while downloading into " + folder.string() + "; run the same command again to continue");
    if (wantsJson())
        printJson(toJson(folder, download.files));
    else
        print("MNIST is in " + plainLine(folder.native(), longestPath) + "\n");
    return ExitStatus::Done;
}

} // namespace digitlab::cli
