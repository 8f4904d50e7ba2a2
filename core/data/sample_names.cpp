// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/sample_names.h"

#include "core/base/utf8.h"

#include <algorithm>
#include <optional>

namespace digitlab {

namespace {

constexpr std::size_t longestName = 200; // bytes; file systems take 255

bool isUnsafe(char c)
{
    return static_cast<unsigned char>(c) < 0x20 || c == 0x7F
        || std::string_view("/\\:*?\"<>|").find(c) != std::string_view::npos;
}

bool continuesCharacter(char c)
{
    return (static_cast<unsigned char>(c) & 0xC0) == 0x80;
}

std::string shortened(std::string name)
{
    if (name.size() <= longestName)
        return name;
    std::size_t end = longestName;
    while (end > 0 && continuesCharacter(name[end]))
        --end;
    name.resize(end);
    return name;
}

/// Of "t10k-images-idx3-ubyte.gz[17]".
std::optional<std::string> idxSampleName(const std::string &origin)
{
    const std::size_t kind = origin.find("-images");
    const std::size_t bracket = origin.find('[');
    if (kind == std::string::npos || bracket == std::string::npos || origin.back() != ']')
        return {};
    const std::string side = origin.substr(0, kind);
    const std::string number = origin.substr(bracket + 1, origin.size() - bracket - 2);
    if ((side != "train" && side != "t10k") || number.find_first_not_of("0123456789") != std::string::npos)
        return {};
    constexpr std::size_t digits = 5; // as many as MNIST's 60,000 images need
    return side + "-" + std::string(digits - std::min(digits, number.size()), '0') + number;
}

} // namespace

std::string safeName(std::string_view name)
{
    std::string safe = utf8Text(name);
    std::ranges::replace_if(safe, isUnsafe, '_');
    if (safe.empty() || safe.front() == '.')
        safe.insert(0, "_");
    return shortened(std::move(safe));
}

std::string sampleName(const std::string &origin)
{
    const std::string last = origin.substr(origin.find_last_of('/') + 1);
    if (const auto name = idxSampleName(last))
        return *name;
    const std::size_t dot = last.find_last_of('.');
    return safeName(dot == std::string::npos || dot == 0 ? last : last.substr(0, dot));
}

std::string UniqueNames::add(const std::string &name)
{
    std::string unique = name;
    while (!m_counts.emplace(unique, 1).second)
        unique = name + "-" + std::to_string(++m_counts[name]);
    return unique;
}

} // namespace digitlab
