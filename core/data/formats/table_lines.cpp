// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/formats/table_lines.h"

#include "core/base/file_error.h"
#include "core/base/utf8.h"
#include "core/data/formats/byte_source.h"

#include <algorithm>
#include <array>
#include <stdexcept>

namespace digitlab {

namespace {

constexpr std::size_t longestLine = 16 << 20;
constexpr std::size_t piece = 1 << 18;

} // namespace

TableLines::TableLines(const std::filesystem::path &file)
    : m_file(file)
    , m_stream(nullptr, &gzclose_r)
{
    openedStream(file); // says why it cannot be read
    m_stream.reset(gzopen(file.c_str(), "rb"));
    if (!m_stream)
        fail("cannot be read");
    gzbuffer(m_stream.get(), piece);
}

std::optional<std::string_view> TableLines::next()
{
    while (const auto line = nextLine()) {
        if (line->find_first_not_of(" \t") != std::string_view::npos)
            return line;
    }
    return {};
}

std::optional<std::string_view> TableLines::nextLine()
{
    std::size_t searched = m_place;
    std::size_t end = m_buffer.find('\n', searched);
    while (end == std::string::npos) {
        searched = m_buffer.size() - m_place;
        if (searched > longestLine)
            fail("has a line of more than 16 MB; expected a table of images, one a line");
        if (!refill())
            break;
        end = m_buffer.find('\n', searched);
    }
    if (end == std::string::npos)
        end = m_buffer.size();
    if (m_place >= m_buffer.size())
        return {};
    std::string_view line = std::string_view(m_buffer).substr(m_place, end - m_place);
    m_place = std::min(end + 1, m_buffer.size());
    if (++m_number == 1 && line.starts_with("\xEF\xBB\xBF"))
        line.remove_prefix(3);
    if (line.ends_with('\r'))
        line.remove_suffix(1);
    return line;
}

/// What is not yet taken moves to the begin.
bool TableLines::refill()
{
    m_buffer.erase(0, m_place);
    m_place = 0;
    const std::size_t had = m_buffer.size();
    m_buffer.resize(had + piece);
    const int got = gzread(m_stream.get(), m_buffer.data() + had, piece);
    int code = Z_OK;
    gzerror(m_stream.get(), &code);
    m_buffer.resize(had + static_cast<std::size_t>(std::max(got, 0)));
    if (code != Z_OK && code != Z_STREAM_END)
        fail("is damaged or cut short: it cannot be unpacked");
    return got > 0;
}

void TableLines::fail(const std::string &reason) const
{
    throw fileError(m_file, reason);
}

void TableLines::failHere(const std::string &reason) const
{
    throw std::runtime_error(utf8Text(m_file.native()) + ", line " + std::to_string(m_number) + ": " + reason);
}

void splitLine(std::string_view line, char separator, std::vector<std::string_view> &fields)
{
    fields.clear();
    for (std::size_t place = 0; place <= line.size();) {
        const bool isQuoted = place < line.size() && line[place] == '"';
        const std::size_t closing = isQuoted ? line.find('"', place + 1) : std::string_view::npos;
        const std::size_t from = closing == std::string_view::npos ? place : closing;
        const std::size_t end = std::min(line.find(separator, from), line.size());
        fields.push_back(closing == std::string_view::npos ? line.substr(place, end - place)
                                                           : line.substr(place + 1, closing - place - 1));
        place = end + 1;
    }
}

char separatorOf(std::string_view line)
{
    static constexpr std::array separators{',', ';', '\t'};
    return *std::ranges::max_element(separators, {}, [&](char c) { return std::ranges::count(line, c); });
}

} // namespace digitlab
