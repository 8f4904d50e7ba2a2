// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/classifier.h"

#include "core/data/digit_name.h"
#include "core/drawing/digit_framer.h"

#include <algorithm>
#include <cmath>
#include <stdexcept>
#include <utility>

namespace digitlab {

std::string reasonFor(const std::string &reason, const std::vector<std::string> &classNames)
{
    return reason == notLikeAnyDigit && !areDigits(classNames) ? "not like any of the classes" : reason;
}

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
    std::string &rejection = prediction.steps.rejection;
    if (prediction.steps.centred.empty())
        return prediction;
    const Calibration &calibration = m_network->calibration();
    Activations activations = m_network->activations(prediction.steps.centred.pixels);
    if (rejection.empty() && calibration.oodDetector
        && !calibration.oodDetector->accepts(activations.features, activations.logits))
        rejection = notLikeAnyDigit;
    std::vector<float> &probabilities = activations.logits;
    calibration.scale(probabilities);
    softmaxRows(probabilities, m_network->spec().classes);
    const auto highest = std::max_element(probabilities.begin(), probabilities.end());
    if (std::isfinite(*highest)) {
        prediction.predicted = static_cast<int>(highest - probabilities.begin());
        prediction.probabilities = std::move(probabilities);
    } else if (rejection.empty()) {
        rejection = "the network's output is not a finite number";
    }
    return prediction;
}

} // namespace digitlab
