// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <new>
#include <string_view>
#include <torch/torch.h>

namespace digitlab {

/// Calls `compute` and gives what it gives. Where LibTorch's memory ran out, the GPU's or the machine's, it throws
/// std::bad_alloc in place of LibTorch's text of many lines.
template <typename Compute> auto tellingBadAlloc(const Compute &compute)
{
    try {
        return compute();
    } catch (const c10::OutOfMemoryError &) {
        throw std::bad_alloc();
    } catch (const c10::Error &error) {
        // What the processor's allocator throws has no type of its own.
        if (std::string_view(error.what_without_backtrace()).find("allocate memory") == std::string_view::npos)
            throw;
        throw std::bad_alloc();
    }
}

} // namespace digitlab
