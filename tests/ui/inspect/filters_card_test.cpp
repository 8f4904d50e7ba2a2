// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspect/filters_card.h"

#include "ui/charts/value_grid_view.h"

#include <QLabel>
#include <algorithm>
#include <gtest/gtest.h>

namespace digitlab::ui {
namespace {

TEST(FiltersCard, ShowsOneImageAFilterOnADivergingScale)
{
    const Network network(NetworkSpec{.filters = {6, 3, 4}});
    FiltersCard card;
    card.setNetwork(&network);
    auto *view = card.findChild<ValueGridView *>();
    EXPECT_EQ(view->gridCount(), 6);
    EXPECT_EQ(view->image(5).size(), QSize(3, 3));
    EXPECT_FALSE(card.grab().isNull());
}

TEST(FiltersCard, SaysWhereThereIsNoNetwork)
{
    FiltersCard card;
    EXPECT_TRUE(std::ranges::any_of(card.findChildren<QLabel *>(),
        [](const QLabel *label) { return label->text().contains(QStringLiteral("cannot be read")); }));
    EXPECT_EQ(card.findChild<ValueGridView *>()->gridCount(), 0);
}

} // namespace
} // namespace digitlab::ui
