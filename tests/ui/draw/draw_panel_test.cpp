// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/draw/draw_panel.h"

#include "ui/charts/probability_bars.h"
#include "ui/draw/digit_canvas.h"
#include "ui/draw/drawing_steps_view.h"
#include "ui/draw/label_row.h"
#include "ui/draw/model_picker.h"
#include "ui/draw/number_digits_view.h"
#include "ui/draw/step_tile.h"
#include "ui/widgets/verdict_view.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QSlider>
#include <QTest>
#include <QToolButton>

#include <gtest/gtest.h>

namespace digitlab::ui {
namespace {

class Panel : public testing::Test
{
protected:
    Panel()
    {
        panel.resize(280, 640);
        panel.show();
        QCoreApplication::sendPostedEvents(); // the layout stands
    }

    void drawOne()
    {
        DigitCanvas *canvas = panel.canvas();
        const int middle = canvas->width() / 2;
        QTest::mousePress(canvas, Qt::LeftButton, {}, {middle, 40});
        QTest::mouseMove(canvas, {middle, 80});
        QTest::mouseRelease(canvas, Qt::LeftButton, {}, {middle, 120});
    }

    static DrawingPrediction prediction(int predicted, float probability)
    {
        DrawingPrediction result{.predicted = predicted, .probabilities = std::vector<float>(10, 0.001f)};
        result.probabilities[static_cast<std::size_t>(predicted)] = probability;
        result.steps.centred = filledImage(28, 28);
        return result;
    }

    QString verdict() { return panel.findChild<VerdictView *>()->text(); }
    const std::vector<float> &bars() { return panel.findChild<ProbabilityBars *>()->probabilitiesA(); }
    QString barsText() { return panel.findChild<ProbabilityBars *>()->accessibleDescription(); }
    LabelRow *labels() { return panel.findChild<LabelRow *>(); }
    QPushButton *labelButton(const QString &text)
    {
        for (QPushButton *button : labels()->findChildren<QPushButton *>())
            if (button->text() == text)
                return button;
        return nullptr;
    }

    DrawPanel panel;
};

TEST_F(Panel, SaysThatNothingIsDrawn)
{
    EXPECT_EQ(verdict(), QStringLiteral("Nothing is drawn yet"));
    EXPECT_FALSE(labelButton(QStringLiteral("7"))->isEnabled());
}

TEST_F(Panel, PassesEveryPointOnWithThePensWidth)
{
    QSignalSpy changed(&panel, &DrawPanel::drawingChanged);
    drawOne();

    ASSERT_EQ(changed.count(), 3);
    EXPECT_EQ(changed[0][0].value<Drawing>().strokes.size(), 1u);
    EXPECT_DOUBLE_EQ(changed[0][1].toDouble(), panel.penWidth() * 500);
}

TEST_F(Panel, ShowsWhatWasReadInWordsAndBars)
{
    drawOne();
    panel.showPrediction({prediction(1, 0.993f), {}});

    EXPECT_EQ(verdict(), QStringLiteral("1, 99.3 %"));
    EXPECT_FLOAT_EQ(bars()[1], 0.993f);
}

TEST_F(Panel, ShowsBothModelsAndThatTheyDisagree)
{
    panel.setModel(ModelSide::A, {ModelSource::Kind::Run, "baseline"}, QStringLiteral("Baseline"));
    panel.setModel(ModelSide::B, {ModelSource::Kind::Run, "final"}, QStringLiteral("Final"));
    drawOne();
    panel.showPrediction({prediction(7, 0.6f), prediction(1, 0.9f)});

    EXPECT_EQ(verdict(), QStringLiteral("Baseline: 7, 60.0 %; Final: 1, 90.0 %; they disagree"));
}

TEST_F(Panel, CallsAHopelessDrawingThat)
{
    drawOne();
    DrawingPrediction dot;
    dot.steps.rejection = "only a dot";
    panel.showPrediction({dot, {}});

    EXPECT_EQ(verdict(), QStringLiteral("Not a digit: only a dot"));
    EXPECT_TRUE(bars().empty());
}

TEST_F(Panel, ShowsTheGuessAboutWhatMayBeNoDigitInWordsAndBars)
{
    drawOne();
    DrawingPrediction scribble = prediction(2, 0.83f);
    scribble.steps.rejection = "not like any digit";
    panel.showPrediction({scribble, {}});

    EXPECT_EQ(verdict(), QStringLiteral("Not sure this is a digit; if it is, a 2 (83.0 %)"));
    EXPECT_FLOAT_EQ(bars()[2], 0.83f);
    EXPECT_EQ(barsText(), QStringLiteral("perhaps 2 with 83.0 %"));

    panel.showPrediction({prediction(2, 0.83f), {}});
    EXPECT_EQ(barsText(), QStringLiteral("2 with 83.0 %"));
}

TEST_F(Panel, ForgetsTheReadingWhenTheSheetIsCleared)
{
    drawOne();
    panel.showPrediction({prediction(1, 0.993f), {}});
    panel.canvas()->clear();
    EXPECT_EQ(verdict(), QStringLiteral("Nothing is drawn yet"));

    panel.showPrediction({prediction(1, 0.993f), {}}); // of before, still on its way
    EXPECT_EQ(verdict(), QStringLiteral("Nothing is drawn yet"));
    EXPECT_TRUE(bars().empty());
}

TEST_F(Panel, KeepingADrawingSaysWhichDigitItWas)
{
    QSignalSpy labelled(&panel, &DrawPanel::labelled);
    drawOne();
    labelButton(QStringLiteral("7"))->click();
    ASSERT_EQ(labelled.count(), 1);
    EXPECT_EQ(labelled[0][1].toInt(), 7);

    panel.showKept();
    panel.setScoreSummary(QStringLiteral("My digits: 1 of 1 predicted correctly"));
    EXPECT_EQ(labels()->feedback(), QStringLiteral("Kept as a 7. My digits: 1 of 1 predicted correctly"));
    EXPECT_FALSE(labelButton(QStringLiteral("7"))->isEnabled()) << "the same drawing is not kept twice";

    drawOne();
    EXPECT_TRUE(labelButton(QStringLiteral("7"))->isEnabled());
    EXPECT_EQ(labels()->feedback(), QStringLiteral("My digits: 1 of 1 predicted correctly"));
}

TEST_F(Panel, AfterADrawingIsKeptTheCanvasWaitsForTheNextOneAndNothingScrolls)
{
    panel.resize(248, 520);
    panel.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&panel));
    drawOne();
    labelButton(QStringLiteral("8"))->setFocus();
    const QPoint before = labels()->mapTo(&panel, QPoint());
    QTest::keyClick(labelButton(QStringLiteral("8")), Qt::Key_Space);
    panel.showKept();
    QCoreApplication::sendPostedEvents();

