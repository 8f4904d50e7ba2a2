// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/draw/ink_sheet.h"

#include <QImage>
#include <QUndoCommand>

#include <functional>

namespace digitlab::ui {

/// What lies on the canvas: strokes or, in their place, an image.
struct CanvasContent {
    Drawing drawing;
    QImage image;
    StrokePressures pressures;

    bool empty() const { return drawing.empty() && image.isNull(); }
    /// A further stroke, in canvas units; an image makes way for it.
    void beginStroke(Point at);
    friend bool operator==(const CanvasContent &a, const CanvasContent &b)
    {
        return a.drawing == b.drawing && a.pressures == b.pressures && a.image.cacheKey() == b.image.cacheKey();
    }
};

/// The drawing in units of the canvas, whatever its own are.
Drawing onCanvas(const Drawing &drawing);

/// Puts one content in the place of another, and back.
class ReplaceContent : public QUndoCommand
{
public:
    using Show = std::function<void(const CanvasContent &)>;
    ReplaceContent(const QString &text, CanvasContent before, CanvasContent after, Show show);

    void undo() override;
    void redo() override;

private:
    CanvasContent m_before;
    CanvasContent m_after;
    Show m_show;
};

} // namespace digitlab::ui
