// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runs/run_group.h"

#include "core/training/presets.h"

#include <gtest/gtest.h>

namespace digitlab {
namespace {

RunSummary completed(const std::string &name, std::uint64_t seed, const std::string &group)
{
    return {.folder = "/runs/" + name + std::to_string(seed),
        .name = name,
        .config = {.training = {.seed = seed}},
        .outcome = RunOutcome::Completed,
        .testCount = 300,
        .group = group};
}

TEST(RunGroup, HoldsWhatDiffersInTheSeedAlone)
{
    const DatasetIdentity dataset{.source = {.path = "/data"}, .hash = "abc"};
    RunConfig a = preset("final");
    RunConfig b = a;
    b.training.seed = 7;
    b.training.threads = 2;
    b.preset = "";
    EXPECT_EQ(seedGroupKey(a, dataset), seedGroupKey(b, dataset));
    EXPECT_EQ(seedGroupKey(a, dataset), seedGroupKey(a, {.source = {.path = "/copied"}, .hash = "abc"}));
    EXPECT_NE(seedGroupKey(a, dataset), seedGroupKey(a, {.source = {.path = "/data"}, .hash = "def"}));
    EXPECT_NE(seedGroupKey(a, dataset), seedGroupKey(b, dataset, {"training.mixup = 0.2"}));
    b.network.dropout = 0.5;
    EXPECT_NE(seedGroupKey(a, dataset), seedGroupKey(b, dataset));
}

TEST(RunGroup, IsMadeOfTwoSeedsOrMoreInTheirOrder)
{
    const auto groups = groupsOfSeeds({completed("Final", 2, "f"), completed("Baseline", 0, "b"),
        completed("Final", 1, "f"), completed("Final", 0, "f")});
    ASSERT_EQ(groups.size(), 1U);
    EXPECT_EQ(groups[0].key, "f");
    EXPECT_EQ(groups[0].name, "Final");
    ASSERT_EQ(groups[0].runs.size(), 3U);
    EXPECT_EQ(groups[0].runs[0].seed(), 0U);
    EXPECT_EQ(groups[0].runs[2].seed(), 2U);
}

TEST(RunGroup, CountsASeedOnceHoweverOftenItWasTrained)
{
    RunSummary older = completed("Final", 0, "f");
    older.folder = "/runs/older";
    EXPECT_TRUE(groupsOfSeeds({completed("Final", 0, "f"), older}).empty());
    const auto groups = groupsOfSeeds({completed("Final", 0, "f"), older, completed("Final", 1, "f")});
    ASSERT_EQ(groups.size(), 1U);
    EXPECT_EQ(groups[0].runs.size(), 2U);
    EXPECT_EQ(groups[0].runs[0].folder, "/runs/Final0") << "the newest";
}

TEST(RunGroup, LeavesOutRunsThatAreNotComplete)
{
    RunSummary stopped = completed("Final", 1, "f");
    stopped.outcome = RunOutcome::Stopped;
    EXPECT_TRUE(groupsOfSeeds({completed("Final", 0, "f"), stopped}).empty());
}

} // namespace
} // namespace digitlab