    EXPECT_TRUE(panel.canvas()->hasFocus());
    EXPECT_EQ(labels()->mapTo(&panel, QPoint()), before);
    EXPECT_TRUE(labels()->feedback().startsWith(QStringLiteral("Kept as an 8.")));
}

TEST_F(Panel, DoesNotSayKeptWhereItWasNot)
{
    drawOne();
    labelButton(QStringLiteral("7"))->click(); // nobody answers: the file could not be written

    EXPECT_FALSE(labels()->feedback().contains(QStringLiteral("Kept")));
    EXPECT_TRUE(labelButton(QStringLiteral("7"))->isEnabled());
}

TEST_F(Panel, TheSliderChangesThePenAndReadsAgain)
{
    drawOne();
    QSignalSpy width(&panel, &DrawPanel::penWidthChanged);
    QSignalSpy changed(&panel, &DrawPanel::drawingChanged);
    panel.findChild<QSlider *>()->setValue(120);

    EXPECT_DOUBLE_EQ(panel.canvas()->penWidth(), 60);
    EXPECT_EQ(width.count(), 1);
    EXPECT_EQ(changed.count(), 1);
    panel.setPenWidth(7);
    EXPECT_LE(panel.penWidth(), 0.2) << "a stored width that makes no sense is bounded";
}

TEST_F(Panel, PassesAnImageOnAndTakesItsReading)
{
    QSignalSpy images(&panel, &DrawPanel::imageChanged);
    QImage image(30, 30, QImage::Format_RGB32);
    image.fill(Qt::white);
    panel.canvas()->setImage(image);
    ASSERT_EQ(images.count(), 1);

    panel.showPrediction({prediction(3, 0.5f), {}});
    EXPECT_EQ(verdict(), QStringLiteral("3, 50.0 %"));
    QSignalSpy labelled(&panel, &DrawPanel::imageLabelled);
    labelButton(QStringLiteral("3"))->click();
    ASSERT_EQ(labelled.count(), 1);
    EXPECT_EQ(labelled[0][1].toInt(), 3);
}

TEST_F(Panel, KeepsTheBarsInSightInALowWindow)
{
    panel.resize(248, 600);
    QCoreApplication::sendPostedEvents();
    const auto *bars = panel.findChild<ProbabilityBars *>();

    EXPECT_EQ(panel.height(), 600);
    EXPECT_LE(bars->geometry().bottom(), panel.rect().bottom());
    EXPECT_EQ(bars->height(), bars->sizeHint().height());
    EXPECT_LE(bars->geometry().right(), panel.rect().right());
}

TEST_F(Panel, NothingMovesWhenAReadingArrives)
{
    drawOne();
    const QRect before = panel.findChild<ProbabilityBars *>()->geometry();
    panel.showPrediction({prediction(1, 0.9f), prediction(2, 0.8f)});
    panel.setScoreSummary(QStringLiteral("My digits: A predicts 12 of 14 correctly (85.7 %), B 13 (92.9 %)."));
    QCoreApplication::sendPostedEvents();

    EXPECT_EQ(panel.findChild<ProbabilityBars *>()->geometry(), before);
}

