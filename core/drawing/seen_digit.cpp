// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drawing/seen_digit.h"

#include "core/drawing/normalisation.h"

namespace digitlab {

SeenDigit seenDigit(const UserDigit &digit)
{
    DrawingSteps steps = digit.isImage()
        ? normalise(digit.image)
        : normalise(digit.drawing, penWidthFromFraction(digit.drawing, defaultPenWidth));
    return {std::move(steps.centred), std::move(steps.rejection)};
}

} // namespace digitlab
