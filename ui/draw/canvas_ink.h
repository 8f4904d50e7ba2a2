// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/draw/canvas_content.h"
#include "ui/draw/ink_sheet.h"

#include <QUndoStack>
#include <optional>

namespace digitlab::ui {

class DigitCanvas;

/// What is on a canvas and how it comes there: strokes point by point, whole contents at once, each of which can be
/// undone. Places are in canvas units.
class CanvasInk
{
public:
    explicit CanvasInk(DigitCanvas *canvas);

    const CanvasContent &content() const { return m_content; }
    QUndoStack &undo() { return m_undo; }
    bool isInking() const { return m_inking; }
    double penWidth() const { return m_penWidth; }
    void setPenWidth(double width) { m_penWidth = width; }

    /// A tablet's pressure in [0, 1]; none for a mouse.
    void beginStroke(Point place, std::optional<double> pressure = {});
    void extendStroke(Point place, std::optional<double> pressure = {});
    void endStroke();
    void replace(const QString &text, const CanvasContent &after);
    /// The next stroke takes the drawing's place.
    void finish() { m_finished = true; }
    void redraw();

    const QPixmap &pixmap() const { return m_sheet.pixmap(); }
    QRect sheetRect() const;
    /// Both directions between the widget's pixels and canvas units.
    Point placeOf(QPointF position) const;
    QPointF positionOf(Point place) const;

private:
    bool endInking();
    void inkLastPoint(std::optional<double> pressure);
    void show(const CanvasContent &next);

    DigitCanvas *m_canvas;
    CanvasContent m_content;
    CanvasContent m_beforeStroke;
    bool m_inking = false;
    bool m_finished = false;
    double m_penWidth = 0.078 * canvasSide;
    InkSheet m_sheet;
    QUndoStack m_undo;
};

} // namespace digitlab::ui
