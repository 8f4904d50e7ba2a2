// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/formats/npy_header.h"

#include <stop_token>
#include <string>
#include <vector>

namespace digitlab {

/// One label of each element: whole numbers, N or N x 1, or one-hot rows, N x classes. Throws std::runtime_error that
/// names the file and what was expected. Incomplete where it was stopped.
std::vector<std::string> readArrayLabels(ByteSource &source, const NpyHeader &header, const std::stop_token &stop);

/// "7" for 7.0. Throws std::runtime_error for what is no whole number of at most nine digits.
std::string labelOfNumber(double number);

} // namespace digitlab
