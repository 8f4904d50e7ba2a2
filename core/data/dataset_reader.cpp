#include "core/data/dataset_reader.h"

#include "core/data/class_folder_reader.h"
#include "core/data/class_folders.h"
#include "core/data/idx_reader.h"
#include "core/data/utf8.h"

#include <stdexcept>

namespace digitlab {

namespace fs = std::filesystem;

namespace {

constexpr const char *expectedFolder
    = "expected a folder with a sub-folder of pictures for each class, or with the four MNIST idx files";

void requireFolder(const fs::path &folder)
{
    std::error_code error;
    const fs::file_status status = fs::status(folder, error);
    if (fs::is_directory(status))
        return;
    const std::string reason = status.type() == fs::file_type::not_found ? "does not exist"
        : fs::exists(status)                                             ? "is a file"
                                                                         : "cannot be read: " + error.message();
    throw std::runtime_error(utf8Text(folder.native()) + ": " + reason + "; " + expectedFolder);
}

} // namespace

std::optional<SplitDataset> readDataset(const fs::path &folder, const ReadOptions &options)
{
    requireFolder(folder);
    if (hasIdxFiles(folder))
        return readIdxFolder(folder, options);
    if (hasClassFolders(folder))
        return readClassFolders(folder, options);
    throw std::runtime_error(utf8Text(folder.native()) + ": holds no dataset; " + expectedFolder);
}

bool hasSides(const fs::path &folder)
{
    return hasIdxFiles(folder) || hasSideFolders(folder);
}

} // namespace digitlab
