// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/reading/dataset_reader.h"

#include "core/base/file_error.h"
#include "core/data/reading/class_folder_reader.h"
#include "core/data/reading/dataset_refusal.h"
#include "core/data/reading/folder_reading.h"
#include "core/data/reading/foreign_file.h"
#include "core/data/reading/idx_reader.h"
#include "core/data/reading/image_search.h"
#include "core/data/reading/split_folders.h"
#include "core/data/reading/stored_files.h"
#include "core/data/reading/stored_reader.h"

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

bool hasClassFolders(const fs::path &folder)
{
    const auto isClass = [&](const std::string &name) {
        try {
            return holdsImages(folder / name, listNames(folder / name).files);
        } catch (const std::runtime_error &) {
            return false; // what cannot be read is told of where classes are read
        }
    };
    return hasSplitFolders(folder) || std::ranges::any_of(listNames(folder).folders, isClass);
}

/// Class folders are taken before tables that lie beside them.
std::optional<StoredFiles> storedFilesAt(const fs::path &place)
{
    std::error_code error;
    if (!fs::is_directory(place, error))
        return listStoredFiles(place);
    const bool mayBeStored = std::ranges::any_of(listNames(place).files, isStoredFile);
    return mayBeStored && !hasClassFolders(place) ? listStoredFiles(place) : std::nullopt;
}

} // namespace

std::optional<SplitDataset> readDataset(const fs::path &folder, const ReadOptions &options)
{
    return readDataset(folder, options, {});
}

std::optional<SplitDataset> readDataset(
    const fs::path &folder, const ReadOptions &options, const FolderReading &reading)
{
    std::error_code error;
    const bool isFolder = fs::is_directory(folder, error);
    if (isFolder && hasIdxFiles(folder))
        return readIdxFolder(folder, options);
    if (auto files = storedFilesAt(folder))
        return readStoredFiles(folder, *std::move(files), options, reading);
    requireFolder(folder);
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
    std::error_code error;
    if (fs::is_directory(folder, error) && (hasIdxFiles(folder) || hasSplitFolders(folder)))
        return true;
    const auto files = storedFilesAt(folder);
    return files && files->hasSplits();
}

} // namespace digitlab
