#pragma once

#include "core/drawing/drawing.h"

#include <QPixmap>

class QPainter;

namespace digitlab::ui {

/// The ink of a canvas as a pixmap of exactly the screen's pixels, so that each new point costs one short line.
class InkSheet
{
public:
    /// `side` in logical pixels. What was inked is gone.
    void resize(int side, double devicePixelRatio);
    void setPen(const QColor &colour, double canvasWidth);

    void clear();
    void draw(const Drawing &drawing);
    /// From the stroke's last point but one, or its first point as a dot. Returns what must be repainted, in logical
    /// pixels.
    QRect drawLastPoint(const Stroke &stroke);

    const QPixmap &pixmap() const { return m_pixmap; }
    int side() const { return m_side; }

    /// Both directions between the sheet's logical pixels and canvas units.
    QPointF toSheet(Point point) const;
    Point toCanvas(QPointF position) const;

private:
    void drawStroke(QPainter &painter, const Stroke &stroke) const;
    QPen pen() const;

    QPixmap m_pixmap;
    QColor m_colour;
    double m_penWidth = 0; // canvas units
    int m_side = 0;
};

/// Side of the canvas in its own units.
inline constexpr double canvasSide = 500;

} // namespace digitlab::ui
