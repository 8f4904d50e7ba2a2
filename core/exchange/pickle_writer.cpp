// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/pickle_writer.h"

#include <limits>
#include <stdexcept>

namespace digitlab {

PickleWriter::PickleWriter()
    : m_bytes("\x80\x02")
{
}

PickleWriter &PickleWriter::text(std::string_view utf8)
{
    code('X');
    append(static_cast<std::uint32_t>(utf8.size()));
    m_bytes += utf8;
    return *this;
}

PickleWriter &PickleWriter::whole(std::int64_t value)
{
    if (value < std::numeric_limits<std::int32_t>::min() || value > std::numeric_limits<std::int32_t>::max())
        throw std::runtime_error(std::to_string(value) + " is too large for a file of PyTorch");
    code('J');
    append(static_cast<std::uint32_t>(value));
    return *this;
}

PickleWriter &PickleWriter::global(std::string_view module, std::string_view name)
{
    code('c');
    m_bytes.append(module).append("\n").append(name).append("\n");
    return *this;
}

PickleWriter &PickleWriter::code(char opcode)
{
    m_bytes += opcode;
    return *this;
}

void PickleWriter::append(std::uint32_t value)
{
    for (int byte = 0; byte < 4; ++byte)
        m_bytes += static_cast<char>(value >> 8 * byte);
}

} // namespace digitlab
