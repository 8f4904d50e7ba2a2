// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/classifier.h"

#include "core/drawing/digit_framer.h"

#include <algorithm>
#include <cmath>
#include <stdexcept>
#include <utility>

namespace digitlab {

Classifier::Classifier(std::shared_ptr<const Network> network, NormalisationOptions options)
    : m_network(std::move(network))
    , m_options(std::move(options))
{
    if (!m_network)
        throw std::invalid_argument("A classifier needs a network.");
}

DrawingPrediction Classifier::read(const Drawing &drawing, double penWidth) const
{
    return read(normalise(drawing, penWidth, m_options));
}

DrawingPrediction Classifier::read(const Image &image) const
{
    return read(preparedSteps(image, m_network->preparation(), m_options));
}

DrawingPrediction Classifier::read(const UserDigit &digit) const
{
    return digit.isImage() ? read(digit.image)
                           : read(digit.drawing, penWidthFromFraction(digit.drawing, defaultPenWidth));
}

DrawingPrediction Classifier::readAsIs(const Image &image) const
{
    if (image.empty())
        return read(normalise(image));
    DrawingSteps steps;
    steps.raster = toGrey(image);
    const bool fits = steps.raster.width == imageSide && steps.raster.height == imageSide;
    steps.centred = fits ? steps.raster : resized(steps.raster, imageSide, imageSide);
    steps.cropped = steps.centred;
    steps.boxed = steps.centred;
    return read(std::move(steps));
}

DrawingPrediction Classifier::read(DrawingSteps steps) const
{
    DrawingPrediction prediction{.steps = std::move(steps)};
    if (prediction.steps.rejected())
        return prediction;
    const Calibration &calibration = m_network->calibration();
    Activations activations = m_network->activations(prediction.steps.centred.pixels);
    const bool isRefused = calibration.oodDetector && !calibration.oodDetector->accepts(activations.features);
    if (isRefused)
        prediction.steps.rejection = notLikeAnyDigit;
    prediction.probabilities = std::move(activations.logits);
    calibration.scale(prediction.probabilities);
    softmaxRows(prediction.probabilities, m_network->spec().classes);
    const auto highest = std::max_element(prediction.probabilities.begin(), prediction.probabilities.end());
    if (!std::isfinite(*highest)) {
        if (!isRefused)
            prediction.steps.rejection = "the network's output is not a finite number";
        prediction.probabilities.clear();
        return prediction;
    }
    if (isRefused) {
        prediction.guess = std::exchange(prediction.probabilities, {});
        return prediction;
    }
    prediction.predicted = static_cast<int>(highest - prediction.probabilities.begin());
    return prediction;
}

} // namespace digitlab
