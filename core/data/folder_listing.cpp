#include "core/data/folder_listing.h"

#include "core/data/natural_order.h"
#include "core/data/utf8.h"

#include <algorithm>
#include <stdexcept>

namespace digitlab {

namespace fs = std::filesystem;

namespace {

void sortByName(std::vector<fs::path> &paths)
{
    std::ranges::sort(paths,
        [](const fs::path &a, const fs::path &b) { return naturalLess(a.filename().native(), b.filename().native()); });
}

} // namespace

FolderListing listFolder(const fs::path &folder)
{
    FolderListing listing;
    std::error_code error;
    for (fs::directory_iterator entry(folder, error); !error && entry != fs::directory_iterator();
         entry.increment(error)) {
        if (entry->path().filename().native().starts_with('.'))
            continue;
        std::error_code unknown; // a loop of links, for instance
        (entry->is_directory(unknown) ? listing.folders : listing.files).push_back(entry->path());
    }
    if (error)
        throw std::runtime_error(utf8Text(folder.native()) + ": the folder cannot be read: " + error.message());
    sortByName(listing.folders);
    sortByName(listing.files);
    return listing;
}

} // namespace digitlab
