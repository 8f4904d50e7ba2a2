#pragma once

#include "core/base/image.h"

namespace digitlab::cli {

/// Qt's many formats where Qt is built in, PNG alone otherwise.
ImageDecoder pictureDecoder();

} // namespace digitlab::cli
