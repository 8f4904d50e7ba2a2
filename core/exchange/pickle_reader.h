// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace digitlab {

/// What a pickle is made of. Nothing is ever called: a function with its arguments stays a Call.
struct PickleValue {
    enum class Kind { None, Bool, Whole, Real, Text, Global, Tuple, List, Dictionary, Call, Persistent };

    Kind kind = Kind::None;
    std::int64_t whole = 0;                          ///< Bool, Whole
    double real = 0;                                 ///< Real
    std::string text;                                ///< Text; Global: "torch.FloatStorage"
    std::vector<std::shared_ptr<PickleValue>> items; ///< Tuple, List; Call: function, arguments
    std::vector<std::pair<std::shared_ptr<PickleValue>, std::shared_ptr<PickleValue>>> entries; ///< and of a Call
    int depth = 1;                      ///< how deep others lie in it
    std::shared_ptr<PickleValue> state; ///< attributes of a Call; Persistent: its id
};

using PicklePointer = std::shared_ptr<PickleValue>;

/// Protocols 2 to 4, as far as torch.save uses them. Throws std::runtime_error for everything else.
PicklePointer readPickle(std::string_view bytes);

} // namespace digitlab
