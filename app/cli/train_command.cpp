// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/train_command.h"

#include "app/cli/console.h"
#include "app/cli/dataset_options.h"
#include "app/cli/training_run.h"
#include "core/base/new_folder.h"
#include "core/nn/device.h"
#include "core/training/presets.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

namespace digitlab::cli {

TrainCommand::TrainCommand(CLI::App &program)
    : Command(program, "train", "Train a network, evaluate it on the test split and save the run")
    , m_settings(app())
{
    m_data.declare(app(), "Train on");
    addRunOptions();
}

void TrainCommand::addRunOptions()
{
    app().add_option("--run", m_run, "Folder for the run; it must be new or empty")->type_name("DIR")->required();
    app()
        .add_option("--name", m_name, "Name of the run; by default the preset's name and the settings that differ")
        ->type_name("TEXT");
    addPresetOption(app(), m_preset);
    addCheckpointOption(app(), [this](double seconds) { m_secondsBetweenCheckpoints = seconds; });
}

RunConfig TrainCommand::config(int trainCount) const
{
    return m_settings.appliedTo(preset(m_preset, trainCount));
}

void TrainCommand::refuseNonsense() const
{
    m_data.refuseNonsense();
    if (m_run.empty())
        throw UsageError("--run: \"\" is not a folder");
    const RunConfig tried = config(/*trainCount=*/700);
    try {
        validate(tried);
    } catch (const std::invalid_argument &refusal) {
        throw UsageError(refusal.what());
    }
    requirePrecision(tried.training.precision, chosenDevice(tried.training.device));
    requireFreeFolder(m_run);
}

ExitStatus TrainCommand::run(std::stop_token stop)
{
    refuseNonsense();
    const SplitDataset data = readSource(m_data.source(), stop);
    const std::string resumeOptions
        = m_data.testFraction ? " --test-share " + nlohmann::json(*m_data.testFraction).dump() : "";
    const TrainingRun training({.form = wantsJson() ? ResultForm::Json : ResultForm::Text,
        .resumeOptions = resumeOptions,
        .secondsBetweenCheckpoints = m_secondsBetweenCheckpoints});
    return training.start(data, config(data.train.size()), m_run, m_name, stop);
}

} // namespace digitlab::cli
