// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/training_config.h"

#include <functional>
#include <string>
#include <vector>

namespace CLI {
class App;
}

namespace digitlab::cli {

/// --preset: where the settings start from. `name` holds the default.
void addPresetOption(CLI::App &app, std::string &name);

/// Sets what an option of `train` sets, by its name: a setting's key, or "augment". Throws std::invalid_argument if the
/// text is nonsense or there is no such option.
void applySetting(const std::string &option, const std::string &text, RunConfig &config);

/// The options of `train` that change a preset: one for each setting, named as in settingTable(), and --augment for
/// those of the augmentation.
class SettingOptions
{
public:
    /// Declares the options; this must outlive `app`'s parsing.
    explicit SettingOptions(CLI::App &app);
    SettingOptions(const SettingOptions &) = delete;
    SettingOptions &operator=(const SettingOptions &) = delete;

    /// The configuration with everything that the command line changes.
    RunConfig appliedTo(RunConfig config) const;

private:
    /// Throws std::invalid_argument if the text is nonsense.
    using Change = std::function<void(RunConfig &, const std::string &text)>;

    void add(const std::string &name, const std::string &argument, const std::string &help, const Change &change);

    CLI::App &m_app;
    std::vector<std::function<void(RunConfig &)>> m_changes; // in the order of the command line
};

} // namespace digitlab::cli
