// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/elided_label.h"

#include <gtest/gtest.h>

namespace digitlab::ui {
namespace {

TEST(ElidedLabel, ShowsAllThatThereIsRoomFor)
{
    ElidedLabel label(QStringLiteral("digits-of-my-whole-class"));
    label.resize(label.sizeHint());
    EXPECT_EQ(label.shownText(), QStringLiteral("digits-of-my-whole-class"));
    label.resize(label.minimumSizeHint());
    EXPECT_TRUE(label.shownText().endsWith(QChar(0x2026))) << label.shownText().toStdString();
    EXPECT_LT(label.minimumSizeHint().width(), label.sizeHint().width());
}

} // namespace
} // namespace digitlab::ui
