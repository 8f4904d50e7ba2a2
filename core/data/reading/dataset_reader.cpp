// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/reading/dataset_reader.h"

#include "core/base/file_error.h"
#include "core/data/reading/class_folder_reader.h"
#include "core/data/reading/dataset_refusal.h"
#include "core/data/reading/folder_reading.h"
#include "core/data/reading/foreign_file.h"
#include "core/data/reading/idx_reader.h"
#include "core/data/reading/split_folders.h"

#include <algorithm>
#include <fstream>

namespace digitlab {

namespace fs = std::filesystem;

namespace {

/// An archive that was not unpacked is called that.
std::string fileText(const fs::path &file)
{
    std::string begin(64, '\0');
    std::error_code error;
    if (fs::is_regular_file(file, error))
        std::ifstream(file, std::ios::binary).read(begin.data(), static_cast<std::streamsize>(begin.size()));
    const std::string kind = kindOfFile(begin);
    return kind.empty() ? "is a file" : "is " + kind;
}

void requireFolder(const fs::path &folder)
{
    std::error_code error;
    const fs::file_status status = fs::status(folder, error);
    if (fs::is_directory(status))
        return;
    const std::string reason = status.type() == fs::file_type::not_found ? "does not exist"
        : fs::exists(status)                                             ? fileText(folder)
                                                                         : "cannot be read: " + error.message();
    throw fileError(folder, reason + "; " + expectedDataset);
}

} // namespace

std::optional<SplitDataset> readDataset(const fs::path &folder, const ReadOptions &options)
{
    return readDataset(folder, options, {});
}

std::optional<SplitDataset> readDataset(
    const fs::path &folder, const ReadOptions &options, const FolderReading &reading)
{
    requireFolder(folder);
    if (hasIdxFiles(folder))
        return readIdxFolder(folder, options);
    if (reading.innerFolders != InnerFolders::AsNeeded)
        return readClassFolders(folder, options, reading);
    try {
        return readClassFolders(folder, options, {InnerFolders::Leave, reading.undivided});
    } catch (const DatasetRefusal &refusal) {
        if (std::ranges::find(refusal.remedies(), Remedy::Kind::ReadInnerFolders, &Remedy::kind)
            == refusal.remedies().end())
            throw;
    }
    return readClassFolders(folder, options, {InnerFolders::Read, reading.undivided});
}

bool hasSplits(const fs::path &folder)
{
    return hasIdxFiles(folder) || hasSplitFolders(folder);
}

} // namespace digitlab
