// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/reading/idx_family.h"

#include <string_view>

namespace digitlab {

namespace {

constexpr std::string_view digits = "0123456789";
constexpr std::string_view capitals = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
constexpr std::string_view smallLetters = "abcdefghijklmnopqrstuvwxyz";
constexpr std::string_view unlikeCapitals = "abdefghnqrt"; // small letters with classes of their own

std::vector<std::string> namesOf(std::initializer_list<std::string_view> groups)
{
    std::vector<std::string> names;
    for (const std::string_view group : groups) {
        for (const char letter : group)
            names.emplace_back(1, letter);
    }
    return names;
}

} // namespace

IdxFamily idxFamily(const std::string &name)
{
    const IdxLayout layout = name.find("emnist") == std::string::npos ? IdxLayout::Upright : IdxLayout::Transposed;
    if (name == "emnist-byclass")
        return {namesOf({digits, capitals, smallLetters}), 0, layout};
    if (name == "emnist-bymerge" || name == "emnist-balanced")
        return {namesOf({digits, capitals, unlikeCapitals}), 0, layout};
    if (name == "emnist-letters")
        return {namesOf({capitals}), 1, layout};
    return {namesOf({digits}), 0, layout};
}

} // namespace digitlab
