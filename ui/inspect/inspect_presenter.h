// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/jobs/drawing_models.h"
#include "ui/jobs/epoch_reader.h"
#include "ui/jobs/read_runs.h"
#include "ui/jobs/trainings.h"

#include <QObject>

namespace digitlab::ui {

class InspectPage;

/// Brings runs of the history to the Inspect page, and the epoch that is looked at to the models.
class InspectPresenter : public QObject
{
    Q_OBJECT

public:
    /// All must outlive it. The newest run is shown once the history has been read.
    InspectPresenter(OpenDataset &dataset, RunList &runs, Trainings &trainings, InspectPage &page,
        DrawingModels &models, QObject *parent = nullptr);

    /// Shows the run; inspected() follows.
    void inspect(const QString &folder);
    /// The same with one image of it; `row` of its predictions.
    void inspectImage(const QString &folder, int row);

Q_SIGNALS:
    void inspected();

private:
    void connectEpochs();
    bool mayShow(const Run &ended) const;
    void refreshList();
    void read(const QString &folder, int row = -1);
    void show(const ReadRuns &read, int row);
    void refuse(const QString &message);

    RunList &m_runs;
    Trainings &m_trainings;
    InspectPage &m_page;
    DrawingModels &m_models;
    bool m_isRestored = false;
    QString m_asked; ///< folder of the run that is being read or was read last
    EpochReader m_epochs;
    Job m_reading;
};

} // namespace digitlab::ui
