// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/csv.h"

#include <algorithm>
#include <charconv>
#include <stdexcept>

namespace digitlab {

namespace {

bool isNumber(std::string_view field)
{
    double value = 0;
    field.remove_prefix(field.starts_with('+') ? 1 : 0);
    const auto result = std::from_chars(field.data(), field.data() + field.size(), value);
    return result.ec == std::errc() && result.ptr == field.data() + field.size();
}

/// Whether a spreadsheet may take the field for a formula, or has it already behind apostrophes that say it is none.
bool isLikeAFormula(std::string_view field)
{
    const std::string_view bare = field.substr(std::min(field.find_first_not_of('\''), field.size()));
    return !bare.empty() && std::string_view("=+-@\t\r").find(bare.front()) != std::string_view::npos
        && !isNumber(field);
}

std::string quoted(const std::string &field)
{
    if (field.find_first_of(",\"\r\n") == std::string::npos)
        return field;
    std::string text = "\"";
    for (const char c : field)
        text += c == '"' ? std::string("\"\"") : std::string(1, c);
    return text + "\"";
}

template <typename Number> std::string shortest(Number value)
{
    char text[64];
    const auto result = std::to_chars(text, text + sizeof text, value);
    return {text, result.ptr};
}

template <typename Number> Number parsed(const std::string &field)
{
    Number value{};
    const char *end = field.data() + field.size();
    const auto result = std::from_chars(field.data(), end, value);
    if (result.ec != std::errc() || result.ptr != end)
        throw std::runtime_error("\"" + field + "\" is not a number");
    return value;
}

/// Reads one field and leaves `place` at the comma or line end behind it.
std::string readField(std::string_view text, std::size_t &place, std::size_t line)
{
    if (place >= text.size() || text[place] != '"') {
        const std::size_t end = std::min(text.find_first_of(",\r\n", place), text.size());
        const std::string_view field = text.substr(place, end - place);
        place = end;
        return std::string(field);
    }
    std::string field;
    for (++place; place < text.size(); ++place) {
        if (text[place] != '"')
            field += text[place];
        else if (text.substr(place, 2) == "\"\"")
            field += text[place++];
        else
            return ++place, field;
    }
    throw std::runtime_error("line " + std::to_string(line) + ": a quote is not closed");
}

std::string withoutApostrophe(std::string field)
{
    if (field.starts_with('\'') && isLikeAFormula(field))
        field.erase(0, 1);
    return field;
}

void skipLineEnd(std::string_view text, std::size_t &place)
{
    if (place < text.size() && text[place] == '\r')
        ++place;
    if (place < text.size() && text[place] == '\n')
        ++place;
}

} // namespace

std::string csvText(const std::string &text)
{
    return isLikeAFormula(text) ? "'" + text : text;
}

std::string csvLine(const CsvRow &fields)
{
    std::string line;
    for (std::size_t i = 0; i < fields.size(); ++i)
        line += (i == 0 ? "" : ",") + quoted(csvText(fields[i]));
    return line + "\n";
}

std::vector<CsvRow> parseCsv(std::string_view text)
{
    std::vector<CsvRow> rows;
    std::size_t place = 0;
    while (place < text.size()) {
        CsvRow row = {withoutApostrophe(readField(text, place, rows.size() + 1))};
        while (place < text.size() && text[place] == ',')
            row.push_back(withoutApostrophe(readField(text, ++place, rows.size() + 1)));
        if (place < text.size() && text[place] != '\r' && text[place] != '\n')
            throw std::runtime_error("line " + std::to_string(rows.size() + 1) + ": text after a closing quote");
        skipLineEnd(text, place);
        rows.push_back(std::move(row));
    }
    return rows;
}

std::string csvNumber(double value)
{
    return shortest(value);
}

std::string csvNumber(float value)
{
    return shortest(value);
}

double csvDouble(const std::string &field)
{
    return parsed<double>(field);
}

float csvFloat(const std::string &field)
{
    return parsed<float>(field);
}

int csvInt(const std::string &field)
{
    return parsed<int>(field);
}

} // namespace digitlab
