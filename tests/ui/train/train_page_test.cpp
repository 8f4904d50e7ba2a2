// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/train/train_page.h"

#include "core/training/presets.h"
#include "ui/charts/curve_chart.h"
#include "ui/charts/heatmap_view.h"
#include "ui/jobs/training_session.h"
#include "ui/train/settings_form.h"
#include "ui/train/train_settings.h"
#include "ui/train/training_progress.h"
#include "ui/train/training_results.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSlider>
#include <QTest>
#include <gtest/gtest.h>

using namespace digitlab;
using namespace digitlab::ui;

namespace {

const QStringList fieldNames{QStringLiteral("black"), QStringLiteral("white")};

/// Of ten black images, `right` are read as black.
EpochDone epochDone(int number, int right)
{
    auto table = std::make_shared<PredictionTable>();
    table->classNames = {"black", "white"};
    for (int sample = 0; sample < 10; ++sample)
        table->rows.push_back({.sample = sample, .actual = 0, .predicted = sample < right ? 0 : 1});
    EpochDone done;
    done.metrics = {.epoch = number,
        .trainLoss = 1.0 / number,
        .trainAccuracy = 0.5,
        .validationLoss = 1.5 / number,
        .validationAccuracy = right / 10.0};
    done.epochs = 12;
    done.secondsLeft = 7;
    done.imagesPerSecond = 2140;
    done.predictions = table;
    return done;
}

BatchDone batchDone(int epoch, int batch, int batches)
{
    return {.epoch = epoch,
        .epochs = 12,
        .batch = batch,
        .batchesPerEpoch = batches,
        .loss = 1,
        .accuracy = 0.4,
        .imagesPerSecond = 2140,
        .secondsLeft = 7};
}

struct ShownPage : testing::Test {
    ShownPage()
    {
        page.follow(training);
        page.resize(928, 720);
        page.setData(700, fieldNames, QStringLiteral("Black and white"));
    }
    QPushButton *button(const char *name) { return page.findChild<QPushButton *>(QString::fromLatin1(name)); }

    TrainingSession training;
    TrainPage page;
    HeatmapView *heatmap = page.findChild<HeatmapView *>();
    QSlider *slider = page.findChild<TrainingResults *>()->slider();
};

} // namespace

using TrainPageTest = ShownPage;

TEST_F(TrainPageTest, TrainAsksForWhatTheFieldsSay)
{
    RunConfig config = preset("final");
    config.network.classes = 2;
    page.setConfig(config);
    QSignalSpy requested(&page, &TrainPage::trainRequested);
    button("train")->click();
    ASSERT_EQ(requested.size(), 1);
    EXPECT_EQ(requested[0][0].value<RunConfig>(), config);
}

TEST_F(TrainPageTest, TrainIsRefusedWhileAFieldHoldsNonsense)
{
    auto *filters
        = qobject_cast<QLineEdit *>(page.findChild<SettingsForm *>()->field(QStringLiteral("filters"))->editor());
    const auto *reason = page.findChild<QLabel *>(QStringLiteral("why-not"));
    EXPECT_FALSE(reason->isVisibleTo(&page));
    filters->setText(QStringLiteral("32, x"));
    EXPECT_FALSE(button("train")->isEnabled());
    EXPECT_TRUE(reason->isVisibleTo(&page));
    EXPECT_TRUE(reason->text().startsWith(QStringLiteral("Filters: "))) << reason->text().toStdString();
    filters->setText(QStringLiteral("32, 64, 128"));
    EXPECT_TRUE(button("train")->isEnabled());
    EXPECT_FALSE(reason->isVisibleTo(&page));
}

TEST_F(TrainPageTest, ThereIsNothingToTrainWithoutImages)
{
    page.setData(0, {}, {});
    EXPECT_FALSE(button("train")->isEnabled());
}

TEST_F(TrainPageTest, PauseBecomesResume)
{
    const auto *settings = page.findChild<TrainSettings *>();
    QSignalSpy paused(settings, &TrainSettings::pauseRequested);
    QSignalSpy proceeded(settings, &TrainSettings::proceedRequested);
    EXPECT_FALSE(button("pause")->isEnabled());
    page.trainingStarted(QStringLiteral("Final"), preset("final"));
    EXPECT_FALSE(button("train")->isEnabled());
    button("pause")->click();
    Q_EMIT training.pausedChanged(true);
    EXPECT_EQ(button("pause")->text(), QStringLiteral("Resume"));
    button("pause")->click();
    EXPECT_EQ(paused.size(), 1);
    EXPECT_EQ(proceeded.size(), 1);
    page.trainingEnded();
    EXPECT_TRUE(button("train")->isEnabled());
    EXPECT_FALSE(button("stop")->isEnabled());
}

TEST_F(TrainPageTest, TheFocusGoesFromTrainToStopAndBack)
{
    page.show();
    button("train")->setFocus();
    page.trainingStarted(QStringLiteral("Final"), preset("final"));
    EXPECT_EQ(page.focusWidget(), button("stop"));
    page.trainingEnded();
    EXPECT_EQ(page.focusWidget(), button("train"));
}

