#include "core/data/split.h"

#include "core/data/random.h"

#include <algorithm>
#include <cmath>
#include <stdexcept>

namespace digitlab {

namespace {

std::vector<std::vector<int>> indicesByClass(const Dataset &dataset)
{
    std::vector<std::vector<int>> indices(static_cast<std::size_t>(dataset.classCount()));
    for (int i = 0; i < dataset.size(); ++i)
        indices[static_cast<std::size_t>(dataset.label(i))].push_back(i);
    return indices;
}

void requireUsable(const SplitOptions &options)
{
    if (!(options.testShare > 0 && options.testShare < 1))
        throw std::invalid_argument(
            "a test share of " + std::to_string(options.testShare) + "; expected more than 0 and less than 1");
    if (options.perClass && *options.perClass < 2)
        throw std::invalid_argument(
            std::to_string(*options.perClass) + " pictures of each class; expected at least 2, one for each side");
}

std::string counted(std::size_t pictures)
{
    return std::to_string(pictures) + (pictures == 1 ? " picture" : " pictures");
}

} // namespace

SplitIndices stratifiedSplit(const Dataset &dataset, const SplitOptions &options)
{
    requireUsable(options);
    SplitIndices split;
    auto classes = indicesByClass(dataset);
    for (std::size_t label = 0; label < classes.size(); ++label) {
        std::vector<int> &indices = classes[label];
        const auto wanted = static_cast<std::size_t>(options.perClass.value_or(2));
        if (indices.size() < wanted)
            throw std::runtime_error("class \"" + dataset.classNames()[label] + "\" has " + counted(indices.size())
                + "; expected at least " + std::to_string(wanted));
        Random random(options.seed, Stream::Split, label);
        shuffle(std::span(indices), random);
        if (options.perClass)
            indices.resize(wanted);
        const auto count = static_cast<std::ptrdiff_t>(indices.size());
        const auto testCount
            = std::clamp<std::ptrdiff_t>(std::lround(static_cast<double>(count) * options.testShare), 1, count - 1);
        split.test.insert(split.test.end(), indices.begin(), indices.begin() + testCount);
        split.train.insert(split.train.end(), indices.begin() + testCount, indices.end());
    }
    std::ranges::sort(split.train);
    std::ranges::sort(split.test);
    return split;
}

Dataset subset(const Dataset &dataset, std::span<const int> indices)
{
    Dataset chosen(dataset.classNames());
    chosen.reserve(static_cast<int>(indices.size()));
    for (const int index : indices)
        chosen.add(dataset.image(index), dataset.label(index), dataset.origin(index));
    return chosen;
}

Dataset merged(const Dataset &train, const Dataset &test)
{
    if (train.classNames() != test.classNames())
        throw std::invalid_argument("two sides with different classes cannot become one dataset");
    Dataset both = train;
    both.reserve(train.size() + test.size());
    for (int i = 0; i < test.size(); ++i)
        both.add(test.image(i), test.label(i), test.origin(i));
    return both;
}

} // namespace digitlab
