// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/image.h"
#include "core/data/input_preparation.h"

#include <optional>
#include <set>
#include <string>
#include <vector>

namespace digitlab {

/// The steps from ink to the network's image, in their order.
enum class Step {
    Source, ///< the canvas, or the image in grey; cannot be switched off
    Paper,  ///< images only: uneven light is taken out
    Ink,    ///< images only: what departs from the paper becomes white on black
    Lines,  ///< images only: frames, ruled lines and underlines are taken away
    Specks, ///< dirt and stray dots are taken away
    Crop,   ///< to the ink's bounding box
    Width,  ///< thin and thick strokes are brought to the width that training digits have
    Box,    ///< fitted into 20 x 20 with the aspect kept
    Centre, ///< centre of mass in the middle of 28 x 28
};

/// Whether a ring is no part of what is drawn, as around a digit, or may be, as in a face.
enum class Rings { Refused, Drawn };
/// Refused where all classes are digits.
Rings ringsFor(const std::vector<std::string> &classNames);

/// Which steps are left out, to see what each is worth.
struct NormalisationOptions {
    std::set<Step> skipped;
    std::optional<Polarity> polarity{}; ///< images only: ink is looked for on this side of the paper alone
    Rings rings = Rings::Refused;

    bool does(Step step) const { return !skipped.contains(step); }
    friend bool operator==(const NormalisationOptions &, const NormalisationOptions &) = default;
};

/// One step as the panel shows it.
struct DrawingStep {
    Step step = Step::Source;
    std::string name;        ///< a word or two: "Stroke width"
    std::string explanation; ///< one sentence on what the step does
    Image image;             ///< after the step; empty where the drawing was rejected before it
    bool enabled = true;     ///< false where it is switched off
    bool switchable = true;
};

/// From ink to the network's image, each step as an image: white ink on black but for the first two of an image. A
/// step that is switched off leaves the plainest thing that the next can work on.
struct DrawingSteps {
    Image source;          ///< the whole canvas, or the image in grey, if it is small with a margin
    Image flattened;       ///< of an image, without its uneven light; empty for strokes
    Image raster;          ///< the whole canvas or image, ink bright
    Image unruled;         ///< of an image, without frame, ring, ruled lines and underlines; empty for strokes
    Image cleaned;         ///< without specks
    Image cropped;         ///< the ink's bounding box, of a small image enlarged
    Image evened;          ///< with strokes of the usual width
    Image boxed;           ///< fitted into 20 x 20 with its aspect kept
    Image centred;         ///< 28 x 28, centre of mass in the middle: what the network sees
    std::string rejection; ///< why this is no digit ("nothing is drawn", "only a dot"); empty where it may be one
    NormalisationOptions options;

    bool rejected() const { return !rejection.empty(); }
};

/// The steps that were taken or switched off, in their order: nine for an image, six for strokes.
std::vector<DrawingStep> stepList(const DrawingSteps &steps);

/// Those that can be switched off.
std::vector<Step> switchableSteps();
std::string stepName(Step step);
std::string stepExplanation(Step step);

} // namespace digitlab
