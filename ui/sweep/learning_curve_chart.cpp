// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sweep/learning_curve_chart.h"

#include "ui/charts/figure_export.h"
#include "ui/style/text.h"
#include "ui/style/theme.h"

#include <QPainter>
#include <QPolygonF>
#include <QToolButton>
#include <algorithm>
#include <cmath>

namespace digitlab::ui {

namespace {

constexpr double curveDotSize = 4;
constexpr int lawSteps = 60;

} // namespace

LearningCurveChart::LearningCurveChart(QWidget *parent)
    : QWidget(parent)
{
    setAccessibleName(tr("Learning curve"));
    m_more = figureButton(this, [this] {
        return Figure{.name = QStringLiteral("learning-curve"),
            .size = size(),
            .paint = [this, shown = size()](QPainter &painter) { paint(painter, shown); },
            .text = toCsv(),
            .textEnding = QStringLiteral("csv")};
    });
}

void LearningCurveChart::setCurve(const LearningCurve &curve)
{
    m_curve = curve;
    double lowest = 1;
    for (const CurvePoint &point : curve.points)
        lowest = std::min(lowest, point.interval ? point.interval->low : point.accuracy);
    m_lowest = std::clamp(std::floor(10 * lowest) / 10, 0.0, 0.9);
    setAccessibleDescription(QString::fromStdString(curve.sentence));
    update();
}

QString LearningCurveChart::toCsv() const
{
    QString text = QStringLiteral("images_per_class,accuracy,low,high,fitted\n");
    for (const CurvePoint &point : m_curve ? m_curve->points : std::vector<CurvePoint>()) {
        const auto number = [](double value) { return QString::number(value, 'g', 6); };
        text += QStringLiteral("%1,%2,%3,%4,%5\n")
                    .arg(QString::number(point.perClass), number(point.accuracy),
                        point.interval ? number(point.interval->low) : QString(),
                        point.interval ? number(point.interval->high) : QString(),
                        number(1 - m_curve->law.errorAt(point.perClass)));
    }
    return text;
}

CellTable LearningCurveChart::cells() const
{
    CellTable table{.corner = tr("Images per class"), .columns = {tr("test accuracy"), tr("fitted")}};
    if (!m_curve)
        return table;
    for (const CurvePoint &point : m_curve->points)
        table.rows << countText(point.perClass);
    table.text = [curve = *m_curve](int row, int column) {
        const CurvePoint &point = curve.points[static_cast<std::size_t>(row)];
        if (column == 1)
            return percentText(1 - curve.law.errorAt(point.perClass));
        return point.interval ? percentText(point.accuracy, *point.interval) : percentText(point.accuracy);
    };
    return table;
}

QSize LearningCurveChart::sizeHint() const
{
    return {60 * gridUnit, 34 * gridUnit};
}

QSize LearningCurveChart::minimumSizeHint() const
{
    return {40 * gridUnit, 30 * gridUnit};
}

void LearningCurveChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paint(painter, size());
}

void LearningCurveChart::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_more->move(width() - m_more->sizeHint().width(), 0);
}

double LearningCurveChart::most() const
{
    return 2.0 * m_curve->points.back().perClass;
}

QPointF LearningCurveChart::placeOf(double perClass, double accuracy, const QRectF &plot) const
{
    const double least = m_curve->points.front().perClass / 1.2;
    const double along = std::log(perClass / least) / std::log(most() / least);
    const double up = (std::clamp(accuracy, m_lowest, 1.0) - m_lowest) / (1 - m_lowest);
    return {plot.left() + along * plot.width(), plot.bottom() - up * plot.height()};
}

void LearningCurveChart::paint(QPainter &painter, QSize size) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(QRect(QPoint(), size), coloursFor(palette()).surface);
    if (!m_curve || m_curve->points.empty())
        return;
    const QRectF plot = QRectF(QPointF(), size).adjusted(6 * gridUnit, 4 * gridUnit, -2 * gridUnit, -6 * gridUnit);
    paintAxes(painter, plot);
    paintLaw(painter, plot);
    paintPoints(painter, plot);
}

void LearningCurveChart::paintAxes(QPainter &painter, const QRectF &plot) const
{
    const Colours colours = coloursFor(palette());
    painter.setFont(captionFont());
    const int lowest = qRound(100 * m_lowest);
    const int step = lowest >= 80 ? 5 : lowest >= 60 ? 10 : 20;
    for (int percent = lowest; percent <= 100; percent += step) {
        const double y = placeOf(most(), percent / 100.0, plot).y();
        painter.setPen(colours.line);
        painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
        painter.setPen(colours.mutedText);
        painter.drawText(QRectF(plot.left() - 40, y - gridUnit, 34, 2 * gridUnit), Qt::AlignRight | Qt::AlignVCenter,
            QString::number(percent));
    }
    for (const CurvePoint &point : m_curve->points) {
        const double x = placeOf(point.perClass, 1, plot).x();
        painter.drawText(
            QRectF(x - 30, plot.bottom() + 4, 60, 2 * gridUnit), Qt::AlignCenter, countText(point.perClass));
    }
    painter.setPen(colours.text);
    painter.drawText(QRectF(plot.left(), plot.bottom() + 3 * gridUnit, plot.width(), 2 * gridUnit), Qt::AlignCenter,
        tr("Training images per class"));
    painter.drawText(
        QRectF(0, 0, plot.width(), 3 * gridUnit), Qt::AlignLeft | Qt::AlignVCenter, tr("Test accuracy, %"));
}

void LearningCurveChart::paintLaw(QPainter &painter, const QRectF &plot) const
{
    const Colours colours = coloursFor(palette());
    const double least = m_curve->points.front().perClass;
    QPolygonF line;
    QPolygonF above;
    QPolygonF below;
    for (int i = 0; i <= lawSteps; ++i) {
        const double images = least * std::pow(most() / least, static_cast<double>(i) / lawSteps);
        line << placeOf(images, 1 - m_curve->law.errorAt(images), plot);
        if (const auto interval = m_curve->law.errorInterval(images)) {
            above << placeOf(images, 1 - interval->low, plot);
            below.prepend(placeOf(images, 1 - interval->high, plot));
        }
    }
    QColor shade = colours.runA;
    shade.setAlphaF(0.18F);
    painter.setPen(Qt::NoPen);
    painter.setBrush(shade);
    painter.drawPolygon(above + below);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colours.runA, 2, Qt::DashLine));
    painter.drawPolyline(line);
}

void LearningCurveChart::paintPoints(QPainter &painter, const QRectF &plot) const
{
    const Colours colours = coloursFor(palette());
    for (const CurvePoint &point : m_curve->points) {
        painter.setPen(QPen(colours.text, 1.5));
        if (point.interval)
            painter.drawLine(placeOf(point.perClass, point.interval->low, plot),
                placeOf(point.perClass, point.interval->high, plot));
        painter.setBrush(colours.text);
        painter.drawEllipse(placeOf(point.perClass, point.accuracy, plot), curveDotSize, curveDotSize);
    }
    painter.setBrush(Qt::NoBrush);
}

} // namespace digitlab::ui
