// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/verdict_view.h"

#include <gtest/gtest.h>

namespace digitlab::ui {
namespace {

DrawingPrediction prediction(int predicted, float probability)
{
    DrawingPrediction result{.predicted = predicted, .probabilities = std::vector<float>(10, 0.001f)};
    result.probabilities[static_cast<std::size_t>(predicted)] = probability;
    return result;
}

TEST(VerdictView, SaysTheDigitWithItsProbabilityAndModel)
{
    VerdictView view;
    view.setModelNames(QStringLiteral("Final"), {});
    view.showPrediction({prediction(7, 0.9934f), {}});

    EXPECT_EQ(view.text(), QStringLiteral("Final: 7, 99.3 %"));
    EXPECT_EQ(view.accessibleDescription(), view.text());
}

DrawingPrediction guess(int predicted, float probability)
{
    DrawingPrediction result = prediction(predicted, probability);
    result.steps.rejection = "not like any digit";
    return result;
}

DrawingPrediction dot()
{
    DrawingPrediction result;
    result.steps.rejection = "only a dot";
    return result;
}

TEST(VerdictView, SaysTheBestGuessOfWhatItIsNotSureOf)
{
    VerdictView view;
    view.setModelNames(QStringLiteral("Final"), {});
    view.showPrediction({guess(2, 0.83f), {}});
    EXPECT_EQ(view.text(), QStringLiteral("Not sure this is a digit; if it is, a 2 (83.0 %)"));
    EXPECT_EQ(view.accessibleDescription(), view.text());

    view.showPrediction({guess(8, 0.5f), {}});
    EXPECT_EQ(view.text(), QStringLiteral("Not sure this is a digit; if it is, an 8 (50.0 %)"));
    EXPECT_EQ(view.predictionText(guess(8, 0.5f)), QStringLiteral("not sure this is a digit; if it is, an 8 (50.0 %)"));
}

TEST(VerdictView, SaysWhereOneMarkMayBeTwoDigits)
{
    VerdictView view;
    DrawingPrediction pair = guess(0, 0.384f);
    pair.steps.rejection = touchingDigits;
    view.showPrediction({pair, {}});
    EXPECT_EQ(view.text(), QStringLiteral("Looks like digits that touch; if it is one digit, a 0 (38.4 %)"));
}

TEST(VerdictView, SaysTheBestGuessBesideWhatTheStepsFindWrong)
{
    VerdictView view;
    view.setModelNames(QStringLiteral("Final"), {});
    DrawingPrediction ringed = guess(6, 0.91f);
    ringed.steps.rejection = "a ring surrounds the digit; draw the digit without it";
    view.showPrediction({ringed, {}});
    EXPECT_EQ(view.text(),
        QStringLiteral("A ring surrounds the digit; draw the digit without it; the best guess is a 6 (91.0 %)"));
}

TEST(VerdictView, DisagreesIfOneModelAloneIsSure)
{
    VerdictView view;
    view.setModelNames(QStringLiteral("A"), QStringLiteral("B"));
    view.showPrediction({guess(2, 0.83f), prediction(2, 0.9f)});

    EXPECT_EQ(view.text(),
        QStringLiteral("A: not sure this is a digit; if it is, a 2 (83.0 %); B: 2, 90.0 %; they disagree"));
}

TEST(VerdictView, SaysWhatEachModelGuessesIfNeitherIsSure)
{
    VerdictView view;
    view.setModelNames(QStringLiteral("A"), QStringLiteral("B"));
    view.showPrediction({guess(2, 0.83f), guess(2, 0.7f)});
    EXPECT_EQ(view.text(),
        QStringLiteral("A: not sure this is a digit; if it is, a 2 (83.0 %); "
                       "B: not sure this is a digit; if it is, a 2 (70.0 %)"));
    view.resize(view.sizeHint());
    EXPECT_FALSE(view.grab().isNull());
}

TEST(VerdictView, SaysOnceWhyNobodyCanGuess)
{
    VerdictView view;
    view.setModelNames(QStringLiteral("A"), QStringLiteral("B"));
    view.showPrediction({dot(), dot()});

    EXPECT_EQ(view.text(), QStringLiteral("Not a digit: only a dot"));
}

TEST(VerdictView, UsesTheNamesOfTheClasses)
{
    VerdictView view;
    view.setClassNames({QStringLiteral("circle"), QStringLiteral("square")});
    view.showPrediction({{.predicted = 1, .probabilities = {0.2f, 0.8f}}, {}});

    EXPECT_EQ(view.text(), QStringLiteral("square, 80.0 %"));
}

TEST(VerdictView, KeepsItsHeightWhateverItSays)
{
    VerdictView view;
    const QSize before = view.sizeHint();
    view.showPrediction({prediction(7, 0.9f), prediction(1, 0.8f)});
    EXPECT_EQ(view.sizeHint(), before);
    view.resize(before);
    EXPECT_FALSE(view.grab().isNull());
}

TEST(VerdictView, SurvivesAReadingOfMoreClassesThanNames)
{
    VerdictView view;
    view.setClassNames({QStringLiteral("only")});
    view.showPrediction({prediction(7, 0.9f), {}});

    EXPECT_EQ(view.text(), QStringLiteral("7, 90.0 %"));
    EXPECT_FALSE(view.grab().isNull());
}

NumberPrediction numberOf(const std::vector<DrawingPrediction> &digits, const std::string &rejection = {})
{
    return {digits, rejection};
}

TEST(VerdictView, SaysANumberWithTheProbabilityOfAllOfIt)
{
    VerdictView view;
    const NumberPrediction number = numberOf({prediction(4, 0.9f), prediction(0, 0.5f), prediction(7, 0.8f)});
    view.showPrediction({.a = prediction(4, 0.9f), .numberA = number});
    EXPECT_EQ(view.text(), QStringLiteral("407, 36.0 %"));
    view.resize(view.sizeHint());
    EXPECT_FALSE(view.grab().isNull());

    view.setModelNames(QStringLiteral("Old"), QStringLiteral("New"));
    const NumberPrediction other = numberOf({prediction(4, 0.9f), prediction(9, 0.5f)});
    view.showPrediction({prediction(4, 0.9f), prediction(4, 0.9f), {}, number, other});
    EXPECT_EQ(view.text(), QStringLiteral("Old: 407, 36.0 %; New: 49, 45.0 %; they disagree"));
    EXPECT_FALSE(view.grab().isNull());
}

TEST(VerdictView, SaysWhyAMarkIsNoDigitAndGuessesTheNumber)
{
    VerdictView view;
    view.showPrediction({.a = guess(2, 0.5f),
        .numberA = numberOf({prediction(3, 1.0f), guess(2, 0.5f)}, "the second mark is not like any digit")});

    EXPECT_EQ(view.text(),
        QStringLiteral("Not sure this is a number: the second mark is not like any digit; if it is, 32 (50.0 %)"));
}

TEST(VerdictView, SaysDigitOfDigitsAlone)
{
    VerdictView view;
    view.setClassNames({QStringLiteral("A"), QStringLiteral("F"), QStringLiteral("K")});
    view.showPrediction({guess(1, 0.83f), {}});
    EXPECT_EQ(view.text(), QStringLiteral("Not sure this is one of the classes; if it is, an F (83.0 %)"));
    view.showPrediction({dot(), {}});
    EXPECT_EQ(view.text(), QStringLiteral("None of the classes: only a dot"));
}

TEST(VerdictView, ANameFromRightToLeftDoesNotTurnTheSentence)
{
    VerdictView view;
    view.setClassNames({QStringLiteral("sun"), QStringLiteral("שמש")});
    view.showPrediction({prediction(1, 0.83f), {}});
    EXPECT_EQ(view.text(), QStringLiteral("\u2068שמש\u2069, 83.0 %"));
}

} // namespace
} // namespace digitlab::ui
