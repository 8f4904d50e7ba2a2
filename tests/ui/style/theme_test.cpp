// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/theme.h"

#include "tests/ui/style/contrast.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QFontMetricsF>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSlider>
#include <QSpinBox>
#include <QVBoxLayout>
#include <algorithm>
#include <cmath>
#include <gtest/gtest.h>

namespace digitlab::ui {

namespace {

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

TEST_P(ThemeTest, WhatIsSaidInColourIsReadableToo)
{
    for (const QColor &surface : {colours().window, colours().surface, colours().quietSurface})
        for (const QColor &said : {colours().accent, colours().warning, colours().success, colours().error})
            EXPECT_GE(contrast(said, surface), 4.5) << said.name().toStdString() << surface.name().toStdString();
}

TEST_P(ThemeTest, BordersCurvesAndBarsStandOutFromEverySurface)
{
    for (const QColor &surface : {colours().window, colours().surface, colours().quietSurface})
        for (const QColor &drawn : {colours().outline, colours().training, colours().validation, colours().runA,
                 colours().runB, colours().accent})
            EXPECT_GE(contrast(drawn, surface), 3) << drawn.name().toStdString() << surface.name().toStdString();
    EXPECT_GE(contrast(colours().ink, colours().paper), 7);
    EXPECT_GE(contrast(colours().outline, colours().paper), 3);
    EXPECT_GE(contrast(colours().accent, colours().paper), 3) << "the cursor of who draws by keyboard";
}

/// A control as it stands on a page: along the line through its middle, something differs from the page by 3 : 1.
TEST_P(ThemeTest, EveryKindOfControlHasABorderThatCanBeSeen)
{
    QWidget page;
    page.resize(300, 400);
    auto *column = new QVBoxLayout(&page);
    const QList<QWidget *> controls{new QPushButton, new QLineEdit, new QComboBox, new QSpinBox, new QCheckBox,
        new QRadioButton, new QSlider(Qt::Horizontal)};
    for (QWidget *control : controls)
        column->addWidget(control);
    page.show();
    const QImage image = page.grab().toImage();
    for (const QWidget *control : controls) {
        double strongest = 1;
        const int y = control->geometry().center().y();
        const int reach = std::min(control->width() / 2, 10); // its left edge
        for (int x = control->x(); x < control->x() + reach; ++x)
            strongest = std::max(strongest, contrast(image.pixelColor(x, y), colours().window));
        EXPECT_GE(strongest, 3) << control->metaObject()->className();
    }
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
