// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/release_notes.h"

#include <gtest/gtest.h>

namespace digitlab::ui {

TEST(ReleaseNotes, AreTheNewestSectionOfTheChangelog)
{
    const QString changelog = QStringLiteral("# Changelog\n\n## 2.1\n\n- **New**\n### Detail\n\n## 2.0\n\n- Old\n");
    EXPECT_EQ(newestSection(changelog).trimmed(), QStringLiteral("## 2.1\n\n- **New**\n### Detail"));
    EXPECT_EQ(newestSection(QStringLiteral("## 1.0\nFirst")).trimmed(), QStringLiteral("## 1.0\nFirst"));
    EXPECT_TRUE(newestSection(QStringLiteral("nothing was released")).isEmpty());
}

TEST(ReleaseNotes, TheProgramHasItsOwn)
{
    EXPECT_TRUE(releaseNotes().trimmed().startsWith(QStringLiteral("## ")));
    EXPECT_GT(releaseNotes().size(), 100);
}

} // namespace digitlab::ui
