// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/nn/network.h"

namespace digitlab {

/// For ten classes; its weights are finite, its answers are not.
Network divergedNetwork();

} // namespace digitlab
