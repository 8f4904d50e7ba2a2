// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/reading/flat_folder.h"

#include "core/base/natural_order.h"
#include "core/base/number_text.h"
#include "core/base/utf8.h"
#include "core/data/class_count.h"
#include "core/data/reading/image_search.h"
#include "core/data/reading/label_table.h"
#include "core/data/reading/split_folders.h"

#include <algorithm>
#include <map>
#include <set>
#include <stdexcept>

namespace digitlab {

namespace fs = std::filesystem;

namespace {

using FilesByLabel = std::map<std::string, std::vector<std::string>>;

/// "7" of "7_0001.png"; nothing where the name does not begin with one digit and a mark.
std::optional<std::string> labelOfFile(const std::string &name)
{
    const bool isLabelled
        = name.size() > 2 && name[0] >= '0' && name[0] <= '9' && (name[1] == '_' || name[1] == '-' || name[1] == ' ');
    return isLabelled ? std::optional(name.substr(0, 1)) : std::nullopt;
}

FolderLayout flatLayout(const fs::path &folder, FilesByLabel &&files)
{
    FolderLayout layout{.splits = {{SplitRole::Whole, folder, {}}}};
    for (auto &[label, names] : files) {
        layout.classNames.push_back(utf8Text(label));
        layout.splits.front().classes.push_back({utf8Text(label), folder, std::move(names)});
    }
    std::ranges::sort(layout.classNames, naturalLess);
    std::ranges::sort(layout.splits.front().classes, naturalLess, &ClassFolder::name);
    return layout;
}

std::string classesText(std::size_t images, std::size_t classes)
{
    return countedImages(images) + " of " + counted(classes, "class", "classes");
}

FolderLayout layoutOfTable(LabelTable table)
{
    FilesByLabel files;
    std::set<std::string> known;
    std::size_t again = 0;
    for (LabelledFile &file : table.files) {
        if (known.insert(file.file).second)
            files[file.label].push_back(std::move(file.file));
        else
            ++again;
    }
    const std::size_t classes = files.size();
    FolderLayout layout = flatLayout(table.folder, std::move(files));
    const std::string name = utf8Text(table.table.filename().native());
    layout.findings.push_back({"taken-for", name,
        "was read as a table of files and their labels: " + classesText(known.size(), classes), Severity::Notice});
    if (again > 0)
        layout.findings.push_back({"named-twice", name,
            "names " + counted(again, "file") + " more than once; the first label of each is taken",
            Severity::Warning});
    return layout;
}

/// All images but a few must be named so, each class has several.
std::optional<FolderLayout> layoutOfNames(const fs::path &root, const std::vector<std::string> &images)
{
    FilesByLabel files;
    std::vector<std::string> others;
    for (const std::string &name : images) {
        if (const auto label = labelOfFile(name))
            files[*label].push_back(name);
        else
            others.push_back(name);
    }
    const std::size_t labelled = images.size() - others.size();
    if (files.size() < fewestClasses || labelled < 2 * files.size() || others.size() * 10 > images.size())
        return {};
    const std::string example = files.begin()->second.front();
    const std::string label = files.begin()->first;
    const std::size_t classes = files.size();
    FolderLayout layout = flatLayout(root, std::move(files));
    layout.findings.push_back({"taken-for", ".",
        "has no class folders; the first digit of each file's name was taken for its class, so that "
            + utf8Text(example) + " is of class \"" + label + "\": " + classesText(labelled, classes),
        Severity::Notice});
    if (!others.empty())
        layout.findings.push_back({"loose-images", ".",
            countedImages(others.size()) + " whose names begin with no digit are not read: " + someNames(others),
            Severity::Warning});
    return layout;
}

std::ptrdiff_t foldersWithImages(const fs::path &root, const FolderNames &listing, const std::stop_token &stop)
{
    return std::ranges::count_if(listing.folders, [&](const std::string &name) {
        try {
            return holdsImages(root / name, listNames(root / name, stop).files);
        } catch (const std::runtime_error &) {
            return false;
        }
    });
}

} // namespace

std::optional<FolderLayout> listFlatFolder(const fs::path &root, const std::stop_token &stop)
{
    const FolderNames listing = listNames(root, stop);
    if (listing.files.empty() || hasSplitFolders(root))
        return {};
    const std::ptrdiff_t filled = foldersWithImages(root, listing, stop);
    if (auto table = findLabelTable(root, listing.files, stop); table && (filled < 2 || table->folder != root))
        return layoutOfTable(*std::move(table));
    return filled == 0 ? layoutOfNames(root, imagesAmong(root, listing.files)) : std::nullopt;
}

} // namespace digitlab
