// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/draw/canvas_toolbar.h"

#include "ui/draw/digit_canvas.h"
#include "ui/style/theme.h"

#include <QBoxLayout>
#include <QEvent>
#include <QSignalBlocker>
#include <QSlider>
#include <QToolButton>

#include <cmath>

namespace digitlab::ui {

namespace {

constexpr int narrowestSlider = 20; // per mille of the canvas side
constexpr int widestSlider = 200;

} // namespace

CanvasToolbar::CanvasToolbar(DigitCanvas *canvas, QWidget *parent)
    : QWidget(parent)
    , m_canvas(canvas)
    , m_layout(new QBoxLayout(QBoxLayout::LeftToRight, this))
    , m_undo(button(QStringLiteral("undo"), tr("Undo (Ctrl+Z)")))
    , m_redo(button(QStringLiteral("redo"), tr("Redo (Ctrl+Shift+Z)")))
    , m_clear(button(QStringLiteral("clear"), tr("Clear the canvas (Delete)")))
    , m_paste(button(QStringLiteral("paste"), tr("Paste an image (Ctrl+V)")))
    , m_pen(new QSlider(Qt::Horizontal))
{
    m_pen->setRange(narrowestSlider, widestSlider);
    m_pen->setPageStep(20);
    m_pen->setAccessibleName(tr("Width of the pen"));
    m_pen->setToolTip(tr("Width of the pen"));

    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(2);
    for (QWidget *widget : {static_cast<QWidget *>(m_undo), static_cast<QWidget *>(m_redo),
             static_cast<QWidget *>(m_clear), static_cast<QWidget *>(m_paste)})
        m_layout->addWidget(widget);
    m_layout->addWidget(m_pen, 1, Qt::Alignment());
    connectCanvas();
    applyIcons();
    setPenWidth(m_canvas->penWidth() / 500);
    refresh();
}

void CanvasToolbar::setOrientation(Qt::Orientation orientation)
{
    const bool isRow = orientation == Qt::Horizontal;
    m_layout->setDirection(isRow ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_layout->setAlignment(m_pen, isRow ? Qt::Alignment() : Qt::AlignHCenter);
    m_pen->setOrientation(orientation);
}

void CanvasToolbar::setPenWidth(double fraction)
{
    const QSignalBlocker blocker(m_pen);
    m_pen->setValue(static_cast<int>(std::lround(fraction * 1000)));
}

void CanvasToolbar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        applyIcons();
    QWidget::changeEvent(event);
}

QToolButton *CanvasToolbar::button(const QString &icon, const QString &text)
{
    auto *result = new QToolButton(this);
    result->setObjectName(icon);
    result->setToolTip(text);
    result->setAccessibleName(text);
    result->setAutoRaise(true);
    return result;
}

void CanvasToolbar::connectCanvas()
{
    QUndoStack *stack = m_canvas->undoStack();
    connect(m_undo, &QToolButton::clicked, stack, &QUndoStack::undo);
    connect(m_redo, &QToolButton::clicked, stack, &QUndoStack::redo);
    connect(m_clear, &QToolButton::clicked, m_canvas, &DigitCanvas::clear);
    connect(m_paste, &QToolButton::clicked, m_canvas, &DigitCanvas::paste);
    connect(stack, &QUndoStack::indexChanged, this, &CanvasToolbar::refresh);
    connect(m_pen, &QSlider::valueChanged, this, [this](int value) { Q_EMIT penWidthChanged(value / 1000.0); });
}

void CanvasToolbar::refresh()
{
    m_undo->setEnabled(m_canvas->undoStack()->canUndo());
    m_redo->setEnabled(m_canvas->undoStack()->canRedo());
    m_clear->setEnabled(!m_canvas->drawing().empty() || !m_canvas->image().isNull());
}

void CanvasToolbar::applyIcons()
{
    for (QToolButton *tool : {m_undo, m_redo, m_clear, m_paste})
        tool->setIcon(themedIcon(tool->objectName(), palette()));
}

} // namespace digitlab::ui
