// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspect/explanation_chart.h"

#include "ui/charts/figure_export.h"
#include "ui/style/csv_text.h"
#include "ui/style/text.h"
#include "ui/style/theme.h"

#include <QPainter>
#include <QToolButton>
#include <algorithm>
#include <cmath>

namespace digitlab::ui {

namespace {

constexpr int valueAxisRoom = 8 * gridUnit;
constexpr int barRowHeight = 4 * gridUnit;
constexpr int textHeight = 2 * gridUnit;

double strongest(const LinePlotData &plot)
{
    double result = 0;
    for (const auto &line : plot.lines)
        for (const double value : line.values)
            result = std::max(result, std::abs(value));
    return result > 0 ? result : 1;
}

std::size_t pointCount(const LinePlotData &plot)
{
    std::size_t count = 0;
    for (const auto &line : plot.lines)
        count = std::max(count, line.values.size());
    return count;
}

QString csvOf(const LinePlotData &plot)
{
    QString text = plot.horizontal;
    for (const auto &line : plot.lines)
        text += QLatin1Char(',') + csvCell(line.name);
    text += QLatin1Char('\n');
    for (std::size_t i = 0; i < pointCount(plot); ++i) {
        text += QString::number(i + 1);
        for (const auto &line : plot.lines)
            text += QLatin1Char(',') + QString::number(line.values[i], 'g', 9);
        text += QLatin1Char('\n');
    }
    return text;
}

} // namespace

ExplanationChart::ExplanationChart(QWidget *parent)
    : QWidget(parent)
    , m_more(figureButton(this, [this] {
        return Figure{.name = m_name.toLower().replace(QLatin1Char(' '), QLatin1Char('-')),
            .size = size(),
            .paint = [this, shown = size()](QPainter &painter) { paint(painter, shown); },
            .text = toCsv(),
            .textEnding = QStringLiteral("csv")};
    }))
{
    setMinimumHeight(26 * gridUnit);
}

void ExplanationChart::setContent(Content content, const QString &name)
{
    m_content = std::move(content);
    m_name = name;
    setAccessibleName(name);
    QStringList said;
    if (const auto *fractions = std::get_if<FractionPlot>(&m_content))
        for (const auto &bar : fractions->bars)
            said += tr("%1: %2").arg(bar.name, percentText(bar.fraction));
    setAccessibleDescription(said.join(QStringLiteral(", ")));
    update();
}

QString ExplanationChart::toCsv() const
{
    if (const auto *lines = std::get_if<LinePlotData>(&m_content))
        return csvOf(*lines);
    QString text = QStringLiteral("layer,share\n");
    if (const auto *fractions = std::get_if<FractionPlot>(&m_content))
        for (const auto &bar : fractions->bars)
            text += QStringLiteral("%1,%2\n").arg(bar.name).arg(bar.fraction, 0, 'g', 6);
    return text;
}

CellTable ExplanationChart::cells() const
{
    CellTable table;
    if (const auto *lines = std::get_if<LinePlotData>(&m_content)) {
        table.corner = lines->horizontal;
        for (const auto &line : lines->lines)
            table.columns << line.name;
        for (std::size_t batch = 1; batch <= pointCount(*lines); ++batch)
            table.rows << QString::number(batch);
        table.text = [lines](int row, int column) {
            const auto &values = lines->lines[static_cast<std::size_t>(column)].values;
            return row < static_cast<int>(values.size()) ? valueText(values[static_cast<std::size_t>(row)])
                                                         : tr("none");
        };
    } else if (const auto *fractions = std::get_if<FractionPlot>(&m_content)) {
        table.columns << m_name;
        for (const auto &bar : fractions->bars)
            table.rows << bar.name;
        table.text = [fractions](
                         int row, int) { return percentText(fractions->bars[static_cast<std::size_t>(row)].fraction); };
    }
    return table;
}

QSize ExplanationChart::sizeHint() const
{
    return {60 * gridUnit, 28 * gridUnit};
}

void ExplanationChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paint(painter, size());
}

void ExplanationChart::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_more->move(width() - m_more->sizeHint().width(), 0);
}

void ExplanationChart::paint(QPainter &painter, QSize size) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(captionFont());
    if (const auto *lines = std::get_if<LinePlotData>(&m_content)) {
        const QRectF area = QRectF(QPointF(), size).adjusted(valueAxisRoom, 4 * gridUnit, -2 * gridUnit, -5 * gridUnit);
        const double highest = strongest(*lines);
        paintAxes(painter, area, *lines, highest);
        paintLines(painter, area, *lines);
        paintLegend(painter, {area.left(), 0}, *lines);
    } else if (const auto *fractions = std::get_if<FractionPlot>(&m_content)) {
        paintFractions(painter, size, *fractions);
    }
}

