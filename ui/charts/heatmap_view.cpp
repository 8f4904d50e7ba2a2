// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/heatmap_view.h"

#include "ui/accessibility/quiet_changes.h"
#include "ui/charts/figure_export.h"
#include "ui/charts/heatmap_painter.h"
#include "ui/style/theme.h"

#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>
#include <QToolButton>
#include <QToolTip>
#include <algorithm>

namespace digitlab::ui {

struct HeatmapView::Private {
    std::optional<HeatmapContent> content;
    HeatmapLayout layout;
    QString title;
    QString banner;
    QString emptyText = QObject::tr("The confusion matrix appears here.");
    std::optional<Cell> selected;
    std::optional<Cell> hovered;
    QToolButton *more = nullptr;

    void paint(QPainter &painter, const HeatmapLayout &where, const QPalette &palette) const
    {
        HeatmapPainter heatmap(painter, *content, where, palette);
        heatmap.paintHeader(title, banner);
        heatmap.paintCells();
        heatmap.paintAxes();
        heatmap.paintScale();
    }
    /// Of a cell its sentence, of a name on an axis the whole one.
    QString helpAt(QPoint place, const std::optional<Cell> &cell) const
    {
        const int name = content && !cell ? layout.nameAt(place) : -1;
        return cell    ? content->sentence(cell->actual, cell->predicted)
            : name < 0 ? QString()
                       : content->className(name);
    }
    Figure figure(QSize size, const QPalette &palette) const
    {
        const auto paintAll = [this, size, palette](QPainter &painter) {
            painter.fillRect(QRect(QPoint(), size), coloursFor(palette).surface);
            paint(painter, heatmapLayout(*content, size, title, banner), palette);
        };
        return {.name = QStringLiteral("confusion-matrix"),
            .size = size,
            .paint = paintAll,
            .text = content->toCsv(),
            .textEnding = QStringLiteral("csv")};
    }
};

HeatmapView::HeatmapView(QWidget *parent)
    : QWidget(parent)
    , m_private(std::make_unique<Private>())
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    keepChangesQuiet(this);
    m_private->more = figureButton(this, [this] { return m_private->figure(size(), palette()); });
    takeContent();
}

HeatmapView::~HeatmapView() = default;

void HeatmapView::setMatrix(const ConfusionMatrix &matrix, const QStringList &classNames)
{
    m_private->content.emplace(matrix, classNames);
    takeContent();
}

void HeatmapView::setDifference(const ConfusionMatrix &a, const ConfusionMatrix &b, const QStringList &classNames)
{
    if (a.classCount() == b.classCount())
        m_private->content.emplace(a, b, classNames);
    else
        m_private->content.reset();
    takeContent();
}

void HeatmapView::clear()
{
    m_private->content.reset();
    takeContent();
}

void HeatmapView::mark(std::optional<Cell> cell)
{
    m_private->selected = m_private->content ? cell : std::nullopt;
    update();
}

void HeatmapView::setTitle(const QString &title)
{
    m_private->title = title;
    takeContent();
}

void HeatmapView::setBanner(const QString &text)
{
    m_private->banner = text;
    takeContent();
}

void HeatmapView::setEmptyText(const QString &text)
{
    m_private->emptyText = text;
    takeContent();
}

std::optional<HeatmapView::Cell> HeatmapView::selectedCell() const
{
    return m_private->selected;
}

QRect HeatmapView::cellRect(int actual, int predicted) const
{
    return m_private->content ? m_private->layout.cell(actual, predicted) : QRect();
}

QString HeatmapView::cellText(int actual, int predicted) const
{
    return m_private->content ? m_private->content->text(actual, predicted) : QString();
}

CellTable HeatmapView::cells() const
{
    CellTable table = m_private->content ? m_private->content->cells() : CellTable{};
    table.place = [this](int row, int column) { return cellRect(row, column); };
    return table;
}

std::optional<CellPlace> HeatmapView::currentCell() const
{
    const auto &cell = m_private->selected;
    return cell ? std::optional(CellPlace{cell->actual, cell->predicted}) : std::nullopt;
}

void HeatmapView::activateCell(CellPlace place)
{
    select({place.row, place.column});
    Q_EMIT cellActivated(place.row, place.column);
}

bool HeatmapView::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    QToolTip::showText(help->globalPos(), m_private->helpAt(help->pos(), cellAt(help->pos())), this);
    return true;
}

