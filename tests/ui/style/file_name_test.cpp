// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/file_name.h"

#include <gtest/gtest.h>

namespace digitlab::ui {

TEST(FileName, HoldsNameSeedAndDay)
{
    const RunSummary run{
        .name = "Final, dropout 0.3", .config = {.training = {.seed = 3}}, .startedAt = "2026-11-23T12:00:00Z"};
    EXPECT_EQ(fileNameFor({run}), QStringLiteral("Final-dropout-0.3-seed-3-2026-11-23"));
}

TEST(FileName, OfSeveralSeedsHoldsTheFirstAndTheLast)
{
    const RunSummary old{.name = "Final", .config = {.training = {.seed = 2}}, .startedAt = "2026-11-21T12:00:00Z"};
    const RunSummary late{.name = "Final", .config = {.training = {.seed = 7}}, .startedAt = "2026-11-24T12:00:00Z"};
    EXPECT_EQ(fileNameFor({old, late}), QStringLiteral("Final-seeds-2-to-7-2026-11-24"));
}

TEST(FileName, TakesNothingThatAFileSystemRefuses)
{
    EXPECT_EQ(fileNameFrom(QStringLiteral("../etc\n\"passwd\"?")), QStringLiteral("etc-passwd"));
    EXPECT_EQ(fileNameFrom(QStringLiteral("Zählübung 3.")), QStringLiteral("Zählübung-3"));
    EXPECT_EQ(fileNameFrom(QStringLiteral("///")), QStringLiteral("digits"));
    EXPECT_LE(fileNameFrom(QString(5000, QLatin1Char('x'))).size(), 80);
}

} // namespace digitlab::ui
