// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sweeps/slurm_script.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace digitlab;
using testing::HasSubstr;
using testing::Not;
using testing::StartsWith;
using testing::ThrowsMessage;

namespace {

const SlurmJob job{
    .program = "/opt/digitlab-cli", .sweep = "/home/me/it's 100 %", .tasks = 24, .atMost = 8, .options = {}};

} // namespace

TEST(SlurmScript, IsAnArrayOfWorkersOnTheSharedFolder)
{
    const std::string script = slurmScript(job);
    EXPECT_THAT(script, StartsWith("#!/bin/bash\n#SBATCH --job-name=" + slurmJobName(job.sweep)));
    EXPECT_THAT(script, HasSubstr("#SBATCH --array=0-23%8\n"));
    EXPECT_THAT(script, HasSubstr("#SBATCH --requeue\n"));
    EXPECT_THAT(script, HasSubstr("#SBATCH --signal=B:USR1@120\n"));
    EXPECT_THAT(script, HasSubstr("#SBATCH --output='/home/me/it'\\''s 100 %%/slurm-%A_%a.out'\n"));
    EXPECT_THAT(script,
        HasSubstr(
            "\n'/opt/digitlab-cli' sweep run '/home/me/it'\\''s 100 %' --task \"$SLURM_ARRAY_TASK_ID\" --of 24 &"));
}

TEST(SlurmScript, GivesOptionsOfSbatchTheLastWord)
{
    SlurmJob with = job;
    with.atMost.reset();
    with.options = {"--time=1:00:00", "--signal=B:USR1@300"};
    const std::string script = slurmScript(with);
    EXPECT_THAT(script, HasSubstr("#SBATCH --array=0-23\n"));
    EXPECT_GT(script.find("@300"), script.find("@120"));
    EXPECT_LT(script.find("@300"), script.find("sweep run")) << "sbatch reads no directive behind the first command";
}

TEST(SlurmScript, RefusesWhatWouldBreakIt)
{
    const auto with = [](auto change) {
        SlurmJob changed = job;
        change(changed);
        return [changed] { slurmScript(changed); };
    };
    EXPECT_THAT(with([](SlurmJob &j) { j.tasks = 0; }), ThrowsMessage<std::invalid_argument>(HasSubstr("one task")));
    EXPECT_THAT(
        with([](SlurmJob &j) { j.sweep = "sweep"; }), ThrowsMessage<std::invalid_argument>(HasSubstr("whole path")));
    EXPECT_THAT(with([](SlurmJob &j) { j.options = {"rm -r"}; }),
        ThrowsMessage<std::invalid_argument>(HasSubstr("an option of sbatch")));
    EXPECT_THAT(with([](SlurmJob &j) { j.options = {"--time=1\nrm -r"}; }),
        ThrowsMessage<std::invalid_argument>(HasSubstr("an option of sbatch")));
}

TEST(SlurmScript, NamesTheJobByItsFolder)
{
    EXPECT_EQ(slurmJobName("/a/b"), slurmJobName("/a/b"));
    EXPECT_NE(slurmJobName("/a/b"), slurmJobName("/a/c"));
}
