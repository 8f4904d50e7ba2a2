// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "core/reports/axis_ticks.h"
#include "core/reports/document.h"
#include "core/runs/run.h"

#include <optional>
#include <vector>

namespace digitlab::cli {

/// `export`: a run, or a comparison of two, as a document.
class ExportCommand : public Command
{
public:
    explicit ExportCommand(CLI::App &program);

    ExitStatus run(std::stop_token stop) override;

private:
    void refuseNonsense() const;
    std::optional<SplitDataset> dataOf(const Run &run, std::stop_token stop) const;
    std::vector<std::string> documentNames() const;
    void refuseToReplace(const std::vector<std::filesystem::path> &files) const;
    void write(const Document &document, const Document &latex) const;

    std::vector<std::string> m_runs;
    std::optional<std::string> m_data;
    AxisScale m_lossAxis = AxisScale::Linear;
    std::string m_html;
    std::string m_markdown;
    std::string m_latex;
    bool m_force = false;
};

} // namespace digitlab::cli
