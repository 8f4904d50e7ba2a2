// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/jobs/drawing_models.h"
#include "ui/jobs/read_runs.h"
#include "ui/jobs/trainings.h"

#include <QObject>
#include <array>

namespace digitlab::ui {

class ComparePage;

/// Brings runs of the history, or the seeds of a group, to the two sides of the Compare page, and their networks to the
/// models. A side's choice is a run's folder, or what stands for a group of seeds.
class ComparePresenter : public QObject
{
    Q_OBJECT

public:
    /// All must outlive it. What was compared last is shown once the history has been read.
    ComparePresenter(OpenDataset &dataset, RunList &runs, Trainings &trainings, Settings &settings, ComparePage &page,
        DrawingModels &models, QObject *parent = nullptr);

    /// Shows the two runs; where B is empty, it stays. compared() follows.
    void compare(const QString &folderA, const QString &folderB);
    /// All seeds of two configurations, which need not be in the history.
    void compareGroups(const QStringList &foldersA, const QStringList &foldersB);

Q_SIGNALS:
    void compared();

private:
    struct Side {
        Job reading;
        std::size_t seeds = 0; ///< that are shown
    };

    Side &sideOf(ModelSide side) { return m_sides[side == ModelSide::A ? 0 : 1]; }
    QString lastChoice(ModelSide side) const;
    void connectSide(ModelSide side);
    void refreshLists();
    void followGroup(ModelSide side);
    void forgetRefusal();
    void choose(ModelSide side, const QString &choice);
    std::vector<std::filesystem::path> foldersOf(const QString &choice) const;
    void show(ModelSide side, const ReadRuns &read, const QString &choice);
    void offerGroups();
    QString groupWith(ModelSide side) const;
    void report(const QString &message);

    RunList &m_runs;
    Settings &m_settings;
    ComparePage &m_page;
    DrawingModels &m_models;
    QString m_ofGroups; ///< the message that offers them
    bool m_isRestored = false;
    std::array<Side, 2> m_sides;
};

} // namespace digitlab::ui
