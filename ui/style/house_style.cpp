// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/house_style.h"

#include "ui/style/theme.h"

#include <QPainter>
#include <QStyleOptionComboBox>
#include <QStyleOptionSlider>
#include <QStyleOptionSpinBox>

namespace digitlab::ui {

namespace {

constexpr int fusionDarkens = 140; // per cent, from the window's colour to a border
constexpr double ringWidth = 2;
constexpr double ringRadius = 3;

/// The option with a palette from which Fusion mixes a border of this colour.
template <typename Option> Option outlined(const Option &option, const QColor &border)
{
    Option result(option);
    const bool enabled = option.state & QStyle::State_Enabled;
    const QColor colour = enabled ? border : coloursFor(option.palette).line;
    result.palette.setColor(QPalette::Window, colour.lighter(fusionDarkens));
    return result;
}

void paintRing(QPainter &painter, const QStyleOption &option)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(coloursFor(option.palette).accent, ringWidth));
    painter.setBrush(Qt::NoBrush);
    const double inset = ringWidth / 2;
    painter.drawRoundedRect(QRectF(option.rect).adjusted(inset, inset, -inset, -inset), ringRadius, ringRadius);
    painter.restore();
}

} // namespace

HouseStyle::HouseStyle()
    : QProxyStyle(QStringLiteral("fusion"))
{
}

int HouseStyle::styleHint(
    StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *returnData) const
{
    return hint == SH_DialogButtonBox_ButtonsHaveIcons ? 0 : QProxyStyle::styleHint(hint, option, widget, returnData);
}

void HouseStyle::drawPrimitive(
    PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    const bool isMark = element == PE_IndicatorCheckBox || element == PE_IndicatorRadioButton;
    if (element == PE_FrameFocusRect && (option->state & State_KeyboardFocusChange)) {
        paintRing(*painter, *option);
    } else if (isMark && button) {
        const QStyleOptionButton ours
            = outlined(*button, coloursFor(option->palette).mutedText); // it is lightened there
        QProxyStyle::drawPrimitive(element, &ours, painter, widget);
    } else {
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void HouseStyle::drawComplexControl(
    ComplexControl control, const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const
{
    const auto draw = [&](const QStyleOptionComplex &ours) {
        QProxyStyle::drawComplexControl(control, &ours, painter, widget);
        if (option->state & State_HasFocus)
            paintRing(*painter, *option);
    };
    const QColor border = coloursFor(option->palette).outline;
    if (const auto *list = qstyleoption_cast<const QStyleOptionComboBox *>(option))
        draw(outlined(*list, border));
    else if (const auto *number = qstyleoption_cast<const QStyleOptionSpinBox *>(option))
        draw(outlined(*number, border));
    else if (const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option); slider && control == CC_Slider)
        draw(outlined(*slider, border));
    else
        QProxyStyle::drawComplexControl(control, option, painter, widget);
}

} // namespace digitlab::ui
