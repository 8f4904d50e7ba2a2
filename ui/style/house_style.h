// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

namespace digitlab::ui {

/// Fusion, whose boxes, lists and sliders have a border that can be seen: it mixes them from the window's colour, too
/// faint for weak eyes.
class HouseStyle : public QProxyStyle
{
    Q_OBJECT

public:
    HouseStyle();

    /// Buttons of dialogs have no icons: the style's are black in the dark, too.
    int styleHint(
        StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *returnData) const override;

    void drawPrimitive(
        PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
        const QWidget *widget) const override;
};

} // namespace digitlab::ui
