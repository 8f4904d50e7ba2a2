// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/check/prepare.h"

#include "core/data/check/copies.h"
#include "core/data/split.h"

#include <algorithm>
#include <cmath>
#include <stdexcept>

namespace digitlab {

namespace {

std::vector<int> groupsOf(const Dataset &data, const std::stop_token &stop)
{
    std::vector<std::span<const std::uint8_t>> images;
    images.reserve(static_cast<std::size_t>(data.size()));
    for (int i = 0; i < data.size(); ++i)
        images.push_back(data.image(i));
    return copyGroups(findCopies(images, stop));
}

struct TwoSplits {
    Dataset train;
    Dataset test;
};

TwoSplits splitAnew(const Dataset &all, const SplitOptions &options, const std::stop_token &stop)
{
    SplitOptions grouped = options;
    grouped.groups = groupsOf(all, stop);
    const SplitIndices split = stratifiedSplit(all, grouped);
    return {subset(all, split.train), subset(all, split.test)};
}

Dataset picked(const Dataset &data, int perClass, const std::string &split, std::uint64_t seed)
{
    try {
        return subset(data, stratifiedPick(data, perClass, seed));
    } catch (const std::runtime_error &error) {
        throw std::runtime_error(std::string(error.what()) + " on the " + split + " split, which stays as it is");
    }
}

Dataset withValidation(const SplitDataset &source)
{
    return source.validation ? merged(source.train, *source.validation) : source.train;
}

TwoSplits sourceSplits(const SplitDataset &source, const PrepareOptions &options)
{
    if (!options.perClass)
        return {source.train, source.test};
    const int testCount = testCountOf(*options.perClass, options.testFraction);
    return {picked(withValidation(source), *options.perClass - testCount, "training", options.seed),
        picked(source.test, testCount, "test", options.seed)};
}

void requireUsable(const PrepareOptions &options)
{
    if (!(options.validationFraction >= 0 && options.validationFraction < 1))
        throw std::invalid_argument("a validation fraction of " + std::to_string(options.validationFraction)
            + "; expected at least 0 and less than 1");
}

} // namespace

SplitDataset prepareDataset(const SplitDataset &source, const PrepareOptions &options, const std::stop_token &stop)
{
    requireUsable(options);
    const SplitOptions split{.testFraction = options.testFraction, .perClass = options.perClass, .seed = options.seed};
    validate(split);
    const bool mixes = options.splits == SourceSplits::Mix;
    TwoSplits splits
        = mixes ? splitAnew(merged(withValidation(source), source.test), split, stop) : sourceSplits(source, options);
    std::optional<Dataset> validation;
    if (options.validationFraction > 0) {
        TwoSplits parts = splitAnew(!mixes && !options.perClass ? withValidation(source) : splits.train,
            {.testFraction = options.validationFraction, .perClass = {}, .seed = options.seed}, stop);
        splits.train = std::move(parts.train);
        validation = std::move(parts.test);
    } else if (!mixes && !options.perClass) {
        validation = source.validation;
    }
    return {std::move(splits.train), std::move(splits.test), {}, {}, std::move(validation)};
}

} // namespace digitlab
