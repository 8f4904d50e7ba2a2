// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QString>

class QPainter;
class QPalette;
class QRect;

namespace digitlab::ui {

/// How numbers become colours: cividis from 0 to 1, or diverging from -1 to 1 with a neutral zero.
enum class ColourScale { Sequential, Diverging };

/// `fraction` in [0, 1] or [-1, 1]; what lies outside is the colour of the end.
QColor scaleColour(ColourScale scale, double fraction, const QPalette &palette);

/// A strip of the scale's colours with its ends told, and its zero in the middle where it has one.
void paintColourLegend(QPainter &painter, const QRect &place, ColourScale scale, double highest, const QString &unit,
    const QPalette &palette);
/// The height that it takes.
int colourLegendHeight();

/// In as many digits as tell it from others of its size: "0.25", "127", "1.3e-05".
QString valueText(double value);

} // namespace digitlab::ui
