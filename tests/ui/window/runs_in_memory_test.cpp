// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/small_files_only.h"
#include "tests/ui/window/window_fixture.h"
#include "ui/history/history_page.h"
#include "ui/history/history_table.h"
#include "ui/history/report_presenter.h"
#include "ui/history/run_actions.h"
#include "ui/history/run_table_model.h"
#include "ui/history/storage_button.h"
#include "ui/history/storage_presenter.h"
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

class RunsInMemory : public WindowFixture
{
protected:
    /// Nothing can be written where the program keeps its things.
    void SetUp() override
    {
        m_folder.write("home", "a file stands in the way");
        openWindow();
    }
    void openWindow()
    {
        m_settings = std::make_unique<Settings>(toQString(m_folder / "settings.ini"));
        m_laboratory = std::make_unique<Laboratory>(
            *m_settings, Places{m_folder / "home" / "runs", m_folder / "home" / "drawings.jsonl"});
        m_window = std::make_unique<MainWindow>(*m_laboratory);
        m_window->show();
    }
    void TearDown() override
    {
        if (m_window)
            m_window->stopAndClose();
    }
    QString windowMessage() const
    {
        for (const MessageBar *bar : m_window->findChildren<MessageBar *>())
            if (bar->isVisible() && bar->text().contains(QStringLiteral("only in memory")))
                return bar->text();
        return {};
    }
};

TEST_F(RunsInMemory, AreTrainedListedAndExportedWhereNothingCanBeWritten)
{
    openDigits();
    const QString run = trainedRun();
    EXPECT_TRUE(m_laboratory->runs.store().isInMemory(toPath(run)));
    EXPECT_TRUE(part<TrainPage>()->messages()->text().contains(QStringLiteral("in memory until the program ends")));
    const auto *table = part<HistoryPage>()->table()->model();
    EXPECT_EQ(table->index(0, RunTableModel::StateColumn).data().toString(), QStringLiteral("complete, in memory"));

    QSignalSpy written(part<DocumentExporter>(), &DocumentExporter::written);
    part<ReportPresenter>()->writeRuns({run}, toQString(m_folder / "run.html"));
    EXPECT_TRUE(written.wait(longEnough));
}

