// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/confusion_matrix.h"

#include <string>
#include <vector>

namespace digitlab {

/// A confusion matrix as a heatmap with its counts: cividis over the fraction of the actual class.
std::string matrixSvg(
    const ConfusionMatrix &matrix, const std::vector<std::string> &classNames, const std::string &title);

/// B minus A, blue where B has fewer, white where both have the same, vermilion where B has more. Throws
/// std::invalid_argument where the two know other numbers of classes.
std::string differenceSvg(const ConfusionMatrix &a, const ConfusionMatrix &b,
    const std::vector<std::string> &classNames, const std::string &title);

} // namespace digitlab
