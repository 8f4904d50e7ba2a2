// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/training_data_options.h"

#include "app/cli/command.h"
#include "app/cli/dataset_options.h"

#include <CLI/CLI.hpp>

namespace digitlab::cli {

void TrainingDataOptions::declare(CLI::App &app, const std::string &verb)
{
    app.add_option("--data", data, datasetDescription)->type_name("DIR");
    app.add_flag("--builtin", builtin, verb + " the built-in digits instead");
    addTestFractionOption(app, [this](double fraction) { testFraction = fraction; })->default_str("0.3");
    addNestedOption(app, innerFolders);
    addPreparationOptions(app, preparation);
}

void TrainingDataOptions::refuseNonsense() const
{
    if (builtin == data.has_value())
        throw UsageError("give either --data DIR or --builtin");
    if (builtin && preparation != PreparationRequest())
        throw UsageError("--polarity and --framing require --data; the built-in digits need no preparation");
}

DatasetRequest TrainingDataOptions::source() const
{
    if (builtin)
        return {};
    return {.folder = *data,
        .split = {.testFraction = testFraction.value_or(FolderSplit().testFraction)},
        .reading = {.innerFolders = innerFolders},
        .preparation = {.request = preparation, .model = {}}};
}

} // namespace digitlab::cli
