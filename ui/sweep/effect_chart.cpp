// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sweep/effect_chart.h"

#include "core/base/number_text.h"
#include "ui/charts/figure_export.h"
#include "ui/style/csv_text.h"
#include "ui/style/language.h"
#include "ui/style/text.h"
#include "ui/style/theme.h"

#include <QPainter>
#include <QToolButton>
#include <algorithm>
#include <cmath>

namespace digitlab::ui {

namespace {

constexpr int rowHeight = 4 * gridUnit;
constexpr int axisHeight = 6 * gridUnit;
constexpr int topRoom = 4 * gridUnit; // for the button
constexpr double pointRadius = 5;
constexpr int mostTicks = 7;

QString signedPointsText(double points)
{
    const QString text = decimalText(points, 1);
    return points > 0 && text != QStringLiteral("0.0") ? QLatin1Char('+') + text : text;
}

/// A round step at which at most so many ticks stand on the axis.
double tickStep(double length)
{
    double step = std::pow(10, std::floor(std::log10(length / mostTicks)));
    for (const double factor : {2.0, 2.5, 2.0})
        if (length / step > mostTicks)
            step *= factor;
    return step;
}

} // namespace

EffectChart::EffectChart(QWidget *parent)
    : QWidget(parent)
{
    setAccessibleName(tr("Effect of each option"));
    m_more = figureButton(this, [this] {
        return Figure{.name = QStringLiteral("effects"),
            .size = size(),
            .paint = [this, shown = size()](QPainter &painter) { paint(painter, shown); },
            .text = toCsv(),
            .textEnding = QStringLiteral("csv")};
    });
}

EffectChart::Row EffectChart::rowOf(const SweepOption &option, const SweepEffect &effect)
{
    const QString value = QString::fromStdString(valueText(option, option.values[effect.value]));
    const QString base = QString::fromStdString(valueText(option, option.values.front()));
    const QString name = QString::fromStdString(label(option));
    Row row{.label = tr("%1: %2 instead of %3")
                         .arg(translatedText(label(option)), translatedText(value.toStdString()),
                             translatedText(base.toStdString())),
        .mean = 100 * effect.difference.mean};
    row.value = signedPointsText(row.mean);
    row.low = row.high = row.mean;
    if (const auto &interval = effect.difference.interval) {
        row.hasInterval = true;
        row.low = 100 * interval->low;
        row.high = 100 * interval->high;
        row.value = tr("%1 (%2 to %3)").arg(row.value, signedPointsText(row.low), signedPointsText(row.high));
    }
    row.isClaimed = effect.isClaimed();
    row.csv = csvLineOf({csvCell(name), csvCell(value), csvCell(base), QString::number(row.mean, 'g', 6),
        row.hasInterval ? QString::number(row.low, 'g', 6) : QString(),
        row.hasInterval ? QString::number(row.high, 'g', 6) : QString(),
        effect.isTested ? QString::number(effect.pAdjusted, 'g', 6) : QString()});
    return row;
}

void EffectChart::setEffects(const SweepPlan &plan, const std::vector<SweepEffect> &effects)
{
    m_rows.clear();
    m_low = 0;
    m_high = 0;
    for (const SweepEffect &effect : effects) {
        m_rows.push_back(rowOf(plan.options[effect.option], effect));
        m_low = std::min(m_low, m_rows.back().low);
        m_high = std::max(m_high, m_rows.back().high);
    }
    const double room = std::max(0.05 * (m_high - m_low), 0.1);
    m_low -= room;
    m_high += room;
    setAccessibleDescription(m_rows.empty()
            ? QString()
            : tr("%1 effects; the highest: %2, %3 points")
                  .arg(countText(static_cast<qint64>(m_rows.size())), m_rows.front().label, m_rows.front().value));
    updateGeometry();
    update();
}

QString EffectChart::toCsv() const
{
    QString text = QStringLiteral("option,value,instead_of,points,low,high,p_adjusted\n");
    for (const Row &row : m_rows)
        text += row.csv;
    return text;
}

CellTable EffectChart::cells() const
{
    CellTable table{.corner = tr("Option"), .columns = {tr("points"), tr("claimed")}};
    for (const Row &row : m_rows)
        table.rows << row.label;
    table.text = [rows = m_rows](int row, int column) {
        const Row &shown = rows[static_cast<std::size_t>(row)];
        return column == 0 ? shown.value : shown.isClaimed ? tr("yes") : tr("cannot tell");
    };
    table.place = [this](int row, int) { return QRect(0, topRoom + row * rowHeight, width(), rowHeight); };
    return table;
}

QSize EffectChart::sizeHint() const
{
    return {60 * gridUnit, topRoom + static_cast<int>(m_rows.size()) * rowHeight + axisHeight};
}

QSize EffectChart::minimumSizeHint() const
{
    return {40 * gridUnit, sizeHint().height()};
}

void EffectChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paint(painter, size());
}

