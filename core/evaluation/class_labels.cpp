// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/class_labels.h"

#include "core/base/name_words.h"

#include <algorithm>
#include <map>
#include <ranges>

namespace digitlab {

namespace {

/// A name as characters, each of one or more bytes of UTF-8.
using Characters = std::vector<std::string>;

const std::string ellipsis = "…";

Characters charactersOf(const std::string &name)
{
    Characters characters;
    for (const char byte : name) {
        if ((byte & 0xC0) == 0x80 && !characters.empty())
            characters.back() += byte;
        else
            characters.emplace_back(1, byte);
    }
    return characters;
}

std::string joined(const Characters &characters, std::size_t from, std::size_t to)
{
    std::string text;
    for (std::size_t i = from; i < to; ++i)
        text += characters[i];
    return text;
}

bool isIn(const std::string &character, char low, char high)
{
    return character.size() == 1 && character[0] >= low && character[0] <= high;
}

bool isDigit(const std::string &character)
{
    return isIn(character, '0', '9');
}

bool isLetter(const std::string &character)
{
    return isIn(character, 'a', 'z') || isIn(character, 'A', 'Z') || character.size() > 1;
}

/// Whether a cut between the two falls into a word or a number; "DigitOne" is two words.
bool areOfOnePiece(const std::string &before, const std::string &after)
{
    if (isIn(before, 'a', 'z') && isIn(after, 'A', 'Z'))
        return false;
    return (isDigit(before) && isDigit(after)) || (isLetter(before) && isLetter(after));
}

std::size_t commonBeginning(const std::vector<Characters> &names)
{
    std::size_t common = names.front().size();
    for (const Characters &name : names) {
        const auto differs = std::ranges::mismatch(names.front(), name).in1;
        common = std::min(common, static_cast<std::size_t>(differs - names.front().begin()));
    }
    return common;
}

/// Shorter by what would be cut out of a word or a number.
std::size_t atBorder(std::size_t common, const std::vector<Characters> &names)
{
    const auto splits
        = [&](const Characters &name) { return common < name.size() && areOfOnePiece(name[common - 1], name[common]); };
    while (common > 0 && std::ranges::any_of(names, splits))
        --common;
    return common;
}

std::vector<Characters> reversed(std::vector<Characters> names)
{
    for (Characters &name : names)
        std::ranges::reverse(name);
    return names;
}

enum class Cut { AtBorders, Anywhere };

/// Without what all begin with; as they are where one would have nothing left.
std::vector<Characters> withoutBeginning(std::vector<Characters> names, Cut cut)
{
    std::size_t common = commonBeginning(names);
    if (cut == Cut::AtBorders)
        common = atBorder(common, names);
    if (std::ranges::any_of(names, [common](const Characters &name) { return name.size() <= common; }))
        return names;
    for (Characters &name : names)
        name.erase(name.begin(), name.begin() + static_cast<std::ptrdiff_t>(common));
    return names;
}

std::vector<Characters> withoutCommon(std::vector<Characters> names, Cut cut)
{
    names = withoutBeginning(std::move(names), cut);
    return reversed(withoutBeginning(reversed(std::move(names)), cut));
}

bool allFit(const std::vector<Characters> &names, std::size_t longest)
{
    return std::ranges::all_of(names, [longest](const Characters &name) { return name.size() <= longest; });
}

std::string elided(const Characters &name, std::size_t longest)
{
    if (name.size() <= longest)
        return joined(name, 0, name.size());
    if (longest < 3)
        return joined(name, 0, longest);
    const std::size_t head = longest / 2;
    const std::size_t tail = longest - 1 - head;
    return joined(name, 0, head) + ellipsis + joined(name, name.size() - tail, name.size());
}

std::vector<std::string> elided(const std::vector<Characters> &names, std::size_t longest)
{
    std::vector<std::string> labels;
    labels.reserve(names.size());
    for (const Characters &name : names)
        labels.push_back(elided(name, longest));
    return labels;
}

/// Names that came out alike are told apart by a number behind them.
void number(std::vector<std::string> &labels, const std::vector<std::string> &names)
{
    std::map<std::string, std::vector<std::size_t>> alike;
    for (std::size_t i = 0; i < labels.size(); ++i)
        alike[labels[i]].push_back(i);
    for (const auto &[label, indices] : alike) {
        const auto &places = indices; // Clang 14 captures no structured binding
        const bool sameName = std::ranges::all_of(places, [&](std::size_t i) { return names[i] == names[places[0]]; });
        for (std::size_t n = 0; !sameName && n < places.size(); ++n)
            labels[places[n]] = label + "~" + std::to_string(n + 1);
    }
}

bool areDifferent(std::vector<std::string> labels)
{
    std::ranges::sort(labels);
    return std::ranges::adjacent_find(labels) == labels.end();
}

} // namespace

std::vector<std::string> classLabels(const std::vector<std::string> &names, int longest)
{
    const auto most = static_cast<std::size_t>(std::max(longest, 1));
    std::vector<Characters> whole;
    whole.reserve(names.size());
    for (const std::string &name : names)
        whole.push_back(charactersOf(name));
    if (names.size() < 2 || allFit(whole, most))
        return elided(whole, most);
    const std::vector<Characters> words = withoutCommon(whole, Cut::AtBorders);
    if (allFit(words, most))
        return elided(words, most);
    const std::vector<Characters> rests = withoutCommon(whole, Cut::Anywhere);
    std::vector<std::string> labels = elided(allFit(rests, most) ? rests : words, most);
    if (!areDifferent(labels))
        labels = elided(rests, most);
    number(labels, names);
    return labels;
}

std::string withArticle(const std::string &name)
{
    constexpr const char *vowels = "8aeioAEIO";
    constexpr const char *spokenWithVowel = "fhlmnrsxFHLMNRSX"; // alone: "an F"
    const auto begins = [&name](const char *letters) { return lowerCase(name).starts_with(letters); };
    if ((begins("um") || begins("un") || begins("up")) && !begins("uni"))
        return "an " + name;
    const bool needsN = name.find_first_of(name.size() == 1 ? std::string(vowels) + spokenWithVowel : vowels) == 0;
    return (needsN ? "an " : "a ") + name;
}

} // namespace digitlab
