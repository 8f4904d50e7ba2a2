// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/laboratory.h"

#include "core/base/file_io.h"
#include "core/data/reading/dataset_writer.h"
#include "core/drawing/drawings_file.h"
#include "core/drawing/user_digit.h"
#include "core/runs/resumption.h"
#include "core/runs/run_name.h"
#include "tests/support/patience.h"
#include "tests/support/temporary_folder.h"
#include "tests/support/tiny_datasets.h"
#include "ui/style/text.h"

#include <QSignalSpy>
#include <gtest/gtest.h>

namespace digitlab::ui {

namespace {

class LaboratoryTest : public testing::Test
{
protected:
    void SetUp() override
    {
        const SplitDataset digits = tinyDigits();
        writeClassFolders(m_folder / "digits", digits.train, digits.test, {.source = "test"});
    }

    void openDigits()
    {
        QSignalSpy changed(&m_laboratory.dataset, &OpenDataset::changed);
        m_laboratory.dataset.loader().load(toQString(m_folder / "digits"));
        ASSERT_TRUE(changed.wait(longEnough));
    }

    static RunConfig smallConfig(int epochs)
    {
        RunConfig config;
        config.preset = "final";
        config.network = {.filters = {2, 2, 2}, .denseWidth = 8};
        config.training = {.epochs = epochs, .batchSize = 8, .threads = 1};
        return config;
    }

