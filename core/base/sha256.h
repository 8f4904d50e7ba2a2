// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

namespace digitlab {

/// A SHA-256 (FIPS 180-4) that is computed piece by piece.
class Sha256
{
public:
    Sha256();
    ~Sha256();

    void add(std::string_view bytes);
    /// Eight bytes, the lowest first, on every machine.
    void add(std::uint64_t number);

    /// Lower-case hexadecimal; nothing can be added afterwards.
    std::string hex();

private:
    struct Context;
    std::unique_ptr<Context> m_context;
};

} // namespace digitlab