void HeatmapView::paintEvent(QPaintEvent *)
{
    const Private &d = *m_private;
    const Colours colours = coloursFor(palette());
    QPainter painter(this);
    if (!d.content) {
        painter.setPen(colours.mutedText);
        painter.drawText(
            rect().adjusted(gridUnit, gridUnit, -gridUnit, -gridUnit), Qt::AlignCenter | Qt::TextWordWrap, d.emptyText);
        return;
    }
    d.paint(painter, d.layout, palette());
    const auto frame = [&](const Cell &cell, int width) {
        const QColor ink = contrastingText(d.content->colour(cell.actual, cell.predicted, palette()));
        painter.setPen(QPen(ink, width, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(
            d.layout.cell(cell.actual, cell.predicted).adjusted(width / 2, width / 2, -1 - width, -1 - width));
    };
    if (d.hovered)
        frame(*d.hovered, 1);
    if (d.selected)
        frame(*d.selected, hasFocus() ? 3 : 2);
}

void HeatmapView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    takeContent();
}

void HeatmapView::mousePressEvent(QMouseEvent *event)
{
    const auto cell = cellAt(event->pos());
    if (event->button() != Qt::LeftButton || !cell)
        return QWidget::mousePressEvent(event);
    activateCell({cell->actual, cell->predicted});
}

void HeatmapView::mouseMoveEvent(QMouseEvent *event)
{
    const auto cell = cellAt(event->pos());
    if (cell == m_private->hovered)
        return;
    m_private->hovered = cell;
    setCursor(cell ? Qt::PointingHandCursor : Qt::ArrowCursor);
    update();
}

void HeatmapView::leaveEvent(QEvent *event)
{
    m_private->hovered.reset();
    update();
    QWidget::leaveEvent(event);
}

void HeatmapView::keyPressEvent(QKeyEvent *event)
{
    if (!m_private->content)
        return QWidget::keyPressEvent(event);
    const int last = m_private->content->classCount() - 1;
    Cell cell = m_private->selected.value_or(Cell{});
    switch (event->key()) {
    case Qt::Key_Left:
        cell.predicted = std::max(0, cell.predicted - 1);
        break;
    case Qt::Key_Right:
        cell.predicted = std::min(last, cell.predicted + 1);
        break;
    case Qt::Key_Up:
        cell.actual = std::max(0, cell.actual - 1);
        break;
    case Qt::Key_Down:
        cell.actual = std::min(last, cell.actual + 1);
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        return activateCell({cell.actual, cell.predicted});
    default:
        return QWidget::keyPressEvent(event);
    }
    select(m_private->selected ? cell : Cell{});
}

void HeatmapView::contextMenuEvent(QContextMenuEvent *event)
{
    if (!m_private->content)
        return QWidget::contextMenuEvent(event);
    QMenu menu;
    fillFigureMenu(menu, this, [this] { return m_private->figure(size(), palette()); });
    menu.exec(event->globalPos());
}

void HeatmapView::select(Cell cell)
{
    m_private->selected = cell;
    setAccessibleDescription(m_private->content->sentence(cell.actual, cell.predicted));
    tellCurrentCell(this);
    update();
}

void HeatmapView::takeContent()
{
    Private &d = *m_private;
    const int classes = d.content ? d.content->classCount() : 0;
    const auto outside = [classes](const std::optional<Cell> &cell) {
        return cell && (cell->actual >= classes || cell->predicted >= classes);
    };
    if (outside(d.selected))
        d.selected.reset();
    if (outside(d.hovered))
        d.hovered.reset();
    if (d.content)
        d.layout = heatmapLayout(*d.content, size(), d.title, d.banner);
    d.more->setVisible(d.content && width() >= 20 * gridUnit);
    d.more->move(width() - d.more->sizeHint().width(), 0);
    const QString name = d.content ? d.content->summary() : d.emptyText;
    setAccessibleName(d.title.isEmpty() ? name : QStringLiteral("%1. %2").arg(d.title, name));
    update();
}

std::optional<HeatmapView::Cell> HeatmapView::cellAt(QPoint position) const
{
    const QRect &grid = m_private->layout.grid;
    if (!m_private->content || !grid.contains(position))
        return {};
    const int side = grid.width() / m_private->layout.classes;
    return Cell{.actual = (position.y() - grid.top()) / side, .predicted = (position.x() - grid.left()) / side};
}

} // namespace digitlab::ui
