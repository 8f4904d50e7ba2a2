// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/runs/run_side.h"
#include "ui/jobs/epoch_reader.h"
#include "ui/jobs/job.h"
#include "ui/jobs/judges.h"
#include "ui/jobs/laboratory.h"

#include <QObject>
#include <array>

namespace digitlab::ui {

class ComparePage;
class InspectPage;

/// Brings runs of the history to the Inspect and Compare pages, and their networks to the judges.
class RunPresenter : public QObject
{
    Q_OBJECT

public:
    /// All must outlive it.
    RunPresenter(
        Laboratory &laboratory, InspectPage &inspect, ComparePage &compare, Judges &judges, QObject *parent = nullptr);

    /// Asks for the history; the newest run and the two that were compared last are shown when it is there.
    void restore();
    /// Shows the run on the Inspect page; inspected() follows.
    void inspect(const QString &folder);
    /// The same with one picture of it; `row` of its predictions.
    void inspectPicture(const QString &folder, int row);
    /// Shows the two on the Compare page; where B is empty, it stays. compared() follows.
    void compare(const QString &folderA, const QString &folderB);
    /// The dataset of a run, with own drawings where it had some.
    void openDataset(const Run &run);

Q_SIGNALS:
    void inspected();
    void compared();

private:
    void connectInspect();
    bool mayInspect(const Run &ended) const;
    void connectEpochs();
    void connectCompare();
    void refreshLists();
    bool inspectRun(const QString &folder);
    /// A run's folder, or what stands for a group of seeds.
    void forgetRefusal();
    void compareChoice(Judge side, const QString &choice);
    void compareRun(Judge side, const QString &folder);
    void compareSeeds(Judge side, const QString &choice);
    void showSide(Judge side, const RunSide &runs, const QString &choice);
    void restoreCompared(Judge side, const QString &choice);
    void showPair(const QString &folderA, const QString &folderB);
    void showFirst();
    void followGroup(Judge side);

    Laboratory &m_laboratory;
    InspectPage &m_inspect;
    ComparePage &m_compare;
    Judges &m_judges;
    bool m_restored = false;
    std::array<std::size_t, 2> m_seedsShown{}; ///< of what A and B stand for
    EpochReader m_epochs;
    Job m_readingA; // of a group's runs
    Job m_readingB;
};

} // namespace digitlab::ui
