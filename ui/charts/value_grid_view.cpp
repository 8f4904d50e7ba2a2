// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/value_grid_view.h"

#include "ui/accessibility/accessible_source.h"
#include "ui/charts/figure_export.h"
#include "ui/style/theme.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolButton>
#include <QToolTip>
#include <algorithm>
#include <cmath>

namespace digitlab::ui {

namespace {

constexpr int gridGap = gridUnit;

double strongest(const std::vector<LabelledGrid> &grids)
{
    double result = 0;
    for (const LabelledGrid &each : grids)
        for (const float value : each.grid.values)
            result = std::max(result, std::abs(static_cast<double>(value)));
    return result;
}

} // namespace

ValueGridView::ValueGridView(const QString &name, int cellWidth, QWidget *parent)
    : QWidget(parent)
    , m_name(name)
    , m_cellWidth(cellWidth)
    , m_more(figureButton(this, [this] {
        return Figure{.name = m_name.toLower().replace(QLatin1Char(' '), QLatin1Char('-')),
            .size = size(),
            .paint = [this, shown = size()](QPainter &painter) { paint(painter, shown); },
            .text = toCsv(),
            .textEnding = QStringLiteral("csv")};
    }))
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAccessibleRole(this, QAccessible::Graphic);
    setAccessibleName(name);
}

void ValueGridView::setGrids(std::vector<LabelledGrid> grids, ColourScale scale, const QString &unit)
{
    m_grids = std::move(grids);
    m_scale = scale;
    m_unit = unit;
    m_highest = strongest(m_grids);
    QStringList labels;
    for (const LabelledGrid &each : m_grids)
        labels += each.label;
    setAccessibleDescription(
        tr("%1 images, strongest value %2 %3").arg(m_grids.size()).arg(valueText(m_highest), unit));
    m_more->setVisible(!m_grids.empty());
    updateGeometry();
    update();
}

void ValueGridView::clear()
{
    setGrids({}, m_scale, m_unit);
}

QImage ValueGridView::image(int grid) const
{
    const ValueGrid &values = m_grids[static_cast<std::size_t>(grid)].grid;
    QImage image(values.width, values.height, QImage::Format_RGB32);
    for (int y = 0; y < values.height; ++y)
        for (int x = 0; x < values.width; ++x) {
            const double fraction = m_highest > 0 ? static_cast<double>(values.at(x, y)) / m_highest : 0;
            image.setPixel(x, y, scaleColour(m_scale, fraction, palette()).rgb());
        }
    return image;
}

QString ValueGridView::readOut(QPoint place) const
{
    for (int index = 0; index < gridCount(); ++index) {
        const QRect area = cell(index, width());
        if (!area.contains(place))
            continue;
        const auto &[label, grid] = m_grids[static_cast<std::size_t>(index)];
        const int x = (place.x() - area.left()) * grid.width / area.width();
        const int y = (place.y() - area.top()) * grid.height / area.height();
        return tr("%1, row %2, column %3: %4")
            .arg(label)
            .arg(y + 1)
            .arg(x + 1)
            .arg(QString::number(static_cast<double>(grid.at(x, y)), 'g', 3));
    }
    return {};
}

QString ValueGridView::toCsv() const
{
    QString text = QStringLiteral("picture,row,column,value\n");
    for (const auto &[label, grid] : m_grids)
        for (int y = 0; y < grid.height; ++y)
            for (int x = 0; x < grid.width; ++x)
                text += QStringLiteral("\"%1\",%2,%3,%4\n")
                            .arg(label)
                            .arg(y + 1)
                            .arg(x + 1)
                            .arg(static_cast<double>(grid.at(x, y)), 0, 'g', 9);
    return text;
}

QSize ValueGridView::sizeHint() const
{
    const int width = 8 * (m_cellWidth + gridGap);
    return {width, heightForWidth(width)};
}

int ValueGridView::heightForWidth(int width) const
{
    return gridsHeight(width) + colourLegendHeight();
}

int ValueGridView::gridsHeight(int width) const
{
    const int columns = columnsFor(width);
    const int rows = (gridCount() + columns - 1) / columns;
    return rows * (cellHeight() + labelHeight() + gridGap);
}

int ValueGridView::columnsFor(int width) const
{
    return std::max(1, (width + gridGap) / (m_cellWidth + gridGap));
}

/// Of the tallest grid at the common width.
int ValueGridView::cellHeight() const
{
    int height = 0;
    for (const LabelledGrid &each : m_grids)
        if (each.grid.width > 0)
            height = std::max(height, m_cellWidth * each.grid.height / each.grid.width);
    return height;
}

int ValueGridView::labelHeight() const
{
    return QFontMetrics(captionFont()).height();
}

QRect ValueGridView::cell(int index, int width) const
{
    const int columns = columnsFor(width);
    return {index % columns * (m_cellWidth + gridGap), index / columns * (cellHeight() + labelHeight() + gridGap),
        m_cellWidth, cellHeight()};
}

void ValueGridView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paint(painter, size());
}

void ValueGridView::paint(QPainter &painter, QSize size) const
{
    if (m_grids.empty())
        return;
    const Colours colours = coloursFor(palette());
    painter.setFont(captionFont());
    const QFontMetrics metrics(captionFont());
    for (int index = 0; index < gridCount(); ++index) {
        const QRect area = cell(index, size.width());
        painter.drawImage(area, image(index));
        painter.setPen(colours.line);
        painter.drawRect(area.adjusted(0, 0, -1, -1));
        painter.setPen(colours.mutedText);
        const QString &label = m_grids[static_cast<std::size_t>(index)].label;
        painter.drawText(QRect(area.left(), area.bottom() + 1, area.width(), labelHeight()), Qt::AlignCenter,
            metrics.elidedText(label, Qt::ElideRight, area.width()));
    }
    const int top = gridsHeight(size.width());
    paintColourLegend(painter, {0, top, size.width(), colourLegendHeight()}, m_scale, m_highest, m_unit, palette());
}

void ValueGridView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_more->move(width() - m_more->sizeHint().width(), height() - m_more->sizeHint().height());
}

bool ValueGridView::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    QToolTip::showText(help->globalPos(), readOut(help->pos()), this);
    return true;
}

} // namespace digitlab::ui
