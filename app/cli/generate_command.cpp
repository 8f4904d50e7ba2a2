// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/generate_command.h"

#include "app/cli/console.h"
#include "app/cli/dataset_options.h"
#include "app/cli/dataset_request.h"
#include "app/cli/dataset_target.h"
#include "core/base/new_folder.h"

#include <CLI/CLI.hpp>

namespace digitlab::cli {

GenerateCommand::GenerateCommand(CLI::App &program)
    : Command(program, "generate", "Write the built-in digits as class folders train/ and test/")
{
    addOutOption(app(), m_out);
    addPerClassOption(app(), [this](int perClass) { m_digits.perClass = perClass; })->default_str("100");
    addTestFractionOption(app(), [this](double fraction) { m_digits.testFraction = fraction; })->default_str("0.3");
    addSeedOption(app(), [this](std::uint64_t seed) { m_digits.seed = seed; });
}

ExitStatus GenerateCommand::run(std::stop_token stop)
{
    requireFreeFolder(m_out);
    const SplitDataset digits = builtinDigits(m_digits);
    const std::string source = "built-in digits, seed " + std::to_string(m_digits.seed);
    writeTarget({m_out, source, m_digits.seed}, digits, stop);
    reportTarget(m_out, digits, wantsJson() ? TargetForm::Json : TargetForm::Text);
    return ExitStatus::Done;
}

} // namespace digitlab::cli
