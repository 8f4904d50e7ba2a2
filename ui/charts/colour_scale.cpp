// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/colour_scale.h"

#include "ui/style/theme.h"

#include <QFontMetrics>
#include <QPainter>
#include <algorithm>
#include <cmath>

namespace digitlab::ui {

namespace {

constexpr int stripHeight = gridUnit;
constexpr int longestStrip = 30 * gridUnit;

} // namespace

QColor scaleColour(ColourScale scale, double fraction, const QPalette &palette)
{
    return scale == ColourScale::Sequential ? cividis(std::clamp(fraction, 0.0, 1.0))
                                            : diverging(std::clamp(fraction, -1.0, 1.0), palette);
}

int colourLegendHeight()
{
    return stripHeight + QFontMetrics(captionFont()).height() + gridUnit / 2;
}

QString valueText(double value)
{
    const bool written = std::abs(value) >= 99.5 && std::abs(value) < 1e6; // in whole numbers, not as 1.3e+02
    return written ? QString::number(value, 'f', 0) : QString::number(value, 'g', 2);
}

void paintColourLegend(QPainter &painter, const QRect &place, ColourScale scale, double highest, const QString &unit,
    const QPalette &palette)
{
    const QRect strip(place.left(), place.top(), std::min(place.width(), longestStrip), stripHeight);
    const double lowest = scale == ColourScale::Diverging ? -1 : 0;
    for (int x = 0; x < strip.width(); ++x) {
        const double fraction = lowest + (1 - lowest) * x / std::max(1, strip.width() - 1);
        painter.fillRect(strip.left() + x, strip.top(), 1, strip.height(), scaleColour(scale, fraction, palette));
    }
    const Colours colours = coloursFor(palette);
    painter.setPen(colours.line);
    painter.drawRect(strip.adjusted(0, 0, -1, -1));
    painter.setFont(captionFont());
    painter.setPen(colours.mutedText);
    const QRect texts(strip.left(), strip.bottom() + 2, strip.width(), QFontMetrics(captionFont()).height());
    painter.drawText(texts, Qt::AlignLeft, valueText(lowest * highest));
    painter.drawText(texts, Qt::AlignRight, valueText(highest));
    painter.drawText(texts, Qt::AlignHCenter, scale == ColourScale::Diverging ? QStringLiteral("0") : unit);
    if (scale == ColourScale::Diverging)
        painter.drawText(
            QRect(strip.right() + gridUnit, strip.top() - gridUnit / 2, place.right() - strip.right(), texts.height()),
            Qt::AlignLeft, unit);
}

} // namespace digitlab::ui
