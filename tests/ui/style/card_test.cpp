// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/card.h"

#include <QLabel>
#include <gtest/gtest.h>

namespace digitlab::ui {
namespace {

QStringList visibleTexts(const Card &card)
{
    QStringList texts;
    for (const QLabel *label : card.findChildren<QLabel *>())
        if (label->isVisibleTo(&card))
            texts.append(label->text());
    return texts;
}

TEST(Card, ShowsATitleAndACaptionOnlyWhereThereIsOne)
{
    Card card({});
    EXPECT_TRUE(visibleTexts(card).isEmpty());
    card.setTitle(QStringLiteral("Mistakes"));
    EXPECT_EQ(visibleTexts(card), QStringList{QStringLiteral("Mistakes")});
    card.setCaption(QStringLiteral("Worst first"));
    EXPECT_EQ(visibleTexts(card), (QStringList{QStringLiteral("Mistakes"), QStringLiteral("Worst first")}));
    card.setCaption({});
    EXPECT_EQ(visibleTexts(card), QStringList{QStringLiteral("Mistakes")});
}

TEST(Card, KeepsItsPartsInOrderUnderTheTitle)
{
    Card card(QStringLiteral("Mistakes"));
    auto *first = new QLabel(QStringLiteral("first"));
    auto *second = new QLabel(QStringLiteral("second"));
    card.add(first);
    card.add(second);
    card.resize(300, 500);
    card.grab();
    EXPECT_LT(first->y(), second->y());
    EXPECT_LT(second->geometry().bottom(), 120) << "spare height lies under the parts, not between them";
}

} // namespace
} // namespace digitlab::ui
