// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/user_digit_scores.h"

#include "core/training/model_file.h"
#include "tests/support/patience.h"
#include "tests/support/temporary_folder.h"

#include <QSignalSpy>
#include <gtest/gtest.h>

namespace digitlab::ui {

namespace {

UserDigit digitLabelled(const std::string &label)
{
    return digitStrokes({.strokes = {{{250, 80}, {250, 240}, {250, 420}}}}, label);
}

ScoredNetwork scoredShipped()
{
    const Model model = shippedModel();
    return {QStringLiteral("shipped"), std::make_shared<const Network>(model.network), model.classNames, {}};
}

} // namespace

TEST(UserDigitScores, MeasuresEachNetworkInItsTurn)
{
    const TemporaryFolder folder;
    saveModel(folder / "a.dlm", shippedModel());
    UserDigitScores scores;
    scores.setDigits({digitLabelled("1"), digitLabelled("1"), digitLabelled("8")});
    QSignalSpy scored(&scores, &UserDigitScores::scored);
    scores.measure({scoredShipped(), {QStringLiteral("a"), {}, {}, folder / "a.dlm"}});
    while (scored.count() < 2)
        ASSERT_TRUE(scored.wait(longEnough));
    EXPECT_EQ(scores.score(QStringLiteral("shipped"))->all, (ReadCount{2, 3}));
    EXPECT_EQ(scores.score(QStringLiteral("a")), scores.score(QStringLiteral("shipped")));
    EXPECT_FALSE(scores.score(QStringLiteral("b")));
}

TEST(UserDigitScores, AreForgottenWhenTheDigitsChange)
{
    UserDigitScores scores;
    scores.setDigits({digitLabelled("1")});
    QSignalSpy scored(&scores, &UserDigitScores::scored);
    scores.measure({scoredShipped()});
    ASSERT_TRUE(scored.wait(longEnough));
    scores.setDigits({digitLabelled("1"), digitLabelled("8")});
    EXPECT_FALSE(scores.score(QStringLiteral("shipped")));
    scores.measure({scoredShipped()});
    ASSERT_TRUE(scored.wait(longEnough));
    EXPECT_EQ(scores.score(QStringLiteral("shipped"))->all, (ReadCount{1, 2}));
}

TEST(UserDigitScores, NamesTheModelThatCannotBeRead)
{
    const TemporaryFolder folder;
    UserDigitScores scores;
    scores.setDigits({digitLabelled("1")});
    QSignalSpy failed(&scores, &UserDigitScores::refused);
    scores.measure({{QStringLiteral("x"), {}, {}, folder.write("x.dlm", "nonsense")}});
    ASSERT_TRUE(failed.wait(longEnough));
    EXPECT_EQ(failed[0][0].toString(), QStringLiteral("x"));
    EXPECT_TRUE(failed[0][1].toString().contains(QStringLiteral("x.dlm")));
}

TEST(UserDigitScores, SayTheFractionWithItsInterval)
{
    // Wilson's interval for 2 of 3 at 95 %: 20.8 to 93.9 %.
    EXPECT_EQ(userDigitScoreText({.all = {2, 3}}),
        QStringLiteral("My digits: 2 of 3 predicted correctly, 66.7 % (20.8 to 93.9 %)"));
    EXPECT_EQ(userDigitScoreText({}), QString());
}

} // namespace digitlab::ui
