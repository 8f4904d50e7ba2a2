// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/status_line.h"

#include <QProgressBar>
#include <gtest/gtest.h>

namespace digitlab::ui {

TEST(StatusLine, TellsHowFarTheTrainingIs)
{
    StatusLine line;
    line.trainingStarted(QStringLiteral("Final"));
    EXPECT_TRUE(line.trainingText().contains(QStringLiteral("Final")));

    line.showBatch({.epoch = 3, .epochs = 12, .batch = 5, .batchesPerEpoch = 10, .secondsLeft = 8});
    EXPECT_TRUE(line.trainingText().contains(QStringLiteral("epoch 3 of 12"))) << line.trainingText().toStdString();
    EXPECT_EQ(line.findChild<QProgressBar *>()->value(), 25);
    EXPECT_EQ(line.findChild<QProgressBar *>()->maximum(), 120);

    line.setPaused(true);
    EXPECT_TRUE(line.trainingText().contains(QStringLiteral("paused")));
    line.setPaused(false);
    EXPECT_FALSE(line.trainingText().contains(QStringLiteral("paused")));

    line.trainingEnded(QStringLiteral("Final is trained."));
    EXPECT_EQ(line.trainingText(), QStringLiteral("Final is trained."));
    EXPECT_TRUE(line.findChild<QProgressBar *>()->isHidden());
}

} // namespace digitlab::ui
