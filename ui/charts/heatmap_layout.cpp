// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/heatmap_layout.h"

#include "ui/style/fitted_labels.h"
#include "ui/style/theme.h"

#include <QFontMetrics>
#include <algorithm>

namespace digitlab::ui {

namespace {

constexpr int smallestFigure = 7; // pixels
constexpr int cellGap = gridUnit / 2;
constexpr int narrowestAxisLabel = 4 * gridUnit; // narrower cells have a label every n-th
constexpr int axisButtonWidth = 20 * gridUnit;   // narrower views have no button

int heatmapLineHeight(const QFont &font)
{
    return QFontMetrics(font).height();
}

QString longestText(const HeatmapContent &content)
{
    QString longest;
    for (int actual = 0; actual < content.classCount(); ++actual) {
        for (int predicted = 0; predicted < content.classCount(); ++predicted) {
            const QString text = content.text(actual, predicted);
            longest = text.size() > longest.size() ? text : longest;
        }
    }
    return longest;
}

/// The largest size in which the text fits into the cell.
void chooseFigureFont(HeatmapLayout &layout, const HeatmapContent &content)
{
    const QSize cell = layout.cell(0, 0).size() - QSize(4, 2);
    const QString text = longestText(content);
    int pixels = std::min(QFontMetrics(bodyFont()).height() - 3, cell.height());
    layout.figureFont = bodyFont();
    for (; pixels >= smallestFigure; --pixels) {
        layout.figureFont.setPixelSize(pixels);
        if (QFontMetrics(layout.figureFont).horizontalAdvance(text) <= cell.width())
            return;
    }
    layout.figures = false;
}

/// Takes title and banner from the top and gives what is left.
QRect placeHeader(HeatmapLayout &layout, QRect free, const QString &title, const QString &banner)
{
    QFont bold = bodyFont();
    bold.setWeight(QFont::DemiBold);
    if (!title.isEmpty() || free.width() >= axisButtonWidth) { // the "..." button stands there too
        const int height = std::max(heatmapLineHeight(bold), 3 * gridUnit) + cellGap;
        layout.title = QRect(free.topLeft(), QSize(free.width() - 4 * gridUnit, height));
        free.setTop(layout.title.bottom() + cellGap);
    }
    if (!banner.isEmpty()) {
        layout.banner = QRect(free.topLeft(), QSize(free.width(), heatmapLineHeight(captionFont()) + 2 * cellGap));
        free.setTop(layout.banner.bottom() + 1 + cellGap);
    }
    return free;
}

/// Turned where they have no room beside each other and the lines have.
void placeColumnNames(HeatmapLayout &layout, const QRect &free, const HeatmapContent &content)
{
    const QFontMetrics metrics(layout.nameFont);
    const int cellSide = std::min(free.width() - layout.rowNames, free.height()) / layout.classes;
    const int widest = widestOf(content.classNames(), metrics);
    layout.columnNamesTurned
        = cellSide >= metrics.height() - 2 && widest + cellGap > cellSide && widest > metrics.height();
    layout.columnLabels = fittedLabels(content.classNames(), metrics, free.height() / 6);
    const int longest = std::min(widestOf(layout.columnLabels, metrics), free.height() / 6);
    layout.columnNames = free.isNull() ? 0 : layout.columnNamesTurned ? longest + cellGap : metrics.height();
}

/// Takes the axes' titles, the names and the scale from the sides and gives what is left.
QRect placeSides(HeatmapLayout &layout, QRect free, const HeatmapContent &content)
{
    const int caption = heatmapLineHeight(captionFont());
    const bool roomy = std::min(free.width(), free.height()) >= 20 * gridUnit;
    layout.nameFont = captionFont();
    layout.rowLabels = fittedLabels(content.classNames(), QFontMetrics(layout.nameFont), free.width() / 5);
    const int names = std::min(widestOf(layout.rowLabels, QFontMetrics(layout.nameFont)), free.width() / 5);
    layout.rowNames = roomy ? names + cellGap : 0;
    placeColumnNames(layout, roomy ? free : QRect(), content);
    const int axis = std::min(free.width(), free.height()) >= 12 * gridUnit ? caption : 0;
    free.adjust(axis + layout.rowNames, 0, 0, -axis - layout.columnNames);
    const int scaleWidth
        = gridUnit + cellGap + QFontMetrics(captionFont()).horizontalAdvance(content.scaleText(1)) + gridUnit;
    if (free.width() >= 30 * gridUnit && free.height() >= 20 * gridUnit) {
        free.setRight(free.right() - scaleWidth);
        layout.scale = QRect(0, 0, gridUnit, 0);
    }
    return free;
}

} // namespace

QRect HeatmapLayout::cell(int actual, int predicted) const
{
    const auto edge = [this](int start, int length, int index) { return start + length * index / classes; };
    const int left = edge(grid.left(), grid.width(), predicted);
    const int top = edge(grid.top(), grid.height(), actual);
    return {left, top, edge(grid.left(), grid.width(), predicted + 1) - left,
        edge(grid.top(), grid.height(), actual + 1) - top};
}

int HeatmapLayout::nameAt(QPoint place) const
{
    for (int index = 0; index < classes; ++index) {
        const QRect cellPlace = cell(index, index);
        const QRect row(grid.left() - rowNames, cellPlace.top(), rowNames, cellPlace.height());
        const QRect column(cellPlace.left(), grid.bottom() + 1, cellPlace.width(), columnNames);
        if (row.contains(place) || column.contains(place))
            return index;
    }
    return -1;
}

HeatmapLayout heatmapLayout(const HeatmapContent &content, QSize size, const QString &title, const QString &banner)
{
    HeatmapLayout layout{.classes = content.classCount()};
    const QRect body = placeHeader(layout, QRect(QPoint(), size), title, banner);
    const QRect free = placeSides(layout, body, content);
    int side = std::max(std::min(free.width(), free.height()), layout.classes);
    side -= side % layout.classes; // all cells alike
    layout.grid = QRect(free.left() + std::max(0, (free.width() - side) / 2), free.top(), side, side);

    const int caption = heatmapLineHeight(captionFont());
    if (body.width() >= 12 * gridUnit && body.height() >= 12 * gridUnit) {
        layout.actualTitle = QRect(layout.grid.left() - layout.rowNames - caption, layout.grid.top(), caption, side);
        layout.predictedTitle = QRect(layout.grid.left(), layout.grid.bottom() + 1 + layout.columnNames, side, caption);
    }
    if (!layout.scale.isNull())
        layout.scale = QRect(layout.grid.right() + 1 + gridUnit, layout.grid.top(), gridUnit, side);
    chooseFigureFont(layout, content);
    const int cellSide = std::max(1, side / layout.classes);
    const auto step = [cellSide](int needed) { return std::max(1, (needed + cellSide - 1) / cellSide); };
    layout.rowStep = step(caption);
    const QFontMetrics metrics(layout.nameFont);
    if (layout.columnNamesTurned) {
        layout.columnStep = layout.rowStep;
        return layout;
    }
    layout.columnLabels = fittedLabels(content.classNames(), metrics, std::max(cellSide - cellGap, narrowestAxisLabel));
    layout.columnStep = step(std::min(widestOf(layout.columnLabels, metrics) + cellGap, side / 4));
    return layout;
}

} // namespace digitlab::ui
