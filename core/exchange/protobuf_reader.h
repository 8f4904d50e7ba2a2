// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string_view>

namespace digitlab {

/// The fields of a message in the wire format of Protocol Buffers, one after the other.
class ProtobufReader
{
public:
    explicit ProtobufReader(std::string_view bytes)
        : m_rest(bytes)
    {
    }

    /// Goes to the next field; false at the end. Throws std::runtime_error where the message is cut short or altered.
    bool next();

    int field() const { return m_field; }
    std::int64_t number() const { return static_cast<std::int64_t>(m_number); } ///< of a varint, 0 of others
    float real() const;                                                         ///< of four bytes, 0 of others
    std::string_view bytes() const { return m_bytes; }                          ///< of a text, message or packed list

    /// Takes a varint from the beginning of `bytes`, as in a packed list.
    static std::uint64_t takeVarint(std::string_view &bytes);

private:
    std::string_view take(std::uint64_t size);

    std::string_view m_rest;
    std::string_view m_bytes;
    std::uint64_t m_number = 0;
    int m_field = 0;
};

} // namespace digitlab
