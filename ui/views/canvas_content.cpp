#include "ui/views/canvas_content.h"

namespace digitlab::ui {

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
