// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace digitlab {

/// A message as bytes in the wire format of Protocol Buffers (https://protobuf.dev/programming-guides/encoding/), field
/// by field.
class ProtobufMessage
{
public:
    ProtobufMessage &number(int field, std::int64_t value);
    ProtobufMessage &real(int field, float value);
    ProtobufMessage &text(int field, std::string_view bytes);
    ProtobufMessage &message(int field, const ProtobufMessage &inner) { return text(field, inner.m_bytes); }

    const std::string &bytes() const { return m_bytes; }

private:
    void key(int field, int wireType);
    void varint(std::uint64_t value);

    std::string m_bytes;
};

} // namespace digitlab
