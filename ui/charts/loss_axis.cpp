// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/loss_axis.h"

#include "ui/charts/curve_chart.h"
#include "ui/jobs/settings.h"

namespace digitlab::ui {

void shareLossAxis(const std::vector<CurveChart *> &charts, Settings &settings)
{
    for (CurveChart *chart : charts) {
        chart->setLogarithmic(settings.logarithmicLoss());
        QObject::connect(chart, &CurveChart::logarithmicChosen, chart, [charts, &settings](bool logarithmic) {
            settings.setLogarithmicLoss(logarithmic);
            for (CurveChart *each : charts)
                each->setLogarithmic(logarithmic);
        });
    }
}

} // namespace digitlab::ui
