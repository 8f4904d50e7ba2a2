// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/dataset.h"

#include "core/base/sha256.h"

#include <algorithm>
#include <set>
#include <stdexcept>

namespace digitlab {

Dataset::Dataset(std::vector<std::string> classNames)
    : m_classNames(std::move(classNames))
{
    if (m_classNames.empty())
        throw std::invalid_argument("a dataset without classes");
    std::set<std::string_view> names;
    for (const std::string &name : m_classNames) {
        if (!names.insert(name).second)
            throw std::invalid_argument("the class name \"" + name + "\" appears twice");
    }
}

Dataset::Dataset(std::vector<std::string> classNames, std::vector<std::uint8_t> pixels, std::vector<int> labels,
    std::vector<std::string> origins)
    : Dataset(std::move(classNames))
{
    if (labels.size() != origins.size() || pixels.size() != labels.size() * imagePixels)
        throw std::invalid_argument(std::to_string(labels.size()) + " labels, " + std::to_string(origins.size())
            + " origins and " + std::to_string(pixels.size()) + " pixels; expected one, one and "
            + std::to_string(imagePixels) + " of each sample");
    for (std::size_t i = 0; i < labels.size(); ++i)
        requireLabel(labels[i], origins[i]);
    m_pixels = std::move(pixels);
    m_labels = std::move(labels);
    m_origins = std::move(origins);
}

void Dataset::requireLabel(int label, const std::string &origin) const
{
    if (label < 0 || label >= classCount())
        throw std::invalid_argument(
            origin + ": label " + std::to_string(label) + "; expected 0 to " + std::to_string(classCount() - 1));
}

void Dataset::add(std::span<const std::uint8_t> pixels, int label, std::string origin)
{
    requireLabel(label, origin);
    if (pixels.size() != imagePixels)
        throw std::invalid_argument(
            origin + ": " + std::to_string(pixels.size()) + " pixels; expected " + std::to_string(imagePixels));
    m_pixels.insert(m_pixels.end(), pixels.begin(), pixels.end());
    m_labels.push_back(label);
    m_origins.push_back(std::move(origin));
}

void Dataset::reserve(int count)
{
    const auto samples = static_cast<std::size_t>(count);
    m_pixels.reserve(samples * imagePixels);
    m_labels.reserve(samples);
    m_origins.reserve(samples);
}

void Dataset::retain(std::span<const int> indices)
{
    std::size_t kept = 0;
    for (const int index : indices) {
        const auto from = static_cast<std::size_t>(index);
        if (from != kept) {
            std::ranges::copy(image(index), m_pixels.begin() + static_cast<std::ptrdiff_t>(kept * imagePixels));
            m_labels[kept] = m_labels[from];
            m_origins[kept] = std::move(m_origins[from]);
        }
        ++kept;
    }
    m_pixels.resize(kept * imagePixels);
    m_labels.resize(kept);
    m_origins.resize(kept);
}

std::span<const std::uint8_t> Dataset::image(int index) const
{
    return pixels().subspan(static_cast<std::size_t>(index) * imagePixels, imagePixels);
}

std::vector<int> Dataset::countsByClass() const
{
    std::vector<int> counts(m_classNames.size());
    for (const int label : m_labels)
        ++counts[static_cast<std::size_t>(label)];
    return counts;
}

namespace {

void addSplit(Sha256 &hash, std::string_view split, const Dataset &data)
{
    hash.add(split);
    hash.add(static_cast<std::uint64_t>(data.size()));
    for (int i = 0; i < data.size(); ++i) {
        hash.add(static_cast<std::uint64_t>(data.label(i)));
        const auto pixels = data.image(i);
        hash.add(std::string_view(reinterpret_cast<const char *>(pixels.data()), pixels.size()));
    }
}

void addClasses(Sha256 &hash, const Dataset &data)
{
    hash.add(static_cast<std::uint64_t>(data.classCount()));
    for (const std::string &name : data.classNames()) {
        hash.add(static_cast<std::uint64_t>(name.size()));
        hash.add(name);
    }
}

std::string testHashOf(const Dataset &test)
{
    Sha256 hash;
    addClasses(hash, test);
    addSplit(hash, "test", test);
    return hash.hex();
}

} // namespace

DatasetIdentity identify(
    const Dataset &train, const std::optional<Dataset> &validation, const Dataset &test, DatasetSource source)
{
    Sha256 hash;
    addClasses(hash, train);
    addSplit(hash, "train", train);
    if (validation)
        addSplit(hash, "validation", *validation);
    addSplit(hash, "test", test);
    return {.source = std::move(source),
        .hash = hash.hex(),
        .trainCount = train.size(),
        .testCount = test.size(),
        .testHash = testHashOf(test)};
}

std::string DatasetIdentity::text() const
{
    return source.text() + (userDigits > 0 ? " + " + std::to_string(userDigits) + " own drawings" : "");
}

bool isSameData(const DatasetIdentity &recorded, const DatasetIdentity &atHand)
{
    const bool recordedBy01 = recorded.testHash.empty() && !atHand.hashOf01.empty();
    return recorded.hash == atHand.hash || (recordedBy01 && recorded.hash == atHand.hashOf01);
}

bool hasSameTestSplit(const DatasetIdentity &recorded, const DatasetIdentity &atHand)
{
    const bool known = !recorded.testHash.empty() && !atHand.testHash.empty();
    return known ? recorded.testHash == atHand.testHash : isSameData(recorded, atHand);
}

} // namespace digitlab
