// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/drawing/drawing.h"
#include "ui/style/theme.h"

#include <QString>

class QKeyEvent;
class QPainter;

namespace digitlab::ui {

class CanvasInk;

enum class PenWay { Left, Right, Up, Down, UpLeft, UpRight, DownLeft, DownRight };

/// The pen of who draws by keyboard: a cursor on the canvas that arrows move, and that inks while it is down.
class KeyboardPen
{
public:
    static constexpr double step = 10;     // canvas units
    static constexpr double longStep = 50; // with Shift

    explicit KeyboardPen(CanvasInk &ink);

    /// Whether the key was one of the pen's.
    bool handle(const QKeyEvent &event);
    void move(PenWay way, double distance);
    void putDownOrUp();

    void show() { m_shown = true; }
    void hide() { m_shown = false; }
    bool isDown() const;
    Point place() const { return m_place; }
    /// "40 % across, 60 % down, pen up"
    QString text() const;
    void paint(QPainter &painter, const Colours &colours) const;

private:
    CanvasInk &m_ink;
    Point m_place;
    bool m_shown = false;
};

} // namespace digitlab::ui
