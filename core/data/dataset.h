// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/image.h"
#include "core/data/input_preparation.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace digitlab {

/// Labelled 28 x 28 grey images; each remembers where it came from.
class Dataset
{
public:
    /// Throws std::invalid_argument where there is no class or one name stands twice.
    explicit Dataset(std::vector<std::string> classNames);
    /// Takes samples that stand ready: 784 pixels, a label and an origin of each; throws as add() does.
    Dataset(std::vector<std::string> classNames, std::vector<std::uint8_t> pixels, std::vector<int> labels,
        std::vector<std::string> origins);

    /// Throws std::invalid_argument for a label outside [0, classCount) or an image of another size than 28 x 28.
    /// `origin` is the file relative to the dataset's folder, or "file[index]" for idx files.
    void add(std::span<const std::uint8_t> pixels, int label, std::string origin);
    void reserve(int count);
    /// Keeps the samples at these ascending positions alone, without a second copy of the pixels.
    void retain(std::span<const int> indices);

    int size() const { return static_cast<int>(m_labels.size()); }
    bool empty() const { return m_labels.empty(); }
    int classCount() const { return static_cast<int>(m_classNames.size()); }
    const std::vector<std::string> &classNames() const { return m_classNames; }

    /// 784 bytes, row-major.
    std::span<const std::uint8_t> image(int index) const;
    int label(int index) const { return m_labels[static_cast<std::size_t>(index)]; }
    const std::string &origin(int index) const { return m_origins[static_cast<std::size_t>(index)]; }

    /// size() x 784 bytes.
    std::span<const std::uint8_t> pixels() const { return m_pixels; }
    std::span<const int> labels() const { return m_labels; }
    std::vector<int> countsByClass() const;

    friend bool operator==(const Dataset &, const Dataset &) = default;

private:
    void requireLabel(int label, const std::string &origin) const;

    std::vector<std::string> m_classNames;
    std::vector<std::uint8_t> m_pixels;
    std::vector<int> m_labels;
    std::vector<std::string> m_origins;
};

enum class Severity { Notice, Warning, Error };

/// Something that a reader or the check found out about a dataset.
struct Finding {
    std::string kind; ///< short stable word: "unreadable", "empty-class", "one-split-only", "resized", "duplicate", ...
    std::string file; ///< file or folder, relative to the dataset's folder where possible
    std::string message; ///< one sentence without the file's name
    Severity severity = Severity::Warning;

    friend bool operator==(const Finding &, const Finding &) = default;
};

/// How a folder without splits was split.
struct FolderSplit {
    double testFraction = 0.3; ///< in (0, 1), of each class
    std::uint64_t seed = 0;

    friend bool operator==(const FolderSplit &, const FolderSplit &) = default;
};

enum class DatasetOrigin { Builtin, Folder };

/// Where a dataset comes from.
struct DatasetSource {
    DatasetOrigin origin = DatasetOrigin::Folder;
    std::string path; ///< of the folder, absolute; in a model file its name alone; empty for the built-in digits

    bool isBuiltin() const { return origin == DatasetOrigin::Builtin; }
    /// The path, or "builtin".
    std::string text() const { return isBuiltin() ? "builtin" : path; }

    friend bool operator==(const DatasetSource &, const DatasetSource &) = default;
};

/// What tells one dataset from another, wherever it lies.
struct DatasetIdentity {
    DatasetSource source;
    std::string hash; ///< SHA-256 (hex) over class names and each sample's split, label and pixels, in order
    int trainCount = 0;
    int testCount = 0;
    int userDigits = 0;   ///< of the user's, among the training images
    std::string testHash; ///< SHA-256 (hex) over what is measured alone; empty in what DigitLab 0.1 wrote
    /// As DigitLab 0.1 computed `hash` where user digits had joined a dataset with a validation split, which it left
    /// out; empty elsewhere. Never written.
    std::string hashOf01;
    InputPreparation preparation; ///< by which its images became samples
    bool nested = false;          ///< images in folders inside class folders were read, too
    /// None where the dataset came with its splits, and in what versions before 0.2 wrote; see splitOf().
    std::optional<FolderSplit> split;

    /// "/data/digits", "builtin + 12 own drawings".
    std::string text() const;

    friend bool operator==(const DatasetIdentity &, const DatasetIdentity &) = default;
};

/// Whether the dataset at hand is the recorded one, wherever it lies.
bool isSameData(const DatasetIdentity &recorded, const DatasetIdentity &atHand);
/// Whether the test split at hand is the recorded one; the training split may be another.
bool hasSameTestSplit(const DatasetIdentity &recorded, const DatasetIdentity &atHand);

/// A dataset as it is used: splits over the same classes.
struct SplitDataset {
    Dataset train;
    Dataset test;
    DatasetIdentity identity;
    std::vector<Finding> findings;
    std::optional<Dataset> validation; ///< held out of the training split, so that the test split is used once
};

/// The identity of all splits, computed from their content (about 1 GB/s). Neither names of files nor the place of the
/// dataset count.
DatasetIdentity identify(
    const Dataset &train, const std::optional<Dataset> &validation, const Dataset &test, DatasetSource source);

} // namespace digitlab
