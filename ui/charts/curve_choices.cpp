// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/curve_choices.h"

#include "ui/charts/curve_chart.h"
#include "ui/jobs/settings.h"

namespace digitlab::ui {

void shareCurveChoices(const QList<CurveChart *> &charts, Settings &settings)
{
    for (CurveChart *chart : charts) {
        chart->setLogarithmic(settings.logarithmicLoss());
        chart->setSmoothing(settings.curveSmoothing());
        QObject::connect(chart, &CurveChart::logarithmicChosen, chart, [charts, &settings](bool logarithmic) {
            settings.setLogarithmicLoss(logarithmic);
            for (CurveChart *each : charts)
                each->setLogarithmic(logarithmic);
        });
        QObject::connect(chart, &CurveChart::smoothingChosen, chart, [charts, &settings](double smoothing) {
            settings.setCurveSmoothing(smoothing);
            for (CurveChart *each : charts)
                each->setSmoothing(smoothing);
        });
    }
}

} // namespace digitlab::ui
