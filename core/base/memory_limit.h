// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>

namespace digitlab {

/// Bytes that this program can still take: what the system has free, within the program's own limit of address space.
/// Nothing where the system does not tell.
std::optional<std::uint64_t> availableMemory();

} // namespace digitlab
