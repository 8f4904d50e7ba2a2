// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/split.h"

#include "core/base/number_text.h"
#include "core/base/random.h"

#include <algorithm>
#include <cmath>
#include <map>
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

/// All samples of each class in the order of chance, at least so many.
std::vector<std::vector<int>> shuffledByClass(const Dataset &dataset, std::size_t fewest, std::uint64_t seed)
{
    auto classes = indicesByClass(dataset);
    for (std::size_t label = 0; label < classes.size(); ++label) {
        if (classes[label].size() < fewest)
            throw std::runtime_error("class \"" + dataset.classNames()[label] + "\" has "
                + counted(classes[label].size(), "image") + "; expected at least " + std::to_string(fewest));
        Random random(seed, Stream::Split, label);
        shuffle(std::span(classes[label]), random);
    }
    return classes;
}

/// The images of one class as they are dealt to the splits, in the order of chance.
struct Deal {
    std::vector<int> test;
    std::vector<int> train;
};

/// Moves groups that are in both splits to the training split and others of their classes to the test split instead.
class GroupKeeper
{
public:
    GroupKeeper(const std::vector<int> &groups, std::vector<Deal> &deals)
        : m_groups(groups)
        , m_deals(deals)
    {
        for (const Deal &deal : deals) {
            for (const int sample : deal.train)
                ++m_trainCounts[groupOf(sample)];
            for (const int sample : deal.test)
                ++m_testCounts[groupOf(sample)];
        }
    }

    void keepTogether()
    {
        for (Deal &deal : m_deals) {
            std::size_t nextAlone = 0;
            for (int &tested : deal.test) {
                if (m_trainCounts[groupOf(tested)] == 0)
                    continue;
                nextAlone = findAlone(deal.train, nextAlone);
                if (nextAlone == deal.train.size())
                    break; // the class has nothing else for the test split
                std::swap(tested, deal.train[nextAlone]);
            }
        }
    }

private:
    int groupOf(int sample) const { return m_groups[static_cast<std::size_t>(sample)]; }

    std::size_t findAlone(const std::vector<int> &samples, std::size_t begin)
    {
        const auto alone
            = [this](int sample) { return m_trainCounts[groupOf(sample)] + m_testCounts[groupOf(sample)] == 1; };
        return static_cast<std::size_t>(
            std::find_if(samples.begin() + static_cast<std::ptrdiff_t>(begin), samples.end(), alone) - samples.begin());
    }

    const std::vector<int> &m_groups;
    std::vector<Deal> &m_deals;
    std::map<int, int> m_trainCounts; // of each group's samples, before any was moved
    std::map<int, int> m_testCounts;
};

} // namespace

void validate(const SplitOptions &options)
{
    if (!(options.testFraction > 0 && options.testFraction < 1))
        throw std::invalid_argument(
            "a test fraction of " + std::to_string(options.testFraction) + "; expected more than 0 and less than 1");
    if (options.perClass && *options.perClass < 2)
        throw std::invalid_argument(
            grouped(*options.perClass) + " images per class; expected at least 2, one for each split");
}

int testCountOf(int count, double testFraction)
{
    return std::clamp(static_cast<int>(std::lround(count * testFraction)), 1, count - 1);
}

FolderSplit splitOf(const DatasetIdentity &dataset, int classes)
{
    if (dataset.split)
        return *dataset.split;
    const double rounding = classes / 2.0;
    const double total = std::max(dataset.trainCount - dataset.userDigits + dataset.testCount, 1);
    double fraction = SplitOptions().testFraction;
    for (const double steps : {100, 1'000, 10'000}) {
        if (std::abs(fraction * total - dataset.testCount) <= rounding)
            break;
        fraction = std::clamp(std::round(steps * dataset.testCount / total) / steps, 1 / steps, 1 - 1 / steps);
    }
    return {.testFraction = fraction};
}

SplitIndices stratifiedSplit(const Dataset &dataset, const SplitOptions &options)
{
    validate(options);
    std::vector<Deal> deals;
    for (std::vector<int> &indices :
        shuffledByClass(dataset, static_cast<std::size_t>(options.perClass.value_or(2)), options.seed)) {
        if (options.perClass)
            indices.resize(static_cast<std::size_t>(*options.perClass));
        const auto testEnd = indices.begin() + testCountOf(static_cast<int>(indices.size()), options.testFraction);
        deals.push_back({{indices.begin(), testEnd}, {testEnd, indices.end()}});
    }
    if (!options.groups.empty())
        GroupKeeper(options.groups, deals).keepTogether();
    SplitIndices split;
    for (const Deal &deal : deals) {
        split.test.insert(split.test.end(), deal.test.begin(), deal.test.end());
        split.train.insert(split.train.end(), deal.train.begin(), deal.train.end());
    }
    std::ranges::sort(split.train);
    std::ranges::sort(split.test);
    return split;
}

std::vector<int> stratifiedPick(const Dataset &dataset, int perClass, std::uint64_t seed)
{
    std::vector<int> picked;
    for (const std::vector<int> &indices :
        shuffledByClass(dataset, static_cast<std::size_t>(std::max(1, perClass)), seed))
        picked.insert(picked.end(), indices.begin(), indices.begin() + perClass);
    std::ranges::sort(picked);
    return picked;
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
        throw std::invalid_argument("two splits with different classes cannot become one dataset");
    Dataset both = train;
    both.reserve(train.size() + test.size());
    for (int i = 0; i < test.size(); ++i)
        both.add(test.image(i), test.label(i), test.origin(i));
    return both;
}

} // namespace digitlab
