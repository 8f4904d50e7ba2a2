// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/run_caption.h"

#include "core/reports/run_figures.h"
#include "ui/style/dataset_title.h"
#include "ui/style/text.h"

#include <QCoreApplication>

namespace digitlab::ui {

namespace {

struct RunCaptionWords {
    Q_DECLARE_TR_FUNCTIONS(RunCaption)
};

QString nameAndSeed(const RunSide &side)
{
    const QString label = shownText(sideLabel(side));
    const auto seed = [](const Run &run) { return QString::number(run.config.training.seed); };
    return side.isGroup()
        ? RunCaptionWords::tr("%1 from %2 to %3").arg(label, seed(side.runs.front()), seed(side.runs.back()))
        : label;
}

} // namespace

QString runCaption(const Run &run)
{
    return RunCaptionWords::tr("%1; data: %2").arg(nameAndSeed({{run}}), datasetName(run.dataset));
}

QString comparisonCaption(const RunSide &a, const RunSide &b)
{
    const QString dataA = datasetName(a.first().dataset);
    const QString dataB = datasetName(b.first().dataset);
    return a.first().dataset.hash == b.first().dataset.hash
        ? RunCaptionWords::tr("A: %1; B: %2; data: %3").arg(nameAndSeed(a), nameAndSeed(b), dataA)
        : RunCaptionWords::tr("A: %1, data: %2; B: %3, data: %4").arg(nameAndSeed(a), dataA, nameAndSeed(b), dataB);
}

} // namespace digitlab::ui
