// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/image.h"

namespace digitlab::cli {

/// Qt's many formats where Qt is built in, PNG alone otherwise.
ImageDecoder pictureDecoder();

} // namespace digitlab::cli
