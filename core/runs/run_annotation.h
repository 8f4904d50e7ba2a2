// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>

namespace digitlab {

/// What the user says of a run. It lies in notes.json beside run.json, which stays as the training wrote it, so that
/// the two never write over each other.
struct RunAnnotation {
    std::string name; ///< in place of the run's own; empty: the run's own
    std::string note;
    bool starred = false;

    friend bool operator==(const RunAnnotation &, const RunAnnotation &) = default;
};

/// Nothing said where there is no such file or it is damaged: a run opens all the same.
RunAnnotation readAnnotation(const std::filesystem::path &runFolder);
/// Atomically. Throws std::runtime_error that names the file, or the folder where it is no run.
void writeAnnotation(const std::filesystem::path &runFolder, const RunAnnotation &annotation);

std::filesystem::path annotationFile(const std::filesystem::path &runFolder);

} // namespace digitlab
