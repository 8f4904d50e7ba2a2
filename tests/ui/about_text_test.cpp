#include "ui/about_text.h"

#include "core/version.h"

#include <gtest/gtest.h>

namespace digitlab::ui {

TEST(AboutText, TellsVersionsAndWhatTheShippedModelReads)
{
    Model model = shippedModel();
    model.testAccuracy = 0.95;
    model.testCount = 200;
    model.attribution = "Digits by <someone>";

    const QString text = aboutText(model);
    EXPECT_TRUE(text.contains(QString::fromLatin1(version())));
    EXPECT_TRUE(text.contains(QStringLiteral("190 of 200")));
    EXPECT_TRUE(text.contains(QStringLiteral("LibTorch")));
    EXPECT_TRUE(text.contains(QStringLiteral("Digits by &lt;someone&gt;")));
}

} // namespace digitlab::ui
