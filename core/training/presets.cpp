// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/presets.h"

#include <algorithm>
#include <cctype>
#include <cmath>
#include <map>
#include <stdexcept>

namespace digitlab {

namespace {

/// What the report's four runs have in common.
RunConfig reportConfig(std::string_view name)
{
    RunConfig config{.preset = std::string(name)};
    config.network.channels = 3;
    config.network.padding = Padding::Valid;
    config.training.epochs = 8;
    return config;
}

RunConfig baseline()
{
    return reportConfig("baseline");
}

RunConfig dropout()
{
    RunConfig config = reportConfig("dropout");
    config.network.dropout = 0.2;
    return config;
}

/// The report gives no ranges for its augmentation: 15 degrees and a tenth are ours.
RunConfig augmented()
{
    RunConfig config = reportConfig("augmented");
    config.network.dropout = 0.2;
    config.network.padding = Padding::Same;
    config.network.filters = {64, 128, 256};
    config.network.rescale = Rescale::Unit;
    config.training.augmentation = {.rotation = 15, .widthShift = 0.1, .heightShift = 0.1, .horizontalFlip = true};
    return config;
}

RunConfig finalConfig()
{
    RunConfig config = reportConfig("final");
    config.network.padding = Padding::Same;
    config.training.epochs = 12;
    config.training.order = SampleOrder::AsStored;
    return config;
}

RunConfig recommended(int trainCount)
{
    const bool few = trainCount < 5000;
    const bool many = trainCount >= 30'000;
    RunConfig config{.preset = "recommended"};
    config.network.batchNormalisation = true;
    config.network.dropout = 0.25;
    config.network.rescale = Rescale::Unit;
    config.network.initialisation = Initialisation::LibTorch;
    // Chosen on training digits held out: about 525,000 images seen, more where there are more than 17,500. Very many
    // are worth a wider network and more epochs, and need less dropout.
    config.training.epochs = std::clamp(static_cast<int>(std::lround(525000.0 / std::max(1, trainCount))), 30, 750);
    config.training.batchSize = few || many ? 64 : 128;
    if (many) {
        config.network.filters = {48, 96, 192};
        config.network.dropout = 0.1;
        config.training.epochs = 50;
    }
    config.training.learningRate = 0.003;
    config.training.schedule = Schedule::OneCycle;
    config.training.labelSmoothing = 0.05;
    config.training.augmentation = {.rotation = 12,
        .widthShift = 0.08,
        .heightShift = 0.08,
        .scale = 0.12,
        .shear = 8,
        .elastic = few ? 4.0 : 0.0,
        .thickness = few ? 0.7 : 0.0};
    return config;
}

} // namespace

const std::vector<std::string> &presetNames()
{
    static const std::vector<std::string> names = {"baseline", "dropout", "augmented", "final", "recommended"};
    return names;
}

std::string presetTitle(std::string_view name)
{
    std::string title(name);
    if (!title.empty())
        title[0] = static_cast<char>(std::toupper(static_cast<unsigned char>(title[0])));
    return title;
}

std::string presetDescription(std::string_view name)
{
    static const std::map<std::string, std::string, std::less<>> texts = {
        {"baseline", "The report's first run: no dropout, no augmentation, padding valid, 8 epochs."},
        {"dropout", "The baseline with a dropout of 0.2 after every block."},
        {"augmented",
            "Dropout, augmentation with a horizontal flip, padding same and twice the filters, as in the report."},
        {"final", "The report's last run: padding same, 12 epochs, and the samples in stored order, unshuffled."},
        {"recommended",
            "The best settings that we know for digits: batch normalisation, dropout, affine augmentation without a "
            "flip (elastic too for few digits), one-cycle learning rate, many epochs; more filters for very many "
            "digits."},
    };
    const auto text = texts.find(name);
    return text == texts.end() ? std::string() : text->second;
}

RunConfig preset(std::string_view name, int trainCount)
{
    if (name == "baseline")
        return baseline();
    if (name == "dropout")
        return dropout();
    if (name == "augmented")
        return augmented();
    if (name == "final")
        return finalConfig();
    if (name == "recommended")
        return recommended(trainCount);
    std::string known;
    for (const std::string &other : presetNames())
        known += (known.empty() ? "" : ", ") + other;
    throw std::invalid_argument("preset is \"" + std::string(name) + "\", expected one of " + known);
}

} // namespace digitlab
