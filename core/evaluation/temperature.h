#pragma once

#include <span>

namespace digitlab {

/// The temperature by which logits must be divided for the lowest mean cross-entropy on held-out samples (Guo et al.
/// 2017), in [0.05, 20]. `logits` holds one row a label, of equal length. Throws std::invalid_argument for no sample or
/// rows that do not fit.
double fitTemperature(std::span<const float> logits, std::span<const int> labels);

} // namespace digitlab
