// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/formats/npy_header.h"

#include "core/base/number_text.h"

#include <algorithm>
#include <array>
#include <bit>
#include <charconv>
#include <cstring>
#include <limits>
#include <optional>

namespace digitlab {

namespace {

using namespace std::string_view_literals;

constexpr std::size_t longestHeader = 65'536;
constexpr std::size_t mostDimensions = 8;
constexpr std::uint64_t beyond = std::numeric_limits<std::uint64_t>::max();

std::uint64_t product(std::uint64_t a, std::uint64_t b)
{
    return b != 0 && a > beyond / b ? beyond : a * b;
}

std::string readText(ByteSource &source, std::size_t size)
{
    std::string text(size, '\0');
    text.resize(source.read({reinterpret_cast<std::uint8_t *>(text.data()), text.size()}));
    if (text.size() < size)
        source.fail("is cut short; expected a NumPy array");
    return text;
}

/// What follows the key in the Python dictionary, up to the next key at least; empty where it is not there.
std::string_view valueOf(std::string_view dictionary, std::string_view key)
{
    const std::size_t place = dictionary.find("'" + std::string(key) + "'");
    if (place == std::string_view::npos)
        return {};
    std::string_view rest = dictionary.substr(place + key.size() + 2);
    rest.remove_prefix(std::min(rest.find_first_not_of(": "), rest.size()));
    return rest;
}

std::optional<std::vector<std::uint64_t>> npyShape(std::string_view text)
{
    const std::size_t end = text.find(')');
    if (!text.starts_with('(') || end == std::string_view::npos)
        return {};
    std::vector<std::uint64_t> shape;
    text = text.substr(1, end - 1);
    while (!(text = text.substr(std::min(text.find_first_not_of(", "), text.size()))).empty()) {
        std::uint64_t size = 0;
        const auto result = std::from_chars(text.data(), text.data() + text.size(), size);
        if (result.ec != std::errc() || shape.size() == mostDimensions)
            return {};
        shape.push_back(size);
        text.remove_prefix(static_cast<std::size_t>(result.ptr - text.data()));
    }
    return shape;
}

/// The type as NumPy writes it, '<f4' for instance.
void readType(NpyHeader &header, std::string_view value, const ByteSource &source)
{
    const std::size_t end = value.size() > 1 ? value.find('\'', 1) : std::string_view::npos;
    const std::string_view type = value.starts_with('\'') && end != value.npos ? value.substr(1, end - 1) : ""sv;
    static constexpr std::array known{
        "b1"sv, "u1"sv, "i1"sv, "u2"sv, "i2"sv, "u4"sv, "i4"sv, "u8"sv, "i8"sv, "f4"sv, "f8"sv};
    if (type.size() != 3 || std::ranges::find(known, type.substr(1)) == known.end())
        source.fail("contains an array of type " + (type.empty() ? "that is made of several" : std::string(type))
            + "; expected whole or floating-point numbers" + (type.ends_with('O') ? ", not Python objects" : ""));
    header.kind = type[1];
    header.itemSize = type[2] - '0';
    header.isBigEndian = type.front() == '>';
}

template <typename Number> double numberOf(const std::array<std::uint8_t, 8> &bytes)
{
    Number number{};
    std::memcpy(&number, bytes.data(), sizeof number);
    return static_cast<double>(number);
}

std::string dictionaryOf(ByteSource &source)
{
    const std::string begin = readText(source, 8);
    const int version = static_cast<unsigned char>(begin[6]);
    if (!begin.starts_with("\x93NUMPY") || version < 1 || version > 3)
        source.fail("is not a NumPy array");
    const std::string size = readText(source, version == 1 ? 2 : 4);
    std::size_t bytes = 0;
    for (std::size_t i = size.size(); i-- > 0;)
        bytes = bytes << 8 | static_cast<std::uint8_t>(size[i]);
    if (bytes > longestHeader)
        source.fail("is damaged: its header takes " + byteText(bytes));
    return begin + size + readText(source, bytes);
}

} // namespace

std::uint64_t NpyHeader::numbersOfEach() const
{
    std::uint64_t numbers = 1;
    for (std::size_t i = 1; i < shape.size(); ++i)
        numbers = product(numbers, shape[i]);
    return numbers;
}

std::string NpyHeader::text() const
{
    std::string sizes;
    for (const std::uint64_t size : shape)
        sizes += (sizes.empty() ? "" : " x ") + grouped(size);
    return (sizes.empty() ? "one number" : sizes + " numbers") + " of type " + kind + std::to_string(itemSize);
}

double NpyHeader::number(const std::uint8_t *bytes) const
{
    std::array<std::uint8_t, 8> ordered{};
    const auto size = static_cast<std::size_t>(itemSize);
    const bool swaps = isBigEndian == (std::endian::native == std::endian::little);
    for (std::size_t i = 0; i < size; ++i)
        ordered[i] = bytes[swaps ? size - 1 - i : i];
    switch (kind) {
    case 'f':
        return itemSize == 4 ? numberOf<float>(ordered) : numberOf<double>(ordered);
    case 'i':
        return itemSize == 1 ? numberOf<std::int8_t>(ordered)
            : itemSize == 2  ? numberOf<std::int16_t>(ordered)
            : itemSize == 4  ? numberOf<std::int32_t>(ordered)
                             : numberOf<std::int64_t>(ordered);
    default:
        return itemSize == 1 ? numberOf<std::uint8_t>(ordered)
            : itemSize == 2  ? numberOf<std::uint16_t>(ordered)
            : itemSize == 4  ? numberOf<std::uint32_t>(ordered)
                             : numberOf<std::uint64_t>(ordered);
    }
}

NpyHeader readNpyHeader(ByteSource &source)
{
    const std::string text = dictionaryOf(source);
    NpyHeader header;
    readType(header, valueOf(text, "descr"), source);
    const auto shape = npyShape(valueOf(text, "shape"));
    if (!shape)
        source.fail("is damaged: its header names no shape");
    header.shape = *shape;
    if (valueOf(text, "fortran_order").starts_with("True") && shape->size() > 1)
        source.fail("is stored by columns; save it with numpy.ascontiguousarray");
    const std::uint64_t payload
        = product(product(header.count(), header.numbersOfEach()), static_cast<std::uint64_t>(header.itemSize));
    if (const std::uint64_t left = source.size() - std::min<std::uint64_t>(text.size(), source.size());
        payload != left && !shape->empty())
        source.fail(
            "is damaged or cut short: it promises " + header.text() + " and has " + byteText(left) + " for them");
    return header;
}

} // namespace digitlab
