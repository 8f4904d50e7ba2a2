// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/draw/digit_canvas.h"

#include "ui/draw/canvas_content.h"
#include "ui/draw/image_mime.h"
#include "ui/draw/ink_sheet.h"
#include "ui/draw/sheet_painter.h"
#include "ui/style/theme.h"

#include <QClipboard>
#include <QDropEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMimeData>
#include <QMouseEvent>
#include <QPainter>
#include <QTabletEvent>
#include <algorithm>
#include <optional>
#include <utility>

namespace digitlab::ui {

struct DigitCanvas::Private {
    explicit Private(DigitCanvas *canvas)
        : q(canvas)
    {
    }

    QPoint origin() const { return {(q->width() - sheet.side()) / 2, (q->height() - sheet.side()) / 2}; }
    QRect sheetRect() const { return {origin(), QSize(sheet.side(), sheet.side())}; }

    /// A tablet's pressure in [0, 1]; none for a mouse.
    void beginStroke(QPointF position, std::optional<double> pressure = {});
    void extendStroke(QPointF position, std::optional<double> pressure = {});
    void endStroke();
    bool endInking();
    void inkLastPoint(std::optional<double> pressure);
    void replace(const QString &text, const CanvasContent &after);
    void show(const CanvasContent &next);
    void redraw();
    void take(const QMimeData &data);

    DigitCanvas *q;
    CanvasContent content;
    CanvasContent beforeStroke;
    bool inking = false;
    bool finished = false;
    double penWidth = 0.078 * canvasSide;
    InkSheet sheet;
    QUndoStack undo;
};

DigitCanvas::DigitCanvas(QWidget *parent)
    : QWidget(parent)
    , m_private(std::make_unique<Private>(this))
{
    m_private->undo.setUndoLimit(200);
    setFocusPolicy(Qt::StrongFocus);
    setProperty("showsFocus", true);
    setCursor(Qt::CrossCursor);
    setAcceptDrops(true);
    setMinimumSize(160, 160);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setAccessibleName(tr("Canvas for drawing a digit"));
    setAccessibleDescription(tr("Draw with the pointer or a pen. Delete clears the canvas, Ctrl+Z undoes the last "
                                "stroke, Ctrl+V pastes an image."));
}

DigitCanvas::~DigitCanvas() = default;

const Drawing &DigitCanvas::drawing() const
{
    return m_private->content.drawing;
}

void DigitCanvas::setDrawing(const Drawing &drawing)
{
    m_private->replace(tr("Put a drawing on the canvas"), {onCanvas(drawing), {}, {}});
}

void DigitCanvas::clear()
{
    if (!m_private->content.empty())
        m_private->replace(tr("Clear"), {});
}

void DigitCanvas::finish()
{
    m_private->finished = true;
}

QUndoStack *DigitCanvas::undoStack()
{
    return &m_private->undo;
}

double DigitCanvas::penWidth() const
{
    return m_private->penWidth;
}

void DigitCanvas::setPenWidth(double width)
{
    if (width <= 0 || width == m_private->penWidth)
        return;
    m_private->penWidth = width;
    m_private->redraw();
}

QImage DigitCanvas::image() const
{
    return m_private->content.image;
}

void DigitCanvas::setImage(const QImage &image)
{
    if (!image.isNull())
        m_private->replace(tr("Put an image on the canvas"), {{}, image, {}});
}

void DigitCanvas::paste()
{
    m_private->take(*QGuiApplication::clipboard()->mimeData());
}

void DigitCanvas::paintEvent(QPaintEvent *)
{
    if (m_private->sheet.pixmap().devicePixelRatio() != devicePixelRatioF())
        m_private->redraw();
    QPainter painter(this);
    const SheetPainter sheet(m_private->sheetRect(), coloursFor(palette()));
    sheet.paintPaper(painter, hasFocus() ? SheetPainter::Focus::Here : SheetPainter::Focus::Elsewhere);
    if (m_private->content.empty())
        sheet.paintInvitation(painter, tr("Draw a digit"));
    sheet.paintImage(painter, m_private->content.image);
    painter.drawPixmap(m_private->origin(), m_private->sheet.pixmap());
}

void DigitCanvas::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        m_private->beginStroke(event->position());
}