TEST_F(RunsInMemory, SayInASentenceWhyWhileTheyAreTrained)
{
    openDigits();
    m_laboratory->trainings.train(smallConfig(10'000));
    const QString told = part<TrainPage>()->messages()->text();
    EXPECT_TRUE(told.contains(QStringLiteral("home/runs: runs cannot be kept there"))) << told.toStdString();
    EXPECT_FALSE(told.contains(QStringLiteral("filesystem error"))) << told.toStdString();
}

TEST_F(RunsInMemory, AreAskedAboutBeforeTheyAreLost)
{
    openDigits();
    const QString run = trainedRun();
    EXPECT_FALSE(m_window->close());
    EXPECT_TRUE(windowMessage().startsWith(QStringLiteral("One run exists only in memory")));
    m_window->stopAndClose();
    EXPECT_FALSE(m_window->isVisible());
    m_window.reset();
    m_laboratory.reset();
    EXPECT_FALSE(exists(toPath(run)));
}

TEST_F(RunsInMemory, MoveToAFolderThatTheUserChoosesAndIsUsedAtTheNextStart)
{
    openDigits();
    trainedRun();
    const auto chosen = m_folder / "stick";
    part<StoragePresenter>()->setFolder(toQString(chosen));
    const auto isKept = [&] {
        const auto &runs = m_laboratory->runs.runs();
        return runs.size() == 1 && !runs[0].inMemory && runs[0].folder.parent_path() == chosen;
    };
    ASSERT_TRUE(QTest::qWaitFor(isKept, longEnough));
    EXPECT_EQ(m_laboratory->runs.runsInMemory(), 0);
    EXPECT_TRUE(m_window->close());

    m_window.reset();
    m_laboratory.reset();
    openWindow();
    EXPECT_EQ(m_laboratory->runs.store().folder(), chosen);
    EXPECT_EQ(m_laboratory->runs.store().list().size(), 1U);
}

TEST_F(RunsInMemory, AFolderThatCannotBeWrittenEitherIsNotTaken)
{
    part<StoragePresenter>()->setFolder(toQString(m_folder / "home" / "other"));
    EXPECT_TRUE(part<HistoryPage>()->messages()->text().contains(QStringLiteral("home/other")));
    EXPECT_EQ(m_laboratory->runs.store().folder(), m_folder / "home" / "runs");
}

TEST_F(RunsInMemory, TheQueueWorksToo)
{
    openDigits();
    auto *queue = part<QueueRunner>();
    QSignalSpy changed(queue, &QueueRunner::changed);
    queue->add(smallConfig(1), 2, QStringLiteral("Small"));
    queue->start();
    while (queue->queue().isRunning())
        ASSERT_TRUE(changed.wait(longEnough));
    EXPECT_EQ(queue->queue().entries().at(0).done, 2);
    EXPECT_EQ(m_laboratory->runs.runsInMemory(), 2);
}

/// With a home as usual.
class RoomForRuns : public WindowFixture
{
protected:
    void SetUp() override
    {
        restart();
        openDigits();
    }
    QPushButton *button(const QString &text) const
    {
        for (QPushButton *button : m_window->findChildren<QPushButton *>())
            if (button->text() == text && button->isVisible())
                return button;
        return nullptr;
    }
};

TEST_F(RoomForRuns, IsShownWithTheTrashWhichCanBeEmptied)
{
    const QString run = trainedRun();
    trigger(Qt::CTRL | Qt::Key_6);
    Q_EMIT part<RunActions>()->removeRequested({run});
    const auto summaryHas = [this](const QString &text) {
        const auto labels = part<HistoryPage>()->findChildren<QLabel *>();
        return std::ranges::any_of(labels, [&](const QLabel *label) { return label->text().contains(text); });
    };
    ASSERT_TRUE(QTest::qWaitFor([&] { return summaryHas(QStringLiteral("in the trash")); }, longEnough));
    Q_EMIT part<StorageButton>()->emptyTrashRequested();
    EXPECT_TRUE(part<HistoryPage>()->messages()->text().startsWith(QStringLiteral("1 run in the trash")));
    EXPECT_EQ(m_laboratory->runs.store().storage().trashed, 1) << "not before it is confirmed";
    ASSERT_NE(button(QStringLiteral("Empty the trash")), nullptr);
    button(QStringLiteral("Empty the trash"))->click();
    ASSERT_TRUE(QTest::qWaitFor([&] { return !summaryHas(QStringLiteral("in the trash")); }, longEnough));
    EXPECT_EQ(m_laboratory->runs.store().storage().trashed, 0);
    trigger(QKeySequence(QKeySequence::Undo));
    EXPECT_FALSE(exists(toPath(run))) << "it is gone for good";
}

TEST_F(RoomForRuns, ARunWithoutRoomSaysThatTheTrashLiesOnTheSameDiskAndEmptiesIt)
{
    Q_EMIT part<RunActions>()->removeRequested({trainedRun()});
    QSignalSpy epochDone(&m_laboratory->trainings.session(), &TrainingSession::epochDone);
    QSignalSpy unwritten(&m_laboratory->trainings.session(), &TrainingSession::unwritten);
    QSignalSpy finished(&m_laboratory->trainings.session(), &TrainingSession::finished);
    m_laboratory->trainings.train(smallConfig(10'000));
    ASSERT_TRUE(epochDone.wait(longEnough));
    std::optional<SmallFilesOnly> fullDisk(1000);
    m_laboratory->trainings.session().stop();
    ASSERT_TRUE(unwritten.wait(longEnough));
    QPushButton *empty = button(QStringLiteral("Empty the trash"));
    ASSERT_NE(empty, nullptr);
    EXPECT_NE(button(QStringLiteral("Try again")), nullptr);
    fullDisk.reset();
    empty->click();
    ASSERT_TRUE(finished.wait(longEnough)) << "and the run is written";
    EXPECT_EQ(m_laboratory->runs.store().storage().trashed, 0);
}

TEST_F(RoomForRuns, ARunWithoutRoomCanBeKeptInMemory)
{
    QSignalSpy epochDone(&m_laboratory->trainings.session(), &TrainingSession::epochDone);
    QSignalSpy unwritten(&m_laboratory->trainings.session(), &TrainingSession::unwritten);
    QSignalSpy finished(&m_laboratory->trainings.session(), &TrainingSession::finished);
    m_laboratory->trainings.train(smallConfig(10'000));
    ASSERT_TRUE(epochDone.wait(longEnough));
    const auto place = m_laboratory->trainings.folder();
    std::filesystem::rename(place, m_folder / "away");
    m_folder.write(place, "a file stands in the way");
    m_laboratory->trainings.session().stop();
    ASSERT_TRUE(unwritten.wait(longEnough));
    ASSERT_NE(button(QStringLiteral("Keep it in memory")), nullptr);
    button(QStringLiteral("Keep it in memory"))->click();
    ASSERT_TRUE(finished.wait(longEnough));
    EXPECT_EQ(m_laboratory->runs.runsInMemory(), 1);
    EXPECT_TRUE(part<TrainPage>()->messages()->text().contains(QStringLiteral("in memory until the program ends")));
    m_window->stopAndClose();
}

} // namespace
} // namespace digitlab::ui
