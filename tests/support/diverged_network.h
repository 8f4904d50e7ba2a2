#pragma once

#include "core/model/network.h"

namespace digitlab {

/// For ten classes; its weights are finite, its answers are not.
Network divergedNetwork();

} // namespace digitlab
