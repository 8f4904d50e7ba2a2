// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/model_calibration.h"

#include "core/evaluation/prediction_table.h"
#include "core/evaluation/temperature.h"
#include "core/nn/ood_detector_training.h"
#include "core/synthetic/augmentation.h"
#include "core/synthetic/builtin_digits.h"
#include "core/synthetic/non_digits.h"

#include <algorithm>
#include <cmath>
#include <stdexcept>
#include <utility>

namespace digitlab {

namespace {

/// What strangers' hands do to digits.
constexpr Augmentation strangersHands{.rotation = 12, .scale = 0.1, .shear = 15};
constexpr int hands = 3; ///< in which each held-out digit is written again
constexpr int builtinPerClass = 1200;
constexpr int fewestShapes = 1000;
constexpr int mostShapes = 24'000;
constexpr int mostDigits = 6000;

void append(std::vector<std::uint8_t> &images, std::span<const std::uint8_t> image)
{
    images.insert(images.end(), image.begin(), image.end());
}

/// The held-out digits (evenly chosen where they are very many) as they are and as others write them, and the built-in
/// ones.
std::vector<std::uint8_t> digitImages(const Dataset &heldOut, std::uint64_t seed)
{
    std::vector<std::uint8_t> images;
    std::vector<std::uint8_t> changed(imagePixels);
    const int step = (heldOut.size() + mostDigits - 1) / mostDigits;
    for (int i = 0; i < heldOut.size(); i += step) {
        append(images, heldOut.image(i));
        Random random(seed, Stream::Augmentation, static_cast<std::uint64_t>(i));
        for (int hand = 0; hand < hands; ++hand) {
            augment(heldOut.image(i), changed, strangersHands, random);
            append(images, changed);
        }
    }
    const int perClass = std::clamp(4 * heldOut.size() / heldOut.classCount(), 2, builtinPerClass);
    append(images, builtinDigits({.perClass = perClass, .testFraction = 0.5, .seed = seed}).train.pixels());
    return images;
}

OodDetector oodDetectorFor(const Network &network, const Dataset &heldOut, std::uint64_t seed)
{
    const FeatureRows digits = network.activations(digitImages(heldOut, seed)).features;
    const int shapes = std::clamp(6 * heldOut.size(), fewestShapes, mostShapes);
    const FeatureRows others = network.activations(nonDigitImages(shapes, seed)).features;
    return trainOodDetector(digits, others, network.spec().denseWidth, {.rowsOfOneDigit = 1 + hands, .seed = seed});
}

/// Other classes may be the very shapes that a test for digits refuses.
bool areDigitClasses(const std::vector<std::string> &classNames)
{
    int digit = 0;
    return classNames.size() == 10
        && std::all_of(classNames.begin(), classNames.end(),
            [&digit](const std::string &name) { return name == std::to_string(digit++); });
}

} // namespace

Model calibrated(Model model, const Dataset &heldOut, std::uint64_t seed)
{
    if (heldOut.empty())
        throw std::invalid_argument("A calibration needs digits that the model was not trained on; there are none.");
    if (heldOut.classNames() != model.classNames)
        throw std::invalid_argument("The classes of the held-out digits are not the model's.");
    const std::vector<float> logits = model.network.logits(heldOut.pixels());
    if (!std::ranges::all_of(logits, [](float logit) { return std::isfinite(logit); }))
        throw NonFiniteError("the network's outputs are not all finite numbers; the network has diverged");
    Calibration calibration{.temperature = fitTemperature(logits, heldOut.labels()), .oodDetector = {}};
    if (areDigitClasses(model.classNames))
        calibration.oodDetector = oodDetectorFor(model.network, heldOut, seed);
    model.network.setCalibration(std::move(calibration));
    return model;
}

} // namespace digitlab