void EffectChart::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_more->move(width() - m_more->sizeHint().width(), 0);
}

double EffectChart::placeOf(double points, const QRectF &plot) const
{
    return plot.left() + (points - m_low) / (m_high - m_low) * plot.width();
}

void EffectChart::paint(QPainter &painter, QSize size) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(QRect(QPoint(), size), coloursFor(palette()).surface);
    const QFontMetrics metrics(bodyFont());
    int labels = 0;
    int values = 0;
    for (const Row &row : m_rows) {
        labels = std::max(labels, metrics.horizontalAdvance(row.label));
        values = std::max(values, metrics.horizontalAdvance(row.value));
    }
    labels = std::min(labels, 2 * size.width() / 5);
    const double rows = static_cast<double>(m_rows.size()) * rowHeight;
    const QRectF plot(QPointF(labels + 2 * gridUnit, topRoom),
        QSizeF(std::max(size.width() - labels - values - 5 * gridUnit, 8 * gridUnit), rows));
    paintAxis(painter, plot);
    for (std::size_t i = 0; i < m_rows.size(); ++i)
        paintRow(
            painter, plot, QRectF(0, topRoom + static_cast<double>(i) * rowHeight, size.width(), rowHeight), m_rows[i]);
}

void EffectChart::paintAxis(QPainter &painter, const QRectF &plot) const
{
    const Colours colours = coloursFor(palette());
    painter.setFont(captionFont());
    const double step = tickStep(m_high - m_low);
    for (double tick = std::ceil(m_low / step) * step; tick <= m_high; tick += step) {
        const double x = placeOf(tick, plot);
        const bool isZero = std::abs(tick) < step / 2;
        painter.setPen(QPen(isZero ? colours.mutedText : colours.line, isZero ? 1.5 : 1));
        painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()));
        painter.setPen(colours.mutedText);
        painter.drawText(QRectF(x - 30, plot.bottom() + 4, 60, 2 * gridUnit), Qt::AlignCenter,
            decimalText(isZero ? 0 : tick, step < 1 ? 1 : 0));
    }
    painter.setPen(colours.text);
    painter.drawText(QRectF(plot.center().x() - 150, plot.bottom() + 3 * gridUnit, 300, 2 * gridUnit), Qt::AlignCenter,
        tr("Difference of the test accuracy, points"));
}

void EffectChart::paintRow(QPainter &painter, const QRectF &plot, const QRectF &place, const Row &row) const
{
    const Colours colours = coloursFor(palette());
    const QFontMetrics metrics(bodyFont());
    const double y = place.center().y();
    painter.setFont(bodyFont());
    painter.setPen(colours.text);
    const int room = static_cast<int>(plot.left()) - 2 * gridUnit;
    painter.drawText(QRectF(0, place.top(), room, place.height()), Qt::AlignLeft | Qt::AlignVCenter,
        metrics.elidedText(row.label, Qt::ElideRight, room));
    painter.drawText(
        QRectF(plot.right() + gridUnit, place.top(), place.right() - plot.right() - gridUnit, place.height()),
        Qt::AlignRight | Qt::AlignVCenter, row.value);
    const QColor colour = !row.isClaimed ? colours.mutedText : row.mean > 0 ? colours.runA : colours.runB;
    painter.setPen(QPen(colour, 2));
    if (row.hasInterval)
        painter.drawLine(QPointF(placeOf(row.low, plot), y), QPointF(placeOf(row.high, plot), y));
    painter.setBrush(row.isClaimed ? colour : colours.surface);
    painter.drawEllipse(QPointF(placeOf(row.mean, plot), y), pointRadius, pointRadius);
    painter.setBrush(Qt::NoBrush);
}

} // namespace digitlab::ui
