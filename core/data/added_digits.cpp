// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/added_digits.h"

#include <algorithm>
#include <charconv>

namespace digitlab {

namespace {

constexpr std::string_view before = " + ";
constexpr std::string_view after = " own drawings";

/// Where in the source its own drawings are spoken of.
struct Mention {
    std::size_t begin = std::string_view::npos;
    int count = 0;
};

Mention mentionIn(std::string_view source)
{
    if (!source.ends_with(after))
        return {};
    const std::string_view front = source.substr(0, source.size() - after.size());
    const std::size_t begin = front.rfind(before);
    if (begin == std::string_view::npos)
        return {};
    const std::string_view number = front.substr(begin + before.size());
    int count = 0;
    const auto [end, error] = std::from_chars(number.data(), number.data() + number.size(), count);
    const bool whole = error == std::errc() && end == number.data() + number.size() && count > 0;
    return whole ? Mention{begin, count} : Mention{};
}

} // namespace

SplitDataset withOwnDrawings(const SplitDataset &dataset, const std::vector<OwnPicture> &own)
{
    SplitDataset joined = dataset;
    const std::vector<std::string> &names = dataset.train.classNames();
    int count = 0;
    for (const OwnPicture &picture : own) {
        const auto name = std::find(names.begin(), names.end(), std::to_string(picture.label));
        if (name == names.end())
            continue;
        joined.train.add(
            picture.image.pixels, static_cast<int>(name - names.begin()), "own drawing " + std::to_string(++count));
    }
    if (count == 0)
        return joined;
    joined.identity = identify(joined.train, joined.validation, joined.test,
        dataset.identity.source + std::string(before) + std::to_string(count) + std::string(after));
    joined.identity.preparation = dataset.identity.preparation;
    joined.identity.nested = dataset.identity.nested;
    joined.identity.split = dataset.identity.split;
    if (joined.validation)
        joined.identity.hashOf01 = identify(joined.train, {}, joined.test, {}).hash;
    return joined;
}

std::string sourceWithoutOwnDrawings(std::string_view source)
{
    return std::string(source.substr(0, mentionIn(source).begin));
}

int ownDrawingsIn(std::string_view source)
{
    return mentionIn(source).count;
}

} // namespace digitlab
