// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/image.h"

namespace digitlab::cli {

/// Qt's many formats if Qt is built in, otherwise only PNG.
ImageDecoder imageDecoder();

} // namespace digitlab::cli
