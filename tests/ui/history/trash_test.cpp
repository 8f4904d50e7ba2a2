// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/file_io.h"
#include "core/runs/run_folder.h"
#include "tests/ui/history/history_fixture.h"
#include "ui/history/history_presenter.h"
#include "ui/history/history_table.h"
#include "ui/history/queue_panel.h"
#include "ui/history/run_actions.h"
#include "ui/history/run_queue_model.h"
#include "ui/history/storage_button.h"
#include "ui/history/storage_presenter.h"
#include "ui/style/empty_state.h"
#include "ui/style/text.h"

#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <algorithm>
#include <filesystem>

namespace digitlab::ui {
namespace {

class TrashInTheWindow : public HistoryInTheWindow
{
protected:
    /// Of the menu that restores runs; the first that says so, or null.
    QAction *trashEntry(const QString &text) const
    {
        const auto menus = page()->storageButton()->menu()->findChildren<QMenu *>();
        for (QAction *entry : menus.isEmpty() ? QList<QAction *>() : menus.constFirst()->actions())
            if (!entry->isSeparator() && entry->text().remove(QLatin1Char('&')).contains(text))
                return entry;
        return nullptr;
    }
    /// What the page says while it lists no run.
    QString emptyText() const
    {
        QStringList texts;
        for (const QLabel *label : page()->findChild<EmptyState *>()->findChildren<QLabel *>())
            texts.append(label->text());
        return texts.join(QLatin1Char('\n'));
    }
};

TEST_F(TrashInTheWindow, ARunThatIsStartedOverIsKeptInTheTrashAsItWas)
{
    const QString stopped = stoppedRun();
    const std::string epochs = readFile(toPath(stopped) / "epochs.csv");
    std::filesystem::remove(checkpointFile(toPath(stopped)));
    Q_EMIT page()->actions()->resumeRequested(stopped);
    ASSERT_TRUE(comesTrue([this] {
        return message().endsWith(
            QStringLiteral(" has no checkpoint to be resumed from. If it is started over, what it has trained "
                           "so far moves to the trash, from which it can be restored."));
    })) << message().toStdString();
    QSignalSpy noticed(&m_laboratory->trainings.session(), &TrainingSession::noticed);
    QSignalSpy epochDone(&m_laboratory->trainings.session(), &TrainingSession::epochDone);
    page()->messages()->findChild<QPushButton *>()->click();
    ASSERT_TRUE(epochDone.wait(longEnough));
    ASSERT_EQ(noticed.size(), 1);
    EXPECT_TRUE(noticed[0][0].toString().endsWith(
        QStringLiteral(" was started over; what it had trained before is in the trash (History, Storage).")));
    stop();
    ASSERT_EQ(m_laboratory->runs.store().trash().size(), 1U);
    EXPECT_EQ(readFile(m_laboratory->runs.store().trash().front().folder / "epochs.csv"), epochs);
}

TEST_F(TrashInTheWindow, ADeletedRunIsRestoredFromTheTrashAfterARestart)
{
    const QString first = trainedRun();
    const QString second = trainedRun(1);
    waitForList([&] { Q_EMIT page()->actions()->removeRequested({first, second}); });
    restart();
    ASSERT_TRUE(comesTrue([this] { return trashEntry(QStringLiteral("All 2 runs")); }));
    waitForList([&] { trashEntry(QStringLiteral("seed 1"))->trigger(); });
    EXPECT_EQ(message(), QStringLiteral("Final was restored."));
    EXPECT_EQ(page()->table()->runCount(), 1);
    EXPECT_TRUE(exists(toPath(second) / "model.dlm"));
    EXPECT_FALSE(exists(toPath(first)));
    ASSERT_TRUE(comesTrue([this] { return !trashEntry(QStringLiteral("seed 1")); }));
    waitForList([&] { trashEntry(QStringLiteral("Final"))->trigger(); });
    EXPECT_TRUE(exists(toPath(first) / "model.dlm"));
    EXPECT_TRUE(comesTrue([this] { return !trashEntry({}); })) << "nothing is left to restore";
}

TEST_F(TrashInTheWindow, AllDeletedRunsAreRestoredAtOnceAndNeedNoUndo)
{
    const QString first = trainedRun();
    const QString second = trainedRun(1);
    waitForList([&] { Q_EMIT page()->actions()->removeRequested({first}); });
    waitForList([&] { Q_EMIT page()->actions()->removeRequested({second}); });
    ASSERT_TRUE(comesTrue([this] { return trashEntry(QStringLiteral("All 2 runs")); }));
    waitForList([&] { trashEntry(QStringLiteral("All 2 runs"))->trigger(); });
    EXPECT_EQ(message(), QStringLiteral("2 runs were restored."));
    EXPECT_EQ(page()->table()->runCount(), 2);
    EXPECT_FALSE(part<HistoryPresenter>()->undo().stack()->canUndo());
}

TEST_F(TrashInTheWindow, EmptyingTheTrashForgetsNoStepThatCanStillBeUndone)
{
    Q_EMIT page()->queue()->addRequested({}, 1);
    Q_EMIT page()->queue()->addRequested({}, 2);
    const auto &queued = *page()->findChild<RunQueueModel *>();
    const auto entries = [&] { return queued.rowCount(); };
    const QString run = trainedRun();
    const auto removeEntry
        = [&] { Q_EMIT page()->queue()->removeRequested(queued.index(0, 0).data(RunQueueModel::IdRole).toInt()); };
    removeEntry();
    waitForList([&] { Q_EMIT page()->actions()->removeRequested({run}); });
    removeEntry();
    ASSERT_EQ(entries(), 0);
    waitForList([this] { part<StoragePresenter>()->emptyTrash(); });
    Q_EMIT page()->undoRequested();
    EXPECT_EQ(entries(), 1);
    const QUndoStack &stack = *part<HistoryPresenter>()->undo().stack();
    EXPECT_TRUE(comesTrue([&] { return stack.undoText().contains(QStringLiteral("from the queue")); }))
        << stack.undoText().toStdString();
    Q_EMIT page()->undoRequested();
    EXPECT_EQ(entries(), 2);
    EXPECT_FALSE(stack.canUndo());
}

TEST_F(TrashInTheWindow, AnEmptyHistoryPointsToWhatLiesInTheTrash)
{
    EXPECT_FALSE(emptyText().contains(QStringLiteral("trash")));
    const QString run = trainedRun();
    waitForList([&] { Q_EMIT page()->actions()->removeRequested({run}); });
    EXPECT_TRUE(comesTrue([this] {
        return emptyText().contains(QStringLiteral("1 run is in the trash and can be restored under Storage."));
    })) << emptyText().toStdString();
    waitForList([&] { trashEntry(QStringLiteral("Final"))->trigger(); });
    EXPECT_TRUE(comesTrue([this] { return !emptyText().contains(QStringLiteral("trash")); }));
}

TEST_F(TrashInTheWindow, ADamagedRunIsRestoredWithAWarningThatNamesItsFile)
{
    const QString run = trainedRun();
    waitForList([&] { Q_EMIT page()->actions()->removeRequested({run}); });
    const auto trashed = m_laboratory->runs.store().trash();
    ASSERT_EQ(trashed.size(), 1U);
    writeFileAtomically(trashed.front().folder / "run.json", "{");
    waitForList([&] { m_laboratory->runs.refresh(); });
    ASSERT_TRUE(comesTrue([this] { return trashEntry(QStringLiteral("Final")) == nullptr && trashEntry({}); }));
    waitForList([&] { trashEntry({})->trigger(); });
    EXPECT_TRUE(message().contains(QStringLiteral(" was restored. It cannot be read, as before it was deleted: ")));
    EXPECT_TRUE(message().contains(QStringLiteral("run.json: cut short or altered"))) << message().toStdString();
}

} // namespace
} // namespace digitlab::ui
