// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <stop_token>

namespace digitlab {

/// The path itself where nothing stands there, or the first of NAME-2, NAME-3 ... that is free.
std::filesystem::path freePath(const std::filesystem::path &wanted);

/// A copy of a run's folder in `place`, under its own name or the next that is free: the run whole, or nothing where it
/// was stopped. Links are left out. Throws std::runtime_error that names both.
std::optional<std::filesystem::path> copyRun(
    const std::filesystem::path &place, const std::filesystem::path &run, const std::stop_token &stop);

/// Creates the folders above `to`. Throws std::runtime_error that names both.
void moveFolder(const std::filesystem::path &from, const std::filesystem::path &to);

/// Bytes of all files in it, links left out; of what was looked at where it was stopped.
std::uintmax_t folderSize(const std::filesystem::path &folder, const std::stop_token &stop);

} // namespace digitlab
