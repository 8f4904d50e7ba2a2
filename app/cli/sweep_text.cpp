// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/sweep_text.h"

#include "app/cli/console.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

namespace digitlab::cli {

CLI::Option *addSweepOption(CLI::App &app, std::string &folder)
{
    return app.add_option("DIR", folder, "The sweep's folder, as `sweep plan` wrote it")->required();
}

nlohmann::json settingsJson(const SweepPlan &plan, const SweepPoint &point)
{
    nlohmann::json settings = nlohmann::json::object();
    for (std::size_t i = 0; i < plan.options.size(); ++i)
        settings[plan.options[i].key] = plan.options[i].values[point.values[i]].text;
    return settings;
}

std::string sweepRunCommand(const std::filesystem::path &sweep)
{
    return "digitlab-cli sweep run " + shellQuoted(sweep);
}

} // namespace digitlab::cli
