#include "app/cli/prepare_command.h"

#include "app/cli/console.h"
#include "app/cli/dataset_options.h"
#include "app/cli/dataset_source.h"
#include "app/cli/dataset_target.h"

#include <CLI/CLI.hpp>

namespace digitlab::cli {

PrepareCommand::PrepareCommand(CLI::App &program)
    : Command(program, "prepare", "Pick pictures of a dataset and write them as class folders train/ and test/")
{
    app()
        .add_option("--from", m_from, "Folder of the four MNIST idx files or of class folders")
        ->type_name("SRC")
        ->required();
    addOutOption(app(), m_out);
    addPerClassOption(app(), [this](int perClass) { m_split.perClass = perClass; })->default_str("all");
    addTestShareOption(app(), [this](double share) { m_split.testShare = share; })->default_str("0.3");
    addSeedOption(app(), [this](std::uint64_t seed) { m_split.seed = seed; });
}

ExitStatus PrepareCommand::run(std::stop_token stop)
{
    requireFreeFolder(m_out);
    const SplitDataset data = readSource({.folder = m_from}, stop);
    const Dataset all = merged(data.train, data.test);
    const SplitIndices split = stratifiedSplit(all, m_split);
    const Dataset train = subset(all, split.train);
    const Dataset test = subset(all, split.test);
    writeTarget({m_out, data.identity.source, m_split.seed}, train, test, stop);
    tellTarget(m_out, train, test, wantsJson() ? TargetForm::Json : TargetForm::Text);
    return ExitStatus::Done;
}

} // namespace digitlab::cli
