// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drawing/seen_digit.h"

#include "core/drawing/normalisation.h"

namespace digitlab {

SeenDigit seenDigit(const UserDigit &digit)
{
    const NormalisationOptions options{.skipped = {}, .rings = ringsFor({digit.label()})};
    DrawingSteps steps = digit.isImage()
        ? normalise(digit.image, options)
        : normalise(digit.drawing, penWidthFromFraction(digit.drawing, defaultPenWidth), options);
    return {std::move(steps.centred), std::move(steps.rejection)};
}

} // namespace digitlab
