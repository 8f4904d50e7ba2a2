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

namespace {

std::string presetHelp()
{
    std::string help = "The preset that the settings start from:";
    for (const std::string &name : presetNames())
        help += "\n" + name + ": " + presetDescription(name);
    return help;
}

} // namespace

TrainCommand::TrainCommand(CLI::App &program)
    : Command(program, "train", "Train a network, evaluate it on the test split and save the run")
    , m_settings(app())
{
    addDataOptions();
    addRunOptions();
}

void TrainCommand::addDataOptions()
{
    app().add_option("--data", m_data, "Folder of class folders, or with the four MNIST idx files")->type_name("DIR");
    app().add_flag("--builtin", m_builtin, "Train on the built-in digits instead");
    addTestFractionOption(app(), [this](double fraction) { m_testFraction = fraction; })->default_str("0.3");
    addNestedOption(app(), m_innerFolders);
    addPreparationOptions(app(), m_preparation);
}

void TrainCommand::addRunOptions()
{
    app().add_option("--run", m_run, "Folder for the run; it must be new or empty")->type_name("DIR")->required();
    app()
        .add_option("--name", m_name, "Name of the run; by default the preset's name and the settings that differ")
        ->type_name("TEXT");
    addCheckedOption(
        app(), "--preset", [this](const std::string &text) { m_preset = preset(text).preset; }, presetHelp())
        ->type_name("NAME")
        ->default_str(m_preset);
    addCheckpointOption(app(), [this](double seconds) { m_secondsBetweenCheckpoints = seconds; });
}

DatasetRequest TrainCommand::source() const
{
    if (m_builtin)
        return {};
    return {.folder = *m_data,
        .split = {.testFraction = m_testFraction.value_or(FolderSplit().testFraction)},
        .reading = {.innerFolders = m_innerFolders},
        .preparation = {.request = m_preparation, .model = {}}};
}

RunConfig TrainCommand::config(int trainCount) const
{
    return m_settings.appliedTo(preset(m_preset, trainCount));
}

void TrainCommand::refuseNonsense() const
{
    if (m_builtin == m_data.has_value())
        throw UsageError("give either --data DIR or --builtin");
    if (m_builtin && m_preparation != PreparationRequest())
        throw UsageError("--polarity and --framing require --data; the built-in digits need no preparation");
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
    const SplitDataset data = readSource(source(), stop);
    const std::string resumeOptions = m_testFraction ? " --test-share " + nlohmann::json(*m_testFraction).dump() : "";
    const TrainingRun training({.form = wantsJson() ? ResultForm::Json : ResultForm::Text,
        .resumeOptions = resumeOptions,
        .secondsBetweenCheckpoints = m_secondsBetweenCheckpoints});
    return training.start(data, config(data.train.size()), m_run, m_name, stop);
}

} // namespace digitlab::cli
