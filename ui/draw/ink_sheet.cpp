// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/draw/ink_sheet.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace digitlab::ui {

void InkSheet::resize(int side, double devicePixelRatio)
{
    m_side = std::max(side, 1);
    const int pixels = static_cast<int>(std::ceil(m_side * devicePixelRatio));
    m_pixmap = QPixmap(pixels, pixels);
    m_pixmap.setDevicePixelRatio(devicePixelRatio);
    clear();
}

void InkSheet::setPen(const QColor &colour, double canvasWidth)
{
    m_colour = colour;
    m_penWidth = canvasWidth;
}

void InkSheet::clear()
{
    m_pixmap.fill(Qt::transparent);
}

void InkSheet::draw(const Drawing &drawing, const StrokePressures &pressures)
{
    if (m_pixmap.isNull())
        return; // it has no size yet
    clear();
    QPainter painter(&m_pixmap);
    for (std::size_t number = 0; number < drawing.strokes.size(); ++number) {
        const Stroke &stroke = drawing.strokes[number];
        const auto pressed = pressures.find(number);
        if (pressed != pressures.end() && pressed->second.size() == stroke.size())
            drawPressed(painter, stroke, pressed->second);
        else
            drawStroke(painter, stroke, 1);
    }
}

QRect InkSheet::drawLastPoint(const Stroke &stroke, double pressure)
{
    if (stroke.empty() || m_pixmap.isNull())
        return {};
    const Stroke end(stroke.end() - (stroke.size() > 1 ? 2 : 1), stroke.end());
    QPainter painter(&m_pixmap);
    drawStroke(painter, end, pressure);

    const int reach = static_cast<int>(std::ceil(pen(pressure).widthF() / 2)) + 2;
    return QRectF(toSheet(end.front()), toSheet(end.back()))
        .normalized()
        .toAlignedRect()
        .adjusted(-reach, -reach, reach, reach);
}

QPointF InkSheet::toSheet(Point point) const
{
    return QPointF(point.x, point.y) * (m_side / canvasSide);
}

Point InkSheet::toCanvas(QPointF position) const
{
    const auto onCanvas = [this](double value) { return std::clamp(value * canvasSide / m_side, 0.0, canvasSide); };
    return {onCanvas(position.x()), onCanvas(position.y())};
}

/// As drawLastPoint() drew it, point by point.
void InkSheet::drawPressed(QPainter &painter, const Stroke &stroke, const std::vector<double> &pressures) const
{
    for (std::size_t point = 0; point < stroke.size(); ++point) {
        const auto last = stroke.begin() + static_cast<std::ptrdiff_t>(point);
        drawStroke(painter, Stroke(point == 0 ? last : last - 1, last + 1), pressures[point]);
    }
}

void InkSheet::drawStroke(QPainter &painter, const Stroke &stroke, double pressure) const
{
    if (stroke.empty())
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(pen(pressure));
    if (stroke.size() == 1) {
        painter.drawPoint(toSheet(stroke.front()));
        return;
    }
    QPainterPath path(toSheet(stroke.front()));
    for (const Point point : stroke)
        path.lineTo(toSheet(point));
    painter.drawPath(path);
}

QPen InkSheet::pen(double pressure) const
{
    return QPen(m_colour, std::max(m_penWidth * pressure * m_side / canvasSide, 1.0), Qt::SolidLine, Qt::RoundCap,
        Qt::RoundJoin);
}

} // namespace digitlab::ui
