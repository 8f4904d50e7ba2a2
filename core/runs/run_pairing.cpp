// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runs/run_pairing.h"

#include "core/evaluation/paired_comparison.h"

#include <algorithm>
#include <stdexcept>

namespace digitlab {

namespace {

bool haveSameNames(const PredictionTable &a, const PredictionTable &b)
{
    return std::ranges::equal(a.rows, b.rows, {}, &Prediction::origin, &Prediction::origin);
}

constexpr const char *differentImages = "The two runs were measured on different test images";
constexpr const char *unknownImages = "It is not known whether the two runs were measured on the same test images: ";
constexpr const char *differentPreparation = "their input preparations differ, so the networks see them differently.";

/// "Final and Baseline were trained with DigitLab 0.1.0, which": those whose test images are not recorded.
std::string unrecordedText(const Run &a, const Run &b)
{
    const bool both = a.dataset.testHash.empty() && b.dataset.testHash.empty() && a.name != b.name;
    const Run &old = a.dataset.testHash.empty() ? a : b;
    return (both ? a.name + " and " + b.name + " were" : old.name + " was") + " trained with DigitLab " + old.version
        + ", which did not record its test images";
}

std::string requireSameImages(const Run &a, const Run &b)
{
    requireSameLabels(a.predictions, b.predictions);
    if (hasSameTestSplit(a.dataset, b.dataset))
        return {};
    const bool sameNames = haveSameNames(a.predictions, b.predictions);
    if (a.dataset.preparation != b.dataset.preparation)
        throw std::invalid_argument(std::string(unknownImages) + differentPreparation);
    if (!a.dataset.testHash.empty() && !b.dataset.testHash.empty())
        throw std::invalid_argument(
            std::string(differentImages) + (sameNames ? ", although their files have the same names." : "."));
    if (!sameNames)
        throw std::invalid_argument(std::string(differentImages) + '.');
    if (a.dataset.source != b.dataset.source)
        throw std::invalid_argument(std::string(unknownImages) + unrecordedText(a, b) + ", and their datasets differ.");
    return unrecordedText(a, b) + ": this comparison holds only if the test images in " + a.dataset.source.text()
        + " did not change between the two runs.";
}

} // namespace

std::string pairingObstacle(const DatasetIdentity &a, const DatasetIdentity &b)
{
    if (hasSameTestSplit(a, b))
        return {};
    if (a.preparation != b.preparation)
        return std::string(unknownImages) + differentPreparation;
    const bool known = !a.testHash.empty() && !b.testHash.empty();
    if (known || a.testCount != b.testCount)
        return std::string(differentImages) + '.';
    if (a.source != b.source)
        return std::string(unknownImages) + "DigitLab 0.1 did not record them, and the datasets differ.";
    return {};
}

std::string requireSameImages(const RunSide &a, const RunSide &b)
{
    std::string remark;
    const auto require = [&remark](const Run &one, const Run &other) {
        const std::string found = requireSameImages(one, other);
        remark = remark.empty() ? found : remark;
    };
    for (const Run &run : a.runs)
        require(run, b.first());
    for (const Run &run : b.runs)
        require(a.first(), run);
    return remark;
}

} // namespace digitlab
