// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/runs/comparison.h"

#include <nlohmann/json_fwd.hpp>
#include <string>

namespace digitlab::cli {

/// Two runs side by side; sample by sample if both were evaluated on the same ones.
class RunComparison
{
public:
    /// Both have predictions.
    RunComparison(Run a, Run b);

    nlohmann::json toJson() const;
    std::string text() const;

private:
    std::string verdictText() const;
    std::string pairedText() const;
    std::string metricsText() const;
    std::string differencesText() const;
    nlohmann::json samplesJson(const std::vector<int> &rows) const;
    std::string samplesText(const std::string &title, const std::vector<int> &rows) const;

    Run m_a;
    Run m_b;
    Comparison m_comparison;
};

} // namespace digitlab::cli
