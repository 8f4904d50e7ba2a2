// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <nlohmann/json_fwd.hpp>
#include <string>
#include <string_view>

namespace digitlab::cli {

// Everything that the program prints goes through these, which clean it (plain_text.h).

/// Writes to standard output and flushes it. Throws std::runtime_error if that fails (full, closed).
void print(std::string_view text);
/// One indented document; what is not ASCII is escaped, and bytes that are not UTF-8 become U+FFFD.
void printJson(const nlohmann::json &document);

/// One line on standard error, led by the program's name. A very long one loses its middle.
void report(std::string_view sentence);
/// A line of a table of progress on standard error, with its end.
void showProgress(std::string_view line);
/// Replaces the terminal's current line on standard error.
void redrawProgress(std::string_view text);

/// The path as a shell reads it back.
std::string shellQuoted(const std::filesystem::path &path);

/// Makes failing writes errors rather than signals, and holds descriptors 0 to 2, so that no file of a run can get
/// them. Throws std::runtime_error if standard output is closed.
void guardStreams();

} // namespace digitlab::cli
