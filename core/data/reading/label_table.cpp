// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/reading/label_table.h"

#include "core/base/name_words.h"
#include "core/base/number_text.h"
#include "core/data/formats/table_lines.h"

#include <algorithm>
#include <array>
#include <span>
#include <stdexcept>

namespace digitlab {

namespace fs = std::filesystem;

namespace {

constexpr std::size_t mostColumnsOfLabels = 20;
constexpr std::size_t longestName = 1'000;
constexpr std::size_t mostLabelledFiles = 20'000'000;

struct LabelColumns {
    std::size_t file = 0;
    std::size_t label = 1;
    bool hasTitles = false;
};

std::optional<std::size_t> columnTitled(
    std::span<const std::string_view> fields, std::span<const std::string_view> titles)
{
    for (std::size_t i = 0; i < fields.size(); ++i) {
        if (std::ranges::find(titles, lowerCase(fields[i])) != titles.end())
            return i;
    }
    return {};
}

std::optional<LabelColumns> labelColumns(std::span<const std::string_view> fields)
{
    static constexpr std::array<std::string_view, 11> files{
        "file", "filename", "file_name", "path", "filepath", "image", "image_id", "img", "name", "id", "image_name"};
    static constexpr std::array<std::string_view, 6> labels{"label", "labels", "class", "target", "digit", "y"};
    if (fields.size() < 2 || fields.size() > mostColumnsOfLabels)
        return {};
    const auto file = columnTitled(fields, files);
    const auto label = columnTitled(fields, labels);
    if (file && label)
        return LabelColumns{*file, *label, true};
    return fields.size() == 2 ? std::optional(LabelColumns()) : std::nullopt;
}

/// Beside the table, in a folder that datasets have for it, or with an ending that the table leaves out.
struct FilePlace {
    fs::path folder;
    std::string ending;
};

std::optional<FilePlace> placeOfFile(const fs::path &folder, const std::string &name)
{
    if (name.empty() || name.size() > longestName)
        return {};
    static constexpr std::array<const char *, 6> inner{"", "images", "train", "img", "imgs", "data"};
    static constexpr std::array<const char *, 4> endings{"", ".png", ".jpg", ".jpeg"};
    for (const char *place : inner) {
        const fs::path where = *place == '\0' ? folder : folder / place;
        for (const char *ending : endings) {
            std::error_code error;
            if (fs::is_regular_file(where / (name + ending), error))
                return FilePlace{where, ending};
        }
    }
    return {};
}

bool isInside(const std::string &name)
{
    const fs::path path = fs::path(name).lexically_normal();
    return !path.empty() && path.is_relative() && *path.begin() != "..";
}

/// Reads one table, or finds that it is none.
class LabelTableReader
{
public:
    explicit LabelTableReader(const fs::path &table)
        : m_lines(table)
        , m_table{table, {}, {}}
    {
    }

    /// Whether the first lines are those of a table of images that are there.
    bool begins()
    {
        const auto columns = nextLabelFields() ? labelColumns(m_fields) : std::nullopt;
        if (!columns || (columns->hasTitles && !nextLabelFields()) || m_fields.size() <= lastOf(*columns))
            return false;
        m_columns = *columns;
        m_place = placeOfFile(m_table.table.parent_path(), std::string(m_fields[m_columns.file]));
        return m_place.has_value();
    }

    /// After begins().
    LabelTable read(const std::stop_token &stop)
    {
        m_table.folder = m_place.value().folder;
        do
            take();
        while (!stop.stop_requested() && nextLabelFields());
        return std::move(m_table);
    }

private:
    static std::size_t lastOf(const LabelColumns &columns) { return std::max(columns.file, columns.label); }

    bool nextLabelFields()
    {
        const auto line = m_lines.next();
        if (!line)
            return false;
        if (m_separator == 0)
            m_separator = separatorOf(*line);
        splitLine(*line, m_separator, m_fields);
        return true;
    }

    void take()
    {
        if (m_fields.size() <= lastOf(m_columns))
            m_lines.failHere("has " + counted(m_fields.size(), "column") + "; expected a file and a label");
        LabelledFile file{
            std::string(m_fields[m_columns.file]) + m_place->ending, std::string(m_fields[m_columns.label])};
        if (!isInside(file.file) || file.file.size() > longestName)
            m_lines.failHere("names a file that is not in the folder");
        if (file.label.empty() || file.label.size() > longestName)
            m_lines.failHere("has no label for " + file.file);
        if (m_table.files.size() >= mostLabelledFiles)
            m_lines.failHere("is one of more than 20 million");
        m_table.files.push_back(std::move(file));
    }

    TableLines m_lines;
    char m_separator = 0;
    std::vector<std::string_view> m_fields;
    LabelColumns m_columns;
    std::optional<FilePlace> m_place;
    LabelTable m_table;
};

/// What cannot even be begun is some other file.
std::optional<LabelTable> tableIn(const fs::path &file, const std::stop_token &stop)
{
    std::optional<LabelTableReader> reader;
    try {
        reader.emplace(file);
        if (!reader->begins())
            return {};
    } catch (const std::runtime_error &) {
        return {};
    }
    return reader->read(stop);
}

} // namespace

std::optional<LabelTable> findLabelTable(
    const fs::path &folder, const std::vector<std::string> &files, const std::stop_token &stop)
{
    for (const std::string &name : files) {
        const std::string lowered = lowerCase(name);
        if (!lowered.ends_with(".csv") && !lowered.ends_with(".tsv"))
            continue;
        if (auto table = tableIn(folder / name, stop))
            return table;
    }
    return {};
}

} // namespace digitlab
