// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/about_text.h"

#include "core/base/version.h"

#include <gtest/gtest.h>

namespace digitlab::ui {

TEST(AboutText, TellsVersionsAndWhatTheShippedModelReads)
{
    Model model = shippedModel();
    model.testAccuracy = 0.95;
    model.testCount = 200;
    model.calibrationError.reset();
    model.attribution = "Digits by <someone>";

    const QString text = aboutText(model);
    EXPECT_TRUE(text.contains(QString::fromLatin1(version())));
    EXPECT_TRUE(text.contains(QStringLiteral("190 of 200")));
    EXPECT_TRUE(text.contains(QStringLiteral("rejects as not a digit count as wrong")));
    EXPECT_FALSE(text.contains(QStringLiteral("points off")));
    EXPECT_TRUE(text.contains(QStringLiteral("LibTorch")));
    EXPECT_TRUE(text.contains(QStringLiteral("Digits by &lt;someone&gt;")));
}

TEST(AboutText, TellsHowFarTheShippedModelsPercentagesAreOff)
{
    Model model = shippedModel();
    ASSERT_TRUE(model.calibrationError);
    EXPECT_LT(*model.calibrationError, 0.01);
    model.calibrationError = 0.0012;
    EXPECT_TRUE(aboutText(model).contains(QStringLiteral("0.12 points off")));
}

} // namespace digitlab::ui
