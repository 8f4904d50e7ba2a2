// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/cli.h"

using namespace digitlab;
using testing::HasSubstr;
using testing::Not;

namespace {

class Limits : public TrainedCli
{
protected:
    std::vector<std::string> training(const std::string &name, const std::string &threads) const
    {
        return {"train", "--data", data(), "--run", run(name), "--preset", "final", "--epochs", "2", "--filters",
            "4,4,4", "--threads", threads};
    }

    std::string run(const std::string &name) const { return (m_own / name).string(); }
};

} // namespace

// The sanitizers' own runtimes need threads and memory.
#if !defined(__SANITIZE_THREAD__) && !defined(__SANITIZE_ADDRESS__)

TEST_F(Limits, TheEnvironmentNamesAnyNumberOfThreads)
{
    for (const char *number : {"100000", "0", "-3", "many", "1,1,1"}) {
        std::vector<std::string> environment;
        for (const char *name : {"OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS", "GOTO_NUM_THREADS"})
            environment.push_back(std::string(name) + "=" + number);
        const ProcessResult result
            = runCli({"evaluate", "--model", modelA(), "--data", data()}, {.environment = environment});
        EXPECT_EQ(result.status, 0) << number << ": " << result.err << result.signal;
        EXPECT_EQ(result.err, "") << number;
    }
}

TEST_F(Limits, WithoutAThreadToBeHadTheWorkIsDoneOnOneWithTheSameResult)
{
    const ProcessResult result = runCli(training("one", "3"), {.mayHaveThreads = false});
    EXPECT_EQ(result.status, 0) << result.err << result.signal;
    EXPECT_THAT(result.err, HasSubstr("the system provided 1 of 3 threads (Resource temporarily unavailable)"));
    EXPECT_EQ(runCli(training("three", "3")).status, 0);
    EXPECT_EQ(cliJson({"show", run("one")}).at("test"), cliJson({"show", run("three")}).at("test"));
    EXPECT_EQ(runCli({"generate", "--out", run("digits"), "--per-class", "3"}, {.mayHaveThreads = false}).status, 0);
}

TEST_F(Limits, WithLittleAddressSpaceItSaysWhatFailsAndEnds)
{
    for (const unsigned long megabytes : {300, 590, 600, 605, 610, 620, 640, 650, 700, 750, 800, 850, 1000, 2000}) {
        const ProcessResult result = runCli(training(std::to_string(megabytes), "2"),
            {.addressSpace = megabytes << 20, .limit = std::chrono::seconds(60)});
        EXPECT_EQ(result.signal, 0) << megabytes << ": " << result.err;
        EXPECT_TRUE(result.status == 0 || !result.err.empty()) << megabytes;
        EXPECT_THAT(result.err, Not(HasSubstr("frame #"))) << megabytes << ": said in a library's words";
    }
}

#endif
