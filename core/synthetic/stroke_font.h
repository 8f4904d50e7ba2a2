// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/synthetic/digit_skeletons.h"

#include <string_view>
#include <vector>

namespace digitlab {

/// A character of a stroke font as a skeleton, with corners at all of its points.
struct FontCharacter {
    char key = ' '; ///< the ASCII character in whose place it stands: in a Greek font "G" is a gamma
    DigitSkeleton skeleton;
};

/// The characters that have strokes, of a font of A. V. Hershey's (National Bureau of Standards, 1967) in James Hurt's
/// format: per line a number of five columns, the count of points in three, then pairs of letters around "R" for
/// coordinates; the first pair is the character's left and right, " R" lifts the pen. The first line is a blank.
/// Throws std::runtime_error for a line that is otherwise.
std::vector<FontCharacter> readStrokeFont(std::string_view text);

} // namespace digitlab
