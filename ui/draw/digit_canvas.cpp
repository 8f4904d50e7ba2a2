// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/draw/digit_canvas.h"

#include "core/data/digit_name.h"
#include "ui/accessibility/announcement.h"
#include "ui/draw/accessible_canvas.h"
#include "ui/draw/canvas_content.h"
#include "ui/draw/canvas_ink.h"
#include "ui/draw/image_mime.h"
#include "ui/draw/keyboard_pen.h"
#include "ui/draw/sheet_painter.h"
#include "ui/style/text.h"
#include "ui/style/theme.h"

#include <QClipboard>
#include <QDropEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMimeData>
#include <QMouseEvent>
#include <QPainter>
#include <QTabletEvent>

namespace digitlab::ui {

struct DigitCanvas::Private {
    explicit Private(DigitCanvas *canvas)
        : q(canvas)
        , ink(canvas)
        , pen(ink)
    {
    }

    void take(const QMimeData &data);
    void penMoved();

    DigitCanvas *q;
    CanvasInk ink;
    KeyboardPen pen;
    QString reading;
    bool drawsDigits = true;
};

DigitCanvas::DigitCanvas(QWidget *parent)
    : QWidget(parent)
    , m_private(std::make_unique<Private>(this))
{
    setFocusPolicy(Qt::StrongFocus);
    setProperty("showsFocus", true);
    setCursor(Qt::CrossCursor);
    setAcceptDrops(true);
    setMinimumSize(160, 160);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setClassNames(digitNames());
    const QString help
        = tr("Draw with the pointer or a pen, or by keyboard: the arrows move a cursor, with Shift further, "
             "Home, End, Page Up and Page Down move it aslant, and Space puts the pen down and up. Delete "
             "clears the canvas, Ctrl+Z undoes the last stroke, Ctrl+V pastes an image.");
    setAccessibleDescription(help);
    setToolTip(help);
}

DigitCanvas::~DigitCanvas() = default;

void DigitCanvas::setClassNames(const QStringList &names)
{
    m_private->drawsDigits = areDigits(fromQStringList(names));
    setAccessibleName(m_private->drawsDigits ? tr("Canvas for drawing a digit") : tr("Canvas for drawing"));
    update();
}

const Drawing &DigitCanvas::drawing() const
{
    return m_private->ink.content().drawing;
}

void DigitCanvas::setDrawing(const Drawing &drawing)
{
    m_private->ink.replace(tr("Put a drawing on the canvas"), {onCanvas(drawing), {}, {}});
}

void DigitCanvas::clear()
{
    if (!m_private->ink.content().empty())
        m_private->ink.replace(tr("Clear"), {});
}

void DigitCanvas::finish()
{
    m_private->ink.finish();
}

QUndoStack *DigitCanvas::undoStack()
{
    return &m_private->ink.undo();
}

double DigitCanvas::penWidth() const
{
    return m_private->ink.penWidth();
}

void DigitCanvas::setPenWidth(double width)
{
    if (width <= 0 || width == penWidth())
        return;
    m_private->ink.setPenWidth(width);
    m_private->ink.redraw();
}

QImage DigitCanvas::image() const
{
    return m_private->ink.content().image;
}

void DigitCanvas::setImage(const QImage &image)
{
    if (!image.isNull())
        m_private->ink.replace(tr("Put an image on the canvas"), {{}, image, {}});
}

void DigitCanvas::paste()
{
    m_private->take(*QGuiApplication::clipboard()->mimeData());
}

void DigitCanvas::movePen(PenWay way)
{
    m_private->pen.move(way, KeyboardPen::longStep);
    m_private->penMoved();
}

void DigitCanvas::putPenDownOrUp()
{
    m_private->pen.putDownOrUp();
    m_private->penMoved();
}

QString DigitCanvas::penText() const
{
    return m_private->pen.text();
}

QString DigitCanvas::reading() const
{
    return m_private->reading;
}

void DigitCanvas::setReading(const QString &reading)
{
    if (reading == m_private->reading)
        return;
    m_private->reading = reading;
    if (hasFocus() && !m_private->ink.isInking()) // not while the drawing is half of what it will be
        announce(this, reading);
}

QAccessibleInterface *DigitCanvas::makeAccessible()
{
    return new AccessibleCanvas(this);
}

void DigitCanvas::paintEvent(QPaintEvent *)
{
    if (m_private->ink.pixmap().devicePixelRatio() != devicePixelRatioF())
        m_private->ink.redraw();
    QPainter painter(this);
    const SheetPainter sheet(m_private->ink.sheetRect(), coloursFor(palette()));
    sheet.paintPaper(painter, hasFocus() ? SheetPainter::Focus::Here : SheetPainter::Focus::Elsewhere);
    if (m_private->ink.content().empty())
        sheet.paintInvitation(painter, m_private->drawsDigits ? tr("Draw a digit") : tr("Draw here"));
    sheet.paintImage(painter, m_private->ink.content().image);
    painter.drawPixmap(m_private->ink.sheetRect().topLeft(), m_private->ink.pixmap());
    m_private->pen.paint(painter, coloursFor(palette()));
}

void DigitCanvas::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_private->pen.hide();
    m_private->ink.beginStroke(m_private->ink.placeOf(event->position()));
}

