// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/paired_comparison.h"
#include "core/runs/run_side.h"
#include "core/training/settings.h"

#include <optional>

namespace digitlab {

/// Something that is told of A and of B.
struct ComparedTexts {
    std::string label;
    std::string a;
    std::string b;

    friend bool operator==(const ComparedTexts &, const ComparedTexts &) = default;
};

/// A against B, each a run or several seeds of one configuration: two single runs are two groups of one seed.
struct Comparison {
    struct Matrices {
        ConfusionMatrix a;
        ConfusionMatrix b;
    };

    std::string nameA; ///< in sentences; two of one name are told apart as "Final (A)" and "Final (B)"
    std::string nameB;
    std::string verdict; ///< a sentence to quote that claims no more than the data allows; or that there is no test
    std::string basis;   ///< the test, its figures and what they do not say; or why there is none
    std::string remark;  ///< a sentence that belongs beside it, where it rests on something unproven
    BetterSide better = BetterSide::Unknown;
    std::optional<PairedComparison> paired;  ///< of two single runs on the same test images
    std::optional<SeedComparison> seeds;     ///< of groups, seed against seed
    std::optional<Matrices> matrices;        ///< of the same images, of groups over the seeds that both have
    std::vector<SettingDifference> settings; ///< that differ; the seeds of groups stand in one row
    std::vector<ComparedTexts> metrics;      ///< see metricsOf()
    std::vector<ComparedTexts> recall;       ///< by class, see classTexts(); none where the classes differ
    std::vector<ComparedTexts> precision;
};

/// All runs have predictions. Exact McNemar test for two runs, the paired interval over seeds for groups.
Comparison compare(const RunSide &a, const RunSide &b);

} // namespace digitlab
