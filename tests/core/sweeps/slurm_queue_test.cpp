// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sweeps/slurm_queue.h"

#include "core/sweeps/slurm_script.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace digitlab;
using testing::Contains;
using testing::ElementsAre;

TEST(SlurmQueue, IsAskedForTheSweepsJob)
{
    EXPECT_THAT(slurmQueueCommand("/a/b"), Contains("--name=" + slurmJobName("/a/b")));
}

TEST(SlurmQueue, TellsOfEachTaskWhereItIsOrWhyItWaits)
{
    const auto tasks = slurmTasks("4711_0|RUNNING|n1|None\n4711_2|PENDING||Nodes required are down, or so\n");
    EXPECT_THAT(tasks,
        ElementsAre(SlurmTask{"4711_0", "RUNNING", "n1", "None"},
            SlurmTask{"4711_2", "PENDING", "", "Nodes required are down, or so"}));
    EXPECT_TRUE(slurmTasks("").empty());
    EXPECT_TRUE(slurmTasks("slurm_load_jobs error: something\n").empty());
}

TEST(SlurmQueue, IsSaidInOneLineByState)
{
    EXPECT_EQ(slurmTasksText(slurmTasks("7_0|RUNNING|n1|None\n7_1|RUNNING|n3|None\n7_2|RUNNING|n1|None\n"
                                        "7_3|PENDING||Resources\n7_4|COMPLETING|n2|None\n")),
        "Slurm tasks: 3 running (n1, n3), 1 pending (Resources), 1 completing (n2)");
    EXPECT_EQ(slurmTasksText(slurmTasks("7_0|PENDING||None\n")), "Slurm tasks: 1 pending");
    EXPECT_EQ(slurmTasksText({}), "Slurm tasks: none waits or runs");
    std::string many;
    for (int node = 0; node < 1000; ++node)
        many += "7_" + std::to_string(node) + "|RUNNING|n" + std::to_string(node) + "|None\n";
    EXPECT_EQ(slurmTasksText(slurmTasks(many)), "Slurm tasks: 1,000 running (n0, n1, n2, n3, ...)");
}
