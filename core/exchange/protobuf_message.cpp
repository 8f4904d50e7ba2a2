// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/protobuf_message.h"

namespace digitlab {

namespace {

constexpr int varintType = 0;
constexpr int lengthType = 2;
constexpr int fourBytesType = 5;

} // namespace

ProtobufMessage &ProtobufMessage::number(int field, std::int64_t value)
{
    key(field, varintType);
    varint(static_cast<std::uint64_t>(value));
    return *this;
}

ProtobufMessage &ProtobufMessage::real(int field, float value)
{
    key(field, fourBytesType);
    m_bytes.append(reinterpret_cast<const char *>(&value), sizeof value);
    return *this;
}

ProtobufMessage &ProtobufMessage::text(int field, std::string_view bytes)
{
    key(field, lengthType);
    varint(bytes.size());
    m_bytes += bytes;
    return *this;
}

void ProtobufMessage::key(int field, int wireType)
{
    varint(static_cast<std::uint64_t>(field) << 3 | static_cast<std::uint64_t>(wireType));
}

void ProtobufMessage::varint(std::uint64_t value)
{
    for (; value >= 0x80; value >>= 7)
        m_bytes += static_cast<char>(value | 0x80);
    m_bytes += static_cast<char>(value);
}

} // namespace digitlab
