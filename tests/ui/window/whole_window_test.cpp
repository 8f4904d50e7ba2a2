// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/window/window_fixture.h"
#include "ui/charts/curve_chart.h"
#include "ui/charts/probability_bars.h"
#include "ui/compare/compare_page.h"
#include "ui/compare/comparison_view.h"
#include "ui/draw/digit_canvas.h"
#include "ui/draw/draw_panel.h"
#include "ui/draw/label_row.h"
#include "ui/style/message_bar.h"
#include "ui/style/status_line.h"
#include "ui/train/train_page.h"
#include "ui/widgets/run_picker.h"
#include "ui/widgets/verdict_view.h"

#include <QAbstractButton>
#include <QSignalSpy>
#include <QTest>
#include <QUndoStack>
#include <algorithm>
#include <stdexcept>

namespace digitlab::ui {

namespace {

class WholeWindowTest : public WindowFixture
{
protected:
    void SetUp() override { restart(); }

    void openBuiltinDigits()
    {
        QSignalSpy changed(&m_laboratory->dataset, &OpenDataset::changed);
        m_laboratory->dataset.openLast();
        ASSERT_TRUE(changed.wait(longEnough));
        ASSERT_EQ(m_laboratory->dataset.data()->train.size(), 700);
    }

    void train(const RunConfig &config)
    {
        QSignalSpy finished(&m_laboratory->trainings.session(), &TrainingSession::finished);
        part<TrainPage>()->setConfig(config);
        trigger(Qt::CTRL | Qt::Key_R);
        ASSERT_TRUE(finished.wait(longEnough));
    }

    /// Strokes in fractions of the canvas.
    void draw(const std::vector<std::vector<QPointF>> &strokes)
    {
        auto *canvas = part<DigitCanvas>();
        const auto place = [canvas](QPointF fraction) {
            return QPoint(qRound(fraction.x() * canvas->width()), qRound(fraction.y() * canvas->height()));
        };
        for (const auto &stroke : strokes) {
            QTest::mousePress(canvas, Qt::LeftButton, {}, place(stroke.front()));
            for (std::size_t i = 1; i < stroke.size(); ++i)
                for (int step = 1; step <= 8; ++step)
                    QTest::mouseMove(canvas, place(stroke[i - 1] + (stroke[i] - stroke[i - 1]) * step / 8));
            QTest::mouseRelease(canvas, Qt::LeftButton, {}, place(stroke.back()));
        }
    }

    void drawSeven()
    {
        trigger(Qt::CTRL | Qt::Key_L);
        draw({{{0.25, 0.2}, {0.75, 0.2}, {0.45, 0.85}}});
    }

    /// Until all of the drawing is read, not only its beginning.
    void waitForPrediction()
    {
        QSignalSpy predicted(&m_laboratory->reader, &DrawingReader::predicted);
        const auto read = [&predicted] {
            return !predicted.isEmpty() && !predicted.constLast()[0].value<DrawingPredictions>().a.rejected();
        };
        while (!read())
            ASSERT_TRUE(predicted.wait(longEnough));
    }

    int mostProbable() const
    {
        const auto &probabilities = part<ProbabilityBars>()->probabilitiesA();
        const auto highest = std::ranges::max_element(probabilities);
        return static_cast<int>(highest - probabilities.begin());
    }