void DigitCanvas::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons() & Qt::LeftButton)
        m_private->ink.extendStroke(m_private->ink.placeOf(event->position()));
}

void DigitCanvas::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_private->ink.extendStroke(m_private->ink.placeOf(event->position()));
    m_private->ink.endStroke();
}

void DigitCanvas::tabletEvent(QTabletEvent *event)
{
    const Point place = m_private->ink.placeOf(event->position());
    if (event->type() == QEvent::TabletPress && event->button() == Qt::LeftButton)
        m_private->ink.beginStroke(place, event->pressure());
    else if (event->type() == QEvent::TabletMove)
        m_private->ink.extendStroke(place, event->pressure());
    else if (event->type() == QEvent::TabletRelease && event->button() == Qt::LeftButton)
        m_private->ink.endStroke();
    event->accept();
}

void DigitCanvas::resizeEvent(QResizeEvent *)
{
    m_private->ink.redraw();
}

void DigitCanvas::dragEnterEvent(QDragEnterEvent *event)
{
    if (mayHoldImage(*event->mimeData()))
        event->acceptProposedAction();
}

void DigitCanvas::dropEvent(QDropEvent *event)
{
    m_private->take(*event->mimeData());
    event->acceptProposedAction();
}

void DigitCanvas::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape || event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace)
        clear();
    else if (event->matches(QKeySequence::Undo))
        m_private->ink.undo().undo();
    else if (event->matches(QKeySequence::Redo))
        m_private->ink.undo().redo();
    else if (event->matches(QKeySequence::Paste))
        paste();
    else if (m_private->pen.handle(*event))
        m_private->penMoved();
    else
        QWidget::keyPressEvent(event);
}

void DigitCanvas::focusInEvent(QFocusEvent *event)
{
    if (event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason)
        m_private->pen.show();
    QWidget::focusInEvent(event);
}

/// A stroke does not go on behind the user's back.
void DigitCanvas::focusOutEvent(QFocusEvent *event)
{
    m_private->ink.endStroke();
    m_private->pen.hide();
    QWidget::focusOutEvent(event);
}

void DigitCanvas::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        m_private->ink.redraw();
    QWidget::changeEvent(event);
}

void DigitCanvas::Private::penMoved()
{
    q->update();
    announce(q, pen.isDown() || reading.isEmpty() ? pen.text() : DigitCanvas::tr("%1. %2").arg(pen.text(), reading));
}

void DigitCanvas::Private::take(const QMimeData &data)
{
    try {
        q->setImage(imageFrom(data));
    } catch (const std::exception &error) {
        Q_EMIT q->refused(QString::fromStdString(error.what()));
    }
}

} // namespace digitlab::ui
