// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/model_source.h"

#include "app/cli/console.h"
#include "core/exchange/model_import.h"
#include "core/runs/run_settings.h"

namespace digitlab::cli {

Model readModel(const std::string &fileOrBuiltin)
{
    auto [model, assumption] = openModelOrBuiltin(fileOrBuiltin);
    if (!assumption.empty())
        report(fileOrBuiltin + ": " + assumption);
    if (!model.unknownSettings.empty())
        report(fileOrBuiltin + ": has settings that this version does not know ("
            + unknownSettingsText(model.unknownSettings) + "), so it may not work as intended");
    return std::move(model);
}

} // namespace digitlab::cli
