// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/comparison_curves.h"

#include "ui/charts/curve_chart.h"

#include <algorithm>

namespace digitlab::ui {

namespace {

void addCurve(CurveChart &chart, CurveRole role, const QString &name, const RunSide &side, double EpochMetrics::*figure)
{
    std::vector<QPointF> points;
    std::vector<BandPoint> band;
    for (const EpochSpread &epoch : curveSpread(side, figure)) {
        points.emplace_back(epoch.epoch, epoch.value.mean);
        if (side.isGroup())
            band.push_back({static_cast<double>(epoch.epoch), epoch.value.low, epoch.value.high});
    }
    chart.setBand(role, band);
    chart.setCurve(role, name, points);
}

} // namespace

void showCurvesOf(CurveChart &chart, const RunSide &a, const RunSide &b, double EpochMetrics::*training,
    double EpochMetrics::*validation)
{
    chart.clear();
    chart.setEpochs(std::max(a.first().config.training.epochs, b.first().config.training.epochs));
    addCurve(chart, CurveRole::TrainingA, QObject::tr("A train"), a, training);
    addCurve(chart, CurveRole::ValidationA, QObject::tr("A val."), a, validation);
    addCurve(chart, CurveRole::TrainingB, QObject::tr("B train"), b, training);
    addCurve(chart, CurveRole::ValidationB, QObject::tr("B val."), b, validation);
}

} // namespace digitlab::ui
