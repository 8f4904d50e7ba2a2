// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/probability_bars.h"

#include "ui/style/text.h"
#include "ui/style/theme.h"

#include <gtest/gtest.h>

#include <cmath>

namespace digitlab::ui {
namespace {

int pixelsOf(QWidget &widget, const QColor &colour)
{
    const QImage image = widget.grab().toImage();
    int count = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            count += image.pixelColor(x, y) == colour;
    return count;
}

TEST(ProbabilityText, IsHonestAtBothEnds)
{
    EXPECT_EQ(probabilityText(0.9934), QStringLiteral("99.3 %"));
    EXPECT_EQ(probabilityText(0.0004), QStringLiteral("<0.1 %"));
    EXPECT_EQ(probabilityText(0), QStringLiteral("<0.1 %"));
    EXPECT_EQ(probabilityText(0.99999), QStringLiteral(">99.9 %"));
    EXPECT_EQ(probabilityText(1), QStringLiteral(">99.9 %"));
    EXPECT_EQ(probabilityText(std::nan("")), QStringLiteral("-"));
}

TEST(ProbabilityBars, KeepItsHeightWhenValuesArrive)
{
    ProbabilityBars bars;
    const int before = bars.sizeHint().height();
    bars.setProbabilities(std::vector<float>(10, 0.1f), std::vector<float>(10, 0.1f));
    bars.setModelNames(QStringLiteral("A"), QStringLiteral("B"));

    EXPECT_EQ(bars.sizeHint().height(), before);
}

TEST(ProbabilityBars, AHigherProbabilityIsALongerBar)
{
    ProbabilityBars bars;
    bars.resize(bars.sizeHint());
    const QColor blue = coloursFor(bars.palette()).runA;
    bars.setProbabilities({0.2f, 0, 0, 0, 0, 0, 0, 0, 0, 0});
    const int low = pixelsOf(bars, blue);
    bars.setProbabilities({0.9f, 0, 0, 0, 0, 0, 0, 0, 0, 0});

    EXPECT_GT(low, 0);
    EXPECT_GT(pixelsOf(bars, blue), 3 * low);
}

TEST(ProbabilityBars, AreGreyAndStillThereForAMereGuess)
{
    ProbabilityBars bars;
    QPalette palette = bars.palette();
    palette.setColor(QPalette::Disabled, QPalette::Text, Qt::gray);
    bars.setPalette(palette);
    bars.resize(bars.sizeHint());
    const QColor blue = coloursFor(palette).runA;
    bars.setProbabilities({0, 0.3f, 0.7f, 0, 0, 0, 0, 0, 0, 0});
    const int sure = pixelsOf(bars, blue);
    bars.setCertainties(Certainty::Guess);

    EXPECT_EQ(pixelsOf(bars, blue), 0);
    EXPECT_EQ(pixelsOf(bars, Qt::gray), sure) << "as long as before";
    EXPECT_EQ(bars.accessibleDescription(), QStringLiteral("perhaps 2 with 70.0 %"));
    EXPECT_EQ(bars.rowText(2), QStringLiteral("2, 70.0 %"));

    bars.setCertainties(Certainty::Digit);
    EXPECT_EQ(pixelsOf(bars, blue), sure);
}

TEST(ProbabilityBars, GreysOnlyTheModelThatIsNotSure)
{
    ProbabilityBars bars;
    bars.setModelNames(QStringLiteral("Baseline"), QStringLiteral("Final"));
    bars.resize(bars.sizeHint());
    bars.setProbabilities({0, 0.7f, 0, 0, 0, 0, 0, 0.3f, 0, 0}, {0, 0.9f, 0, 0, 0, 0, 0, 0.1f, 0, 0});
    bars.setCertainties(Certainty::Guess, Certainty::Digit);

    const Colours colours = coloursFor(bars.palette());
    EXPECT_EQ(pixelsOf(bars, colours.runA), 0);
    EXPECT_GT(pixelsOf(bars, colours.runB), 0);
    EXPECT_EQ(bars.accessibleDescription(), QStringLiteral("Baseline: perhaps 1 with 70.0 %; Final: 1 with 90.0 %"));
}

TEST(ProbabilityBars, SaysWhatBothModelsReadAndThatTheyDisagree)
{
    ProbabilityBars bars;
    EXPECT_EQ(bars.accessibleDescription(), QStringLiteral("No prediction yet"));
    bars.setModelNames(QStringLiteral("Baseline"), QStringLiteral("Final"));
    bars.setProbabilities({0, 0.7f, 0, 0, 0, 0, 0, 0.3f, 0, 0}, {0, 0.1f, 0, 0, 0, 0, 0, 0.9f, 0, 0});

    EXPECT_EQ(
        bars.accessibleDescription(), QStringLiteral("Baseline: 1 with 70.0 %; Final: 7 with 90.0 %; they disagree"));
}

TEST(ProbabilityBars, HasRoomForFortyClassesAndSurvivesFewerValuesThanNames)
{
    QStringList names;
    for (int i = 0; i < 40; ++i)
        names.append(QStringLiteral("class number %1").arg(i));
    ProbabilityBars bars;
    bars.setClassNames(names);
    bars.setProbabilities({0.5f, std::nanf(""), 2});
    bars.resize(bars.sizeHint());
    EXPECT_FALSE(bars.grab().isNull());
    EXPECT_LE(bars.sizeHint().height(), 600);
}

TEST(ProbabilityBars, TellClassesApartThatBeginAlike)
{
    ProbabilityBars bars;
    bars.resize(180, 600);
    bars.setClassNames({QStringLiteral("ReferenceImage017"), QStringLiteral("ReferenceImage018")});
    bars.setProbabilities({0.25F, 0.75F});

    EXPECT_EQ(bars.label(0), QStringLiteral("017"));
    EXPECT_EQ(bars.label(1), QStringLiteral("018"));
    EXPECT_EQ(bars.rowText(1), QStringLiteral("ReferenceImage018, 75.0 %"));
    bars.resize(900, 600);
    EXPECT_TRUE(bars.grab().toImage().width() > 0);
    EXPECT_EQ(bars.label(0), QStringLiteral("ReferenceImage017")) << "there is room now";
}

QStringList sixtyTwo()
{
    QStringList names;
    for (int i = 0; i < 62; ++i)
        names.append(QStringLiteral("class %1").arg(i));
    return names;
}

TEST(ProbabilityBars, OfManyClassesTheMostProbableHaveARowTheHighestFirst)
{
    ProbabilityBars bars;
    bars.setClassNames(sixtyTwo());
    const int height = bars.sizeHint().height();
    EXPECT_LE(height, 220) << "there is room for the canvas";
    EXPECT_TRUE(bars.shownClasses().empty()) << "until there is a prediction";

    std::vector<float> probabilities(62, 0.001F);
    probabilities[40] = 0.7F;
    probabilities[3] = 0.2F;
    bars.setProbabilities(probabilities);
    ASSERT_EQ(bars.shownClasses().size(), 10U);
    EXPECT_EQ(bars.shownClasses()[0], 40);
    EXPECT_EQ(bars.shownClasses()[1], 3);
    EXPECT_EQ(bars.shownClasses()[2], 0) << "equals stand in their own order";
    EXPECT_EQ(bars.sizeHint().height(), height);
    EXPECT_EQ(bars.accessibleDescription(), QStringLiteral("class 40 with 70.0 %"));
    EXPECT_EQ(bars.cells().rows.size(), 62) << "a screen reader finds all of them";
}

TEST(ProbabilityBars, OfManyClassesWhatEitherModelFindsProbableHasARow)
{
    ProbabilityBars bars;
    bars.setClassNames(sixtyTwo());
    bars.setModelNames(QStringLiteral("A"), QStringLiteral("B"));
    std::vector<float> a(62, 0);
    std::vector<float> b(62, 0);
    a[5] = 0.6F;
    b[61] = 0.9F;
    bars.setProbabilities(a, b);
    EXPECT_EQ(bars.shownClasses()[0], 61);
    EXPECT_EQ(bars.shownClasses()[1], 5);
}

TEST(ProbabilityBars, ThreeClassesStandInTheirOwnOrder)
{
    ProbabilityBars bars;
    bars.setClassNames({QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("שמש")});
    bars.setProbabilities({0.1F, 0.2F, 0.7F});
    EXPECT_EQ(bars.shownClasses(), (std::vector{0, 1, 2}));
    EXPECT_EQ(bars.rowText(2), QStringLiteral("\u2068שמש\u2069, 70.0 %"));
}

} // namespace
} // namespace digitlab::ui
