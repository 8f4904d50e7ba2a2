// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/folder_listing.h"

#include "core/base/file_error.h"
#include "core/base/natural_order.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <dirent.h>
#include <memory>
#include <string_view>
#include <sys/stat.h>
#include <system_error>

namespace digitlab {

namespace {

constexpr int entriesPerLook = 1024; // at the stop token

/// An open folder. The file system's own listing tells what most entries are, without a question for each.
class OpenFolder
{
public:
    explicit OpenFolder(const std::filesystem::path &folder)
        : m_folder(folder)
        , m_stream(::opendir(folder.c_str()), &::closedir)
    {
        if (!m_stream)
            fail();
    }

    /// Null at the end.
    const dirent *next()
    {
        errno = 0;
        const dirent *entry = ::readdir(m_stream.get());
        if (entry == nullptr && errno != 0)
            fail();
        return entry;
    }

    bool isFolder(const dirent &entry) const
    {
        if (entry.d_type != DT_LNK && entry.d_type != DT_UNKNOWN)
            return entry.d_type == DT_DIR;
        struct stat status = {};
        return ::fstatat(::dirfd(m_stream.get()), entry.d_name, &status, 0) == 0 && S_ISDIR(status.st_mode);
    }

private:
    [[noreturn]] void fail() const
    {
        throw fileError(m_folder, "the folder cannot be read: " + std::generic_category().message(errno));
    }

    const std::filesystem::path &m_folder;
    std::unique_ptr<DIR, int (*)(DIR *)> m_stream;
};

bool sameLetters(std::string_view a, std::string_view b)
{
    const auto lower = [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; };
    return std::ranges::equal(a, b, {}, lower, lower);
}

bool isPassedOver(std::string_view name)
{
    static constexpr std::array<std::string_view, 9> leftBehind{"thumbs.db", "ehthumbs.db", "desktop.ini", "icon\r",
        "__macosx", "@eadir", "$recycle.bin", "system volume information", "lost+found"};
    return name.starts_with('.')
        || std::ranges::any_of(leftBehind, [name](std::string_view other) { return sameLetters(name, other); });
}

/// Sorting a million names takes seconds: a stop ends it half-way.
void sortNaturally(std::vector<std::string> &names, const std::stop_token &stop)
{
    struct Stopped {
    };
    int comparisons = 0;
    try {
        std::ranges::sort(names, [&](const std::string &a, const std::string &b) {
            if (++comparisons % entriesPerLook == 0 && stop.stop_requested())
                throw Stopped();
            return naturalLess(a, b);
        });
    } catch (const Stopped &) {
        return;
    }
}

} // namespace

FolderNames listNames(const std::filesystem::path &folder, const std::stop_token &stop)
{
    FolderNames listing;
    OpenFolder open(folder);
    int entries = 0;
    for (const dirent *entry = open.next(); entry != nullptr; entry = open.next()) {
        if (++entries % entriesPerLook == 0 && stop.stop_requested())
            break;
        if (!isPassedOver(entry->d_name))
            (open.isFolder(*entry) ? listing.folders : listing.files).emplace_back(entry->d_name);
    }
    sortNaturally(listing.folders, stop);
    sortNaturally(listing.files, stop);
    return listing;
}

FolderListing listFolder(const std::filesystem::path &folder)
{
    FolderListing listing;
    const FolderNames names = listNames(folder);
    for (const std::string &name : names.folders)
        listing.folders.push_back(folder / name);
    for (const std::string &name : names.files)
        listing.files.push_back(folder / name);
    return listing;
}

} // namespace digitlab
