// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/epoch_reader.h"

#include "core/base/file_io.h"
#include "core/runs/epoch_weights.h"
#include "core/runs/experiment.h"
#include "tests/support/patience.h"
#include "tests/support/temporary_folder.h"
#include "tests/support/tiny_datasets.h"

#include <QSignalSpy>
#include <gtest/gtest.h>

namespace digitlab::ui {
namespace {

class Reader : public testing::Test
{
protected:
    Reader()
    {
        const RunConfig config{.network = {.filters = {2, 2, 2}, .denseWidth = 4, .rescale = Rescale::Unit},
            .training = {.epochs = 3, .batchSize = 16, .threads = 1}};
        run = runExperiment(*data, config, folder.path() / "run").run;
        reader.setRun(run, data);
    }
    EpochState read(int epoch)
    {
        QSignalSpy ready(&reader, &EpochReader::ready);
        reader.read(epoch);
        if (ready.isEmpty())
            ready.wait(longEnough);
        return ready.isEmpty() ? EpochState{} : ready.last()[0].value<EpochState>();
    }

    const TemporaryFolder folder;
    const std::shared_ptr<const SplitDataset> data = std::make_shared<const SplitDataset>(tinyDigits());
    digitlab::Run run;
    EpochReader reader;
};

TEST_F(Reader, GivesTheNetworkOfAnEpochAndWhatItReads)
{
    const EpochState second = read(2);
    EXPECT_EQ(second.epoch, 2);
    ASSERT_TRUE(second.network);
    ASSERT_EQ(second.predictions.rows.size(), 40U);
    EXPECT_NEAR(second.predictions.loss, run.epochs[1].validationLoss, 0.001);
}

TEST_F(Reader, RemembersWhatItHasRead)
{
    const EpochState first = read(1);
    std::filesystem::remove_all(epochFolder(run.folder));
    EXPECT_EQ(read(1).network, first.network);
}

TEST_F(Reader, NamesAFileThatIsDamaged)
{
    writeFileAtomically(epochFile(run.folder, 2), "rubbish");
    QSignalSpy failed(&reader, &EpochReader::failed);
    reader.read(2);
    ASSERT_TRUE(failed.wait(longEnough));
    EXPECT_TRUE(failed[0][0].toString().contains(QStringLiteral("0002.weights")));
}

} // namespace
} // namespace digitlab::ui