void DigitCanvas::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons() & Qt::LeftButton)
        m_private->extendStroke(event->position());
}

void DigitCanvas::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_private->extendStroke(event->position());
    m_private->endStroke();
}

void DigitCanvas::tabletEvent(QTabletEvent *event)
{
    if (event->type() == QEvent::TabletPress && event->button() == Qt::LeftButton)
        m_private->beginStroke(event->position(), event->pressure());
    else if (event->type() == QEvent::TabletMove)
        m_private->extendStroke(event->position(), event->pressure());
    else if (event->type() == QEvent::TabletRelease && event->button() == Qt::LeftButton)
        m_private->endStroke();
    event->accept();
}

void DigitCanvas::resizeEvent(QResizeEvent *)
{
    m_private->redraw();
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
        m_private->undo.undo();
    else if (event->matches(QKeySequence::Redo))
        m_private->undo.redo();
    else if (event->matches(QKeySequence::Paste))
        paste();
    else
        QWidget::keyPressEvent(event);
}

void DigitCanvas::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        m_private->redraw();
    QWidget::changeEvent(event);
}

void DigitCanvas::Private::beginStroke(QPointF position, std::optional<double> pressure)
{
    endStroke();
    beforeStroke = content;
    if (finished)
        show({});
    inking = true;
    // Each point counts while one draws: X11 would join those that come between two frames.
    QCoreApplication::setAttribute(Qt::AA_CompressHighFrequencyEvents, false);
    content.beginStroke(sheet.toCanvas(position - origin()));
    if (beforeStroke.drawing.empty())
        q->update();
    inkLastPoint(pressure);
}

void DigitCanvas::Private::extendStroke(QPointF position, std::optional<double> pressure)
{
    if (!inking)
        return;
    Stroke &stroke = content.drawing.strokes.back();
    const Point point = sheet.toCanvas(position - origin());
    if (point == stroke.back())
        return;
    stroke.push_back(point);
    inkLastPoint(pressure);
}

void DigitCanvas::Private::endStroke()
{
    if (!endInking())
        return;
    undo.push(
        new ReplaceContent(tr("Stroke"), beforeStroke, content, [this](const CanvasContent &next) { show(next); }));
}

/// Whether there was a stroke under way.
bool DigitCanvas::Private::endInking()
{
    QCoreApplication::setAttribute(Qt::AA_CompressHighFrequencyEvents, true);
    return std::exchange(inking, false);
}

void DigitCanvas::Private::inkLastPoint(std::optional<double> pressure)
{
    const double fraction = std::clamp(pressure.value_or(1), 0.25, 1.0); // a light touch still leaves a line
    if (pressure)
        content.pressures[content.drawing.strokes.size() - 1].push_back(fraction);
    const QRect dirty = sheet.drawLastPoint(content.drawing.strokes.back(), fraction);
    q->update(dirty.translated(origin()));
    Q_EMIT q->drawingChanged();
}

void DigitCanvas::Private::replace(const QString &text, const CanvasContent &after)
{
    endStroke();
    undo.push(new ReplaceContent(text, content, after, [this](const CanvasContent &next) { show(next); }));
}

void DigitCanvas::Private::show(const CanvasContent &next)
{
    if (next == content)
        return;
    endInking();
    finished = false;
    const bool imageDiffers = next.image.cacheKey() != content.image.cacheKey();
    content = next;
    redraw();
    if (imageDiffers)
        Q_EMIT q->imageChanged();
    if (content.image.isNull())
        Q_EMIT q->drawingChanged();
}

void DigitCanvas::Private::redraw()
{
    sheet.resize(std::min(q->width(), q->height()), q->devicePixelRatioF());
    sheet.setPen(coloursFor(q->palette()).ink, penWidth);
    sheet.draw(content.drawing, content.pressures);
    q->update();
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
