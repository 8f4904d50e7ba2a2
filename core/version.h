#pragma once

namespace digitlab {

/// DigitLab's version, "0.1.0".
const char *version();

} // namespace digitlab
