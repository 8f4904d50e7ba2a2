// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/cli.h"

#include "core/base/file_io.h"
#include "core/runs/run_folder.h"

#include <csignal>
#include <filesystem>

using namespace digitlab;
using testing::HasSubstr;
using testing::Not;

namespace {

using namespace std::chrono_literals;

namespace fs = std::filesystem;

/// Slurm's programs are stood for by scripts that write down how they are called.
class SweepSubmit : public TrainedCli
{
protected:
    SweepSubmit()
    {
        cliJson({"sweep", "plan", "--out", sweep(), "--data", data(), "--preset", "final", "--epochs", "10000",
            "--filters", "8,8,8", "--vary", "dropout=0,0.2", "--seeds", "1"});
        fs::create_directories(m_own / "bin");
        for (const char *name : {"sbatch", "scancel", "scontrol"}) {
            const fs::path program = m_own.write(fs::path("bin") / name,
                "#!/bin/sh\necho " + std::string(name) + " \"$@\" >> '" + (m_own / "calls").string()
                    + "'\necho 4711\n");
            fs::permissions(program, fs::perms::owner_all);
        }
    }

    /// squeue then gives this answer.
    void letSlurmAnswer(const std::string &answer) const
    {
        const fs::path program = m_own.write("bin/squeue",
            "#!/bin/sh\necho squeue \"$@\" >> '" + (m_own / "calls").string() + "'\ncat <<'END'\n" + answer + "END\n");
        fs::permissions(program, fs::perms::owner_all);
    }
    std::string sweep() const { return (m_own / "sweep").string(); }
    std::string script() const { return (fs::canonical(sweep()) / "sweep.sbatch").string(); }
    std::string calls() const { return fs::exists(m_own / "calls") ? readFile(m_own / "calls") : ""; }
    ProcessOptions withSlurm() const
    {
        return {.environment
            = {"PATH=" + (m_own / "bin").string() + ":/usr/bin:/bin", "SLURM_ARRAY_TASK_ID=0", "SLURM_JOB_ID=4712"}};
    }
};

} // namespace

TEST_F(SweepSubmit, WritesTheScriptAndSubmitsNothingOnADryRun)
{
    const ProcessResult said = runCli({"sweep", "submit", sweep(), "--slurm", "--json", "--tasks", "3", "--at-most",
        "2", "--dry-run", "--", "--time=1:00:00", "--partition=cpu"});
    ASSERT_EQ(said.status, 0) << said.err;
    const nlohmann::json result = nlohmann::json::parse(said.out);
    EXPECT_TRUE(result.at("job").is_null());
    EXPECT_EQ(result.at("script"), script());
    const std::string text = readFile(script());
    EXPECT_THAT(text, HasSubstr("#SBATCH --array=0-2%2\n"));
    EXPECT_THAT(text, HasSubstr("#SBATCH '--time=1:00:00'\n#SBATCH '--partition=cpu'\n"));
    EXPECT_THAT(text, HasSubstr(fs::canonical(sweep()).string()));
    EXPECT_EQ(runProcess({"/bin/bash", "-n", script()}).status, 0) << "bash reads it";
}

TEST_F(SweepSubmit, SubmitsAndCancels)
{
    const ProcessResult result = runCli({"sweep", "submit", sweep(), "--slurm", "--json"}, withSlurm());
    ASSERT_EQ(result.status, 0) << result.err;
    EXPECT_EQ(nlohmann::json::parse(result.out).at("job"), "4711");
    EXPECT_EQ(runCli({"sweep", "cancel", sweep()}, withSlurm()).status, 0);
    EXPECT_THAT(calls(), HasSubstr("sbatch --parsable " + script() + "\nscancel --name=digitlab-sweep-"));
}

TEST_F(SweepSubmit, ShowsTasksAndRunsTogether)
{
    letSlurmAnswer("4711_0|RUNNING|n1|None\n4711_1|PENDING||Resources\n");
    EXPECT_THAT(runCli({"sweep", "status", sweep()}, withSlurm()).out, Not(HasSubstr("Slurm")));
    EXPECT_EQ(calls(), "") << "what was not submitted is not asked for";

    runCli({"sweep", "submit", sweep(), "--slurm"}, withSlurm());
    EXPECT_EQ(runCli({"sweep", "status", sweep()}, withSlurm()).out,
        "2 runs: 0 done, 0 running, 0 failed, 2 left\nSlurm tasks: 1 running (n1), 1 pending (Resources)\n");
    EXPECT_THAT(calls(), HasSubstr("squeue --noheader --array --name=digitlab-sweep-"));
    const nlohmann::json status
        = nlohmann::json::parse(runCli({"sweep", "status", sweep(), "--json"}, withSlurm()).out);
    EXPECT_EQ(status.at("left"), 2);
    EXPECT_EQ(status.at("slurm").at(1),
        nlohmann::json({{"task", "4711_1"}, {"state", "PENDING"}, {"node", ""}, {"reason", "Resources"}}));
}

TEST_F(SweepSubmit, TellsTheRunsAlsoWhereSlurmDoesNotAnswer)
{
    cliJson({"sweep", "submit", sweep(), "--slurm", "--dry-run"});
    const ProcessResult result
        = runCli({"sweep", "status", sweep()}, {.environment = {"PATH=" + (m_own / "none").string()}});
    EXPECT_EQ(result.status, 0);
    EXPECT_EQ(result.out, "2 runs: 0 done, 0 running, 0 failed, 2 left\n");
    EXPECT_THAT(result.err, HasSubstr("Slurm's tasks are not known: squeue is not installed here"));
}

TEST_F(SweepSubmit, SaysWhereSlurmIsMissing)
{
    const ProcessResult result
        = runCli({"sweep", "submit", sweep(), "--slurm"}, {.environment = {"PATH=" + (m_own / "none").string()}});
    EXPECT_EQ(result.status, 1);
    EXPECT_THAT(result.err, HasSubstr("sbatch is not installed here"));
    expectFailure({"sweep", "submit", sweep()}, 2, {"--slurm"});
    expectFailure({"sweep", "submit", sweep(), "--slurm", "--tasks", "0"}, 2, {"--tasks", "1 to"});
    expectFailure({"sweep", "submit", sweep(), "--slurm", "--", "rm"}, 2, {"an option of sbatch"});
}

TEST_F(SweepSubmit, StopsBeforeTheTimeLimitAndIsRequeued)
{
    cliJson({"sweep", "submit", sweep(), "--slurm", "--dry-run"});
    for (const int signal : {SIGUSR1, SIGTERM}) {
        fs::remove(m_own / "calls");
        Process job({"/bin/bash", script()}, withSlurm());
        const fs::path run = fs::path(sweep()) / "runs/p1-s0";
        const auto begun = [&] { return fs::exists(run / "lock") && fs::exists(checkpointFile(run)); };
        for (int i = 0; i < 600 && !begun(); ++i)
            job.letRun(50ms);
        ASSERT_TRUE(begun());
        job.send(signal);
        job.finish();
        EXPECT_EQ(readRunSummary(run).outcome, RunOutcome::Stopped);
        EXPECT_FALSE(fs::exists(run / "lock"));
        EXPECT_EQ(calls(), signal == SIGUSR1 ? "scontrol requeue 4712\n" : "") << "a cancelled job stays cancelled";
    }
}
