// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runs/resumption.h"
#include "core/runs/run_folder.h"
#include "tests/support/sample_runs.h"
#include "tests/support/small_files_only.h"
#include "tests/ui/window/window_fixture.h"
#include "ui/charts/curve_chart.h"
#include "ui/data/data_page.h"
#include "ui/draw/draw_panel.h"
#include "ui/history/history_page.h"
#include "ui/inspect/inspect_page.h"
#include "ui/jobs/queue_runner.h"
#include "ui/style/message_bar.h"
#include "ui/style/status_line.h"
#include "ui/style/text.h"
#include "ui/train/train_page.h"
#include "ui/widgets/run_picker.h"
#include "ui/window/navigation_rail.h"

#include <QCloseEvent>
#include <QCoreApplication>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <optional>

namespace digitlab::ui {

namespace {

class MainWindowTest : public WindowFixture
{
protected:
    void SetUp() override { restart(); }

    void drop(const QUrl &url)
    {
        QMimeData data;
        data.setUrls({url});
        QDragEnterEvent enter({300, 300}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(m_window.get(), &enter);
        if (!enter.isAccepted())
            return;
        QDropEvent drop({300, 300}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(m_window.get(), &drop);
    }

    void startLongTraining()
    {
        openDigits();
        QSignalSpy epochDone(&m_laboratory->trainings.session(), &TrainingSession::epochDone);
        m_laboratory->trainings.train(smallConfig(10'000));
        ASSERT_TRUE(epochDone.wait(longEnough));
    }
};

} // namespace

TEST_F(MainWindowTest, OpensWhereTheUserLeft)
{
    EXPECT_EQ(m_window->page(), MainWindow::Page::Data);
    trigger(Qt::CTRL | Qt::Key_4);
    trigger(Qt::Key_F9);
    EXPECT_FALSE(part<DrawPanel>()->isVisible());
    part<DrawPanel>()->setPenWidth(0.09);
    part<TrainPage>()->setConfig(smallConfig(7));

    restart();
    EXPECT_EQ(m_window->page(), MainWindow::Page::Compare);
    EXPECT_EQ(part<NavigationRail>()->page(), 3);
    EXPECT_FALSE(part<DrawPanel>()->isVisible());
    EXPECT_EQ(part<TrainPage>()->config().training.epochs, 7);
}

TEST_F(MainWindowTest, OpensOnWhicheverPageWasLeft)
{
    using Page = MainWindow::Page;
    for (const Page page : {Page::History, Page::MyDigits, Page::Train, Page::Inspect, Page::Data}) {
        m_window->setPage(page);
        restart();
        EXPECT_EQ(m_window->page(), page) << static_cast<int>(page);
    }
    m_settings->setPage(77);
    closeWindow();
    Settings(toQString(m_folder / "settings.ini")).setPage(77);
    restart();
    EXPECT_EQ(m_window->page(), Page::Data) << "there is no such page";
}

TEST_F(MainWindowTest, AKilledWindowOpensOnThePageThatWasInView)
{
    using Page = MainWindow::Page;
    for (const Page page : {Page::Train, Page::MyDigits, Page::Data}) {
        m_window->setPage(page);
        EXPECT_EQ(m_settings->page(), static_cast<int>(page)) << "without an orderly end";
    }
    trigger(Qt::Key_F9);
    EXPECT_FALSE(m_settings->drawingPanelVisible());
}

TEST_F(MainWindowTest, TheChoiceOfALogarithmicLossAxisIsOneForAllChartsAndKept)
{
    const auto chartsOfLoss = [this] {
        QList<CurveChart *> charts;
        for (CurveChart *chart : m_window->findChildren<CurveChart *>())
            if (chart->scale() == CurveScale::Loss)
                charts.append(chart);
        return charts;
    };
    ASSERT_GE(chartsOfLoss().size(), 2);
    for (QToolButton *button : chartsOfLoss().constFirst()->findChildren<QToolButton *>())
        if (button->isCheckable())
            button->click();
    for (const CurveChart *chart : chartsOfLoss())
        EXPECT_TRUE(chart->isLogarithmic());
    restart();
    for (const CurveChart *chart : chartsOfLoss())
        EXPECT_TRUE(chart->isLogarithmic());
}

TEST_F(MainWindowTest, ARunThatWasKilledIsOfferedToBeResumed)
{
    openDigits();
    digitlab::Run run = sampleRun(*m_laboratory->dataset.data(), "Night shift", {});
    run.config = smallConfig(3);
    run.outcome = RunOutcome::Running;
    run.predictions = {};
    run.folder = m_folder / "runs" / "killed";
    std::filesystem::create_directories(run.folder);
    writeRun(run);

    restart();
    ASSERT_TRUE(QTest::qWaitFor([this] { return !part<TrainPage>()->messages()->text().isEmpty(); }, longEnough));
    EXPECT_TRUE(part<TrainPage>()->messages()->text().contains(
        QStringLiteral("Night shift was interrupted when the program ended. It has no checkpoint")));
    openDigits();
    m_window->setPage(MainWindow::Page::Train);
    QSignalSpy started(&m_laboratory->trainings.session(), &TrainingSession::started);
    QSignalSpy finished(&m_laboratory->trainings.session(), &TrainingSession::finished);
    for (QPushButton *button : part<TrainPage>()->messages()->findChildren<QPushButton *>())
        button->click();
    ASSERT_TRUE(started.count() > 0 || started.wait(longEnough));
    EXPECT_EQ(m_window->page(), MainWindow::Page::Train);
    EXPECT_FALSE(part<TrainPage>()->messages()->text().contains(QStringLiteral("can be started over")));
    ASSERT_TRUE(finished.count() > 0 || finished.wait(longEnough));
    EXPECT_EQ(readRun(run.folder).outcome, RunOutcome::Completed);
}

TEST_F(MainWindowTest, ARunWhoseCheckpointIsDamagedIsToldAndOfferedToBeStartedOver)
{
    openDigits();
    digitlab::Run run = sampleRun(*m_laboratory->dataset.data(), "Night shift", {});
    run.outcome = RunOutcome::Stopped;
    run.folder = m_folder / "runs" / "stopped";
    std::filesystem::create_directories(run.folder);
    writeRun(run);
    m_folder.write("runs/stopped/checkpoint.pt", "rubbish");

    restart();
    const MessageBar *messages = part<TrainPage>()->messages();
    ASSERT_TRUE(QTest::qWaitFor([&] { return !messages->text().isEmpty(); }, longEnough));
    EXPECT_TRUE(messages->text().contains(QStringLiteral("Night shift was stopped. It cannot be resumed: ")));
    EXPECT_TRUE(messages->text().contains(QStringLiteral("checkpoint.pt: not a DigitLab checkpoint file")));
    EXPECT_FALSE(resumableRun(m_laboratory->runs.store().list()));
}

TEST_F(MainWindowTest, ARunThatWasKilledIsOfferedAlsoWhereOthersWereTrainedSince)
{
    openDigits();
    for (const char *name : {"killed", "later"}) {
        digitlab::Run run = sampleRun(*m_laboratory->dataset.data(), name, {});
        const bool isLater = run.name == "later";
        run.outcome = isLater ? RunOutcome::Completed : RunOutcome::Running;
        run.startedAt = isLater ? "2026-11-23T11:00:00Z" : "2026-11-23T10:00:00Z";
        run.folder = m_folder / "runs" / name;
        std::filesystem::create_directories(run.folder);
        writeRun(run);
    }
    restart();
    const MessageBar *messages = part<TrainPage>()->messages();
    ASSERT_TRUE(QTest::qWaitFor([&] { return !messages->text().isEmpty(); }, longEnough));
    EXPECT_TRUE(messages->text().startsWith(QStringLiteral("killed was interrupted when the program ended.")));
}

TEST_F(MainWindowTest, OpensAFolderThatIsDropped)
{
    QSignalSpy changed(&m_laboratory->dataset, &OpenDataset::changed);
    trigger(Qt::CTRL | Qt::Key_3);
    drop(QUrl::fromLocalFile(writtenDigits()));
    ASSERT_TRUE(changed.wait(longEnough));
    EXPECT_EQ(m_window->page(), MainWindow::Page::Data);
    EXPECT_EQ(m_laboratory->dataset.data()->train.size(), 80);
}

TEST_F(MainWindowTest, AFolderNamedAtTheStartIsShownOrRefusedOnTheDataPage)
{
    m_window->setPage(MainWindow::Page::History);
    restart();
    QSignalSpy changed(&m_laboratory->dataset, &OpenDataset::changed);
    m_window->start(writtenDigits());
    ASSERT_TRUE(changed.wait(longEnough));
    EXPECT_EQ(m_window->page(), MainWindow::Page::Data);

    m_window->setPage(MainWindow::Page::History);
    m_window->start(toQString(m_folder / "nowhere"));
    EXPECT_EQ(m_window->page(), MainWindow::Page::Data);
}

TEST_F(MainWindowTest, OpensARunFromAnotherMachineThatIsDropped)
{
    digitlab::Run theirs = sampleRun(tinyDigits(), "Their run", {});
    theirs.folder = m_folder / "usb stick" / "2026-01-01-their-run";
    writeRun(theirs);
    drop(QUrl::fromLocalFile(toQString(theirs.folder)));
    ASSERT_TRUE(QTest::qWaitFor([&] { return m_window->page() == MainWindow::Page::Inspect; }, longEnough));
    EXPECT_EQ(m_laboratory->runs.store().list().size(), 1U);
    const auto *inspected = part<InspectPage>()->findChild<RunPicker *>();
    EXPECT_TRUE(comesTrue([&] { return inspected->currentText().contains(QStringLiteral("Their run")); }));
}

TEST_F(MainWindowTest, ADamagedRunThatIsDroppedIsRefusedInASentence)
{
    m_folder.write("damaged/run.json", "{");
    drop(QUrl::fromLocalFile(toQString(m_folder / "damaged")));
    const MessageBar *bar = part<HistoryPage>()->messages();
    ASSERT_TRUE(QTest::qWaitFor([&] { return bar->text().contains(QStringLiteral("run.json")); }, longEnough));
    EXPECT_EQ(m_window->page(), MainWindow::Page::History);
    EXPECT_TRUE(m_laboratory->runs.store().list().empty());
}

TEST_F(MainWindowTest, ADroppedFolderWithoutDigitsIsRefusedInASentence)
{
    openDigits();
    std::filesystem::create_directory(m_folder / "empty");
    QSignalSpy failed(&m_laboratory->dataset.loader(), &DatasetLoader::failed);
    drop(QUrl::fromLocalFile(QString::fromStdString((m_folder / "empty").string())));
    ASSERT_TRUE(failed.wait(longEnough));
    EXPECT_TRUE(part<DataPage>()->messages()->text().contains(QStringLiteral("empty")));
    EXPECT_EQ(m_laboratory->dataset.data()->train.size(), 80); // what was open is still there
}

TEST_F(MainWindowTest, TheBuiltinDigitsStandInForALastFolderThatIsGone)
{
    m_settings->setDatasetFolder(QStringLiteral("/gone/digits"));
    QSignalSpy changed(&m_laboratory->dataset, &OpenDataset::changed);
    m_laboratory->dataset.openLast();
    ASSERT_TRUE(changed.wait(longEnough));
    EXPECT_TRUE(m_laboratory->dataset.data()->identity.source.isBuiltin());
    EXPECT_TRUE(part<DataPage>()->messages()->text().contains(QStringLiteral("/gone/digits")));
}

TEST_F(MainWindowTest, ClosingDuringATrainingAsksFirst)
{
    startLongTraining();
    EXPECT_FALSE(m_window->close());
    EXPECT_TRUE(m_window->isVisible());
    EXPECT_TRUE(m_laboratory->trainings.session().isBusy());
    MessageBar *question = windowMessages();
    ASSERT_NE(question, nullptr);

    QSignalSpy finished(&m_laboratory->trainings.session(), &TrainingSession::finished);
    question->findChild<QPushButton *>()->click();
    ASSERT_TRUE(finished.wait(longEnough));
    EXPECT_FALSE(m_window->isVisible());
    EXPECT_TRUE(resumableRun(m_laboratory->runs.store().list()));
}

TEST_F(MainWindowTest, TheQuestionWhetherToStopATrainingGoesWithItsEnd)
{
    startLongTraining();
    EXPECT_FALSE(m_window->close());
    ASSERT_NE(windowMessages(), nullptr);
    QSignalSpy finished(&m_laboratory->trainings.session(), &TrainingSession::finished);
    m_laboratory->trainings.session().stop();
    ASSERT_TRUE(finished.wait(longEnough));
    EXPECT_EQ(windowMessages(), nullptr);
    EXPECT_TRUE(m_window->isVisible()) << "the question was not answered";
}

TEST_F(MainWindowTest, StaysOpenWhereTheRunCannotBeWrittenAndWritesItOnceThereIsRoom)
{
    startLongTraining();
    QSignalSpy unwritten(&m_laboratory->trainings.session(), &TrainingSession::unwritten);
    QSignalSpy finished(&m_laboratory->trainings.session(), &TrainingSession::finished);
    std::optional<SmallFilesOnly> fullDisk(1000);
    m_window->stopAndClose();
    ASSERT_TRUE(unwritten.wait(longEnough));
    EXPECT_TRUE(m_window->isVisible());
    ASSERT_NE(windowMessages(), nullptr);
    EXPECT_TRUE(windowMessages()->text().contains(QStringLiteral("try again")))
        << windowMessages()->text().toStdString();
    windowMessages()->findChild<QToolButton *>()->click();
    ASSERT_NE(windowMessages(), nullptr) << "closing the message does not answer it";

    fullDisk.reset();
    windowMessages()->findChild<QPushButton *>()->click();
    ASSERT_TRUE(finished.wait(longEnough));
    EXPECT_TRUE(resumableRun(m_laboratory->runs.store().list()));
    EXPECT_EQ(finished[0][0].value<ExperimentResult>().run.outcome, RunOutcome::Stopped);

    part<QueueRunner>()->add(smallConfig(1), 1, QStringLiteral("Small"));
    part<QueueRunner>()->start();
    EXPECT_TRUE(finished.wait(longEnough)) << "the queue is not held for a window that stays open";
}

TEST_F(MainWindowTest, ClosesWithoutARunThatCannotBeWrittenWhereItIsTold)
{
    startLongTraining();
    QSignalSpy unwritten(&m_laboratory->trainings.session(), &TrainingSession::unwritten);
    const SmallFilesOnly fullDisk(1000);
    m_laboratory->trainings.session().stop();
    ASSERT_TRUE(unwritten.wait(longEnough));
    EXPECT_FALSE(m_window->close());
    EXPECT_TRUE(windowMessages()->text().contains(QStringLiteral("lose"))) << windowMessages()->text().toStdString();

    QSignalSpy failed(&m_laboratory->trainings.session(), &TrainingSession::failed);
    windowMessages()->findChild<QPushButton *>()->click();
    ASSERT_TRUE(failed.wait(longEnough));
    EXPECT_FALSE(m_window->isVisible());
}

TEST_F(MainWindowTest, TheLastStoppedRunCanBeResumed)
{
    startLongTraining();
    QSignalSpy finished(&m_laboratory->trainings.session(), &TrainingSession::finished);
    trigger(QKeySequence(Qt::CTRL | Qt::Key_Period));
    ASSERT_TRUE(finished.wait(longEnough));
    EXPECT_TRUE(part<TrainPage>()->messages()->text().contains(QStringLiteral("resumed")));
    EXPECT_TRUE(resumableRun(m_laboratory->runs.store().list()));
}

TEST_F(MainWindowTest, SaysThatThereIsNothingToTrainOn)
{
    trigger(Qt::CTRL | Qt::Key_R);
    EXPECT_EQ(m_window->page(), MainWindow::Page::Train);
    ASSERT_NE(windowMessages(), nullptr);
    EXPECT_TRUE(windowMessages()->text().contains(QStringLiteral("dataset")));
}

TEST_F(MainWindowTest, FitsIntoItsSmallestSize)
{
    EXPECT_LE(m_window->minimumSizeHint().width(), 1024);
    EXPECT_LE(m_window->minimumHeight(), 568) << "a screen of 600 less a window's frame; what it holds then: see below";
}

/// A screen of 1024 x 600 less its window's frame.
TEST_F(MainWindowTest, OnASmallScreenMessagesAndStatusStayInViewOnEveryPage)
{
    m_window->resize(1022, 568);
    ASSERT_EQ(m_window->height(), 568);
    const QString longMessage = QStringLiteral("digits: no class folders lie in it, but in others. ").repeated(30);
    for (MessageBar *bar : m_window->findChildren<MessageBar *>())
        bar->offer(MessageKind::Error, longMessage, QStringLiteral("Look inside"), [] {});
    for (int page = 0; page <= static_cast<int>(MainWindow::Page::Sweep); ++page) {
        m_window->setPage(static_cast<MainWindow::Page>(page));
        QCoreApplication::processEvents();
        const auto *middle = part<DataPage>()->parentWidget();
        for (const QWidget *part :
            std::initializer_list<const QWidget *>{part<StatusLine>(), part<DrawPanel>(), middle})
            EXPECT_TRUE(m_window->rect().contains(QRect(part->mapTo(m_window.get(), QPoint()), part->size())))
                << part->metaObject()->className() << " on page " << page;
        for (const MessageBar *bar : m_window->findChildren<MessageBar *>())
            if (bar->isVisible()) {
                EXPECT_EQ(bar->visibleRegion().boundingRect(), bar->rect()) << "on page " << page;
                EXPECT_LT(bar->height(), 200);
            }
    }
}

} // namespace digitlab::ui
