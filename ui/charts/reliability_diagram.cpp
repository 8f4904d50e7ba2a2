// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/reliability_diagram.h"

#include "ui/charts/figure_export.h"
#include "ui/style/text.h"
#include "ui/style/theme.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolButton>
#include <QToolTip>
#include <algorithm>

#include <cmath>

namespace digitlab::ui {

namespace {

constexpr int axisRoom = 6 * gridUnit; // left of the plot and under it
constexpr double reach = 12;           // pixels from a point at which it is told
constexpr double markerSize = 4;

QPointF placeOf(const CalibrationBin &bin, const QRectF &plot)
{
    return {plot.left() + bin.confidence * plot.width(), plot.bottom() - bin.accuracy * plot.height()};
}

QString csvLines(const QString &side, const CalibrationReport &report)
{
    QString lines;
    for (const CalibrationBin &bin : report.bins)
        lines += QStringLiteral("%1,%2,%3,%4,%5,%6\n")
                     .arg(side)
                     .arg(bin.low, 0, 'g', 6)
                     .arg(bin.high, 0, 'g', 6)
                     .arg(bin.count)
                     .arg(bin.confidence, 0, 'g', 6)
                     .arg(bin.accuracy, 0, 'g', 6);
    return lines;
}

} // namespace

ReliabilityDiagram::ReliabilityDiagram(QWidget *parent)
    : QWidget(parent)
{
    setAccessibleName(tr("Reliability diagram"));
    m_more = figureButton(this, [this] {
        return Figure{.name = QStringLiteral("calibration"),
            .size = size(),
            .paint = [this, shown = size()](QPainter &painter) { paint(painter, shown); },
            .text = toCsv(),
            .textEnding = QStringLiteral("csv")};
    });
}

void ReliabilityDiagram::setReports(const CalibrationReport &a, const CalibrationReport &b)
{
    m_a = a;
    m_b = b;
    setAccessibleDescription(tr("Expected calibration error of A %1, of B %2")
                                 .arg(percentText(a.expectedError), percentText(b.expectedError)));
    update();
}

QString ReliabilityDiagram::toCsv() const
{
    return QStringLiteral("side,low,high,answers,confidence,right\n") + csvLines(QStringLiteral("A"), m_a)
        + csvLines(QStringLiteral("B"), m_b);
}

CellTable ReliabilityDiagram::cells() const
{
    CellTable table{.corner = tr("Confidence"), .columns = {tr("predictions"), tr("correct")}};
    std::vector<CalibrationBin> bins;
    for (const auto &[side, report] : {std::pair(tr("A"), &m_a), std::pair(tr("B"), &m_b)})
        for (const CalibrationBin &bin : report->bins) {
            if (bin.count == 0)
                continue;
            table.rows << tr("%1, %2 to %3").arg(side, percentText(bin.low), percentText(bin.high));
            bins.push_back(bin);
        }
    table.text = [bins](int row, int column) {
        const CalibrationBin &bin = bins[static_cast<std::size_t>(row)];
        return column == 0 ? countText(bin.count) : percentText(bin.accuracy);
    };
    return table;
}

QString ReliabilityDiagram::readOut(QPoint place) const
{
    const QRectF plot = plotArea(size());
    double nearest = reach;
    QString text;
    for (const auto &[side, report] : {std::pair(tr("A"), &m_a), std::pair(tr("B"), &m_b)})
        for (const CalibrationBin &bin : report->bins) {
            const QPointF way = placeOf(bin, plot) - place;
            if (bin.count == 0 || std::hypot(way.x(), way.y()) > nearest)
                continue;
            nearest = std::hypot(way.x(), way.y());
            text = tr("%1, confidence %2 to %3: %4 predictions, %5 correct")
                       .arg(side, percentText(bin.low), percentText(bin.high), countText(bin.count),
                           percentText(bin.accuracy));
        }
    return text;
}

QSize ReliabilityDiagram::sizeHint() const
{
    return {36 * gridUnit, 34 * gridUnit};
}

QSize ReliabilityDiagram::minimumSizeHint() const
{
    return {26 * gridUnit, 30 * gridUnit};
}

bool ReliabilityDiagram::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    QToolTip::showText(help->globalPos(), readOut(help->pos()), this);
    return true;
}

void ReliabilityDiagram::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paint(painter, size());
}

void ReliabilityDiagram::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_more->move(width() - m_more->sizeHint().width(), 0);
}

QRectF ReliabilityDiagram::plotArea(QSize size)
{
    const QRectF room = QRectF(QPointF(), size).adjusted(axisRoom, 3 * gridUnit, -2 * gridUnit, -axisRoom);
    const double side = std::min(room.width(), room.height());
    return {room.left(), room.top(), side, side};
}

void ReliabilityDiagram::paint(QPainter &painter, QSize size) const
{
    const QRectF plot = plotArea(size);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(QRect(QPoint(), size), coloursFor(palette()).surface);
    paintAxes(painter, plot);
    paintSide(painter, plot, m_a, Side::A);
    paintSide(painter, plot, m_b, Side::B);
}

void ReliabilityDiagram::paintAxes(QPainter &painter, const QRectF &plot) const
{
    const Colours colours = coloursFor(palette());
    painter.setFont(captionFont());
    for (int percent = 0; percent <= 100; percent += 25) {
        const double x = plot.left() + plot.width() * percent / 100;
        const double y = plot.bottom() - plot.height() * percent / 100;
        painter.setPen(colours.line);
        painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()));
        painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
        painter.setPen(colours.mutedText);
        painter.drawText(
            QRectF(x - 30, plot.bottom() + 4, 60, 2 * gridUnit), Qt::AlignCenter, QString::number(percent));
        painter.drawText(QRectF(plot.left() - 40, y - gridUnit, 34, 2 * gridUnit), Qt::AlignRight | Qt::AlignVCenter,
            QString::number(percent));
    }
    painter.setPen(QPen(colours.mutedText, 1, Qt::DashLine));
    painter.drawLine(plot.bottomLeft(), plot.topRight());
    painter.setPen(colours.text);
    painter.drawText(QRectF(plot.left(), plot.bottom() + 3 * gridUnit, plot.width(), 2 * gridUnit), Qt::AlignCenter,
        tr("Confidence, %"));
    painter.drawText(QRectF(0, 0, plot.width() + axisRoom, 3 * gridUnit - 4), Qt::AlignLeft | Qt::AlignVCenter,
        tr("Correct predictions, %"));
}

/// A is told from B by marker and dash as well as by colour.
void ReliabilityDiagram::paintSide(
    QPainter &painter, const QRectF &plot, const CalibrationReport &report, Side side) const
{
    const Colours colours = coloursFor(palette());
    const QColor colour = side == Side::A ? colours.runA : colours.runB;
    QPolygonF line;
    for (const CalibrationBin &bin : report.bins)
        if (bin.count > 0)
            line.append(placeOf(bin, plot));
    painter.setPen(QPen(colour, 2, side == Side::A ? Qt::SolidLine : Qt::DashLine));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(line);
    painter.setPen(QPen(colours.surface, 1));
    painter.setBrush(colour);
    const QRectF marker(-markerSize, -markerSize, 2 * markerSize, 2 * markerSize);
    for (const QPointF &point : line)
        side == Side::A ? painter.drawEllipse(marker.translated(point)) : painter.drawRect(marker.translated(point));
}

} // namespace digitlab::ui
