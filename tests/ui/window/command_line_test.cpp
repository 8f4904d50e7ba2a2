// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/command_line.h"

#include <gtest/gtest.h>

namespace digitlab::ui {

TEST(CommandLine, TakesAColourSchemeAndAFolder)
{
    const CommandLine line = parseCommandLine({QStringLiteral("digitlab"), QStringLiteral("--colour-scheme"),
        QStringLiteral("dark"), QStringLiteral("/digits")});
    EXPECT_EQ(line.colourScheme, ColourScheme::Dark);
    EXPECT_EQ(line.folder, QStringLiteral("/digits"));
}

TEST(CommandLine, IsEmptyWithoutArguments)
{
    const CommandLine line = parseCommandLine({QStringLiteral("digitlab")});
    EXPECT_FALSE(line.colourScheme);
    EXPECT_TRUE(line.folder.isEmpty());
}

TEST(CommandLineDeathTest, RefusesAnUnknownColourScheme)
{
    GTEST_FLAG_SET(death_test_style, "threadsafe");
    EXPECT_EXIT(parseCommandLine({QStringLiteral("digitlab"), QStringLiteral("--colour-scheme=purple")}),
        testing::ExitedWithCode(2), "light, dark or system");
}

} // namespace digitlab::ui
