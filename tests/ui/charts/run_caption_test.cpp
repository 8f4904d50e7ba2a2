// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/run_caption.h"

#include <gtest/gtest.h>

namespace digitlab::ui {

namespace {

Run run(const std::string &name, std::uint64_t seed, const std::string &hash = "1")
{
    Run result{.name = name};
    result.config.training.seed = seed;
    result.dataset = {{.path = "/home/someone/digits-" + hash}, hash, 700, 300};
    return result;
}

} // namespace

TEST(RunCaption, NamesRunSeedAndData)
{
    EXPECT_EQ(runCaption(run("Final", 3)).toStdString(), "Final, seed 3; data: digits-1");
}

TEST(RunCaption, NamesBothSidesAndTheirSeeds)
{
    const RunSide seeds{{run("Baseline", 0), run("Baseline", 1), run("Baseline", 4)}};
    EXPECT_EQ(comparisonCaption(seeds, {{run("Final", 2)}}).toStdString(),
        "A: Baseline, 3 seeds from 0 to 4; B: Final, seed 2; data: digits-1");
}

TEST(RunCaption, NamesBothDataWhereTheyDiffer)
{
    EXPECT_EQ(comparisonCaption({{run("One", 0)}}, {{run("Two", 0, "2")}}).toStdString(),
        "A: One, seed 0, data: digits-1; B: Two, seed 0, data: digits-2");
}

} // namespace digitlab::ui
