// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace digitlab {

/// A kind of file that comes from outside: bytes are read as such a file, whatever they are. Reading may refuse them
/// with a std::runtime_error; anything else that is thrown is a fault.
struct FuzzTarget {
    std::string name;
    std::function<void(std::string_view)> read;
    std::function<std::vector<std::string>()> seeds; ///< real files
};

/// idx, npz, npy, table, manifest, run, model, drawings, and models of other programs.
const std::vector<FuzzTarget> &fuzzTargets();

const FuzzTarget &fuzzTarget(std::string_view name);

} // namespace digitlab
