// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/draw/judge_row.h"

#include "ui/draw/judge_picker.h"

#include <QSignalSpy>
#include <cmath>

#include <gtest/gtest.h>

namespace digitlab::ui {

namespace {

const JudgeSource shippedJudge{JudgeSource::Kind::Shipped, {}};

} // namespace

TEST(JudgeRow, OnlyBMayBeNobody)
{
    JudgeRow row;
    row.setOptions({{QStringLiteral("Shipped model"), {}, shippedJudge}});
    const auto pickers = row.findChildren<JudgePicker *>();
    ASSERT_EQ(pickers.size(), 2);
    EXPECT_LT(pickers[0]->findText(QStringLiteral("B: none")), 0);
    EXPECT_EQ(pickers[1]->findText(QStringLiteral("B: none")), 0);
}

TEST(JudgeRow, TellsTheSideThatIsChosenFor)
{
    JudgeRow row;
    row.setOptions({{QStringLiteral("Shipped model"), {}, shippedJudge}});
    QSignalSpy chosen(&row, &JudgeRow::chosen);
    Q_EMIT row.findChildren<JudgePicker *>().at(1)->activated(1);
    ASSERT_EQ(chosen.count(), 1);
    EXPECT_EQ(chosen[0][0].value<Judge>(), Judge::B);
    EXPECT_EQ(chosen[0][1].value<JudgeSource>(), shippedJudge);
}

TEST(JudgeRow, NobodyLeavesMoreRoom)
{
    JudgeRow row;
    row.resize(250, 24);
    row.show();
    row.setJudge(Judge::A, shippedJudge, QStringLiteral("Shipped model"));
    row.setJudge(Judge::B, {}, {});
    QCoreApplication::sendPostedEvents();
    const auto pickers = row.findChildren<JudgePicker *>();
    EXPECT_GT(pickers[0]->width(), pickers[1]->width());
    row.setJudge(Judge::B, shippedJudge, QStringLiteral("Shipped model"));
    QCoreApplication::sendPostedEvents();
    EXPECT_LE(std::abs(pickers[0]->width() - pickers[1]->width()), 1);
    EXPECT_EQ(row.name(Judge::B), QStringLiteral("Shipped model"));
}

} // namespace digitlab::ui
