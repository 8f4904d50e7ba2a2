// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/setting_options.h"

#include "app/cli/setting_parser.h"
#include "app/cli/value_parser.h"

#include <CLI/CLI.hpp>

namespace digitlab::cli {

SettingOptions::SettingOptions(CLI::App &app)
    : m_app(app)
{
    for (const Setting &setting : settingTable()) {
        if (setting.group != SettingGroup::Augmentation)
            add(setting.key, argumentName(setting), setting.help,
                [&setting](RunConfig &config, const std::string &text) { parseSetting(setting, text, config); });
    }
    add("augment", "LIST", augmentationHelp(),
        [](RunConfig &config, const std::string &text) { parseAugmentation(text, config); });
}

RunConfig SettingOptions::appliedTo(RunConfig config) const
{
    for (const auto &change : m_changes)
        change(config);
    return config;
}

void SettingOptions::add(
    const std::string &name, const std::string &argument, const std::string &help, const Change &change)
{
    const auto remember = [this, change](const std::string &text) {
        m_changes.emplace_back([change, text](RunConfig &config) { change(config, text); });
    };
    const auto tryOut = [change](const std::string &text) {
        RunConfig scratch;
        change(scratch, text);
    };
    m_app.add_option_function<std::string>("--" + name, remember, help)
        ->type_name(argument)
        ->check(checkedBy(tryOut))
        ->group("Settings");
}

} // namespace digitlab::cli
