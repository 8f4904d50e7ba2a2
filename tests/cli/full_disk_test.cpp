#include "tests/cli/cli.h"

#include "core/data/file_io.h"
#include "core/model/model_file.h"
#include "core/runs/run_folder.h"

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
    ProcessResult runOnSmallDisk(const std::string &script) const
    {
        return runProcess({"/usr/bin/unshare", "--mount", "sh", "-c",
            "set -e\ncd " + m_own.path().string()
                + "\ncli=" DIGITLAB_CLI "\ndisk=$PWD/disk\nmkdir -p $disk\nmount -t tmpfs -o size=32m tmpfs $disk\n"
                + script + "\nmkdir -p left\ncp -r $disk/. left"});
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
    EXPECT_THAT(told, HasSubstr("cannot be written: No space left on device; the training goes on"));
    EXPECT_THAT(told, HasSubstr("resume it with: digitlab-cli resume"));
    EXPECT_EQ(readRun(m_own / "left" / "run").outcome, RunOutcome::Completed);
    ASSERT_EQ(runProcess({"/bin/sh", "-c", DIGITLAB_CLI " " + training((m_own / "whole").string())}).status, 0);
    EXPECT_EQ(loadModel(modelFile(m_own / "left" / "run")).network.weights(),
        loadModel(modelFile(m_own / "whole")).network.weights());
}
