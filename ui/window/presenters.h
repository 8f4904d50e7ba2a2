// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/jobs/drawing_models.h"
#include "ui/jobs/laboratory.h"
#include "ui/jobs/queue_runner.h"

#include <QObject>

namespace digitlab::ui {

class ComparePresenter;
class DataPresenter;
class HistoryPresenter;
class InspectPresenter;
class StoragePresenter;
class SweepPresenter;
class TrainingPresenter;
class Workspace;

/// What works behind the pages, and the ways from one page to another.
class Presenters : public QObject
{
    Q_OBJECT

public:
    /// All must outlive it.
    Presenters(Laboratory &laboratory, Workspace &view, DrawingModels &models, QObject *parent = nullptr);

    DataPresenter *datasets() { return m_datasets; }
    TrainingPresenter *training() { return m_training; }
    HistoryPresenter *history() { return m_history; }
    StoragePresenter *storage() { return m_storage; }
    QueueRunner *queue() { return m_queue; }
    /// Takes digits from drawings files into the user's own.
    void importDrawings(const QStringList &files);
    /// What an export takes: the runs that the page in view shows or has selected, as far as they have ended.
    QStringList runsInView() const;
    /// Elsewhere than on History there is only one comparison at hand.
    QStringList comparisonInView() const;

Q_SIGNALS:
    void failed(const QString &message); ///< what concerns no page

private:
    void connectData();
    void connectDrawing();
    void connectTraining();
    void connectHistory();
    void connectSweep();
    void showCell(int actual, int predicted);
    void forgetDrawing();
    void offerComparison();

    Laboratory &m_laboratory;
    Workspace &m_view;
    DataPresenter *m_datasets;
    TrainingPresenter *m_training;
    InspectPresenter *m_inspection;
    ComparePresenter *m_comparison;
    QueueRunner *m_queue;
    HistoryPresenter *m_history;
    StoragePresenter *m_storage;
    SweepPresenter *m_sweeps;
    QString m_ofDrawing; ///< what was told of the drawing before it changed
    class DrawingPresenter *m_drawing;
    class MyDigitsPresenter *m_myDigits;
};

} // namespace digitlab::ui
