// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <nlohmann/json_fwd.hpp>
#include <string>
#include <string_view>

namespace digitlab::cli {

// All that the program says goes through these, which clean it (plain_text.h).

/// Writes to standard output and flushes it. Throws std::runtime_error where that fails (full, closed).
void print(std::string_view text);
/// One indented document; what is no ASCII is escaped, and bytes that are no UTF-8 become U+FFFD.
void printJson(const nlohmann::json &document);

/// One line on standard error, led by the program's name. A very long one loses its middle.
void tell(std::string_view sentence);
/// A line of a table of progress on standard error, with its end.
void showProgress(std::string_view line);
/// Takes the place of the terminal's present line on standard error.
void redrawProgress(std::string_view text);

/// The path as a shell reads it back.
std::string shellQuoted(const std::filesystem::path &path);

/// Makes failing writes errors rather than signals, and holds descriptors 0 to 2, so that no file of a run can get
/// them. Throws std::runtime_error where standard output is closed.
void guardStreams();

} // namespace digitlab::cli
