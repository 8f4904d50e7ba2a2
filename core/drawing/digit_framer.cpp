// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drawing/digit_framer.h"

#include "core/drawing/image_ink.h"
#include "core/drawing/normalisation.h"
#include "core/drawing/small_image.h"

#include <algorithm>
#include <numeric>

namespace digitlab {

namespace {

constexpr int inkBoundary = 127;
constexpr int lightEdge = 200; // on average: clearly paper where ink is to be light

/// By what is ink in the end and what is not; nothing where there is no ink.
std::optional<Polarity> inkPolarity(const DrawingSteps &steps)
{
    const std::vector<std::uint8_t> &grey = steps.flattened.pixels;
    const std::vector<std::uint8_t> &ink = steps.raster.pixels;
    double inkSum = 0;
    double paperSum = 0;
    double inkCount = 0;
    for (std::size_t i = 0; i < ink.size() && grey.size() == ink.size(); ++i) {
        (ink[i] > inkBoundary ? inkSum : paperSum) += grey[i];
        inkCount += ink[i] > inkBoundary ? 1 : 0;
    }
    const double paperCount = static_cast<double>(ink.size()) - inkCount;
    if (inkCount == 0 || paperCount == 0)
        return {};
    return inkSum / inkCount < paperSum / paperCount ? Polarity::DarkOnLight : Polarity::LightOnDark;
}

DrawingSteps wholeSteps(const Image &image, Polarity polarity)
{
    DrawingSteps steps;
    steps.source = toGrey(image);
    steps.flattened = steps.source;
    steps.centred = wholeImage(image, polarity);
    steps.raster = steps.cleaned = steps.cropped = steps.evened = steps.boxed = steps.centred;
    return steps;
}

Polarity opposite(Polarity polarity)
{
    return polarity == Polarity::LightOnDark ? Polarity::DarkOnLight : Polarity::LightOnDark;
}

/// As the training images were, but for an image that plainly is the other way round.
Polarity polarityBeside(const Image &image, Polarity usual)
{
    const std::vector<std::uint8_t> edge = borderOf(wholeImage(image, usual));
    const int sum = std::accumulate(edge.begin(), edge.end(), 0);
    return sum > lightEdge * static_cast<int>(edge.size()) ? opposite(usual) : usual;
}

/// A border, a ring, rules or an underline, which would be read as strokes.
bool hasLines(const Image &image)
{
    const DrawingSteps steps = normalise(image);
    return steps.rejected() || steps.flattened.width != steps.source.width
        || steps.flattened.height != steps.source.height || steps.unruled != steps.raster;
}

std::optional<Polarity> framedPolarity(const Image &image)
{
    if (isSmall(image)) // its ink is enlarged smoothly where it is framed
        return {};
    for (const Polarity polarity : {Polarity::LightOnDark, Polarity::DarkOnLight})
        if (standsFramed(wholeImage(image, polarity)))
            return hasLines(image) ? std::nullopt : std::optional(polarity);
    return {};
}

/// Nothing where the digit is to be framed.
std::optional<Polarity> wholePolarity(const Image &image, const InputPreparation &preparation)
{
    if (preparation.framing == Framing::Digit)
        return {};
    if (preparation.takenWhole == TakenWhole::Framed)
        return framedPolarity(image);
    const bool hasSize = image.width == imageSide && image.height == imageSide;
    if (hasSize || preparation.takenWhole == TakenWhole::All)
        return polarityBeside(image, preparation.polarity);
    return {};
}

} // namespace

FramedDigit frameDigit(const Image &image, std::optional<Polarity> polarity)
{
    DrawingSteps steps = normalise(image, {.skipped = {}, .polarity = polarity});
    const std::optional<Polarity> found = inkPolarity(steps);
    return {std::move(steps.centred), std::move(steps.rejection), found};
}

DrawingSteps preparedSteps(const Image &image, const InputPreparation &preparation, const NormalisationOptions &options)
{
    if (!image.empty() && options.skipped.empty())
        if (const auto polarity = wholePolarity(image, preparation))
            return wholeSteps(image, *polarity);
    return normalise(image, preparedOptions(preparation, options));
}

NormalisationOptions preparedOptions(const InputPreparation &preparation, NormalisationOptions options)
{
    if (preparation.polarityIsFixed)
        options.polarity = preparation.polarity;
    return options;
}

} // namespace digitlab