    void choose(RunPicker *picker, int row)
    {
        picker->setCurrentIndex(row);
        Q_EMIT picker->activated(row);
    }
};

} // namespace

TEST_F(WholeWindowTest, TrainsReadsADrawnDigitAndComparesTwoRuns)
{
    openBuiltinDigits();
    QSignalSpy predicted(&m_laboratory->reader, &DrawingReader::predicted);
    drawSeven();
    waitForPrediction();
    while (mostProbable() != 7) // half of it was perhaps read before
        ASSERT_TRUE(predicted.wait(longEnough));
    ASSERT_EQ(part<ProbabilityBars>()->probabilitiesA().size(), 10U);
    EXPECT_TRUE(part<VerdictView>()->text().contains(QLatin1Char('7')));

    RunConfig config = smallConfig(2);
    config.network.filters = {8, 8, 16};
    train(config);
    EXPECT_EQ(m_window->page(), MainWindow::Page::Train);
    const auto charts = part<TrainPage>()->findChildren<CurveChart *>();
    ASSERT_GE(charts.size(), 2);
    for (const CurveChart *chart : charts)
        EXPECT_EQ(chart->curve(CurveRole::Validation).size(), 2U);
    EXPECT_TRUE(part<StatusLine>()->trainingText().contains(QStringLiteral("trained")));

    config.training.epochs = 4;
    config.training.learningRate = 0.003;
    train(config);
    ASSERT_EQ(m_laboratory->runs.store().list().size(), 2U);

    trigger(Qt::CTRL | Qt::Key_4);
    const auto pickers = part<ComparePage>()->findChildren<RunPicker *>();
    ASSERT_EQ(pickers.size(), 2);
    ASSERT_TRUE(comesTrue([&] { return pickers[0]->count() == 2; }));
    choose(pickers[0], 1);
    choose(pickers[1], 0);
    EXPECT_TRUE(comesTrue([this] { return !part<ComparisonView>()->verdictText().isEmpty(); }));

    drawSeven();
    waitForPrediction();
    const auto *bars = part<ProbabilityBars>();
    EXPECT_TRUE(QTest::qWaitFor([bars] { return bars->probabilitiesB().size() == 10; }, longEnough)); // B was new
    EXPECT_EQ(bars->probabilitiesA().size(), 10U);
}

TEST_F(WholeWindowTest, BaselineAndFinalStandSideBySideAfterOneButton)
{
    openDigits();
    trigger(Qt::CTRL | Qt::Key_4);
    QSignalSpy pair(&m_laboratory->trainings, &Trainings::pairTrained);
    Q_EMIT part<ComparePage>()->trainBaselineAndFinalRequested();
    ASSERT_TRUE(pair.wait(longEnough));

    EXPECT_EQ(m_window->page(), MainWindow::Page::Compare);
    EXPECT_TRUE(comesTrue([this] { return !part<ComparisonView>()->verdictText().isEmpty(); }));
    const auto runs = m_laboratory->runs.store().list();
    ASSERT_EQ(runs.size(), 2U);
    EXPECT_EQ(runs[0].name, "Final");
    EXPECT_EQ(runs[1].name, "Baseline");
}

TEST_F(WholeWindowTest, WhatIsBeingTrainedReadsTheDrawing)
{
    openDigits();
    QSignalSpy epochDone(&m_laboratory->trainings.session(), &TrainingSession::epochDone);
    m_laboratory->trainings.train(smallConfig(10'000));
    ASSERT_TRUE(epochDone.wait(longEnough));
    drawSeven();
    waitForPrediction();
    EXPECT_EQ(part<ProbabilityBars>()->probabilitiesA().size(), 10U);
    EXPECT_TRUE(m_laboratory->trainings.session().isBusy());
    QSignalSpy finished(&m_laboratory->trainings.session(), &TrainingSession::finished);
    m_laboratory->trainings.session().stop();
    ASSERT_TRUE(finished.wait(longEnough));
}

TEST_F(WholeWindowTest, AUserDigitIsCounted)
{
    openDigits();
    auto *panel = part<DrawPanel>();
    drawSeven();
    Q_EMIT panel->labelled(part<DigitCanvas>()->drawing(), 7);
    EXPECT_TRUE(exists(m_folder / "drawings.jsonl"));
    EXPECT_EQ(m_laboratory->userDigits.digits().size(), 1U);
}

TEST_F(WholeWindowTest, ADigitThatWasKeptByMistakeCanBeKeptAsAnotherOnceThatIsUndone)
{
    openDigits();
    drawSeven();
    auto *row = part<LabelRow>();
    const auto button = [row](int digit) {
        for (auto *each : row->findChildren<QAbstractButton *>())
            if (each->accessibleName() == QStringLiteral("That was a %1").arg(digit))
                return each;
        throw std::logic_error("there is no such button");
    };
    button(1)->click();
    EXPECT_EQ(m_laboratory->userDigits.digits().at(0)->original.label(), "1");
    EXPECT_FALSE(button(7)->isEnabled());
    EXPECT_TRUE(row->feedback().startsWith(QStringLiteral("Kept as a 1.")));

    m_laboratory->userDigits.undoStack()->undo();
    EXPECT_TRUE(button(7)->isEnabled());
    EXPECT_FALSE(row->feedback().contains(QStringLiteral("Kept as a 1.")));
    button(7)->click();
    EXPECT_EQ(m_laboratory->userDigits.digits().at(0)->original.label(), "7");
}

TEST_F(WholeWindowTest, ADigitThatCannotBeKeptStaysOnTheCanvasAndTheMessageSaysSo)
{
    openDigits();
    std::filesystem::create_directory(m_folder / "drawings.jsonl"); // where the file would be
    drawSeven();
    Q_EMIT part<DrawPanel>()->labelled(part<DigitCanvas>()->drawing(), 7);
    QString told;
    for (const MessageBar *bar : m_window->findChildren<MessageBar *>())
        told += bar->text();
    EXPECT_TRUE(told.contains(QStringLiteral("The 7 was not kept: "))) << told.toStdString();
    EXPECT_TRUE(told.contains(QStringLiteral("drawings.jsonl"))) << told.toStdString();
    EXPECT_TRUE(told.contains(QStringLiteral("stays on the canvas"))) << told.toStdString();
    EXPECT_FALSE(told.contains(QStringLiteral(".."))) << told.toStdString();
    EXPECT_FALSE(part<DigitCanvas>()->drawing().strokes.empty());

    std::filesystem::remove(m_folder / "drawings.jsonl");
    Q_EMIT part<DrawPanel>()->labelled(part<DigitCanvas>()->drawing(), 7);
    for (const MessageBar *bar : m_window->findChildren<MessageBar *>())
        EXPECT_FALSE(bar->text().contains(QStringLiteral("was not kept"))) << "it is kept now";
}

TEST_F(WholeWindowTest, TheNextDigitIsDrawnInThePlaceOfTheOneThatWasKept)
{
    openDigits();
    drawSeven();
    const std::size_t strokes = part<DigitCanvas>()->drawing().strokes.size();
    Q_EMIT part<DrawPanel>()->labelled(part<DigitCanvas>()->drawing(), 7);
    drawSeven();
    EXPECT_EQ(part<DigitCanvas>()->drawing().strokes.size(), strokes);
}

} // namespace digitlab::ui
