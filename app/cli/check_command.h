// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "core/data/check/dataset_check.h"

#include <set>

namespace digitlab::cli {

/// `check`: examines a dataset and names what is wrong with it.
class CheckCommand : public Command
{
public:
    explicit CheckCommand(CLI::App &program);

    /// Failed if something would be skipped or is wrong.
    ExitStatus run(std::stop_token stop) override;

private:
    CheckReport check(std::stop_token stop) const;
    std::optional<CheckReport> read(const ProgressObserver &progress, std::stop_token stop) const;
    /// Adds the images that look like another class.
    void addLabelErrors(CheckReport &report, std::stop_token stop) const;
    bool isToSkip(const Finding &finding) const;
    /// Removes what is left out from now on from the findings and returns the files.
    std::vector<std::string> skip(std::vector<Finding> &findings) const;
    void requireKinds() const;
    void reportReport(const CheckReport &report, const std::vector<std::string> &skipped) const;

    std::string m_folder;
    InnerFolders m_innerFolders = InnerFolders::Leave;
    std::string m_out;
    std::set<std::string> m_skipKinds;
    PreparationRequest m_preparation;
    bool m_restore = false;
    bool m_force = false;
    bool m_wantsLabelErrors = false;
};

} // namespace digitlab::cli
