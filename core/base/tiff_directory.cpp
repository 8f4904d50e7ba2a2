// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/tiff_directory.h"

#include <algorithm>

namespace digitlab {

namespace {

enum Type { Byte = 1, Short = 3, Long = 4 };

/// Numbers of a file that says itself in which order their bytes stand; 0 beyond its end.
class Bytes
{
public:
    explicit Bytes(std::string_view bytes)
        : m_bytes(bytes)
        , m_bigEndian(bytes.starts_with('M'))
    {
    }

    std::uint32_t at(std::size_t offset, std::size_t size) const
    {
        if (offset > m_bytes.size() || m_bytes.size() - offset < size)
            return 0;
        std::uint32_t value = 0;
        for (std::size_t i = 0; i < size; ++i)
            value = value << 8 | static_cast<std::uint8_t>(m_bytes[offset + (m_bigEndian ? i : size - 1 - i)]);
        return value;
    }

    std::size_t size() const { return m_bytes.size(); }

private:
    std::string_view m_bytes;
    bool m_bigEndian;
};

std::size_t sizeOf(std::uint32_t type)
{
    return type == Byte ? 1 : type == Short ? 2 : type == Long ? 4 : 0;
}

/// Of an entry of 12 bytes: tag, type, count, and the values themselves or where they stand. As many as are of use.
std::vector<std::uint32_t> valuesOf(const Bytes &bytes, std::size_t entry)
{
    constexpr std::uint32_t most = 16;
    const std::size_t size = sizeOf(bytes.at(entry + 2, 2));
    const std::size_t count = std::min(most, bytes.at(entry + 4, 4));
    if (size == 0)
        return {};
    const bool fits = bytes.at(entry + 4, 4) <= 4 / size;
    const std::size_t begin = fits ? entry + 8 : bytes.at(entry + 8, 4);
    std::vector<std::uint32_t> values;
    for (std::size_t i = 0; i < count; ++i)
        values.push_back(bytes.at(begin + i * size, size));
    return values;
}

} // namespace

std::uint32_t TiffDirectory::number(int tag, std::uint32_t otherwise) const
{
    const auto found = values.find(tag);
    return found == values.end() || found->second.empty() ? otherwise : found->second.front();
}

std::optional<TiffDirectory> readTiffDirectory(std::string_view bytes)
{
    constexpr std::string_view littleEndian("II*\0", 4);
    constexpr std::string_view bigEndian("MM\0*", 4);
    if (!bytes.starts_with(littleEndian) && !bytes.starts_with(bigEndian))
        return {};
    const Bytes file(bytes);
    TiffDirectory directory;
    const std::size_t begin = file.at(4, 4);
    const std::size_t count = file.at(begin, 2);
    for (std::size_t i = 0; i < count && begin + 2 + 12 * (i + 1) <= file.size(); ++i) {
        const std::size_t entry = begin + 2 + 12 * i;
        directory.values.emplace(static_cast<int>(file.at(entry, 2)), valuesOf(file, entry));
    }
    return directory;
}

} // namespace digitlab
