// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/draw/keyboard_pen.h"

#include "ui/draw/canvas_ink.h"

#include <QKeyEvent>
#include <QObject>
#include <QPainter>
#include <algorithm>
#include <cmath>
#include <map>

namespace digitlab::ui {

namespace {

constexpr double crossReach = 9; // pixels
constexpr double penPixels = 2;

const std::map<int, PenWay> ways{{Qt::Key_Left, PenWay::Left}, {Qt::Key_Right, PenWay::Right}, {Qt::Key_Up, PenWay::Up},
    {Qt::Key_Down, PenWay::Down}, {Qt::Key_Home, PenWay::UpLeft}, {Qt::Key_PageUp, PenWay::UpRight},
    {Qt::Key_End, PenWay::DownLeft}, {Qt::Key_PageDown, PenWay::DownRight}};

Point directionOf(PenWay way)
{
    switch (way) {
    case PenWay::Left:
        return {-1, 0};
    case PenWay::Right:
        return {1, 0};
    case PenWay::Up:
        return {0, -1};
    case PenWay::Down:
        return {0, 1};
    case PenWay::UpLeft:
        return {-1, -1};
    case PenWay::UpRight:
        return {1, -1};
    case PenWay::DownLeft:
        return {-1, 1};
    case PenWay::DownRight:
        break;
    }
    return {1, 1};
}

void paintCross(QPainter &painter, QPointF place, const QPen &pen)
{
    painter.setPen(pen);
    for (const QPointF arm : {QPointF(crossReach, 0), QPointF(0, crossReach)})
        painter.drawLine(place - arm, place + arm);
}

} // namespace

KeyboardPen::KeyboardPen(CanvasInk &ink)
    : m_ink(ink)
    , m_place{canvasSide / 2, canvasSide / 2}
{
}

bool KeyboardPen::handle(const QKeyEvent &event)
{
    const auto way = ways.find(event.key());
    if (event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier))
        return false;
    if (way != ways.end())
        move(way->second, event.modifiers() & Qt::ShiftModifier ? longStep : step);
    else if (event.key() != Qt::Key_Space)
        return false;
    else if (!event.isAutoRepeat())
        putDownOrUp();
    return true;
}

void KeyboardPen::move(PenWay way, double distance)
{
    const Point direction = directionOf(way);
    const auto moved
        = [distance](double from, double sign) { return std::clamp(from + sign * distance, 0.0, canvasSide); };
    m_place = {moved(m_place.x, direction.x), moved(m_place.y, direction.y)};
    show();
    m_ink.extendStroke(m_place);
}

void KeyboardPen::putDownOrUp()
{
    show();
    if (isDown())
        m_ink.endStroke();
    else
        m_ink.beginStroke(m_place);
}

bool KeyboardPen::isDown() const
{
    return m_ink.isInking();
}

QString KeyboardPen::text() const
{
    const auto percent = [](double place) { return QString::number(std::lround(100 * place / canvasSide)); };
    const QString text
        = isDown() ? QObject::tr("%1 % across, %2 % down, pen down") : QObject::tr("%1 % across, %2 % down, pen up");
    return text.arg(percent(m_place.x), percent(m_place.y));
}

/// A cross, with a dot as wide as the line will be while the pen is down; on a rim of paper, so that it is seen on ink.
void KeyboardPen::paint(QPainter &painter, const Colours &colours) const
{
    if (!m_shown)
        return;
    const QPointF place = m_ink.positionOf(m_place);
    painter.setRenderHint(QPainter::Antialiasing);
    paintCross(painter, place, QPen(colours.paper, 3 * penPixels, Qt::SolidLine, Qt::RoundCap));
    paintCross(painter, place, QPen(colours.accent, penPixels));
    if (!isDown())
        return;
    painter.setPen(QPen(colours.paper, penPixels));
    painter.setBrush(colours.accent);
    painter.drawEllipse(place, crossReach / 2, crossReach / 2);
}

} // namespace digitlab::ui
