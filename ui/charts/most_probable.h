// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <vector>

namespace digitlab::ui {

/// The `count` classes that one of two models, of which the second may be none, finds most probable; the highest first,
/// equals in their own order.
std::vector<int> mostProbable(const std::vector<float> &a, const std::vector<float> &b, int classes, int count);

/// The class with the highest one; -1 for none.
int mostProbableOf(const std::vector<float> &probabilities);

/// 0 where there is none.
double probabilityAt(const std::vector<float> &probabilities, int label);
/// "99.3 %"; empty where there is none.
QString probabilityTextAt(const std::vector<float> &probabilities, int label);

} // namespace digitlab::ui
