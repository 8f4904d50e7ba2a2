// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/prepare_command.h"

#include "app/cli/console.h"
#include "app/cli/dataset_options.h"
#include "app/cli/dataset_request.h"
#include "app/cli/dataset_target.h"
#include "app/cli/value_parser.h"
#include "core/base/new_folder.h"

#include <CLI/CLI.hpp>

namespace digitlab::cli {

PrepareCommand::PrepareCommand(CLI::App &program)
    : Command(program, "prepare", "Pick images from a dataset and write them as class folders train/ and test/")
{
    app().add_option("--from", m_from, datasetDescription)->type_name("SRC")->required();
    addNestedOption(app(), m_innerFolders);
    addOutOption(app(), m_out);
    addPerClassOption(app(), [this](int perClass) { m_options.perClass = perClass; })->default_str("all");
    m_testFraction = addTestFractionOption(app(), [this](double fraction) {
        m_options.testFraction = fraction;
    })->default_str("0.3");
    addCheckedOption(
        app(), "--validation-share",
        [this](const std::string &text) { m_options.validationFraction = parseNumber(text, {.withHighest = false}); },
        "Fraction of the training images to hold out as validation/, so that test/ is used only once")
        ->type_name("FRACTION")
        ->default_str("0");
    addPreparationOptions(app(), m_preparation);
    addSeedOption(app(), [this](std::uint64_t seed) { m_options.seed = seed; });
    app().add_flag("--mix", m_mixes, "Split all images again, even if SRC has a training and a test split");
}

ExitStatus PrepareCommand::run(std::stop_token stop)
{
    requireFreeFolder(m_out);
    const SplitDataset source = readSource({.folder = m_from,
                                               .reading = {.innerFolders = m_innerFolders},
                                               .preparation = {.request = m_preparation, .model = {}}},
        stop);
    if (mixesSplits())
        m_options.splits = SourceSplits::Mix;
    const SplitDataset data = prepareDataset(source, m_options, stop);
    writeTarget({m_out, source.identity.text(), m_options.seed}, data, stop);
    reportTarget(m_out, data, wantsJson() ? TargetForm::Json : TargetForm::Text);
    return ExitStatus::Done;
}

/// A test fraction without a number per class asks for splits other than the existing ones.
bool PrepareCommand::mixesSplits() const
{
    return m_mixes || !hasSplits(m_from) || (m_testFraction->count() > 0 && !m_options.perClass);
}

} // namespace digitlab::cli
