// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/reading/folder_reading.h"
#include "core/data/reading/image_search.h"

#include <filesystem>
#include <string>
#include <vector>

namespace digitlab {

/// A folder that may be a class.
struct ClassCandidate {
    std::string name; ///< as the file system has it
    std::filesystem::path folder;
    FolderNames listing;
    bool hasImages = false; ///< in itself
    InnerFiles inner;       ///< files in folders inside it
    std::size_t innerImages = 0;

    bool isEmpty() const { return listing.files.empty() && listing.folders.empty(); }
};

/// A folder's folder with what tells whether it is a class. Where inner folders are not read, only so many of their
/// files are listed as are enough to see what they hold.
ClassCandidate classCandidate(const std::filesystem::path &folder, const std::string &name, InnerFolders innerFolders,
    const std::stop_token &stop);

/// Whether there are images to read in it.
bool isFilled(const ClassCandidate &candidate, InnerFolders innerFolders);

/// Of those in one folder inside it and in those further down.
std::size_t innerImagesIn(const ClassCandidate &candidate, const std::string &inner);

/// Why a folder without images is there, as a half-sentence: "holds a run of DigitLab", "holds no images".
std::string contentText(const ClassCandidate &candidate);

/// Tells classes from the folders that lie beside them: documents, programs, runs.
class ClassRule
{
public:
    /// `classes` are those that hold images, in whatever split.
    explicit ClassRule(std::vector<std::string> classes);

    /// Whether a folder with images is a class: it is none where all others are digits and its name is one of those
    /// that projects have.
    bool isClass(const std::string &name) const;
    /// Whether a folder without images would be a class if it had some.
    bool isMissingClass(const ClassCandidate &candidate) const;

private:
    std::vector<std::string> m_classes;
    bool m_areDigits; // all but those that are none
};

} // namespace digitlab
