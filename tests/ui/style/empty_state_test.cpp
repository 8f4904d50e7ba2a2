// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/empty_state.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <gtest/gtest.h>

namespace digitlab::ui {
namespace {

TEST(EmptyState, SaysWhatWillStandHereAndOffersTheButtonThatFillsIt)
{
    EmptyState state(
        QStringLiteral("Nothing yet"), QStringLiteral("The mistakes stand here."), QStringLiteral("Train"));
    QSignalSpy asked(&state, &EmptyState::actionTriggered);
    auto *button = state.findChild<QPushButton *>();
    EXPECT_EQ(button->text(), QStringLiteral("Train"));
    EXPECT_EQ(state.findChildren<QLabel *>().size(), 2);
    button->click();
    EXPECT_EQ(asked.count(), 1);

    state.setActionEnabled(false);
    button->click();
    EXPECT_EQ(asked.count(), 1);
}

TEST(EmptyState, HasNoButtonWithoutAnAction)
{
    const EmptyState state(QStringLiteral("Nothing yet"), QStringLiteral("The mistakes stand here."), {});
    EXPECT_FALSE(state.findChild<QPushButton *>()->isVisibleTo(&state));
}

TEST(EmptyState, FitsTheSmallestWindow)
{
    const EmptyState state(
        QStringLiteral("Nothing yet"), QStringLiteral("A sentence. ").repeated(20), QStringLiteral("Train"));
    EXPECT_LE(state.minimumSizeHint().width(), 610);
}

} // namespace
} // namespace digitlab::ui
