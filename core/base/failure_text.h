// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <exception>
#include <string>

namespace digitlab {

/// What a user is told of an exception that nobody has put into a sentence: which file and why, in words, for what the
/// standard library throws; the first line of what LibTorch throws; what() of our own.
std::string failureText(const std::exception &error);

} // namespace digitlab
