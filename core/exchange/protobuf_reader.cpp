// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/protobuf_reader.h"

#include <cstring>
#include <stdexcept>

namespace digitlab {

namespace {

constexpr const char *brokenMessage = "cut short, altered, or of another format";

}

bool ProtobufReader::next()
{
    if (m_rest.empty())
        return false;
    const std::uint64_t key = takeVarint(m_rest);
    m_field = static_cast<int>(key >> 3);
    m_number = 0;
    m_bytes = {};
    switch (key & 7) {
    case 0:
        m_number = takeVarint(m_rest);
        return true;
    case 1:
        m_bytes = take(sizeof(std::uint64_t));
        return true;
    case 2:
        m_bytes = take(takeVarint(m_rest));
        return true;
    case 5:
        m_bytes = take(sizeof(float));
        return true;
    default:
        throw std::runtime_error(brokenMessage);
    }
}

float ProtobufReader::real() const
{
    float value = 0;
    if (m_bytes.size() == sizeof value)
        std::memcpy(&value, m_bytes.data(), sizeof value);
    return value;
}

std::uint64_t ProtobufReader::takeVarint(std::string_view &bytes)
{
    std::uint64_t value = 0;
    for (unsigned shift = 0; shift < 64; shift += 7) {
        if (bytes.empty())
            throw std::runtime_error(brokenMessage);
        const auto byte = static_cast<std::uint8_t>(bytes.front());
        bytes.remove_prefix(1);
        value |= static_cast<std::uint64_t>(byte & 0x7F) << shift;
        if (byte < 0x80)
            return value;
    }
    throw std::runtime_error(brokenMessage);
}

std::string_view ProtobufReader::take(std::uint64_t size)
{
    if (size > m_rest.size())
        throw std::runtime_error(brokenMessage);
    const std::string_view taken = m_rest.substr(0, size);
    m_rest.remove_prefix(size);
    return taken;
}

} // namespace digitlab
