// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/data/dataset.h"
#include "core/data/preparation_survey.h"

#include <filesystem>
#include <optional>
#include <stop_token>

namespace digitlab {

/// What becomes of classes that are empty or in one split only, and of idx files that are damaged or missing.
enum class FaultyClasses {
    Refuse, ///< an error: nothing should be trained on such data
    Tell,   ///< a finding; the rest is read
};

struct ReadOptions {
    double testFraction = 0.3; ///< in (0, 1); used where a folder has one level only
    std::uint64_t seed = 0;    ///< of that split
    ImageDecoder decoder;      ///< reads image files; needed for class folders only
    ProgressObserver progress; ///< called on the reading thread, every 100 files or so
    std::stop_token stop;
    FaultyClasses faults = FaultyClasses::Refuse;
    /// Finds the digits in images. Without it a preparation is not chosen from the images: what is not asked for is
    /// light on dark and whole.
    DigitFramer framer;
    PreparationQuestion preparation;            ///< how images become samples
    std::optional<InputPreparation> preparedAs; ///< of a run whose data this is; nothing is chosen then
    std::filesystem::path cacheFolder;          ///< keeps decoded images for the next time, see ImageCache; empty: none
};

/// Reads a folder of class folders (one level, to be split, or under train/ and test/, with or without validation/) or
/// a folder with the four MNIST idx files, plain or gzipped, or NumPy arrays or tables of images (see StoredFiles), by
/// their folder or by one of them. Broken files are skipped and stand in `findings`, and so
/// is what the folder's manifest.json tells to leave out (see SkipList). Nothing where it was stopped. Throws
/// std::runtime_error that names the folder or file where nothing usable is left, a class is in one split only or
/// has no image, or an idx file is damaged.
/// What it was prepared by stands in its identity.
std::optional<SplitDataset> readDataset(const std::filesystem::path &folder, const ReadOptions &options);

/// Whether the folder itself says which images are for training and which for testing: train/ and test/, idx
/// files, or arrays or tables called so.
bool hasSplits(const std::filesystem::path &folder);

} // namespace digitlab
