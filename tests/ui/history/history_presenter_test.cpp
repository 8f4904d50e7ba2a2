// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/history_presenter.h"

#include "core/base/file_io.h"
#include "core/runs/run_annotation.h"
#include "core/runs/run_folder.h"
#include "tests/ui/history/history_fixture.h"
#include "ui/charts/curve_chart.h"
#include "ui/compare/compare_page.h"
#include "ui/history/history_table.h"
#include "ui/history/queue_panel.h"
#include "ui/history/run_actions.h"
#include "ui/history/run_queue_model.h"
#include "ui/history/storage_presenter.h"
#include "ui/inspect/inspect_page.h"
#include "ui/style/text.h"
#include "ui/train/training_charts.h"
#include "ui/widgets/run_picker.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <algorithm>
#include <filesystem>

namespace digitlab::ui {
namespace {

TEST_F(HistoryInTheWindow, IsAPageOfItsOwn)
{
    trigger(Qt::CTRL | Qt::Key_6);
    EXPECT_EQ(m_window->page(), MainWindow::Page::History);
    trainedRun();
    EXPECT_EQ(page()->table()->runCount(), 1);
}

TEST_F(HistoryInTheWindow, KeepsNameNoteAndStarWithTheRun)
{
    const QString run = trainedRun();
    waitForList([&] { Q_EMIT page()->annotated(run, {.name = "My best", .note = "keep", .starred = true}); });
    EXPECT_EQ(readAnnotation(toPath(run)).note, "keep");
    page()->table()->selectRuns({run});
    ASSERT_EQ(page()->table()->selectedRuns().size(), 1U);
    EXPECT_EQ(page()->table()->selectedRuns()[0].name, "My best");
    EXPECT_TRUE(part<ComparePage>()->findChild<RunPicker *>()->itemText(0).startsWith(QStringLiteral("My best")));
}

TEST_F(HistoryInTheWindow, DeletesRunsAndBringsThemBack)
{
    const QString first = trainedRun();
    const QString second = trainedRun(1);
    waitForList([&] { Q_EMIT page()->actions()->removeRequested({first, second}); });
    EXPECT_EQ(message(), QStringLiteral("2 runs were deleted."));
    EXPECT_EQ(page()->table()->runCount(), 0);
    waitForList([&] { Q_EMIT page()->undoRequested(); });
    EXPECT_EQ(page()->table()->runCount(), 2);
    EXPECT_TRUE(exists(toPath(first) / "model.dlm"));
}

TEST_F(HistoryInTheWindow, UndoesOneDeletionAfterTheOther)
{
    const QString first = trainedRun();
    const QString second = trainedRun(1);
    waitForList([&] { Q_EMIT page()->actions()->removeRequested({first}); });
    waitForList([&] { Q_EMIT page()->actions()->removeRequested({second}); });
    waitForList([&] { Q_EMIT page()->undoRequested(); });
    EXPECT_TRUE(exists(toPath(second)));
    EXPECT_FALSE(exists(toPath(first)));
    waitForList([&] { Q_EMIT page()->undoRequested(); });
    EXPECT_TRUE(exists(toPath(first)));
}

TEST_F(HistoryInTheWindow, DoesNotDeleteARunThatIsBeingTrained)
{
    QSignalSpy epoch(&m_laboratory->trainings.session(), &TrainingSession::epochDone);
    m_laboratory->trainings.train(smallConfig(10'000));
    ASSERT_TRUE(epoch.wait(longEnough));
    const QString run = toQString(m_laboratory->runs.store().runFolders().front());
    Q_EMIT page()->actions()->removeRequested({run});
    EXPECT_TRUE(message().contains(QStringLiteral("is being trained")));
    EXPECT_TRUE(exists(toPath(run)));
    QSignalSpy finished(&m_laboratory->trainings.session(), &TrainingSession::finished);
    m_laboratory->trainings.session().stop();
    ASSERT_TRUE(finished.wait(longEnough));
}

TEST_F(HistoryInTheWindow, ReplaysARunAndSaysThatItIsIdentical)
{
    const QString run = trainedRun();
    QSignalSpy replayed(&m_laboratory->trainings.replayer(), &RunReplayer::replayed);
    Q_EMIT page()->actions()->replayRequested(run);
    ASSERT_TRUE(replayed.wait(longEnough));
    EXPECT_EQ(message(),
        QStringLiteral("Final: Identical: 2 epochs, 40 test predictions and all weights are the same, bit for bit."));
}

TEST_F(HistoryInTheWindow, NamesTheEpochThatARunDiffersIn)
{
    const QString run = trainedRun();
    const auto file = toPath(run) / "epochs.csv";
    std::string text = readFile(file);
    text.replace(text.find("\n2,"), 3, "\n2,1");
    writeFileAtomically(file, text);
    QSignalSpy replayed(&m_laboratory->trainings.replayer(), &RunReplayer::replayed);
    Q_EMIT page()->actions()->replayRequested(run);
    ASSERT_TRUE(replayed.wait(longEnough));
    EXPECT_TRUE(message().contains(QStringLiteral("Epoch 2 is the first to differ: training loss")))
        << message().toStdString();
}

TEST_F(HistoryInTheWindow, OffersToOpenTheDataOfARunToReplay)
{
    const QString run = trainedRun();
    QSignalSpy changed(&m_laboratory->dataset, &OpenDataset::changed);
    m_laboratory->dataset.loader().loadBuiltin();
    ASSERT_TRUE(changed.wait(longEnough));
    Q_EMIT page()->actions()->replayRequested(run);
    EXPECT_TRUE(message().contains(QStringLiteral("which is not open")));
    QSignalSpy replayed(&m_laboratory->trainings.replayer(), &RunReplayer::replayed);
    page()->messages()->findChild<QPushButton *>()->click();
    ASSERT_TRUE(replayed.wait(longEnough));
    EXPECT_TRUE(message().contains(QStringLiteral("Identical")));
}

TEST_F(HistoryInTheWindow, SaysWhenTheDataOfARunAreNoLongerThoseItWasTrainedOn)
{
    const QString run = trainedRun();
    const auto images = toPath(writtenDigits()) / "train" / "0";
    remove(std::filesystem::directory_iterator(images)->path());
    openDigits();
    Q_EMIT page()->actions()->replayRequested(run);
    EXPECT_TRUE(message().contains(QStringLiteral("has changed since the run was trained on it; it had 80 training")))
        << message().toStdString();
    page()->messages()->findChild<QPushButton *>()->click();
    EXPECT_TRUE(QTest::qWaitFor(
        [&] { return message().contains(QStringLiteral("Final cannot be replayed on it")); }, longEnough))
        << message().toStdString();
}

TEST_F(HistoryInTheWindow, TellsWithoutLeavingThePageThatTheDataOfARunAreGone)
{
    const QString run = trainedRun();
    QSignalSpy changed(&m_laboratory->dataset, &OpenDataset::changed);
    m_laboratory->dataset.loader().loadBuiltin();
    ASSERT_TRUE(changed.wait(longEnough));
    remove_all(toPath(writtenDigits()));
    trigger(Qt::CTRL | Qt::Key_6);
    Q_EMIT page()->actions()->replayRequested(run);
    page()->messages()->findChild<QPushButton *>()->click();
    const auto bars = m_window->findChildren<MessageBar *>();
    EXPECT_TRUE(std::ranges::any_of(bars,
        [](const MessageBar *bar) { return bar->isVisible() && bar->text().contains(QStringLiteral("digits")); }));
}

TEST_F(HistoryInTheWindow, GoesOnWithTheStoppedRunThatIsChosenNotOnlyWithTheNewest)
{
    const QString older = stoppedRun();
    stoppedRun();
    QSignalSpy resumed(&m_laboratory->trainings.session(), &TrainingSession::resumed);
    QSignalSpy epochDone(&m_laboratory->trainings.session(), &TrainingSession::epochDone);
    m_window->setPage(MainWindow::Page::History);
    Q_EMIT page()->actions()->resumeRequested(older);
    ASSERT_TRUE(resumed.wait(longEnough));
    EXPECT_EQ(m_window->page(), MainWindow::Page::Train);
    ASSERT_TRUE(epochDone.wait(longEnough));
    const auto curve = part<TrainingCharts>()->loss()->curve(CurveRole::Validation);
    EXPECT_EQ(curve.front().x(), 1) << "the curves begin where the run began";
    EXPECT_GE(static_cast<int>(curve.size()), epochDone[0][0].value<EpochDone>().metrics.epoch);

    m_window->setPage(MainWindow::Page::History);
    Q_EMIT page()->actions()->resumeRequested(older);
    EXPECT_TRUE(message().contains(QStringLiteral("A training is running"))) << message().toStdString();
    EXPECT_EQ(m_window->page(), MainWindow::Page::History) << "nothing was resumed";
    EXPECT_EQ(stop().run.folder, toPath(older));
    EXPECT_EQ(message(), QString()) << "what stood in the way has ended";
}

TEST_F(HistoryInTheWindow, OffersToOpenTheDataOfARunToGoOnWith)
{
    const QString run = stoppedRun();
    QSignalSpy changed(&m_laboratory->dataset, &OpenDataset::changed);
    m_laboratory->dataset.loader().loadBuiltin();
    ASSERT_TRUE(changed.wait(longEnough));
    QSignalSpy resumed(&m_laboratory->trainings.session(), &TrainingSession::resumed);
    Q_EMIT page()->actions()->resumeRequested(run);
    EXPECT_TRUE(message().contains(QStringLiteral("which is not open")));
    page()->messages()->findChild<QPushButton *>()->click();
    ASSERT_TRUE(resumed.wait(longEnough));
    EXPECT_EQ(stop().run.folder, toPath(run));
}

TEST_F(HistoryInTheWindow, CancelsAReplay)
{
    const QString run = trainedRun(0, 400);
    QSignalSpy replayed(&m_laboratory->trainings.replayer(), &RunReplayer::replayed);
    QSignalSpy progressed(&m_laboratory->trainings.replayer(), &RunReplayer::progressed);
    Q_EMIT page()->actions()->replayRequested(run);
    ASSERT_TRUE(progressed.wait(longEnough));
    m_laboratory->trainings.train(smallConfig(1));
    EXPECT_FALSE(m_laboratory->trainings.session().isBusy()) << "two trainings at once slow each other down";
    Q_EMIT page()->actions()->cancelReplayRequested();
    ASSERT_TRUE(replayed.wait(longEnough));
    EXPECT_TRUE(message().contains(QStringLiteral("Stopped after")));
}

TEST_F(HistoryInTheWindow, ARunThatIsBeingTrainedStandsInTheListFromItsFirstEpochOn)
{
    openDigits();
    m_laboratory->trainings.train(smallConfig(10'000));
    EXPECT_TRUE(comesTrue([this] { return m_laboratory->runs.run(m_laboratory->trainings.folder()) != nullptr; }));
    EXPECT_TRUE(m_laboratory->trainings.session().isBusy());
    stop();
}

TEST_F(HistoryInTheWindow, ComparesAndInspects)
{
    const QString first = trainedRun();
    const QString second = trainedRun(1);
    Q_EMIT page()->actions()->compareRequested(first, second);
    EXPECT_EQ(m_window->page(), MainWindow::Page::Compare);
    const auto pickers = part<ComparePage>()->findChildren<RunPicker *>();
    EXPECT_TRUE(comesTrue([&] { return pickers[0]->currentRun() == first && pickers[1]->currentRun() == second; }));

    Q_EMIT part<ComparePage>()->imageChosen(first, 3);
    EXPECT_EQ(m_window->page(), MainWindow::Page::Inspect);
    trigger(Qt::CTRL | Qt::Key_6);
    Q_EMIT page()->actions()->inspectRequested(second);
    EXPECT_EQ(m_window->page(), MainWindow::Page::Inspect);
    const auto *inspected = part<InspectPage>()->findChild<RunPicker *>();
    EXPECT_TRUE(comesTrue([&] { return inspected->currentRun() == second; }));
}

TEST_F(HistoryInTheWindow, ARunThatCannotBeInspectedLeavesNoOtherInItsPlace)
{
    const QString sound = trainedRun();
    const QString damaged = trainedRun(1);
    Q_EMIT page()->actions()->inspectRequested(sound);
    auto *inspect = part<InspectPage>();
    ASSERT_TRUE(comesTrue([&] { return inspect->runFolder() == sound; }));
    writeFileAtomically(toPath(damaged) / "predictions.csv", "rubbish");
    Q_EMIT page()->actions()->inspectRequested(damaged);
    EXPECT_TRUE(comesTrue([&] { return inspect->messages()->text().contains(QStringLiteral("predictions.csv")); }));
    EXPECT_EQ(inspect->runFolder(), QString()) << "nothing that could be exported instead";
}

TEST_F(HistoryInTheWindow, ARunWithADamagedCheckpointIsStartedOverOnAClick)
{
    openDigits();
    const QString stopped = stoppedRun();
    writeFileAtomically(checkpointFile(toPath(stopped)), "rubbish");
    Q_EMIT page()->actions()->resumeRequested(stopped);
    EXPECT_TRUE(comesTrue([this] {
        return message().contains(QStringLiteral("checkpoint.pt: not a DigitLab checkpoint file"));
    })) << message().toStdString();
    EXPECT_FALSE(m_laboratory->trainings.session().isBusy());
    QSignalSpy epochDone(&m_laboratory->trainings.session(), &TrainingSession::epochDone);
    for (QPushButton *button : page()->messages()->findChildren<QPushButton *>())
        if (button->text().contains(QStringLiteral("Start over")))
            button->click();
    ASSERT_TRUE(epochDone.wait(longEnough));
    EXPECT_EQ(epochDone[0][0].value<EpochDone>().metrics.epoch, 1);
    EXPECT_EQ(stop().run.folder, toPath(stopped));
}

TEST_F(HistoryInTheWindow, BringsARunBackThatWasRemovedOnTheComparePage)
{
    const QString run = trainedRun();
    auto *compare = part<ComparePage>();
    waitForList([&] { Q_EMIT compare->removeRequested(run); });
    EXPECT_FALSE(exists(toPath(run)));
    waitForList([&] { compare->messages()->findChild<QPushButton *>()->click(); });
    EXPECT_TRUE(exists(toPath(run) / "model.dlm"));
}

TEST_F(HistoryInTheWindow, ComparesTheSeedsOfAConfiguration)
{
    trainedRun(0);
    trainedRun(1);
    const auto *picker = part<ComparePage>()->findChild<RunPicker *>();
    const QString seeds = picker->itemData(0).toString();
    ASSERT_FALSE(groupOf(seeds).isEmpty());
    auto *compare = part<ComparePage>();
    Q_EMIT compare->runAChosen(seeds);
    ASSERT_TRUE(comesTrue([&] { return picker->currentRun() == seeds; }));
    EXPECT_EQ(m_settings->runA(), seeds);
}

TEST_F(HistoryInTheWindow, ARunThatCannotBeComparedIsForgottenWithTheNextChoice)
{
    const QString damaged = trainedRun(0);
    const QString whole = trainedRun(1);
    m_folder.write(std::filesystem::relative(toPath(damaged) / "epochs.csv", m_folder.path()).string(), "epoch\n");
    auto *compare = part<ComparePage>();
    Q_EMIT compare->runAChosen(damaged);
    EXPECT_TRUE(comesTrue([&] { return compare->messages()->text().contains(QStringLiteral("epochs.csv")); }));
    EXPECT_EQ(compare->messages()->kind(), MessageKind::Error);
    Q_EMIT compare->runAChosen(whole);
    EXPECT_TRUE(compare->messages()->text().isEmpty()) << compare->messages()->text().toStdString();
}

TEST_F(HistoryInTheWindow, QueuesFurtherSeedsOfARun)
{
    const QString run = trainedRun(0);
    trainedRun(3);
    Q_EMIT page()->actions()->moreSeedsRequested(run, 2);
    const RunQueue queue(m_laboratory->runs.queueFile());
    ASSERT_EQ(queue.entries().size(), 1U);
    EXPECT_EQ(queue.entries()[0].config.training.seed, 4U);
    EXPECT_EQ(queue.entries()[0].seeds, 2);

    Q_EMIT page()->queue()->removeRequested(queue.entries()[0].id);
    EXPECT_TRUE(RunQueue(m_laboratory->runs.queueFile()).entries().empty());
    Q_EMIT page()->undoRequested();
    EXPECT_EQ(RunQueue(m_laboratory->runs.queueFile()).entries().size(), 1U);
}

} // namespace
} // namespace digitlab::ui
