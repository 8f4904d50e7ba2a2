// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sweeps/sweep_offer.h"

#include "core/training/presets.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <functional>

namespace digitlab {

namespace {

/// Training images per class; a dataset of 60,000 has all of them.
constexpr std::array offeredNumbers{5, 10, 20, 40, 70, 200, 500, 1000, 2000, 5000};
constexpr std::size_t mostNumbers = 6;

SweepValue offeredValue(const Setting &setting, RunConfig config, const std::function<void(RunConfig &)> &change)
{
    change(config);
    return {.text = valueText(setting, config), .config = config, .trainPerClass = {}};
}

template <typename Value>
SweepOption offeredValues(
    const std::string &key, const RunConfig &base, Place<Value> place, std::initializer_list<Value> values)
{
    SweepOption option{.key = key, .values = {}};
    for (const Value &value : values)
        option.values.push_back(
            offeredValue(*settingsOf(key).front(), base, [&](RunConfig &config) { place(config) = value; }));
    return option;
}

/// Every value of a choice or a switch.
SweepOption allValues(const std::string &key, const RunConfig &base)
{
    const Setting &setting = *settingsOf(key).front();
    SweepOption option{.key = key, .values = {}};
    const auto add = [&](const std::function<void(RunConfig &)> &change) {
        option.values.push_back(offeredValue(setting, base, change));
    };
    if (const auto *choice = std::get_if<ChoiceSetting>(&setting.kind))
        for (int i = 0; i < static_cast<int>(choice->options.size()); ++i)
            add([&](RunConfig &config) { choice->choose(config, i); });
    if (const auto *isOn = std::get_if<SwitchSetting>(&setting.kind))
        for (const bool on : {false, true})
            add([&](RunConfig &config) { isOn->place(config) = on; });
    return option;
}

SweepOption augmentations(const RunConfig &base)
{
    SweepOption option{.key = std::string(augmentOption), .values = {}};
    const auto add = [&](const std::string &text, const Augmentation &augmentation) {
        SweepValue value{.text = text, .config = base, .trainPerClass = {}};
        value.config.training.augmentation = augmentation;
        option.values.push_back(std::move(value));
    };
    add("none", {});
    for (const char *name : {"augmented", "recommended"})
        add("as in " + presetTitle(name), preset(name).training.augmentation);
    return option;
}

SweepOption numbersOfImages(int perClass)
{
    SweepOption option{.key = std::string(trainPerClassOption), .values = {}};
    for (const int number : offeredNumbers)
        if (number <= perClass)
            option.values.push_back({.text = std::to_string(number), .config = {}, .trainPerClass = number});
    if (option.values.size() <= mostNumbers)
        return option;
    std::vector<SweepValue> everyOther; // the highest among them
    for (std::size_t i = (option.values.size() - 1) % 2; i < option.values.size(); i += 2)
        everyOther.push_back(option.values[i]);
    option.values = std::move(everyOther);
    return option;
}

/// A value of the base that is not among the common ones has no word of the command line.
SweepOption withBase(SweepOption option, const RunConfig &base)
{
    option = withBaseFirst(std::move(option), base);
    SweepValue &own = option.values.front();
    if (own.text == "as planned")
        own.text = option.key == augmentOption ? "as set" : valueText(option, own);
    return option;
}

} // namespace

std::vector<SweepOption> offeredOptions(const RunConfig &base, int perClass)
{
    using Filters = std::array<int, 3>;
    std::vector<SweepOption> options{
        offeredValues<double>(
            "dropout", base, [](RunConfig &c) -> double & { return c.network.dropout; }, {0, 0.1, 0.2, 0.3, 0.5}),
        augmentations(base),
        allValues("padding", base),
        offeredValues<Filters>("filters", base, [](RunConfig &c) -> Filters & { return c.network.filters; },
            {Filters{16, 32, 64}, Filters{32, 64, 128}, Filters{64, 128, 256}}),
        allValues("shuffle", base),
        numbersOfImages(perClass),
        offeredValues<int>("epochs", base, [](RunConfig &c) -> int & { return c.training.epochs; }, {8, 12, 30, 100}),
        offeredValues<int>(
            "batch-size", base, [](RunConfig &c) -> int & { return c.training.batchSize; }, {16, 32, 64, 128}),
        offeredValues<double>("learning-rate", base, [](RunConfig &c) -> double & { return c.training.learningRate; },
            {0.0003, 0.001, 0.003, 0.01}),
        allValues("schedule", base),
        allValues("batch-norm", base),
    };
    for (SweepOption &option : options)
        option = withBase(std::move(option), base);
    std::erase_if(options, [](const SweepOption &option) { return option.values.size() < 2; });
    return options;
}

int offeredPerClass(const SplitDataset &data, double validationFraction)
{
    const std::vector<int> counts = data.train.countsByClass();
    const int smallest = counts.empty() ? 0 : std::ranges::min(counts);
    return data.validation ? smallest : smallest - static_cast<int>(std::ceil(smallest * validationFraction));
}

} // namespace digitlab
