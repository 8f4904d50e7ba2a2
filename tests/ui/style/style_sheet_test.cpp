// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/style_sheet.h"

#include "tests/ui/style/contrast.h"

#include <QPalette>
#include <gtest/gtest.h>

namespace digitlab::ui {

TEST(StyleSheet, HoldsColoursOfItsSchemeAndNoUnknownName)
{
    const Colours light = coloursFor(QPalette(Qt::white));
    const Colours dark = coloursFor(QPalette(Qt::black));

    EXPECT_TRUE(styleSheet(light).contains(light.accent.name()));
    EXPECT_TRUE(styleSheet(dark).contains(dark.accent.name()));
    EXPECT_FALSE(styleSheet(light).contains(QLatin1Char('@')));
    EXPECT_FALSE(styleSheet(light).contains(QStringLiteral("#000000"))); // what an unknown colour would become
}

namespace {

/// The colour of a property in the first rule whose selector is this.
QColor colourIn(const QString &sheet, const QString &selector, const QString &property)
{
    const qsizetype rule = sheet.indexOf(QLatin1Char('\n') + selector + QStringLiteral(" {"));
    const qsizetype begin = sheet.indexOf(property, rule);
    return rule < 0 || begin < 0 ? QColor() : QColor(sheet.mid(sheet.indexOf(QLatin1Char('#'), begin), 7));
}

} // namespace

TEST(StyleSheet, TextOnColourIsReadableAndSoIsTheFocusOnIt)
{
    const auto chosen = QStringLiteral("QToolButton[rail=\"true\"]:checked");
    const auto primary = QStringLiteral("QPushButton[primary=\"true\"]");
    for (const Qt::GlobalColor window : {Qt::white, Qt::black}) {
        const Colours colours = coloursFor(QPalette(window));
        const QString sheet = styleSheet(colours);
        EXPECT_GE(contrast(colourIn(sheet, chosen, QStringLiteral(" color:")),
                      colourIn(sheet, chosen, QStringLiteral("background:"))),
            4.5);
        for (const auto *state : {"", ":hover", ":pressed"}) {
            const QColor ground = colourIn(sheet, primary + QLatin1String(state), QStringLiteral("background:"));
            EXPECT_GE(contrast(colours.accentText, ground), 4.5) << state;
        }
        const QColor ring = colourIn(sheet, primary + QStringLiteral(":focus"), QStringLiteral("border"));
        EXPECT_GE(contrast(ring, colours.accent), 3);
        for (const auto *state : {":hover", ":pressed, QPushButton:checked"})
            EXPECT_GE(contrast(colours.text,
                          colourIn(sheet, QStringLiteral("QPushButton") + QLatin1String(state),
                              QStringLiteral("background:"))),
                4.5)
                << state;
    }
}

} // namespace digitlab::ui
