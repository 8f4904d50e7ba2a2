// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/nn/safetensors_layout.h"

#include <bit>
#include <nlohmann/json.hpp>

namespace digitlab {

static_assert(std::endian::native == std::endian::little, "safetensors files are little-endian");

std::string SafetensorsLayout::file(const std::string &metadata) const
{
    std::string header = R"({"__metadata__":)" + metadata + m_entries + '}';
    constexpr std::size_t alignment = sizeof(std::uint64_t);
    header.append((alignment - header.size() % alignment) % alignment, ' ');
    const std::uint64_t length = header.size();
    std::string bytes(reinterpret_cast<const char *>(&length), sizeof length);
    bytes.reserve(bytes.size() + header.size() + m_bytes.size());
    bytes += header;
    bytes += m_bytes;
    return bytes;
}

void SafetensorsLayout::addEntry(
    const std::string &name, const char *type, const std::vector<std::int64_t> &shape, std::size_t begin)
{
    using nlohmann::json;
    const json entry = {{"dtype", type}, {"shape", shape}, {"data_offsets", {begin, m_bytes.size()}}};
    m_entries += ',' + json(name).dump(-1, ' ', false, json::error_handler_t::replace) + ':' + entry.dump();
}

} // namespace digitlab
