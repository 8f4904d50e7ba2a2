// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace digitlab {

/// Names of classes for bars, buttons, axes and tables, in the order given. Where all have at most `longest`
/// characters, they are as they are; else without the beginning and the ending that all have in common ("Sample" of
/// "Sample001" and "Sample062"), at the border of a word or a number where there is one; what is longer still is left
/// out in the middle. Different names have different labels, if need be of more characters. `longest` is at least 1.
std::vector<std::string> classLabels(const std::vector<std::string> &names, int longest);

/// A class within a sentence: "a 2", "an 8", "an apple", "an F".
std::string withArticle(const std::string &name);

} // namespace digitlab
