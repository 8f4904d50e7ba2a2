// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/draw/canvas_ink.h"

#include "ui/draw/digit_canvas.h"
#include "ui/style/theme.h"

#include <QCoreApplication>
#include <algorithm>
#include <utility>

namespace digitlab::ui {

CanvasInk::CanvasInk(DigitCanvas *canvas)
    : m_canvas(canvas)
{
    m_undo.setUndoLimit(200);
}

QRect CanvasInk::sheetRect() const
{
    const int side = m_sheet.side();
    return {(m_canvas->width() - side) / 2, (m_canvas->height() - side) / 2, side, side};
}

Point CanvasInk::placeOf(QPointF position) const
{
    return m_sheet.toCanvas(position - sheetRect().topLeft());
}

QPointF CanvasInk::positionOf(Point place) const
{
    return m_sheet.toSheet(place) + sheetRect().topLeft();
}

void CanvasInk::beginStroke(Point place, std::optional<double> pressure)
{
    endStroke();
    m_beforeStroke = m_content;
    if (m_finished)
        show({});
    m_inking = true;
    // Each point counts while one draws: X11 would join those that come between two frames.
    QCoreApplication::setAttribute(Qt::AA_CompressHighFrequencyEvents, false);
    m_content.beginStroke(place);
    if (m_beforeStroke.drawing.empty())
        m_canvas->update();
    inkLastPoint(pressure);
}

void CanvasInk::extendStroke(Point place, std::optional<double> pressure)
{
    if (!m_inking)
        return;
    Stroke &stroke = m_content.drawing.strokes.back();
    if (place == stroke.back())
        return;
    stroke.push_back(place);
    inkLastPoint(pressure);
}

void CanvasInk::endStroke()
{
    if (!endInking())
        return;
    m_undo.push(new ReplaceContent(
        DigitCanvas::tr("Stroke"), m_beforeStroke, m_content, [this](const CanvasContent &next) { show(next); }));
}

/// Whether there was a stroke under way.
bool CanvasInk::endInking()
{
    QCoreApplication::setAttribute(Qt::AA_CompressHighFrequencyEvents, true);
    return std::exchange(m_inking, false);
}

void CanvasInk::inkLastPoint(std::optional<double> pressure)
{
    const double fraction = std::clamp(pressure.value_or(1), 0.25, 1.0); // a light touch still leaves a line
    if (pressure)
        m_content.pressures[m_content.drawing.strokes.size() - 1].push_back(fraction);
    const QRect dirty = m_sheet.drawLastPoint(m_content.drawing.strokes.back(), fraction);
    m_canvas->update(dirty.translated(sheetRect().topLeft()));
    Q_EMIT m_canvas->drawingChanged();
}

void CanvasInk::replace(const QString &text, const CanvasContent &after)
{
    endStroke();
    m_undo.push(new ReplaceContent(text, m_content, after, [this](const CanvasContent &next) { show(next); }));
}

void CanvasInk::show(const CanvasContent &next)
{
    if (next == m_content)
        return;
    endInking();
    m_finished = false;
    const bool imageDiffers = next.image.cacheKey() != m_content.image.cacheKey();
    m_content = next;
    redraw();
    if (imageDiffers)
        Q_EMIT m_canvas->imageChanged();
    if (m_content.image.isNull())
        Q_EMIT m_canvas->drawingChanged();
}

void CanvasInk::redraw()
{
    m_sheet.resize(std::min(m_canvas->width(), m_canvas->height()), m_canvas->devicePixelRatioF());
    m_sheet.setPen(coloursFor(m_canvas->palette()).ink, m_penWidth);
    m_sheet.draw(m_content.drawing, m_content.pressures);
    m_canvas->update();
}

} // namespace digitlab::ui
