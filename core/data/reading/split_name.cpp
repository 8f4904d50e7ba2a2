// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/reading/split_name.h"

#include "core/base/name_words.h"

#include <algorithm>
#include <array>

namespace digitlab {

namespace {

struct SplitWord {
    std::string_view word;
    Split split;
};

/// The plainer word of a split first.
constexpr std::array splitWords{SplitWord{"train", Split::Train}, SplitWord{"training", Split::Train},
    SplitWord{"trn", Split::Train}, SplitWord{"validation", Split::Validation}, SplitWord{"val", Split::Validation},
    SplitWord{"valid", Split::Validation}, SplitWord{"dev", Split::Validation},
    SplitWord{"development", Split::Validation}, SplitWord{"test", Split::Test}, SplitWord{"testing", Split::Test},
    SplitWord{"t10k", Split::Test}, SplitWord{"tst", Split::Test}};

constexpr std::array<std::string_view, 18> wordsOfAnyDataset{"set", "sets", "data", "dataset", "split", "part", "image",
    "images", "img", "imgs", "picture", "pictures", "digit", "digits", "sample", "samples", "mnist", "folder"};

const SplitWord *find(std::string_view word)
{
    const auto found = std::ranges::find(splitWords, word, &SplitWord::word);
    return found == splitWords.end() ? nullptr : &*found;
}

/// "trainset" is train and set.
std::string_view withoutEnding(std::string_view word)
{
    for (const std::string_view ending : wordsOfAnyDataset) {
        if (word.ends_with(ending) && find(word.substr(0, word.size() - ending.size())))
            return word.substr(0, word.size() - ending.size());
    }
    return word;
}

/// The only word of the name that means something, where it is a split's.
const SplitWord *splitWordOf(std::string_view name)
{
    const SplitWord *found = nullptr;
    for (const std::string &word : wordsOf(name)) {
        if (std::ranges::find(wordsOfAnyDataset, word) != wordsOfAnyDataset.end())
            continue;
        const SplitWord *split = find(withoutEnding(word));
        if (!split || found)
            return nullptr;
        found = split;
    }
    return found;
}

} // namespace

std::optional<Split> splitOfWord(std::string_view word)
{
    const SplitWord *found = find(withoutEnding(word));
    return found ? std::optional(found->split) : std::nullopt;
}

std::optional<Split> splitOfFolder(std::string_view name)
{
    const SplitWord *found = splitWordOf(name);
    return found ? std::optional(found->split) : std::nullopt;
}

int detourOfName(std::string_view name)
{
    const SplitWord *found = splitWordOf(name);
    const int place = found ? static_cast<int>(found - splitWords.data()) : static_cast<int>(splitWords.size());
    const bool isPlain = found && lowerCase(name) == found->word;
    return place + (isPlain ? 0 : static_cast<int>(splitWords.size()));
}

const char *splitText(Split split)
{
    switch (split) {
    case Split::Train:
        return "training";
    case Split::Validation:
        return "validation";
    default:
        return "test";
    }
}

} // namespace digitlab
