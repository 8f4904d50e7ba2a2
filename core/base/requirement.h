// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <stdexcept>
#include <string>

namespace digitlab {

/// Throws std::invalid_argument with the sentence for what is not allowed.
inline void require(bool allowed, const std::string &sentence)
{
    if (!allowed)
        throw std::invalid_argument(sentence);
}

} // namespace digitlab
