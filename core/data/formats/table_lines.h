// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>
#include <zlib.h>

namespace digitlab {

/// The lines of a text file, plain or gzipped, one after the other; those that are blank are passed over.
class TableLines
{
public:
    /// Throws std::runtime_error that names the file where it cannot be read.
    explicit TableLines(const std::filesystem::path &file);

    /// Without its end; valid until the next call. Throws std::runtime_error that names the file where a line is longer
    /// than any table of images has, or the packed file is damaged.
    std::optional<std::string_view> next();
    /// Of the last one, from 1.
    std::size_t number() const { return m_number; }

    /// "PATH: reason" and "PATH, line 7: reason".
    [[noreturn]] void fail(const std::string &reason) const;
    [[noreturn]] void failHere(const std::string &reason) const;

private:
    std::optional<std::string_view> nextLine();
    bool refill();

    std::filesystem::path m_file;
    std::unique_ptr<gzFile_s, decltype(&gzclose_r)> m_stream;
    std::string m_buffer;
    std::size_t m_place = 0;
    std::size_t m_number = 0;
};

/// The fields of a line. A quoted field may hold the separator; quotes are taken off.
void splitLine(std::string_view line, char separator, std::vector<std::string_view> &fields);

/// Of , ; and tab the one that stands most often in the line.
char separatorOf(std::string_view line);

} // namespace digitlab
