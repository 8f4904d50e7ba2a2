// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/setting.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace digitlab {

/// One value of something that a sweep varies.
struct SweepValue {
    std::string text;                 ///< as on the command line: "0.2", "32:64:128", "rotation=15:shear=10", "all"
    RunConfig config;                 ///< the option's settings in it are the value; the others do not count
    std::optional<int> trainPerClass; ///< training images of each class, of the option of that name; absent: all

    friend bool operator==(const SweepValue &, const SweepValue &) = default;
};

/// Something that a sweep varies: a setting by its key, "preset", "augment" (all settings of the augmentation at once)
/// or "train-per-class" (how many training images of each class).
struct SweepOption {
    std::string key;
    std::vector<SweepValue> values; ///< two at least; the others are compared with the first

    friend bool operator==(const SweepOption &, const SweepOption &) = default;
};

constexpr std::string_view presetOption = "preset";
constexpr std::string_view augmentOption = "augment";
constexpr std::string_view trainPerClassOption = "train-per-class";

/// The settings that an option sets; none for "train-per-class". Throws std::invalid_argument for a key that no sweep
/// varies: an unknown one, the seed, and what says how a run is computed.
std::vector<const Setting *> settingsOf(const std::string &optionKey);
/// The keys that a sweep can vary.
std::vector<std::string> sweepOptionKeys();

/// "Dropout", "Augmentation", "Preset", "Training images per class".
std::string label(const SweepOption &option);
/// As a person reads it: "0.2", "off", "32, 64, 128", "Final", "rotation=15, shear=10".
std::string valueText(const SweepOption &option, const SweepValue &value);

/// Copies what the option sets from its value into a configuration.
void apply(const SweepOption &option, const SweepValue &value, RunConfig &config);

} // namespace digitlab
