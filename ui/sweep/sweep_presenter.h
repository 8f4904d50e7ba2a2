// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/document_exporter.h"
#include "ui/jobs/open_dataset.h"
#include "ui/jobs/run_list.h"
#include "ui/jobs/sweep_runner.h"
#include "ui/jobs/trainings.h"
#include "ui/sweep/sweep_answer.h"

#include <QObject>
#include <QTimer>
#include <optional>

namespace digitlab::ui {

class SweepPage;
class SweepPlanner;

/// Plans, trains and reads sweeps for the Sweep page. A sweep is a folder, which others may train at the same time.
class SweepPresenter : public QObject
{
    Q_OBJECT

public:
    /// All must outlive it. The newest sweep is shown.
    SweepPresenter(OpenDataset &dataset, RunList &runs, Trainings &trainings, Settings &settings, SweepPage &page,
        QObject *parent = nullptr);

    SweepPlanner *planner() { return m_planner; }
    /// Shows the sweep in this folder.
    void open(const QString &folder);

Q_SIGNALS:
    void runChosen(const QString &folder);
    void comparisonChosen(const QStringList &foldersA, const QStringList &foldersB);

private:
    void connectPage();
    void connectRunner();
    void connectExporter();
    void connectReading();
    void begin();
    void train();
    void showProgress(const SweepProgress &progress, double secondsLeft);
    void showEnd(const SweepOutcome &outcome, bool cancelled);
    void read();
    void show(const SweepAnswer &answer);
    void leave();
    void choose();
    void exportReport();
    std::filesystem::path sweepsFolder() const;
    QString runFolderOf(const QString &name) const;
    QStringList runFoldersOf(const QStringList &names) const;
    void report(const QString &message);

    OpenDataset &m_dataset;
    RunList &m_runs;
    Trainings &m_trainings;
    SweepRunner &m_runner;
    SweepPage &m_page;
    SweepPlanner *m_planner;
    std::filesystem::path m_sweep;   ///< that is shown; empty: the form is
    std::optional<SweepPlan> m_plan; ///< of what is shown, once it is read
    bool m_readAgain = false;
    QTimer m_looking; ///< for what others have trained
    DocumentExporter m_exporter;
    Job m_reading;
};

} // namespace digitlab::ui
