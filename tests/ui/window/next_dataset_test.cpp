// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/reading/dataset_writer.h"
#include "core/runs/run_folder.h"
#include "tests/support/sample_runs.h"
#include "tests/ui/window/window_fixture.h"
#include "ui/compare/compare_page.h"
#include "ui/data/data_page.h"
#include "ui/inspect/inspect_page.h"
#include "ui/jobs/queue_runner.h"
#include "ui/style/message_bar.h"
#include "ui/style/text.h"
#include "ui/train/train_page.h"

#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <algorithm>

namespace digitlab::ui {
namespace {

/// What goes on beside a training that is under way.
class BesideATraining : public WindowFixture
{
protected:
    void SetUp() override { restart(); }

    void startLongTraining()
    {
        openDigits();
        QSignalSpy epochDone(&m_laboratory->trainings.session(), &TrainingSession::epochDone);
        m_laboratory->trainings.train(smallConfig(10'000));
        ASSERT_TRUE(epochDone.wait(longEnough));
    }
    digitlab::Run stop()
    {
        QSignalSpy finished(&m_laboratory->trainings.session(), &TrainingSession::finished);
        m_laboratory->trainings.session().stop();
        EXPECT_TRUE(finished.wait(longEnough));
        return finished.value(0).value(0).value<ExperimentResult>().run;
    }
    /// Half as many to train on as in writtenDigits().
    QString otherDigits() const
    {
        const SplitDataset digits = tinyDigits();
        writeClassFolders(m_folder / "others", digits.test, digits.train, {.source = "test"});
        return toQString(m_folder / "others");
    }
    void open(const QString &folder)
    {
        QSignalSpy changed(&m_laboratory->dataset, &OpenDataset::changed);
        Q_EMIT part<DataPage>()->folderRequested(folder);
        ASSERT_TRUE(changed.wait(longEnough));
    }
    template <typename Page> bool shows(const QString &text) const
    {
        const auto labels = part<Page>()->template findChildren<QLabel *>();
        return std::ranges::any_of(labels, [&](const QLabel *label) { return label->text().contains(text); });
    }
    QPushButton *button(const QString &text) const
    {
        for (QPushButton *button : m_window->findChildren<QPushButton *>())
            if (button->text() == text)
                return button;
        return nullptr;
    }
};

} // namespace

TEST_F(BesideATraining, ADatasetThatIsOpenedIsTheNextRunsAndSaysSo)
{
    startLongTraining();
    open(otherDigits());
    EXPECT_EQ(m_laboratory->dataset.data()->train.size(), 40);
    EXPECT_TRUE(part<DataPage>()->messages()->text().contains(writtenDigits()));
    EXPECT_TRUE(shows<TrainPage>(QStringLiteral("Next run: others, 40 + 80")));
    EXPECT_TRUE(shows<TrainPage>(QStringLiteral(" on %1").arg(QFileInfo(writtenDigits()).fileName())))
        << "what the run itself is trained on";

    EXPECT_EQ(stop().dataset.trainCount, 80);
    EXPECT_TRUE(shows<TrainPage>(QStringLiteral("others, 40 + 80")));
    EXPECT_FALSE(shows<TrainPage>(QStringLiteral("Next run")));

    QSignalSpy finished(&m_laboratory->trainings.session(), &TrainingSession::finished);
    m_laboratory->trainings.train(smallConfig(1));
    ASSERT_TRUE(finished.wait(longEnough));
    EXPECT_EQ(finished[0][0].value<ExperimentResult>().run.dataset.trainCount, 40);
}

TEST_F(BesideATraining, BothOfAPairAreTrainedOnTheSameData)
{
    openDigits();
    trigger(Qt::CTRL | Qt::Key_4);
    QSignalSpy pair(&m_laboratory->trainings, &Trainings::pairTrained);
    Q_EMIT part<ComparePage>()->trainBaselineAndFinalRequested();
    m_laboratory->dataset.loader().load(otherDigits());
    ASSERT_TRUE(pair.wait(longEnough));
    for (const RunSummary &run : m_laboratory->runs.store().list())
        EXPECT_EQ(readRun(run.folder).dataset.trainCount, 80) << run.name;
    EXPECT_EQ(m_window->page(), MainWindow::Page::Compare);
}

TEST_F(BesideATraining, APairThatIsTrainedIsOfferedWhereTheUserHasGoneElsewhere)
{
    openDigits();
    Q_EMIT part<ComparePage>()->trainBaselineAndFinalRequested();
    trigger(Qt::CTRL | Qt::Key_5);
    QSignalSpy pair(&m_laboratory->trainings, &Trainings::pairTrained);
    ASSERT_TRUE(pair.wait(longEnough));
    EXPECT_EQ(m_window->page(), MainWindow::Page::MyDigits);
    ASSERT_NE(button(QStringLiteral("Compare them")), nullptr);
    button(QStringLiteral("Compare them"))->click();
    EXPECT_EQ(m_window->page(), MainWindow::Page::Compare);
    EXPECT_TRUE(
        comesTrue([this] { return part<ComparePage>()->choices().filter(toQString(m_folder.path())).size() == 2; }));
}

TEST_F(BesideATraining, AQueueChangesNoPageAndComparesNothing)
{
    const QString inspected = [this] {
        openDigits();
        return trainedRun(9);
    }();
    trigger(Qt::CTRL | Qt::Key_3);
    auto *queue = part<QueueRunner>();
    queue->add(smallConfig(1), 3, QStringLiteral("Small"));
    QSignalSpy changed(queue, &QueueRunner::changed);
    queue->start();
    while (queue->queue().isRunning())
        ASSERT_TRUE(changed.wait(longEnough));
    EXPECT_EQ(m_laboratory->runs.store().list().size(), 4U);
    EXPECT_EQ(m_window->page(), MainWindow::Page::Inspect);
    EXPECT_EQ(part<InspectPage>()->runFolder(), inspected) << "what the user looks at stays";
    EXPECT_EQ(part<ComparePage>()->choices(), (QStringList{QString(), QString()}));
}

TEST_F(BesideATraining, ADatasetThatIsOpenedDuringAQueueIsToldUntilItsEnd)
{
    openDigits();
    auto *queue = part<QueueRunner>();
    queue->add(smallConfig(2), 2, QStringLiteral("Small"));
    queue->add(smallConfig(10'000), 1, QStringLiteral("Long"));
    queue->start();
    open(otherDigits());
    QSignalSpy epochDone(&m_laboratory->trainings.session(), &TrainingSession::epochDone);
    while (m_laboratory->trainings.config().training.epochs != 10'000)
        ASSERT_TRUE(epochDone.wait(longEnough));
    EXPECT_TRUE(shows<DataPage>(QStringLiteral("The current training keeps its dataset")));
    queue->stop();
    stop();
    EXPECT_FALSE(shows<DataPage>(QStringLiteral("The current training keeps its dataset")));
}

TEST_F(BesideATraining, WhatIsToldOfARunGoesWhenTheNextOneBegins)
{
    startLongTraining();
    const auto stopped = stop().folder;
    EXPECT_TRUE(shows<TrainPage>(QStringLiteral("was stopped after")));
    m_laboratory->trainings.resume(summarise(stopped));
    EXPECT_FALSE(shows<TrainPage>(QStringLiteral("was stopped after")));
    stop();
}

TEST_F(BesideATraining, SettingsThatThisVersionDoesNotKnowAreToldWhenARunsSettingsAreUsed)
{
    openDigits();
    digitlab::Run run = sampleRun(*m_laboratory->dataset.data(), "Mixed", {});
    run.unknownSettings = {"training.mixup = 0.4"};
    Q_EMIT part<InspectPage>()->settingsRequested(run);
    EXPECT_TRUE(
        shows<TrainPage>(QStringLiteral("Left out, since this version does not know them: training.mixup = 0.4")));
}

} // namespace digitlab::ui
