// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace digitlab {

/// A Python object in pickle's protocol 2 (https://docs.python.org/3/library/pickle.html, opcodes of pickletools). Each
/// function puts something on the reader's stack or joins what lies there.
class PickleWriter
{
public:
    PickleWriter();

    PickleWriter &text(std::string_view utf8);
    /// In the range of 32 bits.
    PickleWriter &whole(std::int64_t value);
    PickleWriter &no() { return code('\x89'); } ///< False
    PickleWriter &global(std::string_view module, std::string_view name);

    PickleWriter &mark() { return code('('); }
    PickleWriter &tuple() { return code('t'); }           ///< of all since the last mark
    PickleWriter &emptyTuple() { return code(')'); }      ///< ()
    PickleWriter &emptyDictionary() { return code('}'); } ///< {}
    PickleWriter &items() { return code('u'); }        ///< keys and values since the mark go into what lies before it
    PickleWriter &call() { return code('R'); }         ///< a function and the tuple of its arguments
    PickleWriter &build() { return code('b'); }        ///< the dictionary on top becomes the attributes of the object
    PickleWriter &persistentId() { return code('Q'); } ///< what lies outside, by the tuple on top

    std::string bytes() const { return m_bytes + '.'; }

private:
    PickleWriter &code(char opcode);
    void append(std::uint32_t value);

    std::string m_bytes;
};

} // namespace digitlab
