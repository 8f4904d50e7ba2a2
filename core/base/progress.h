// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

namespace digitlab {

/// How far a long work is: `done` of `total` files, images or bytes; total 0 while it is not known.
struct Progress {
    int done = 0;
    int total = 0;
};
using ProgressObserver = std::function<void(Progress)>;

} // namespace digitlab
