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

Reading Classifier::read(const Drawing &drawing, double penWidth) const
{
    return read(normalise(drawing, penWidth, m_options));
}

Reading Classifier::read(const Image &picture) const
{
    return read(preparedSteps(picture, m_network->preparation(), m_options));
}

Reading Classifier::read(const KeptDigit &digit) const
{
    return digit.isPicture() ? read(digit.picture)
                             : read(digit.drawing, penWidthFromShare(digit.drawing, defaultPenWidth));
}

Reading Classifier::readAsIs(const Image &picture) const
{
    if (picture.empty())
        return read(normalise(picture));
    DrawingSteps steps;
    steps.raster = toGrey(picture);
    const bool fits = steps.raster.width == imageSide && steps.raster.height == imageSide;
    steps.centred = fits ? steps.raster : resized(steps.raster, imageSide, imageSide);
    steps.cropped = steps.centred;
    steps.boxed = steps.centred;
    return read(std::move(steps));
}

Reading Classifier::read(DrawingSteps steps) const
{
    Reading reading{.steps = std::move(steps)};
    if (reading.steps.rejected())
        return reading;
    const Calibration &calibration = m_network->calibration();
    Activations activations = m_network->activations(reading.steps.centred.pixels);
    const bool isRefused = calibration.digitTest && !calibration.digitTest->accepts(activations.features);
    if (isRefused)
        reading.steps.rejection = notLikeAnyDigit;
    reading.probabilities = std::move(activations.logits);
    calibration.scale(reading.probabilities);
    softmaxRows(reading.probabilities, m_network->spec().classes);
    const auto highest = std::max_element(reading.probabilities.begin(), reading.probabilities.end());
    if (!std::isfinite(*highest)) {
        if (!isRefused)
            reading.steps.rejection = "the network's output is not a finite number";
        reading.probabilities.clear();
        return reading;
    }
    if (isRefused) {
        reading.guess = std::exchange(reading.probabilities, {});
        return reading;
    }
    reading.predicted = static_cast<int>(highest - reading.probabilities.begin());
    return reading;
}

} // namespace digitlab
