// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/draw/canvas_content.h"

#include <algorithm>

namespace digitlab::ui {

void CanvasContent::beginStroke(Point at)
{
    image = {};
    if (drawing.empty())
        pressures.clear();
    drawing.label.reset();
    drawing.strokes.push_back({at});
}

Drawing onCanvas(const Drawing &drawing)
{
    Drawing scaled = drawing;
    const double factor = canvasSide / std::max({drawing.width, drawing.height, 1.0});
    for (Stroke &stroke : scaled.strokes)
        for (Point &point : stroke)
            point = {point.x * factor, point.y * factor};
    scaled.width = scaled.height = canvasSide;
    return scaled;
}

ReplaceContent::ReplaceContent(const QString &text, CanvasContent before, CanvasContent after, Show show)
    : QUndoCommand(text)
    , m_before(std::move(before))
    , m_after(std::move(after))
    , m_show(std::move(show))
{
}

void ReplaceContent::undo()
{
    m_show(m_before);
}

void ReplaceContent::redo()
{
    m_show(m_after);
}

} // namespace digitlab::ui