    TemporaryFolder m_folder;
    Settings m_settings{toQString(m_folder / "settings.ini")};
    Laboratory m_laboratory{m_settings, {m_folder / "runs", m_folder / "mine/drawings.jsonl"}};
};

} // namespace

TEST_F(LaboratoryTest, RemembersTheFolderThatWasOpened)
{
    openDigits();
    EXPECT_EQ(m_settings.datasetFolder(), toQString(m_folder / "digits"));
    EXPECT_EQ(m_settings.recentFolders(), QStringList(toQString(m_folder / "digits")));

    QSignalSpy changed(&m_laboratory.dataset, &OpenDataset::changed);
    m_laboratory.dataset.openLast();
    ASSERT_TRUE(changed.wait(longEnough));
    EXPECT_EQ(m_laboratory.dataset.data()->identity.source.path, (m_folder / "digits").string());
}

TEST_F(LaboratoryTest, SaysThatThereIsNothingToTrainOn)
{
    QSignalSpy failed(&m_laboratory.trainings, &Trainings::failed);
    m_laboratory.trainings.train(smallConfig(1));
    EXPECT_EQ(failed.count(), 1);
    EXPECT_FALSE(m_laboratory.trainings.session().isBusy());
}

TEST_F(LaboratoryTest, StartsNoTrainingOnOneClassAndSaysWhy)
{
    const std::vector<std::string> names{"3"};
    SplitDataset single{Dataset(names), Dataset(names), {}, {}, {}};
    for (int i = 0; i < 6; ++i)
        (i < 4 ? single.train : single.test).add(std::vector<std::uint8_t>(imagePixels, 40), 0, "3/a.png");
    single.identity = identify(single.train, {}, single.test, {.path = "/home/ada/threes"});
    Q_EMIT m_laboratory.dataset.loader().loaded(std::make_shared<const SplitDataset>(single));
    QSignalSpy failed(&m_laboratory.trainings, &Trainings::failed);
    QSignalSpy started(&m_laboratory.trainings.session(), &TrainingSession::started);
    m_laboratory.trainings.train(smallConfig(1));
    m_laboratory.trainings.trainBaselineAndFinal();
    EXPECT_EQ(started.count(), 0);
    ASSERT_EQ(failed.count(), 2);
    EXPECT_EQ(
        failed[0][0].toString(), QStringLiteral("/home/ada/threes has 1 class; a network needs 2 to 1,000 classes."));
}

TEST_F(LaboratoryTest, KeepsARunInTheHistory)
{
    openDigits();
    QSignalSpy finished(&m_laboratory.trainings.session(), &TrainingSession::finished);
    m_laboratory.trainings.train(smallConfig(2));
    ASSERT_TRUE(finished.wait(longEnough));
    const auto runs = m_laboratory.runs.store().list();
    ASSERT_EQ(runs.size(), 1U);
    EXPECT_EQ(runs[0].name, defaultRunName(m_laboratory.trainings.config(), 80));
    EXPECT_EQ(runs[0].epochs, 2);
    EXPECT_FALSE(resumableRun(m_laboratory.runs.store().list()));

    const auto trashed = m_laboratory.runs.store().remove(runs[0].folder);
    EXPECT_TRUE(m_laboratory.runs.store().list().empty());
    m_laboratory.runs.store().restore(trashed, runs[0].folder);
    EXPECT_EQ(m_laboratory.runs.store().list().size(), 1U);
}

TEST_F(LaboratoryTest, ResumesAStoppedRunOnItsOwnDataAlone)
{
    openDigits();
    QSignalSpy epochDone(&m_laboratory.trainings.session(), &TrainingSession::epochDone);
    QSignalSpy finished(&m_laboratory.trainings.session(), &TrainingSession::finished);
    m_laboratory.trainings.train(smallConfig(10'000));
    ASSERT_TRUE(epochDone.wait(longEnough));
    m_laboratory.trainings.session().stop();
    ASSERT_TRUE(finished.wait(longEnough));
    const auto stopped = resumableRun(m_laboratory.runs.store().list());
    ASSERT_TRUE(stopped);

    m_laboratory.trainings.resume(*stopped);
    EXPECT_TRUE(m_laboratory.trainings.session().isBusy());
    m_laboratory.trainings.session().stop();
    ASSERT_TRUE(finished.wait(longEnough));

    QSignalSpy failed(&m_laboratory.trainings, &Trainings::failed);
    RunSummary foreign = *stopped;
    foreign.dataset.hash = "other";
    m_laboratory.trainings.resume(foreign);
    EXPECT_EQ(failed.count(), 1);
}

TEST_F(LaboratoryTest, KeepsTheUsersOwnDigits)
{
    const Drawing drawing{.strokes = {{{1, 2}, {3, 4}}}};
    m_laboratory.userDigits.keep(digitStrokes(drawing, "7"));
    m_laboratory.userDigits.keep(digitStrokes(drawing, "1"));

    const auto kept = readDrawings(m_folder / "mine/drawings.jsonl");
    ASSERT_EQ(kept.size(), 2U);
    EXPECT_EQ(kept[0].label, "7");
    EXPECT_EQ(kept[1].label, "1");
    EXPECT_EQ(kept[1].strokes, drawing.strokes);
}

TEST_F(LaboratoryTest, LosesNoUserDigitWhereTheFileIsDamaged)
{
    m_folder.write("mine/drawings.jsonl", "not json\n");
    m_laboratory.userDigits.keep(digitStrokes(Drawing{.strokes = {{{1, 2}}}}, "7"));
    const std::string content = readFile(m_folder / "mine/drawings.jsonl");
    EXPECT_NE(content.find("not json\n"), std::string::npos) << content;
    EXPECT_NE(content.find("\"label\":7"), std::string::npos) << content;
}

TEST_F(LaboratoryTest, OwnDigitsJoinTheTrainingSideWhereTheyAreAdded)
{
    const Drawing line{.strokes = {{{250, 80}, {250, 420}}}};
    m_laboratory.userDigits.keep(digitStrokes(line, "1"));
    m_laboratory.userDigits.keep(digitStrokes({}, "5")); // no digit is seen in it
    openDigits();
    const SplitDataset plain = *m_laboratory.dataset.data();

    m_laboratory.dataset.setAddsUserDigits(true);
    EXPECT_EQ(m_laboratory.dataset.data()->train.size(), plain.train.size() + 1);
    EXPECT_EQ(m_laboratory.dataset.data()->identity.text(), plain.identity.source.path + " + 1 own drawings");
    EXPECT_NE(m_laboratory.dataset.data()->identity.hash, plain.identity.hash);
    EXPECT_EQ(m_settings.datasetFolder(), QString::fromStdString(plain.identity.source.path));

    m_laboratory.userDigits.keep(digitStrokes(line, "1")); // joins when the next training starts
    EXPECT_EQ(m_laboratory.dataset.data()->train.size(), plain.train.size() + 1);
    QSignalSpy finished(&m_laboratory.trainings.session(), &TrainingSession::finished);
    m_laboratory.trainings.train(smallConfig(1));
    ASSERT_TRUE(finished.wait(longEnough));
    EXPECT_EQ(m_laboratory.runs.store().list()[0].dataset.text(), plain.identity.source.path + " + 2 own drawings");

    m_laboratory.dataset.setAddsUserDigits(false);
    EXPECT_EQ(m_laboratory.dataset.data()->identity, plain.identity);
}

} // namespace digitlab::ui
