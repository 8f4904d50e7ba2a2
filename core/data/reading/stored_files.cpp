// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/reading/stored_files.h"

#include "core/base/file_error.h"
#include "core/base/folder_listing.h"
#include "core/base/name_words.h"
#include "core/base/utf8.h"
#include "core/data/formats/sample_table.h"
#include "core/data/formats/zip_archive.h"
#include "core/data/reading/image_search.h"
#include "core/data/reading/stored_name.h"

#include <algorithm>

namespace digitlab {

namespace fs = std::filesystem;

namespace {

bool endsWith(const fs::path &file, std::string_view ending)
{
    return lowerCase(file.filename().native()).ends_with(ending);
}

bool isTableFile(const fs::path &file)
{
    return endsWith(file, ".csv") || endsWith(file, ".csv.gz") || endsWith(file, ".tsv") || endsWith(file, ".tsv.gz");
}

/// The files of a folder that `take` takes, in natural order.
template <typename Take> std::vector<fs::path> filesIn(const fs::path &folder, const Take &take)
{
    std::vector<fs::path> files;
    for (const std::string &name : listNames(folder).files) {
        if (take(fs::path(name)))
            files.push_back(folder / name);
    }
    return files;
}

std::vector<std::string> arrayNames(const fs::path &archive)
{
    std::vector<std::string> names;
    const ZipArchive opened(archive);
    for (const ZipEntry &entry : opened.entries()) {
        if (entry.name.ends_with(".npy"))
            names.push_back(entry.name);
    }
    return names;
}

/// Gathers arrays by their names.
class ArrayListing
{
public:
    explicit ArrayListing(const fs::path &folder)
        : m_files{folder, {}, {}}
    {
    }

    void addArray(const fs::path &file) { add({file, {}}, file.stem().native()); }

    void addArchive(const fs::path &file)
    {
        for (const std::string &name : arrayNames(file))
            add({file, name}, file.stem().native() + "/" + name);
    }

    /// Throws where images have no labels, for what else there is cannot be told.
    std::optional<StoredFiles> listing()
    {
        for (auto split = m_files.splits.begin(); split != m_files.splits.end();) {
            const bool isPair = !split->second.images.empty() && !split->second.labels.empty();
            if (!isPair && m_files.splits.size() > 1)
                tellMissing(split->second);
            split = isPair ? std::next(split) : m_files.splits.erase(split);
        }
        if (m_files.splits.size() > 1)
            m_files.splits.erase(wholeDataset);
        return m_files.splits.empty() ? std::nullopt : std::optional(std::move(m_files));
    }

private:
    void add(const ArrayPlace &place, const std::string &text)
    {
        const StoredName name = parseStoredName(text);
        if (!name.part)
            return;
        StoredSplitFiles &files = m_files.splits[name.split];
        ArrayPlace &kept = *name.part == StoredPart::Images ? files.images : files.labels;
        if (kept.empty())
            kept = place;
    }

    void tellMissing(const StoredSplitFiles &files)
    {
        const ArrayPlace &place = files.images.empty() ? files.labels : files.images;
        const std::string name = utf8Text(place.file.filename().native());
        m_files.findings.push_back({"missing-split", name + (place.entry.empty() ? "" : "/" + place.entry),
            std::string("has no ") + (files.images.empty() ? "images" : "labels") + " beside it and is not used",
            Severity::Warning});
    }

    StoredFiles m_files;
};

std::optional<StoredFiles> arraysIn(const fs::path &folder)
{
    ArrayListing arrays(folder);
    for (const fs::path &file : filesIn(folder, [](const fs::path &name) { return endsWith(name, ".npy"); }))
        arrays.addArray(file);
    for (const fs::path &file : filesIn(folder, [](const fs::path &name) { return endsWith(name, ".npz"); }))
        arrays.addArchive(file);
    return arrays.listing();
}

std::string listed(const std::vector<std::string> &names)
{
    return names.empty() ? "no arrays" : "the arrays " + someNames(names);
}

StoredFiles arraysOfArchive(const fs::path &file)
{
    ArrayListing arrays(file.parent_path());
    arrays.addArchive(file);
    if (auto found = arrays.listing())
        return *std::move(found);
    const std::vector<std::string> names = arrayNames(file);
    if (names.size() == 1 && parseStoredName(file.stem().native() + "/" + names.front()).part) {
        if (auto found = arraysIn(file.parent_path())) // images and labels in an archive each
            return *std::move(found);
    }
    throw fileError(
        file, "contains " + listed(names) + "; expected images and labels: x_train, y_train, x_test and y_test");
}

StoredFiles arraysBesideArray(const fs::path &file)
{
    ArrayListing arrays(file.parent_path());
    for (const fs::path &beside :
        filesIn(file.parent_path(), [](const fs::path &name) { return endsWith(name, ".npy"); }))
        arrays.addArray(beside);
    if (auto found = arrays.listing())
        return *std::move(found);
    throw fileError(file,
        "is alone; expected arrays of images and of labels, by their names: x_train.npy and y_train.npy, perhaps with "
        "x_test.npy and y_test.npy");
}

/// The tables of one family; of several the first by name, or the one of `wanted`.
std::optional<StoredFiles> tablesIn(const fs::path &folder, const fs::path &wanted)
{
    StoredFiles found{folder, {}, {}};
    const std::string family = parseStoredName(wanted.filename().native()).family;
    std::vector<std::string> others;
    std::optional<std::string> taken = wanted.empty() ? std::nullopt : std::optional(family);
    for (const fs::path &file : filesIn(folder, isTableFile)) {
        const auto columns = columnsOfTable(file);
        const StoredName name = parseStoredName(file.filename().native());
        if (!columns)
            continue;
        taken = taken.value_or(name.family);
        if (name.family != *taken)
            others.push_back(file.filename().native());
        else if (!columns->label)
            found.findings.push_back({"missing-split", utf8Text(file.filename().native()),
                "has no labels, as of a competition, and is not used", Severity::Notice});
        else
            found.splits.try_emplace(name.split, StoredSplitFiles{{}, {}, file});
    }
    if (found.splits.empty())
        return {};
    if (!others.empty() && wanted.empty())
        found.findings.push_back({"other-dataset", ".",
            "other tables of images are here too (" + someNames(others) + "); open one of them by its name to read it",
            Severity::Notice});
    if (found.splits.size() > 1)
        found.splits.erase(wholeDataset);
    return found;
}

StoredFiles tableOf(const fs::path &file)
{
    const auto columns = columnsOfTable(file);
    if (columns && columns->label) {
        if (auto found = tablesIn(file.parent_path(), file))
            return *std::move(found);
    }
    if (columns)
        throw fileError(file, "has no labels; expected a column \"label\" before those of the pixels");
    return {file.parent_path(), {{wholeDataset, {{}, {}, file}}}, {}}; // reading it says what it is instead
}

} // namespace

bool isStoredFile(const fs::path &file)
{
    return isTableFile(file) || endsWith(file, ".npz") || endsWith(file, ".npy");
}

std::optional<StoredFiles> listStoredFiles(const fs::path &place)
{
    std::error_code error;
    if (fs::is_directory(place, error)) {
        auto arrays = arraysIn(place);
        return arrays ? std::move(arrays) : tablesIn(place, {});
    }
    if (!fs::is_regular_file(place, error) || !isStoredFile(place))
        return {};
    const fs::path file = fs::absolute(place);
    return isTableFile(file) ? tableOf(file) : endsWith(file, ".npz") ? arraysOfArchive(file) : arraysBesideArray(file);
}

} // namespace digitlab
