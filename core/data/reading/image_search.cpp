// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/reading/image_search.h"

#include "core/base/number_text.h"
#include "core/base/utf8.h"
#include "core/data/image_file.h"

#include <algorithm>
#include <span>
#include <stdexcept>

namespace digitlab {

namespace fs = std::filesystem;

namespace {

constexpr std::size_t mostOpened = 1000; // files whose names do not tell
constexpr int deepestClassFolder = 6;    // folders inside folders

bool leadsBack(const fs::path &folder)
{
    std::error_code error;
    if (!fs::is_symlink(folder, error))
        return false;
    const fs::path target = fs::canonical(folder, error);
    const fs::path place = fs::canonical(folder.parent_path(), error);
    return error || std::ranges::mismatch(target, place).in1 == target.end();
}

/// Gathers the files of folders inside folders.
class InnerFileCollector
{
public:
    InnerFileCollector(const fs::path &root, std::size_t most, const std::stop_token &stop)
        : m_root(root)
        , m_most(most)
        , m_stop(stop)
    {
    }

    void add(const fs::path &inner, int depth)
    {
        if (depth > deepestClassFolder || m_found.files.size() >= m_most || m_stop.stop_requested()
            || leadsBack(m_root / inner))
            return;
        FolderNames names;
        try {
            names = listNames(m_root / inner, m_stop);
        } catch (const std::runtime_error &) {
            m_found.unreadable.push_back(inner.native());
        }
        for (const std::string &name : names.files)
            m_found.files.push_back((inner / name).native());
        for (const std::string &name : names.folders)
            add(inner / name, depth + 1);
    }

    InnerFiles take() { return std::move(m_found); }

private:
    const fs::path &m_root;
    std::size_t m_most;
    const std::stop_token &m_stop;
    InnerFiles m_found;
};

} // namespace

bool holdsImages(const fs::path &folder, const std::vector<std::string> &files)
{
    if (std::ranges::any_of(files, isNamedLikeImage))
        return true;
    const auto opened = std::span(files).first(std::min(files.size(), mostOpened));
    return std::ranges::any_of(opened, [&](const std::string &name) { return looksLikeImage(folder / name); });
}

std::vector<std::string> imagesAmong(const fs::path &folder, const std::vector<std::string> &files)
{
    std::vector<std::string> images;
    std::size_t opened = 0;
    for (const std::string &name : files) {
        if (isNamedLikeImage(name) || (++opened <= mostOpened && looksLikeImage(folder / name)))
            images.push_back(name);
    }
    return images;
}

InnerFiles innerFiles(
    const fs::path &folder, const std::vector<std::string> &innerFolders, std::size_t most, const std::stop_token &stop)
{
    InnerFileCollector collector(folder, most, stop);
    for (const std::string &inner : innerFolders)
        collector.add(inner, 1);
    return collector.take();
}

std::string countedImages(std::size_t count)
{
    return counted(count, "image");
}

std::string someNames(const std::vector<std::string> &names)
{
    constexpr std::size_t shown = 3;
    std::string text;
    for (std::size_t i = 0; i < std::min(names.size(), shown); ++i)
        text += (i == 0 ? "" : ", ") + utf8Text(names[i]);
    return names.size() > shown ? text + " and " + grouped(names.size() - shown) + " more" : text;
}

} // namespace digitlab
