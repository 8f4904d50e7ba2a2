// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace digitlab {

/// What the user's drawings of each class are labelled with: its name, and "7" for every way to write a digit where
/// all classes are digits, so that one collection serves models that name them differently.
std::vector<std::string> userLabels(const std::vector<std::string> &classNames);

/// Which class the user's drawings with that label belong to; -1 for none.
int classOfUserLabel(const std::string &label, const std::vector<std::string> &classNames);

/// Whether a label is one of "0" to "9".
bool isDigitLabel(const std::string &label);

} // namespace digitlab
