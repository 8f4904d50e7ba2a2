// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/cli.h"

#include "core/base/file_io.h"
#include "core/runs/run_folder.h"
#include "core/training/model_file.h"

#include <algorithm>
#include <filesystem>

using namespace digitlab;
using testing::HasSubstr;

namespace {

/// A real file system of its own, so that no other test meets a full one.
class FullDisk : public TrainedCli
{
protected:
    void SetUp() override
    {
        if (runOnSmallDisk("true").status != 0)
            GTEST_SKIP() << "mounting a small file system is not allowed here";
    }

    /// In the script `$disk` is its folder, whose content is copied to m_own / "left" in the end, and `$cli` the
    /// program.
    ProcessResult runOnSmallDisk(const std::string &script, const std::string &size = "32m") const
    {
        return runProcess({"/usr/bin/unshare", "--mount", "sh", "-c",
            "set -e\ncd " + m_own.path().string()
                + "\ncli=" DIGITLAB_CLI "\ndisk=$PWD/disk\nmkdir -p $disk\nmount -t tmpfs -o size=" + size
                + " tmpfs $disk\n" + script + "\nmkdir -p left\ncp -r $disk/. left"});
    }

    static std::string training(const std::string &run)
    {
        return "train --data " + data() + " --run " + run
            + " --epochs 150 --filters 4,8,8 --dense-width 16 --batch-size 16 --threads 1 --seed 3";
    }
};

} // namespace

TEST_F(FullDisk, LeavesTheLastGoodCheckpointAndARunThatEndsAsAnUnbrokenOne)
{
    const ProcessResult result = runOnSmallDisk("$cli " + training("$disk/run") + R"( --checkpoint-every 0 2> told &
        until [ -s $disk/run/checkpoint.pt ] || ! kill -0 $!; do sleep 0.05; done
        until grep -q 'No space left on device' told || ! kill -0 $!; do
            cat /dev/zero >> $disk/filling 2> /dev/null || true
            sleep 0.05
        done
        kill -TERM $! || true
        wait $! || true
        rm $disk/filling
        $cli resume $disk/run)");
    ASSERT_EQ(result.status, 0) << result.err;

    const std::string told = readFile(m_own / "told");
    EXPECT_THAT(told, HasSubstr("cannot be written: No space left on device; training continues"));
    EXPECT_THAT(told, HasSubstr("resume it with: digitlab-cli resume"));
    EXPECT_EQ(readRun(m_own / "left" / "run").outcome, RunOutcome::Completed);
    ASSERT_EQ(runProcess({"/bin/sh", "-c", DIGITLAB_CLI " " + training((m_own / "whole").string())}).status, 0);
    EXPECT_EQ(loadModel(modelFile(m_own / "left" / "run")).network.weights(),
        loadModel(modelFile(m_own / "whole")).network.weights());
}

TEST_F(FullDisk, KeepsTheNetworkRatherThanSingleEpochs)
{
    // Room for the weights of some epochs; the model comes last.
    const ProcessResult result = runOnSmallDisk("$cli train --data " + data()
            + " --run $disk/run --preset final --epochs 12 --filters 16,16,16 --dense-width 64 --threads 1 2> told",
        "400k");
    EXPECT_EQ(result.status, 0) << result.err;
    EXPECT_NO_THROW(loadModel(modelFile(m_own / "left" / "run")));
    EXPECT_EQ(readRun(m_own / "left" / "run").outcome, RunOutcome::Completed);
    EXPECT_THAT(readFile(m_own / "told"), HasSubstr("the network itself needs the space"));
}

TEST_F(FullDisk, SaysWhatOfATrainingIsKeptWhereTheNetworkHasNoRoom)
{
    const ProcessResult result = runOnSmallDisk("$cli train --data " + data()
            + " --run $disk/run --preset final --epochs 2 --filters 32,32,32 --dense-width 128 --threads 1 2> told || "
              "true",
        "100k");
    EXPECT_EQ(result.status, 0) << result.err;
    EXPECT_THAT(readFile(m_own / "told"),
        HasSubstr("/run/model.dlm: cannot be written: No space left on device; the metrics of 2 epochs are kept, but "
                  "not the network; train it again with: digitlab-cli resume "));
    EXPECT_EQ(readRun(m_own / "left" / "run").epochs.size(), 2U);
}

TEST_F(FullDisk, LeavesNothingHalfWritten)
{
    const ProcessResult result
        = runOnSmallDisk("cat /dev/zero > $disk/filling 2> /dev/null || true\n{ $cli train --data " + data()
                + " --run $disk/run --epochs 1 || $cli generate --out $disk/digits || $cli export " + runA()
                + " --markdown $disk/run.md || $cli calibrate --model " + modelA() + " --data " + data()
                + " --out $disk/model.dlm || true; } 2> told\nls -A $disk > names",
            "300k");
    EXPECT_EQ(result.status, 0) << result.err;
    EXPECT_EQ(readFile(m_own / "names"), "filling\n");
    const std::string told = readFile(m_own / "told");
    EXPECT_EQ(std::count(told.begin(), told.end(), '\n'), 4) << told;
    for (const char *file : {"/run/run.json: ", "/digits/", "/run-figures/", "/model.dlm: "})
        EXPECT_THAT(told, HasSubstr(file));
}
