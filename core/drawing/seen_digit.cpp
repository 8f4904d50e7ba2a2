// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drawing/seen_digit.h"

#include "core/drawing/normalisation.h"

namespace digitlab {

SeenDigit seenDigit(const KeptDigit &digit)
{
    DrawingSteps steps = digit.isPicture()
        ? normalise(digit.picture)
        : normalise(digit.drawing, penWidthFromShare(digit.drawing, defaultPenWidth));
    return {std::move(steps.centred), std::move(steps.rejection)};
}

} // namespace digitlab
