// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/image_preparer.h"
#include "core/drawing/drawing_steps.h"

namespace digitlab {

/// The canvas's steps as a DigitFramer: what a dataset is read with, so that its digits stand as drawings will.
FramedDigit frameDigit(const Image &image, std::optional<Polarity> polarity = {});

/// The steps by which an image becomes what a network of such a preparation sees: whole where its training images were
/// and this one is such an image, else as the canvas frames it.
DrawingSteps preparedSteps(
    const Image &image, const InputPreparation &preparation, const NormalisationOptions &options = {});

/// With the polarity that such a preparation fixes.
NormalisationOptions preparedOptions(const InputPreparation &preparation, NormalisationOptions options = {});

} // namespace digitlab