TEST_F(TrainPageTest, TheProgressLineTellsEpochSpeedAndTimeLeft)
{
    page.trainingStarted(QStringLiteral("Final"), preset("final"));
    Q_EMIT training.batchDone(batchDone(3, 4, 11));
    EXPECT_EQ(page.findChild<TrainingProgress *>()->text(),
        QStringLiteral("Epoch 3 of 12 \u00B7 2,140 images/s on the CPU \u00B7 7 s left"));
}

TEST_F(TrainPageTest, AFinishedTrainingOfOneEpochIsToldInTheSingular)
{
    RunConfig config = preset("final");
    config.training.epochs = 1;
    page.trainingStarted(QStringLiteral("Final"), config);
    BatchDone last = batchDone(1, 11, 11);
    last.epochs = 1;
    Q_EMIT training.batchDone(last);
    page.trainingEnded();
    EXPECT_EQ(page.findChild<TrainingProgress *>()->text(), QStringLiteral("Completed, 1 epoch"));
}

TEST_F(TrainPageTest, CurvesGrowWithinAnEpochWithAFewHundredPoints)
{
    page.trainingStarted(QStringLiteral("Final"), preset("final"));
    for (int epoch = 1; epoch <= 12; ++epoch) {
        for (int batch = 1; batch <= 1000; ++batch)
            Q_EMIT training.batchDone(batchDone(epoch, batch, 1000));
        Q_EMIT training.epochDone(epochDone(epoch, 9));
    }
    const auto *chart = page.findChild<CurveChart *>();
    const std::vector<QPointF> training = chart->curve(CurveRole::Training);
    EXPECT_GT(training.size(), 100u);
    EXPECT_LT(training.size(), 300u);
    EXPECT_EQ(training.back(), QPointF(12, 1.0 / 12));
    EXPECT_EQ(chart->curve(CurveRole::Validation).size(), 12u);
}

TEST_F(TrainPageTest, TheHeatmapFollowsTheNewestEpoch)
{
    page.trainingStarted(QStringLiteral("Final"), preset("final"));
    Q_EMIT training.epochDone(epochDone(1, 4));
    EXPECT_EQ(heatmap->cellText(0, 1), QStringLiteral("6"));
    Q_EMIT training.epochDone(epochDone(2, 9));
    EXPECT_EQ(heatmap->cellText(0, 1), QStringLiteral("1"));
}

TEST_F(TrainPageTest, TheSliderShowsAnEarlierEpochAndStaysThere)
{
    page.trainingStarted(QStringLiteral("Final"), preset("final"));
    Q_EMIT training.epochDone(epochDone(1, 4));
    Q_EMIT training.epochDone(epochDone(2, 8));
    slider->setValue(0);
    EXPECT_EQ(heatmap->cellText(0, 1), QStringLiteral("6"));
    Q_EMIT training.epochDone(epochDone(3, 9));
    EXPECT_EQ(heatmap->cellText(0, 1), QStringLiteral("6"));
    slider->setValue(2);
    Q_EMIT training.epochDone(epochDone(4, 10));
    EXPECT_EQ(heatmap->cellText(0, 1), QStringLiteral("0"));
}

TEST_F(TrainPageTest, AFinishedRunStandsInPlaceOfTheLiveOne)
{
    const EpochDone last = epochDone(2, 7);
    digitlab::Run run{.name = "Baseline", .config = preset("baseline"), .outcome = RunOutcome::Completed};
    run.epochs = {epochDone(1, 4).metrics, last.metrics};
    run.predictions = *last.predictions;
    page.showRun(run);
    EXPECT_EQ(heatmap->cellText(0, 0), QStringLiteral("7"));
    EXPECT_EQ(page.findChild<CurveChart *>()->curve(CurveRole::Validation).size(), 2u);
}

TEST_F(TrainPageTest, FitsIntoTheNarrowestWindow)
{
    EXPECT_LE(page.minimumSizeHint().width(), 670);
    EXPECT_LE(page.minimumSizeHint().height(), 600);
}

TEST_F(TrainPageTest, TheOptionsOfTheReportAreSeenWithoutScrolling)
{
    // What the window leaves to the page at 1280 x 800 and at 1366 x 768.
    for (const QSize size : {QSize(928, 710), QSize(1010, 678)}) {
        page.resize(size);
        page.show();
        QTest::qWait(0);
        const auto *form = page.findChild<SettingsForm *>();
        for (const char *key : {"epochs", "dropout", "padding", "filters", "shuffle", "augmentation"}) {
            const SettingField *field = form->field(QString::fromLatin1(key));
            EXPECT_EQ(field->visibleRegion().boundingRect().height(), field->height())
                << key << " at " << size.width() << " x " << size.height();
        }
        EXPECT_FALSE(page.findChild<QPushButton *>(QStringLiteral("change-dataset"))->visibleRegion().isEmpty());
    }
}

TEST_F(TrainPageTest, TheDatasetStandsThereWithAButtonToChangeIt)
{
    EXPECT_EQ(page.findChild<QLabel *>(QStringLiteral("dataset"))->text(), QStringLiteral("Black and white"));
    QSignalSpy change(&page, &TrainPage::datasetChangeRequested);
    button("change-dataset")->click();
    EXPECT_EQ(change.size(), 1);
}
