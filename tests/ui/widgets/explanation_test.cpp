// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/explanation.h"

#include "core/training/settings.h"

#include <QRegularExpression>
#include <algorithm>
#include <gtest/gtest.h>

namespace digitlab::ui {
namespace {

TEST(Explanation, HasWordsAndASourceWithItsYearForEachTopic)
{
    EXPECT_EQ(allTopics().size(), 6U);
    for (const Topic topic : allTopics()) {
        const Explanation explanation = explanationOf(topic);
        EXPECT_FALSE(explanation.title.isEmpty());
        EXPECT_GT(explanation.text.size(), 100);
        EXPECT_TRUE(explanation.source.contains(QRegularExpression(QStringLiteral("(19|20)\\d\\d"))));
    }
}

TEST(Explanation, BelongsToSettingsThatThereAre)
{
    for (const char *key : {"learning-rate", "dropout", "padding", "filters", "shuffle"}) {
        EXPECT_TRUE(topicOfSetting(QString::fromLatin1(key))) << key;
        EXPECT_FALSE(settingExplanation(key).empty()) << key;
    }
    EXPECT_FALSE(topicOfSetting(QStringLiteral("seed")));
}

} // namespace
} // namespace digitlab::ui
