// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/formats/sample_table.h"

#include "core/base/memory_limit.h"
#include "core/base/number_text.h"
#include "core/data/formats/array_labels.h"
#include "core/data/formats/table_lines.h"

#include <algorithm>
#include <charconv>
#include <stdexcept>

namespace digitlab {

namespace {

constexpr std::size_t rowsBetweenLooks = 20'000; // at the memory that is left
constexpr std::size_t longestLabel = 40;

std::string_view trimmedField(std::string_view field)
{
    field = field.substr(std::min(field.find_first_not_of(' '), field.size()));
    return field.substr(0, field.find_last_not_of(' ') + 1);
}

double numberOfField(std::string_view field, std::size_t column)
{
    double value = 0;
    unsigned whole = 0;
    const char *end = field.data() + field.size();
    if (const auto quick = std::from_chars(field.data(), end, whole); quick.ptr == end && quick.ec == std::errc())
        return whole;
    field = trimmedField(field);
    const auto result = std::from_chars(field.data(), field.data() + field.size(), value);
    if (result.ec != std::errc() || result.ptr != field.data() + field.size())
        throw std::runtime_error("column " + std::to_string(column + 1) + " is \""
            + std::string(field.substr(0, longestLabel)) + "\"; expected a number");
    return value;
}

/// A number without its point, or the text.
std::string labelOfField(std::string_view field)
{
    field = trimmedField(field);
    double number = 0;
    const auto result = std::from_chars(field.data(), field.data() + field.size(), number);
    if (result.ec == std::errc() && result.ptr == field.data() + field.size()) {
        try {
            return labelOfNumber(number);
        } catch (const std::runtime_error &error) {
            throw std::runtime_error(std::string("the label ") + error.what());
        }
    }
    if (field.empty() || field.size() > longestLabel)
        throw std::runtime_error(field.empty() ? "the label is missing" : "the label is longer than 40 letters");
    return std::string(field);
}

class TableReader
{
public:
    TableReader(const std::filesystem::path &file, PixelOrder order)
        : m_lines(file)
        , m_columns(firstColumns())
        , m_images(m_columns.side, m_columns.side, order)
        , m_numbers(m_columns.pixels())
    {
    }

    StoredSplit read(const std::stop_token &stop)
    {
        if (!m_columns.hasTitles)
            takeLine();
        while (!stop.stop_requested() && nextFields())
            takeLine();
        if (m_images.count() == 0)
            m_lines.fail("contains no images behind its titles");
        try {
            return {m_images.take(), std::move(m_labels), m_columns.side, m_columns.side};
        } catch (const std::runtime_error &error) {
            m_lines.fail(error.what());
        }
    }

private:
    bool nextFields()
    {
        const auto line = m_lines.next();
        if (!line)
            return false;
        if (m_separator == 0)
            m_separator = separatorOf(*line);
        splitLine(*line, m_separator, m_fields);
        return true;
    }

    TableColumns firstColumns()
    {
        if (!nextFields())
            m_lines.fail("is empty");
        const auto columns = tableColumns(m_fields);
        if (!columns)
            m_lines.fail("has " + counted(m_fields.size(), "column")
                + " in its first line; expected a label and the pixels of a square image, as 1 + 784");
        m_width = m_fields.size();
        return *columns;
    }

    void takeLine()
    {
        try {
            takeFields();
        } catch (const std::runtime_error &error) {
            m_lines.failHere(error.what());
        }
        if (m_images.count() % rowsBetweenLooks == 0)
            requireMemoryToGrow();
    }

    void takeFields()
    {
        if (m_fields.size() != m_width)
            throw std::runtime_error("has " + counted(m_fields.size(), "column") + "; expected "
                + std::to_string(m_width) + ", as in the first line");
        for (std::size_t i = 0; i < m_numbers.size(); ++i)
            m_numbers[i] = numberOfField(m_fields[m_columns.firstPixel + i], m_columns.firstPixel + i);
        if (m_columns.label)
            m_labels.push_back(labelOfField(m_fields[*m_columns.label]));
        m_images.add(m_numbers);
    }

    /// A small packed file can grow without end.
    void requireMemoryToGrow() const
    {
        const std::uint64_t taken = std::uint64_t{m_images.count()} * 784;
        if (const auto available = availableMemory(); available && *available < taken)
            m_lines.fail("contains more images than fit into memory; " + byteText(*available) + " are free after "
                + counted(m_images.count(), "image"));
    }

    TableLines m_lines;
    char m_separator = 0;
    std::vector<std::string_view> m_fields;
    std::size_t m_width = 0;
    TableColumns m_columns;
    StoredImages m_images;
    std::vector<double> m_numbers;
    std::vector<std::string> m_labels;
};

} // namespace

std::optional<TableColumns> columnsOfTable(const std::filesystem::path &file)
{
    try {
        TableLines lines(file);
        const auto line = lines.next();
        if (!line)
            return {};
        std::vector<std::string_view> fields;
        splitLine(*line, separatorOf(*line), fields);
        return tableColumns(fields);
    } catch (const std::runtime_error &) {
        return {};
    }
}

StoredSplit readSampleTable(const std::filesystem::path &file, PixelOrder order, const std::stop_token &stop)
{
    return TableReader(file, order).read(stop);
}

} // namespace digitlab
