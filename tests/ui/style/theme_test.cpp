// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/theme.h"

#include <QApplication>
#include <QFontMetricsF>
#include <algorithm>
#include <cmath>
#include <gtest/gtest.h>

namespace digitlab::ui {

namespace {

double luminance(const QColor &colour)
{
    const auto linear = [](double v) { return v <= 0.04045 ? v / 12.92 : std::pow((v + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

/// WCAG 2.1's contrast ratio, 1 to 21.
double contrast(const QColor &a, const QColor &b)
{
    const auto [low, high] = std::minmax({luminance(a), luminance(b)});
    return (high + 0.05) / (low + 0.05);
}

class ThemeTest : public testing::TestWithParam<ColourScheme>
{
protected:
    void SetUp() override { applyTheme(*qApp, GetParam()); }
    void TearDown() override { applyTheme(*qApp, ColourScheme::Light); }

    Colours colours() const { return coloursFor(QApplication::palette()); }
};

TEST_P(ThemeTest, TextIsReadableOnEverySurface)
{
    for (const QColor &surface : {colours().window, colours().surface, colours().quietSurface}) {
        EXPECT_GE(contrast(colours().text, surface), 7);
        EXPECT_GE(contrast(colours().mutedText, surface), 4.5);
        EXPECT_GE(contrast(colours().error, surface), 4.5);
    }
    EXPECT_GE(contrast(colours().accentText, colours().accent), 4.5);
}

TEST_P(ThemeTest, PaletteTellsItsSchemeBack)
{
    EXPECT_EQ(isDark(QApplication::palette()), GetParam() == ColourScheme::Dark);
    EXPECT_EQ(QApplication::palette().color(QPalette::Window), colours().window);
}

TEST_P(ThemeTest, DivergingIsNeutralAtZeroAndBlueBelow)
{
    EXPECT_EQ(diverging(0, QApplication::palette()).name(), colours().surface.name());
    EXPECT_EQ(diverging(-1, QApplication::palette()).name(), colours().runA.name());
    EXPECT_EQ(diverging(1, QApplication::palette()).name(), colours().runB.name());
}

TEST_P(ThemeTest, IconsFollowTheTextColour)
{
    const QImage icon = themedIcon(QStringLiteral("data"), QApplication::palette()).pixmap(48, 48).toImage();
    ASSERT_FALSE(icon.isNull());
    double strongest = 0;
    for (int y = 0; y < icon.height(); ++y)
        for (int x = 0; x < icon.width(); ++x)
            if (icon.pixelColor(x, y).alpha() == 255)
                strongest = std::max(strongest, contrast(icon.pixelColor(x, y), colours().window));
    EXPECT_GE(strongest, 7);
}

INSTANTIATE_TEST_SUITE_P(Schemes, ThemeTest, testing::Values(ColourScheme::Light, ColourScheme::Dark));

TEST(Theme, CividisGrowsLighterFromBlueToYellow)
{
    EXPECT_EQ(cividis(0).name(), QStringLiteral("#00224e")); // Nunez, Anderton, Renslow 2018: 0, 34, 78
    EXPECT_EQ(cividis(1).name(), QStringLiteral("#fee838"));
    for (int step = 1; step <= 100; ++step)
        EXPECT_GE(luminance(cividis(step / 100.0)), luminance(cividis((step - 1) / 100.0)));
    EXPECT_EQ(cividis(-3), cividis(0));
    EXPECT_EQ(cividis(std::nan("")), cividis(0));
}

TEST(Theme, ContrastingTextIsReadableOnEveryShadeOfTheHeatmap)
{
    for (int step = 0; step <= 100; ++step) {
        const QColor cell = cividis(step / 100.0);
        EXPECT_GE(contrast(contrastingText(cell), cell), 4.5) << step;
    }
}

TEST(Theme, FiguresAreEquallyWide)
{
    const QFontMetricsF metrics(bodyFont());
    EXPECT_DOUBLE_EQ(
        metrics.horizontalAdvance(QStringLiteral("1111")), metrics.horizontalAdvance(QStringLiteral("8080")));
    EXPECT_GT(titleFont().pointSizeF(), bodyFont().pointSizeF());
    EXPECT_LT(captionFont().pointSizeF(), bodyFont().pointSizeF());
}

} // namespace

} // namespace digitlab::ui