TEST_F(Panel, UnfoldsTheSteps)
{
    auto *steps = panel.findChild<DrawingStepsView *>();
    EXPECT_FALSE(steps->isVisible());
    for (QToolButton *button : panel.findChildren<QToolButton *>())
        if (button->isCheckable())
            button->click();
    EXPECT_TRUE(steps->isVisible());
}

TEST_F(Panel, AStepThatIsLeftOutIsToldAndItsEffectSaid)
{
    drawOne();
    QSignalSpy changed(&panel, &DrawPanel::stepsChanged);
    for (StepTile *tile : panel.findChildren<StepTile *>())
        if (tile->step() == Step::Crop)
            tile->click();
    ASSERT_EQ(changed.count(), 1);
    EXPECT_EQ(changed[0][0].value<NormalisationOptions>().skipped, std::set<Step>{Step::Crop});

    panel.showPrediction({prediction(1, 0.4f), {}, prediction(7, 0.993f)});
    const auto *steps = panel.findChild<DrawingStepsView *>();
    const auto labels = steps->findChildren<QLabel *>();
    ASSERT_EQ(labels.size(), 1);
    EXPECT_EQ(labels[0]->text(), QStringLiteral("With all steps, the prediction is 7, 99.3 %."));
}

TEST_F(Panel, AModelIsChosenForEachSide)
{
    panel.setModelOptions({{QStringLiteral("Shipped model"), {}, {ModelSource::Kind::Shipped, {}}},
        {QStringLiteral("Final"), {}, {ModelSource::Kind::Run, "final"}}});
    panel.setModel(ModelSide::A, {ModelSource::Kind::Shipped, {}}, QStringLiteral("Shipped model"));
    panel.setModel(ModelSide::B, {}, {});
    QSignalSpy chosen(&panel, &DrawPanel::modelChosen);
    const auto pickers = panel.findChildren<ModelPicker *>();
    ASSERT_EQ(pickers.size(), 2);
    Q_EMIT pickers[1]->activated(pickers[1]->findText(QStringLiteral("Final")));

    ASSERT_EQ(chosen.count(), 1);
    EXPECT_EQ(chosen[0][0].value<ModelSide>(), ModelSide::B);
    EXPECT_EQ(chosen[0][1].value<ModelSource>(), (ModelSource{ModelSource::Kind::Run, "final"}));
    EXPECT_LT(pickers[0]->findText(QStringLiteral("B: none")), 0);
}

TEST_F(Panel, InTheLowestWindowNothingIsScrolledAndTheSheetStaysLarge)
{
    panel.resize(280, 600);
    QCoreApplication::sendPostedEvents();

    EXPECT_GE(panel.canvas()->height(), 184);
    EXPECT_LE(labels()->mapTo(&panel, labels()->rect().bottomRight()).y(), panel.height());
}

TEST_F(Panel, ShowsANumberWithItsDigitsInThePlaceOfTheBars)
{
    panel.setReadAs(ReadAs::Number);
    drawOne();
    auto *bars = panel.findChild<ProbabilityBars *>();
    auto *digits = panel.findChild<NumberDigitsView *>();
    const QRect before = bars->geometry();
    panel.showPrediction(
        {.a = prediction(4, 0.9f), .numberA = NumberPrediction{{prediction(4, 0.9f), prediction(2, 0.5f)}, {}}});

    EXPECT_EQ(verdict(), QStringLiteral("42, 45.0 %"));
    EXPECT_FALSE(bars->isVisible());
    EXPECT_TRUE(digits->isVisible());
    EXPECT_EQ(digits->geometry(), before);
    EXPECT_EQ(digits->accessibleDescription(), QStringLiteral("Mark 1: 4 with 90.0 %, Mark 2: 2 with 50.0 %"));
    EXPECT_EQ(digits->markText({10, 10}), QStringLiteral("Mark 1: 4 with 90.0 %"));
    EXPECT_FALSE(digits->grab().isNull());

    panel.showPrediction({prediction(4, 0.9f), {}});
    EXPECT_TRUE(bars->isVisible());
}

TEST_F(Panel, ShowsTwentyDigitsOfTwoModels)
{
    const NumberPrediction number{std::vector<DrawingPrediction>(20, prediction(4, 0.9f)), {}};
    drawOne();
    panel.showPrediction({prediction(4, 0.9f), prediction(4, 0.9f), {}, number, number});
    auto *digits = panel.findChild<NumberDigitsView *>();

    EXPECT_FALSE(panel.grab().isNull());
    EXPECT_EQ(
        digits->markText({digits->width() - 12, digits->height() - 12}), QStringLiteral("Mark 20: 4 with 90.0 %"));
}

TEST_F(Panel, KeepsNoDigitWhileNumbersAreRead)
{
    drawOne();
    panel.setReadAs(ReadAs::Number);
    EXPECT_FALSE(labelButton(QStringLiteral("7"))->isEnabled());
    EXPECT_EQ(labels()->feedback(), QStringLiteral("Turn off \"Read as a number\" to keep it."));
    panel.setReadAs(ReadAs::Digit);
    EXPECT_TRUE(labelButton(QStringLiteral("7"))->isEnabled());
}

} // namespace
} // namespace digitlab::ui