void ExplanationChart::paintAxes(QPainter &painter, const QRectF &area, const LinePlotData &plot, double highest) const
{
    const Colours colours = coloursFor(palette());
    for (const double fraction : {-1.0, -0.5, 0.0, 0.5, 1.0}) {
        const double y = area.center().y() - fraction * area.height() / 2;
        painter.setPen(fraction == 0 ? colours.mutedText : colours.line);
        painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
        painter.setPen(colours.mutedText);
        painter.drawText(QRectF(0, y - gridUnit, valueAxisRoom - gridUnit, textHeight),
            Qt::AlignRight | Qt::AlignVCenter, valueText(fraction * highest));
    }
    const double last = static_cast<double>(pointCount(plot));
    painter.drawText(QRectF(area.left() - 20, area.bottom() + 4, 40, textHeight), Qt::AlignCenter, QStringLiteral("1"));
    painter.drawText(
        QRectF(area.right() - 20, area.bottom() + 4, 40, textHeight), Qt::AlignCenter, QString::number(last));
    painter.setPen(colours.text);
    painter.drawText(
        QRectF(area.left(), area.bottom() + textHeight, area.width(), textHeight), Qt::AlignCenter, plot.horizontal);
}

QPen ExplanationChart::penOf(std::size_t line) const
{
    const Colours colours = coloursFor(palette());
    const QPen pens[] = {QPen(colours.mutedText, 1), QPen(colours.runA, 2), QPen(colours.runB, 2, Qt::DashLine)};
    return pens[line % std::size(pens)];
}

void ExplanationChart::paintLines(QPainter &painter, const QRectF &area, const LinePlotData &plot) const
{
    const double highest = strongest(plot);
    const auto points = static_cast<double>(std::max<std::size_t>(2, pointCount(plot)));
    for (std::size_t line = 0; line < plot.lines.size(); ++line) {
        QPolygonF curve;
        for (std::size_t i = 0; i < plot.lines[line].values.size(); ++i)
            curve.append({area.left() + area.width() * static_cast<double>(i) / (points - 1),
                area.center().y() - plot.lines[line].values[i] / highest * area.height() / 2});
        painter.setPen(penOf(line));
        painter.drawPolyline(curve);
    }
}

void ExplanationChart::paintLegend(QPainter &painter, QPointF place, const LinePlotData &plot) const
{
    const QFontMetrics metrics(captionFont());
    for (std::size_t line = 0; line < plot.lines.size(); ++line) {
        painter.setPen(penOf(line));
        painter.drawLine(place + QPointF(0, gridUnit), place + QPointF(3 * gridUnit, gridUnit));
        painter.setPen(coloursFor(palette()).text);
        const QString &name = plot.lines[line].name;
        const int width = metrics.horizontalAdvance(name);
        painter.drawText(QRectF(place.x() + 4 * gridUnit, place.y(), width + 2, textHeight), Qt::AlignVCenter, name);
        place.rx() += width + 7 * gridUnit;
    }
}

void ExplanationChart::paintFractions(QPainter &painter, QSize size, const FractionPlot &plot) const
{
    const Colours colours = coloursFor(palette());
    constexpr int nameRoom = 12 * gridUnit;
    constexpr int valueRoom = 8 * gridUnit;
    const int room = size.width() - nameRoom - valueRoom - 4 * gridUnit;
    int top = gridUnit;
    for (const auto &bar : plot.bars) {
        const QRectF track(nameRoom, top + gridUnit / 2, room, barRowHeight - gridUnit);
        painter.fillRect(track, colours.quietSurface);
        painter.fillRect(QRectF(track.topLeft(), QSizeF(track.width() * bar.fraction, track.height())), colours.accent);
        painter.setPen(colours.text);
        painter.drawText(
            QRectF(0, top, nameRoom - gridUnit, barRowHeight), Qt::AlignRight | Qt::AlignVCenter, bar.name);
        painter.drawText(QRectF(track.right(), top, valueRoom, barRowHeight), Qt::AlignRight | Qt::AlignVCenter,
            percentText(bar.fraction));
        top += barRowHeight + gridUnit / 2;
    }
}

} // namespace digitlab::ui
