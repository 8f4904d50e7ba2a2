// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/curve_table.h"

#include "ui/style/csv_text.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace digitlab::ui {

namespace {

QString number(double value)
{
    return QString::number(value, 'g', 8);
}

QStringList headerOf(const CurveSet &set)
{
    QStringList header{QStringLiteral("epoch")};
    for (const auto &curve : set.curves) {
        const QString name = curve->series->name();
        header << name;
        if (set.bandOf(curve->role))
            header << name + QStringLiteral(" low") << name + QStringLiteral(" high");
    }
    return header;
}

/// Of all curves, each once, in their order.
std::vector<double> epochsOf(const CurveSet &set)
{
    std::set<double> epochs;
    for (const auto &curve : set.curves)
        for (const QPointF &point : curve->points)
            epochs.insert(point.x());
    return {epochs.begin(), epochs.end()};
}

QString epochText(double epoch)
{
    return QString::number(std::round(10 * epoch) / 10);
}

QStringList fieldsAt(const CurveSet &set, double epoch)
{
    QStringList fields{QString::number(epoch)};
    for (const auto &curve : set.curves) {
        const auto point = std::ranges::find(curve->points, epoch, &QPointF::x);
        fields << (point == curve->points.end() ? QString() : number(point->y()));
        const CurveBand *band = set.bandOf(curve->role);
        if (!band)
            continue;
        const BandPoint &spread = nearestPoint(band->points, epoch, &BandPoint::epoch);
        const bool reached = spread.epoch == epoch;
        fields << (reached ? number(spread.low) : QString()) << (reached ? number(spread.high) : QString());
    }
    return fields;
}

} // namespace

const CurveBand *CurveSet::bandOf(CurveRole role) const
{
    const auto found = std::ranges::find(bands, role, &CurveBand::role);
    return found == bands.end() || (*found)->points.empty() ? nullptr : found->get();
}

QString csvOf(const CurveSet &set)
{
    QString csv = csvLineOf(headerOf(set));
    for (const double epoch : epochsOf(set))
        csv += fieldsAt(set, epoch).join(QLatin1Char(',')) + QLatin1Char('\n');
    return csv;
}

CellTable cellsOf(const CurveSet &set, const std::function<QString(double)> &valueText)
{
    const std::vector<double> epochs = epochsOf(set);
    CellTable table{.corner = QObject::tr("Epoch"), .rows = {}, .columns = {}, .text = {}};
    for (const double epoch : epochs)
        table.rows << epochText(epoch);
    for (const auto &curve : set.curves)
        table.columns << curve->series->name();
    table.text = [&set, epochs, valueText](int row, int column) {
        const std::vector<QPointF> &points = set.curves[static_cast<std::size_t>(column)]->points;
        const auto point = std::ranges::find(points, epochs[static_cast<std::size_t>(row)], &QPointF::x);
        return point == points.end() ? QString() : valueText(point->y());
    };
    table.sentence = [&set, epochs, valueText](int row, int) {
        return readOutOf(set, epochs[static_cast<std::size_t>(row)], valueText).join(QStringLiteral(", "));
    };
    return table;
}

int nearestRow(const CurveSet &set, double epoch)
{
    const std::vector<double> epochs = epochsOf(set);
    const auto nearest
        = std::ranges::min_element(epochs, {}, [epoch](double other) { return std::abs(other - epoch); });
    return static_cast<int>(nearest - epochs.begin());
}

QStringList readOutOf(const CurveSet &set, double epoch, const std::function<QString(double)> &valueText)
{
    QStringList lines;
    for (const auto &curve : set.curves) {
        if (curve->points.empty())
            continue;
        const QPointF point = nearestPoint(curve->points, epoch, &QPointF::x);
        if (lines.isEmpty())
            lines << QObject::tr("Epoch %1").arg(epochText(point.x()));
        QString line = QStringLiteral("%1  %2").arg(curve->series->name(), valueText(point.y()));
        if (const CurveBand *band = set.bandOf(curve->role)) {
            const BandPoint &spread = nearestPoint(band->points, epoch, &BandPoint::epoch);
            line += QObject::tr(" (%1 to %2)").arg(valueText(spread.low), valueText(spread.high));
        }
        lines << line;
    }
    return lines;
}

} // namespace digitlab::ui
