// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/reading/stored_name.h"

#include "core/base/name_words.h"

#include <algorithm>
#include <array>
#include <span>

namespace digitlab {

namespace {

bool isWordOf(std::string_view word, std::span<const std::string_view> words)
{
    return std::ranges::find(words, word) != words.end();
}

std::optional<StoredPart> storedPartOf(std::string_view word)
{
    static constexpr std::array<std::string_view, 8> images{
        "x", "images", "image", "imgs", "img", "pixels", "features", "data"};
    static constexpr std::array<std::string_view, 7> labels{
        "y", "labels", "label", "target", "targets", "classes", "lbls"};
    if (isWordOf(word, images))
        return StoredPart::Images;
    if (isWordOf(word, labels))
        return StoredPart::Labels;
    return {};
}

/// "xtrain" and "trainy" are two words in one.
void takeStoredWord(const std::string &word, StoredName &name)
{
    const auto takeBoth = [&](const std::string &part, const std::string &split) {
        if (!splitOfWord(split) || !storedPartOf(part))
            return false;
        name.part = name.part ? name.part : storedPartOf(part);
        name.split = name.split ? name.split : splitOfWord(split);
        return true;
    };
    if (const auto split = splitOfWord(word)) {
        name.split = name.split ? name.split : split;
        return;
    }
    if (const auto part = storedPartOf(word)) {
        name.part = name.part ? name.part : part;
        return;
    }
    if (word.size() > 1
        && (takeBoth(word.substr(0, 1), word.substr(1))
            || takeBoth(word.substr(word.size() - 1), word.substr(0, word.size() - 1))))
        return;
    static constexpr std::array<std::string_view, 6> empty{"arr", "0", "csv", "tsv", "npy", "gz"};
    if (!isWordOf(word, empty))
        name.family += (name.family.empty() ? "" : "-") + word;
}

} // namespace

StoredName parseStoredName(std::string_view name)
{
    StoredName parsed;
    for (const std::string &word : wordsOf(name))
        takeStoredWord(word, parsed);
    return parsed;
}

} // namespace digitlab
