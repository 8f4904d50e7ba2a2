// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/synthetic/builtin_digits.h"

#include "core/base/helper_threads.h"
#include "core/drawing/normalisation.h"
#include "core/synthetic/digit_handwriting.h"

#include <algorithm>
#include <cmath>
#include <stdexcept>

namespace digitlab {

namespace {

constexpr int digitCount = 10;
constexpr int mostPerClass = 100'000;

void requireUsable(const BuiltinDigitsOptions &options)
{
    if (options.perClass < 2 || options.perClass > mostPerClass)
        throw std::invalid_argument("The built-in digits need 2 to " + std::to_string(mostPerClass)
            + " images per class, not " + std::to_string(options.perClass) + ".");
    if (!(options.testFraction > 0 && options.testFraction < 1))
        throw std::invalid_argument("The test fraction of the built-in digits must be between 0 and 1, not "
            + std::to_string(options.testFraction) + ".");
}

std::vector<std::string> digitNames()
{
    std::vector<std::string> names;
    names.reserve(digitCount);
    for (int digit = 0; digit < digitCount; ++digit)
        names.push_back(std::to_string(digit));
    return names;
}

/// "builtin/3/017"
std::string originOfDigit(int digit, int index)
{
    const std::string number = std::to_string(index);
    return "builtin/" + std::to_string(digit) + '/' + std::string(number.size() < 3 ? 3 - number.size() : 0, '0')
        + number;
}

/// Depends on nothing but its three arguments, so that asking for more digits never changes the first ones.
Image digitImage(std::uint64_t seed, int digit, int index)
{
    Random random(seed, Stream::Digits, static_cast<std::uint64_t>(digit), static_cast<std::uint64_t>(index));
    const WrittenDigit written = writeDigit(digit, random);
    return centreByMass(strengthenInk(fitIntoBox(rasteriseCloseUp(written.drawing, written.penWidth))));
}

/// All images of one digit, drawn on all cores.
std::vector<Image> digitImages(std::uint64_t seed, int digit, int count)
{
    std::vector<Image> images(static_cast<std::size_t>(count));
    forEachIndex(count, [&](int index) { images[static_cast<std::size_t>(index)] = digitImage(seed, digit, index); });
    return images;
}

int trainCount(const BuiltinDigitsOptions &options)
{
    const auto rounded = static_cast<int>(std::lround(options.perClass * (1 - options.testFraction)));
    return std::clamp(rounded, 1, options.perClass - 1);
}

} // namespace

SplitDataset builtinDigits(const BuiltinDigitsOptions &options)
{
    requireUsable(options);
    SplitDataset digits{.train = Dataset(digitNames()), .test = Dataset(digitNames()), .identity = {}, .findings = {}};
    const int forTraining = trainCount(options);
    digits.train.reserve(digitCount * forTraining);
    digits.test.reserve(digitCount * (options.perClass - forTraining));
    for (int digit = 0; digit < digitCount; ++digit) {
        const std::vector<Image> images = digitImages(options.seed, digit, options.perClass);
        for (int index = 0; index < options.perClass; ++index) {
            Dataset &side = index < forTraining ? digits.train : digits.test;
            side.add(images[static_cast<std::size_t>(index)].pixels, digit, originOfDigit(digit, index));
        }
    }
    digits.identity = identify(digits.train, {}, digits.test, {.origin = DatasetOrigin::Builtin});
    return digits;
}

} // namespace digitlab
