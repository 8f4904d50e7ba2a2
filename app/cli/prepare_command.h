// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "core/data/check/prepare.h"
#include "core/data/reading/folder_reading.h"

namespace CLI {
class Option;
}

namespace digitlab::cli {

/// `prepare`: picks a number of images per class, splits them and writes them as class folders.
class PrepareCommand : public Command
{
public:
    explicit PrepareCommand(CLI::App &program);

    ExitStatus run(std::stop_token stop) override;

private:
    bool mixesSplits() const;

    std::string m_from;
    InnerFolders m_innerFolders = InnerFolders::Leave;
    std::string m_out;
    PrepareOptions m_options;
    CLI::Option *m_testFraction = nullptr; // CLI11's
    PreparationRequest m_preparation;
    bool m_mixes = false;
};

} // namespace digitlab::cli
