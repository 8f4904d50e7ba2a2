#pragma once

#include "app/cli/command.h"
#include "core/data/split.h"

namespace digitlab::cli {

/// `prepare`: picks so many pictures a class, splits them and writes them as class folders.
class PrepareCommand : public Command
{
public:
    explicit PrepareCommand(CLI::App &program);

    ExitStatus run(std::stop_token stop) override;

private:
    std::string m_from;
    std::string m_out;
    SplitOptions m_split;
};

} // namespace digitlab::cli
