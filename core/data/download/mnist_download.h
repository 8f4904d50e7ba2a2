// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/data/download/http_fetch.h"
#include "core/data/download/partial_file.h"

#include <string>
#include <vector>

namespace digitlab {

/// MNIST's four gzipped idx files as LeCun, Cortes and Burges published them.
std::vector<RemoteFile> mnistFiles();

/// Public folders that hold them, the first to be tried first.
std::vector<std::string> mnistMirrors();

/// What is downloaded, and how.
struct MnistDownload {
    std::vector<RemoteFile> files = mnistFiles();
    std::vector<std::string> mirrors = mnistMirrors();
    Fetcher fetch = fetchByHttp;
    ProgressObserver progress; ///< bytes of all files together, those that were there already included
    std::stop_token stop;
};

enum class DownloadOutcome { Completed, Stopped };

/// Brings the files into the folder, which is created where it is missing. Files that are there already are proved by
/// their SHA-256 and not downloaded again; what an earlier download left goes on from there. Nothing gets its name
/// before its SHA-256 is right. Throws std::runtime_error with a sentence that names the files to place by hand, and
/// where, when no mirror gives them; that names the file when one of another content lies there or the disk refuses;
/// and when another process is downloading into the folder.
DownloadOutcome downloadMnist(const std::filesystem::path &folder, const MnistDownload &download);

/// "DigitLab" in the folder that the user's system has for data of programs: $XDG_DATA_HOME or ~/.local/share. Throws
/// std::runtime_error where there is neither.
std::filesystem::path userDataFolder();

} // namespace digitlab
