// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/number_range.h"
#include "core/training/training_config.h"

#include <functional>
#include <string>
#include <variant>
#include <vector>

namespace digitlab {

/// Where a value stands in a configuration.
template <typename Value> using Place = Value &(*)(RunConfig &config);

template <typename Value> Value valueAt(const RunConfig &config, Place<Value> place)
{
    RunConfig copy = config;
    return place(copy);
}

/// The parts of the form and of the tables.
enum class SettingGroup { Training, Network, Augmentation, Reproducibility };

/// "Training", "Network", ...
std::string groupTitle(SettingGroup group);

struct WholeSetting {
    Place<int> place;
    NumberRange range;
    std::string zero{}; ///< how 0 reads: "off"; empty: as a number
    std::string noun{}; ///< what is counted: "epoch"; empty: the number alone
};

struct DecimalSetting {
    Place<double> place;
    NumberRange range;
    std::string unit{};      ///< behind the number: "°"
    double step = 0.05;      ///< of the form's arrows; 0: a tenth of the value's power of ten
    bool isOffAtZero = true; ///< 0 reads as "off"
};

struct SeedSetting {
    Place<std::uint64_t> place;
};

struct SwitchSetting {
    Place<bool> place;
};

/// One number for each block.
struct FiltersSetting {
    Place<std::array<int, 3>> place;
    NumberRange range;
};

struct SettingOption {
    std::string word;    ///< on the command line and in run.json
    std::string text{};  ///< in tables, where it is another
    std::string label{}; ///< in the form, where it is another
};

struct ChoiceSetting {
    std::vector<SettingOption> options;
    std::function<int(const RunConfig &config)> chosen; ///< an index of `options`
    std::function<void(RunConfig &config, int option)> choose;
    bool isNumber = false; ///< the words are whole numbers, and stand as such in run.json
};

std::string joinedWords(const ChoiceSetting &setting, const std::string &between);

using SettingKind
    = std::variant<WholeSetting, DecimalSetting, SeedSetting, SwitchSetting, FiltersSetting, ChoiceSetting>;

/// All that the program knows of one setting of a run. JSON, command line, form, validation, differences and the tables
/// of the manual loop over settingTable(); nothing else names a setting but the code that uses its value.
struct Setting {
    std::string key;        ///< on the command line: "batch-size"
    std::string label;      ///< in the form and in tables: "Batch size"
    std::string field;      ///< in run.json: "training.batch_size"
    std::string argument{}; ///< in the help of the command line: "RATE"; empty: see argumentName()
    SettingKind kind;
    std::string help; ///< a sentence on what it does
    SettingGroup group = SettingGroup::Training;
    /// Whether it does anything, given the others; without it, it always does.
    std::function<bool(const RunConfig &config)> applies{};
    /// What is wrong with it, given the others: a clause, empty where nothing is. Without it, nothing ever is.
    std::function<std::string(const RunConfig &config)> conflict{};
    bool isOfTheMachine = false; ///< says how a run was computed, not what was asked of it: no difference
    bool isInForm = true;
    bool isFirst = false;           ///< in the form: among the options that the report is about, above the others
    bool isWrittenAtDefault = true; ///< false: run.json leaves the default out, as versions before it did
};

/// Every setting but the preset, in the order of the form.
const std::vector<Setting> &settingTable();

/// How it reads in a table: "0.001", "32, 64, 128", "off".
std::string valueText(const Setting &setting, const RunConfig &config);
/// "lowest to highest" of a number, the words of a choice: "same, valid".
std::string allowedText(const Setting &setting);
/// How the command line's help calls its value: "RATE", "N", "same|valid".
std::string argumentName(const Setting &setting);
/// How the word of an option reads in the form.
std::string optionLabel(const SettingOption &option);
/// Throws std::invalid_argument that names the setting, its value and what is allowed.
void validate(const Setting &setting, const RunConfig &config);

} // namespace digitlab
