// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/dataset_preparer.h"

#include "core/data/reading/dataset_reader.h"
#include "core/data/reading/dataset_writer.h"
#include "tests/support/patience.h"
#include "tests/support/temporary_folder.h"
#include "tests/support/tiny_datasets.h"
#include "ui/jobs/image_decoder.h"
#include "ui/style/text.h"

#include <QSignalSpy>
#include <gtest/gtest.h>

namespace digitlab::ui {

namespace {

class DatasetPreparerTest : public testing::Test
{
protected:
    void SetUp() override
    {
        const SplitDataset digits = tinyDigits();
        writeClassFolders(m_folder / "source", digits.train, digits.test, {.source = "test"});
        m_request = {.source = toQString(m_folder / "source"),
            .target = toQString(m_folder / "target"),
            .perClass = 10,
            .testFraction = 0.3};
    }

    TemporaryFolder m_folder;
    PrepareRequest m_request;
    DatasetPreparer m_preparer;
};

} // namespace

TEST_F(DatasetPreparerTest, WritesSoManyOfEachClassSplitAsAsked)
{
    QSignalSpy prepared(&m_preparer, &DatasetPreparer::prepared);
    m_preparer.prepare(m_request);
    ASSERT_TRUE(prepared.wait(longEnough));
    EXPECT_EQ(prepared[0][0].toString(), m_request.target);

    const auto written = readDataset(m_folder / "target", {.decoder = decodeImage});
    ASSERT_TRUE(written);
    EXPECT_EQ(written->train.countsByClass(), std::vector<int>(10, 7));
    EXPECT_EQ(written->test.countsByClass(), std::vector<int>(10, 3));
}

TEST_F(DatasetPreparerTest, HoldsAValidationSideOutOfTheTrainingSide)
{
    m_request.validationFraction = 0.3;
    QSignalSpy prepared(&m_preparer, &DatasetPreparer::prepared);
    m_preparer.prepare(m_request);
    ASSERT_TRUE(prepared.wait(longEnough));

    const auto written = readDataset(m_folder / "target", {.decoder = decodeImage});
    ASSERT_TRUE(written && written->validation);
    EXPECT_EQ(written->train.countsByClass(), std::vector<int>(10, 5));
    EXPECT_EQ(written->validation->countsByClass(), std::vector<int>(10, 2));
    EXPECT_EQ(written->test.countsByClass(), std::vector<int>(10, 3));
}

TEST_F(DatasetPreparerTest, NamesTheFolderThatHoldsFilesAlready)
{
    m_folder.write("target/mine.txt", "keep me");
    QSignalSpy failed(&m_preparer, &DatasetPreparer::failed);
    m_preparer.prepare(m_request);
    ASSERT_TRUE(failed.wait(longEnough));
    EXPECT_TRUE(failed[0][0].toString().contains(QStringLiteral("target")));
    EXPECT_TRUE(exists(m_folder / "target/mine.txt"));
}

TEST_F(DatasetPreparerTest, NamesTheClassThatHasTooFew)
{
    m_request.perClass = 5000;
    QSignalSpy failed(&m_preparer, &DatasetPreparer::failed);
    m_preparer.prepare(m_request);
    ASSERT_TRUE(failed.wait(longEnough));
    EXPECT_FALSE(failed[0][0].toString().isEmpty());
    EXPECT_FALSE(exists(m_folder / "target"));
}

} // namespace digitlab::ui
