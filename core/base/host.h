// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace digitlab {

/// The machine's name in its network, "node3"; "unknown host" where it has none.
std::string hostName();
/// "Intel(R) Xeon(R) Gold 6248 on node3", as runs record it.
std::string hostDescription();
/// The same for all programs of a machine until it starts anew, and for none of another: the system's own number of its
/// start. Empty where the system has none; then nothing is known of who else is on the machine.
std::string machineId();

} // namespace digitlab
