// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/drawing/drawing.h"

#include <QPixmap>

#include <map>

class QPainter;

namespace digitlab::ui {

/// How hard a tablet pen was pressed at each point of the strokes that have it, by the stroke's position: fractions of
/// the pen's width.
using StrokePressures = std::map<std::size_t, std::vector<double>>;

/// The ink of a canvas as a pixmap of exactly the screen's pixels, so that each new point costs one short line.
class InkSheet
{
public:
    /// `side` in logical pixels. What was inked is gone.
    void resize(int side, double devicePixelRatio);
    void setPen(const QColor &colour, double canvasWidth);

    void clear();
    void draw(const Drawing &drawing, const StrokePressures &pressures = {});
    /// From the stroke's last point but one, or its first point as a dot, at that fraction of the pen's width. Returns
    /// what must be repainted, in logical pixels.
    QRect drawLastPoint(const Stroke &stroke, double pressure = 1);

    const QPixmap &pixmap() const { return m_pixmap; }
    int side() const { return m_side; }

    /// Both directions between the sheet's logical pixels and canvas units.
    QPointF toSheet(Point point) const;
    Point toCanvas(QPointF position) const;

private:
    void drawStroke(QPainter &painter, const Stroke &stroke, double pressure) const;
    void drawPressed(QPainter &painter, const Stroke &stroke, const std::vector<double> &pressures) const;
    QPen pen(double pressure) const;

    QPixmap m_pixmap;
    QColor m_colour;
    double m_penWidth = 0; // canvas units
    int m_side = 0;
};

/// Side of the canvas in its own units.
inline constexpr double canvasSide = 500;

} // namespace digitlab::ui
