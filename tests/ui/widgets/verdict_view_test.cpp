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

} // namespace
} // namespace digitlab::ui
