// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/drawing/drawing.h"
#include "core/drawing/drawing_steps.h"

#include <string>
#include <vector>

namespace digitlab {

/// Why a mark is rejected that is shaped like two digits; a network may see better, see predictNumber().
inline constexpr const char *touchingDigits = "looks like digits that touch";

/// The separate marks of a drawing or an image, each on its own way to a network's image.
struct NumberSteps {
    std::vector<DrawingSteps> marks; ///< from left to right; a single one takes the steps of a single digit
    std::string rejection;           ///< why the marks are no number, see groupIntoMarks(); empty where they may be one
};

/// `penWidth` in canvas units. Strokes whose ink touches are one mark.
NumberSteps numberSteps(const Drawing &drawing, double penWidth, const NormalisationOptions &options = {});

/// Of any image; see preparedSteps().
NumberSteps numberSteps(
    const Image &image, const InputPreparation &preparation, const NormalisationOptions &options = {});

} // namespace digitlab
