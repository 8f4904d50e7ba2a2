// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/train/training_text.h"

#include "ui/jobs/trainings.h"
#include "ui/style/dataset_title.h"
#include "ui/style/text.h"

#include <QCoreApplication>
#include <cmath>

namespace digitlab::ui {

namespace {

struct TrainingText {
    Q_DECLARE_TR_FUNCTIONS(TrainingPresenter)
};

} // namespace

QString trainedOnText(const SplitDataset &data)
{
    QStringList counts{countText(data.train.size()), countText(data.test.size())};
    if (data.validation)
        counts.insert(1, countText(data.validation->size()));
    return TrainingText::tr("%1, %2").arg(datasetName(data.identity), counts.join(QStringLiteral(" + ")));
}

QString estimateText(double seconds, bool mayEndSooner)
{
    const QString time = seconds < 10 ? TrainingText::tr("a few seconds")
        : seconds < 55                ? TrainingText::tr("about %1 s").arg(10 * std::lround(seconds / 10))
        : seconds < 5400              ? TrainingText::tr("about %1 min").arg(std::lround(seconds / 60))
                                      : TrainingText::tr("about %1 h").arg(countText(std::lround(seconds / 3600)));
    return mayEndSooner ? TrainingText::tr("Takes %1 at most").arg(time) : TrainingText::tr("Takes %1").arg(time);
}

QString memoryText(const RunStore &runs)
{
    const auto obstacle = runs.obstacle();
    return TrainingText::tr("%1. This run is in memory until the program ends: export it, or choose another folder "
                            "for runs on the History page.")
        .arg(QString::fromStdString(obstacle.value_or(runs.folder().string())));
}

QString resultText(const Run &run)
{
    const QString name = shownText(run.name);
    if (run.outcome == RunOutcome::Stopped)
        return TrainingText::tr("%1 was stopped after %2; it was saved and can be resumed.")
            .arg(name,
                countText(
                    static_cast<qint64>(run.epochs.size()), TrainingText::tr("epoch"), TrainingText::tr("epochs")));
    const PredictionTable &table = run.predictions;
    return TrainingText::tr("%1 is trained: it correctly classifies %2 of %3 test images, %4.")
        .arg(name, countText(table.correctCount()), countText(static_cast<qint64>(table.rows.size())),
            percentText(table.accuracy()));
}

QString brokenOffText(const RunSummary &run, const Resumption &way)
{
    const QString begin = run.outcome == RunOutcome::Running
        ? TrainingText::tr("%1 was interrupted when the program ended.").arg(shownText(run.name))
        : TrainingText::tr("%1 was stopped.").arg(shownText(run.name));
    if (!way.possible)
        return TrainingText::tr("%1 It cannot be resumed: %2. %3")
            .arg(begin, shownPath(way.obstacle), Trainings::startOverText());
    return way.startsOver
        ? TrainingText::tr("%1 It has no checkpoint to be resumed from. %2").arg(begin, Trainings::startOverText())
        : TrainingText::tr("%1 It can be resumed from where it was last saved.").arg(begin);
}

} // namespace digitlab::ui
