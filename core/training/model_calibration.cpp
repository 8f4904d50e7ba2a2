// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/model_calibration.h"

#include "core/base/helper_threads.h"
#include "core/drawing/normalisation.h"
#include "core/evaluation/prediction_table.h"
#include "core/evaluation/temperature.h"
#include "core/nn/ood_detector_training.h"
#include "core/synthetic/augmentation.h"
#include "core/synthetic/builtin_digits.h"
#include "core/synthetic/non_digits.h"
#include "core/synthetic/rescan.h"

#include <algorithm>
#include <cmath>
#include <stdexcept>
#include <utility>

namespace digitlab {

namespace {

/// What strangers' hands do to digits.
constexpr Augmentation strangersHands{.rotation = 12, .scale = 0.1, .shear = 15};
constexpr int hands = 2;    ///< in which each held-out digit is written again
constexpr int scanners = 2; ///< that each held-out digit is seen by
constexpr int builtinPerClass = 1200;
constexpr int fewestShapes = 1000;
constexpr int mostShapes = 24'000;
constexpr int mostDigits = 6000;
/// Beside the digits: what the network was shown in training that is none.
constexpr const char *nonDigitClass = "none";

void append(std::vector<std::uint8_t> &images, std::span<const std::uint8_t> image)
{
    images.insert(images.end(), image.begin(), image.end());
}

constexpr double refusedDigits = 0.009; ///< by what a class of non-digits left; most of them hardly legible
constexpr int variants = 1 + hands + scanners;

/// A digit as it is, as others write it and as other scanners give it; where the steps find none in that, as it is.
std::vector<std::uint8_t> variantsOf(std::span<const std::uint8_t> digit, Random random)
{
    std::vector<std::uint8_t> images;
    append(images, digit);
    std::vector<std::uint8_t> changed(imagePixels);
    for (int hand = 0; hand < hands; ++hand) {
        augment(digit, changed, strangersHands, random);
        append(images, changed);
    }
    for (int scanner = 0; scanner < scanners; ++scanner) {
        const DrawingSteps steps = normalise(rescanned(digit, randomRescan(random)));
        append(images, steps.rejected() ? digit : std::span(steps.centred.pixels));
    }
    return images;
}

/// The held-out digits (evenly chosen where they are very many) in their variants, and the built-in ones.
std::vector<std::uint8_t> digitImages(const Dataset &heldOut, std::uint64_t seed)
{
    const int step = (heldOut.size() + mostDigits - 1) / mostDigits;
    const int count = (heldOut.size() + step - 1) / step;
    std::vector<std::uint8_t> images(static_cast<std::size_t>(count) * variants * imagePixels);
    forEachIndex(count, [&](int index) {
        const int sample = index * step;
        const Random random(seed, Stream::Augmentation, static_cast<std::uint64_t>(sample));
        std::ranges::copy(
            variantsOf(heldOut.image(sample), random), images.begin() + std::ptrdiff_t{index} * variants * imagePixels);
    });
    const int perClass = std::clamp(4 * heldOut.size() / heldOut.classCount(), 2, builtinPerClass);
    append(images, builtinDigits({.perClass = perClass, .testFraction = 0.5, .seed = seed}).train.pixels());
    return images;
}

/// The score that some of the digits do not reach: a curve over many origins bends there (tests/bench/strangers).
float thresholdFor(const OodDetector &detector, const NetworkSpec &spec, const Activations &digits)
{
    const auto width = static_cast<std::size_t>(spec.denseWidth);
    const auto classes = static_cast<std::size_t>(spec.classes);
    std::vector<float> scores;
    for (std::size_t row = 0; row < digits.features.size() / width; ++row)
        scores.push_back(detector.score(std::span(digits.features).subspan(row * width, width),
            std::span(digits.logits).subspan(row * classes, classes)));
    return thresholdOf(std::move(scores), refusedDigits);
}

/// What a class of non-digits left is better than what can be learnt afterwards; only its threshold is chosen.
OodDetector oodDetectorFor(const Network &network, const Dataset &heldOut, std::uint64_t seed)
{
    const Activations activations = network.activations(digitImages(heldOut, seed));
    const FeatureRows &digits = activations.features;
    if (const auto &known = network.calibration().oodDetector; known && known->addsEnergy) {
        OodDetector detector = *known;
        detector.threshold = thresholdFor(detector, network.spec(), activations);
        return detector;
    }
    const int shapes = std::clamp(6 * heldOut.size(), fewestShapes, mostShapes);
    const FeatureRows others = network.activations(nonDigitImages(shapes, seed)).features;
    return trainOodDetector(digits, others, network.spec().denseWidth, {.rowsOfOneDigit = variants, .seed = seed});
}

/// Without the output for the last class, which becomes what tells digits from other shapes.
Network withoutLastClass(const Network &network)
{
    NetworkSpec spec = network.spec();
    --spec.classes;
    std::vector<NamedTensor> weights = network.weights();
    std::vector<float> row; // of the last class, its bias at the end
    for (NamedTensor &tensor : weights)
        if (tensor.name.starts_with("output_")) {
            const auto kept = tensor.values.end() - std::ssize(tensor.values) / tensor.shape.front();
            row.insert(row.end(), kept, tensor.values.end());
            tensor.values.erase(kept, tensor.values.end());
            --tensor.shape.front();
        }
    Network smaller(spec);
    smaller.setWeights(weights);
    smaller.setCalibration({.oodDetector = detectorOfClass(std::span(row).first(row.size() - 1), row.back())});
    smaller.setPreparation(network.preparation());
    return smaller;
}

/// Other classes may be the very shapes that a test for digits refuses.
bool areDigitClasses(std::span<const std::string> classNames)
{
    int digit = 0;
    return classNames.size() == 10 && std::ranges::all_of(classNames, [&digit](const std::string &name) {
        return name == std::to_string(digit++);
    });
}

} // namespace

Model withoutNonDigitClass(Model model)
{
    const std::span<const std::string> names = model.classNames;
    if (names.size() == 11 && names.back() == nonDigitClass && areDigitClasses(names.first(10))) {
        model.network = withoutLastClass(model.network);
        model.classNames.pop_back();
    }
    return model;
}

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
