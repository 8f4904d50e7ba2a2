// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/run_figures.h"

#include "core/reports/curve_figure.h"
#include "core/reports/run_blocks.h"

namespace digitlab {

namespace {

using Metric = double EpochMetrics::*;

FigureCurve curveOf(const RunSide &side, const std::string &what, Metric metric)
{
    FigureCurve curve{.name = what + ", " + sideLabel(side)};
    for (const EpochSpread &epoch : curveSpread(side, metric)) {
        const auto at = static_cast<double>(epoch.epoch);
        curve.points.push_back({at, epoch.value.mean});
        if (!side.isGroup())
            continue;
        curve.low.push_back({at, epoch.value.low});
        curve.high.push_back({at, epoch.value.high});
    }
    return curve;
}

struct CurveKind {
    std::string name;
    AxisUnit unit;
    Metric training;
    Metric validation;
    AxisScale scale = AxisScale::Linear;
};

FigureBlock figureOf(const std::string &name, const std::vector<RunSide> &sides, const CurveKind &kind)
{
    CurveFigure figure{
        .title = kind.name + " against epochs", .yTitle = kind.name, .unit = kind.unit, .scale = kind.scale};
    std::string labels;
    for (const RunSide &side : sides) {
        figure.curves.push_back(curveOf(side, "Training", kind.training));
        figure.curves.push_back(curveOf(side, "Validation", kind.validation));
        labels += (labels.empty() ? "" : "; ") + sideLabel(side);
        if (side.isGroup())
            labels += ": the mean and, shaded, the lowest to the highest";
    }
    return {name, kind.name + " of " + labels + ".", curveSvg(figure)};
}

} // namespace

std::string sideLabel(const RunSide &side)
{
    return side.isGroup() ? side.first().name + ", " + std::to_string(side.runs.size()) + " seeds"
                          : runLabel(side.first());
}

FigureBlock lossFigure(const std::string &name, const std::vector<RunSide> &sides, AxisScale scale)
{
    return figureOf(
        name, sides, {"Loss", AxisUnit::Number, &EpochMetrics::trainLoss, &EpochMetrics::validationLoss, scale});
}

FigureBlock accuracyFigure(const std::string &name, const std::vector<RunSide> &sides)
{
    return figureOf(
        name, sides, {"Accuracy", AxisUnit::Percent, &EpochMetrics::trainAccuracy, &EpochMetrics::validationAccuracy});
}

} // namespace digitlab
