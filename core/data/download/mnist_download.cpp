// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/download/mnist_download.h"

#include "core/base/file_error.h"
#include "core/base/file_system.h"
#include "core/base/utf8.h"
#include "core/data/download/mirror_download.h"

#include <algorithm>
#include <cstdlib>
#include <fcntl.h>
#include <stdexcept>

namespace digitlab {

namespace fs = std::filesystem;

namespace {

std::string enumeration(const std::vector<std::string> &names)
{
    std::string text;
    for (std::size_t i = 0; i < names.size(); ++i)
        text += (i == 0 ? "" : i + 1 == names.size() ? " and " : ", ") + names[i];
    return text;
}

/// False where it is not there; throws where it is another.
bool isRight(const fs::path &file, const RemoteFile &expected)
{
    if (!isThere(file))
        return false;
    if (sha256OfFile(file) != expected.sha256)
        throw fileError(file,
            "is not MNIST's file of this name; expected the SHA-256 " + expected.sha256
                + "; move it away and it will be downloaded again");
    return true;
}

std::vector<RemoteFile> missingFiles(const fs::path &folder, const std::vector<RemoteFile> &files)
{
    std::vector<RemoteFile> missing;
    std::ranges::copy_if(
        files, std::back_inserter(missing), [&](const RemoteFile &file) { return !isRight(folder / file.name, file); });
    return missing;
}

std::uint64_t totalSize(const std::vector<RemoteFile> &files)
{
    std::uint64_t size = 0;
    for (const RemoteFile &file : files)
        size += file.size;
    return size;
}

/// Tells of one file's bytes as part of all.
std::function<void(std::uint64_t)> observerOf(const MnistDownload &download, std::uint64_t before)
{
    if (!download.progress)
        return {};
    return [observe = download.progress, before, total = totalSize(download.files)](std::uint64_t bytes) {
        observe({static_cast<int>(before + bytes), static_cast<int>(total)});
    };
}

[[noreturn]] void failWithoutMirror(
    const fs::path &folder, const std::vector<RemoteFile> &missing, const MirrorDownload &mirrors)
{
    std::vector<std::string> names;
    names.reserve(missing.size());
    for (const RemoteFile &file : missing)
        names.push_back(file.name);
    const std::string what = mirrors.anyAnswered() ? names.front() + " could not be downloaded"
                                                   : std::string("MNIST's servers cannot be reached");
    throw std::runtime_error(what + " (" + mirrors.complaints() + "); place " + enumeration(names) + " in "
        + utf8Text(folder.native()) + " by hand");
}

} // namespace

std::vector<RemoteFile> mnistFiles()
{
    return {
        {"train-images-idx3-ubyte.gz", 9'912'422, "440fcabf73cc546fa21475e81ea370265605f56be210a4024d2ca8f203523609"},
        {"train-labels-idx1-ubyte.gz", 28'881, "3552534a0a558bbed6aed32b30c495cca23d567ec52cac8be1a0730e8010255c"},
        {"t10k-images-idx3-ubyte.gz", 1'648'877, "8d422c7b0a1c1c79245a5bcf07fe86e33eeafee792b84584aec276f5a2dbc4e6"},
        {"t10k-labels-idx1-ubyte.gz", 4'542, "f7ae60f92e00ec6debd23a6088c31dbd2371eca3ffa0defaefb259924204aec6"}};
}

std::vector<std::string> mnistMirrors()
{
    return {"https://ossci-datasets.s3.amazonaws.com/mnist", "https://storage.googleapis.com/cvdf-datasets/mnist"};
}

DownloadOutcome downloadMnist(const fs::path &folder, const MnistDownload &download)
{
    createFolders(folder);
    FileDescriptor lock(folder, O_RDONLY | O_DIRECTORY, "opened");
    if (!lock.lock())
        throw fileError(folder, "another download into this folder is running");

    std::vector<RemoteFile> missing = missingFiles(folder, download.files);
    MirrorDownload mirrors(download.mirrors, download.fetch);
    while (!missing.empty()) {
        const std::uint64_t before = totalSize(download.files) - totalSize(missing);
        PartialFile part(folder, missing.front());
        switch (mirrors.get(part, missing.front(), observerOf(download, before), download.stop)) {
        case MirrorOutcome::Completed:
            missing.erase(missing.begin());
            break;
        case MirrorOutcome::Stopped:
            return DownloadOutcome::Stopped;
        case MirrorOutcome::Failed:
            failWithoutMirror(folder, missing, mirrors);
        }
    }
    lock.flush();
    return DownloadOutcome::Completed;
}

fs::path userDataFolder()
{
    const auto place = [](const char *variable) {
        const char *value = std::getenv(variable);
        return fs::path(value ? value : "");
    };
    if (const fs::path data = place("XDG_DATA_HOME"); data.is_absolute())
        return data / "DigitLab";
    if (const fs::path home = place("HOME"); home.is_absolute())
        return home / ".local" / "share" / "DigitLab";
    throw std::runtime_error("the user's data folder is unknown: neither XDG_DATA_HOME nor HOME is set");
}

} // namespace digitlab
