// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace digitlab {

/// Milliseconds after which a test gives up waiting for what takes a small part of them. The sanitizers make everything
/// ten times slower, on a machine that runs other tests at the same time.
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
inline constexpr int longEnough = 300'000;
#else
inline constexpr int longEnough = 60'000;
#endif

} // namespace digitlab
