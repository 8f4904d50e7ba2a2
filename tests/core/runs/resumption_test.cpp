// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runs/resumption.h"

#include "core/base/file_io.h"
#include "core/runs/experiment.h"
#include "core/runs/run_folder.h"
#include "core/runs/run_lock.h"
#include "tests/support/quick_config.h"
#include "tests/support/temporary_folder.h"
#include "tests/support/tiny_datasets.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <sys/stat.h>

using namespace digitlab;
using testing::AllOf;
using testing::HasSubstr;
using testing::StartsWith;

namespace {

class ResumptionTest : public testing::Test
{
protected:
    void SetUp() override
    {
        std::stop_source source;
        source.request_stop();
        runExperiment(tinyDigits(), quickConfig(2), run(), {.stop = source.get_token()});
    }

    std::filesystem::path run() const { return m_folder / "run"; }
    Resumption ofStopped() const { return resumption(run(), RunOutcome::Stopped, {}); }

    TemporaryFolder m_folder;
};

} // namespace

TEST_F(ResumptionTest, IsPossibleFromAWholeCheckpoint)
{
    EXPECT_EQ(ofStopped(), (Resumption{.possible = true}));
}

TEST_F(ResumptionTest, StartsOverWithoutACheckpoint)
{
    std::filesystem::remove(checkpointFile(run()));
    EXPECT_EQ(ofStopped(), (Resumption{.possible = true, .startsOver = true}));
}

TEST_F(ResumptionTest, IsHinderedByADamagedCheckpoint)
{
    const std::string whole = readFile(checkpointFile(run()));
    for (std::string bytes : {whole.substr(0, whole.size() / 2), std::string(), std::string("rubbish")}) {
        writeFileAtomically(checkpointFile(run()), bytes);
        const Resumption found = ofStopped();
        EXPECT_FALSE(found.possible);
        EXPECT_THAT(found.obstacle, StartsWith(checkpointFile(run()).string() + ": "));
    }
}

TEST_F(ResumptionTest, IsHinderedByAPipeInTheCheckpointsPlace)
{
    std::filesystem::remove(checkpointFile(run()));
    ASSERT_EQ(::mkfifo(checkpointFile(run()).c_str(), 0600), 0);
    EXPECT_FALSE(ofStopped().possible);
    EXPECT_THAT(ofStopped().obstacle, StartsWith(checkpointFile(run()).string() + ": "));
}

TEST_F(ResumptionTest, IsHinderedByTheCheckpointOfAnotherConfiguration)
{
    std::stop_source source;
    source.request_stop();
    runExperiment(tinyDigits(), quickConfig(3), m_folder / "other", {.stop = source.get_token()});
    std::filesystem::copy_file(
        checkpointFile(m_folder / "other"), checkpointFile(run()), std::filesystem::copy_options::overwrite_existing);
    EXPECT_THAT(ofStopped().obstacle, HasSubstr("belongs to another configuration"));
}

TEST_F(ResumptionTest, IsNoneForWhatHasEndedOrIsTrainedOrHasUnknownSettings)
{
    EXPECT_EQ(resumption(run(), RunOutcome::Completed, {}), Resumption{});
    EXPECT_EQ(resumption(run(), RunOutcome::Failed, {}), Resumption{});
    EXPECT_EQ(resumption(run(), RunOutcome::Stopped, {"training.mixup = 0.2"}), Resumption{});
    const RunLock training(run());
    EXPECT_EQ(ofStopped(), Resumption{});
}
