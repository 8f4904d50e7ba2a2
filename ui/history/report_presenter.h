// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/document_exporter.h"
#include "ui/jobs/report_reproducer.h"
#include "ui/jobs/trainings.h"

#include <QObject>

namespace digitlab::ui {

class MessageBar;
class ReproducePanel;

/// Takes runs and comparisons out of the window as documents, and reproduces the report.
class ReportPresenter : public QObject
{
    Q_OBJECT

public:
    /// All must outlive it.
    ReportPresenter(OpenDataset &dataset, RunList &runs, Trainings &trainings, Settings &settings, MessageBar &messages,
        ReproducePanel &panel, QObject *parent = nullptr);

    /// Each asks for a file, with a name that tells the runs from others. A choice is a run's folder or stands for a
    /// group of seeds; those of the page in view. Another number than one or two is refused in a sentence.
    void exportRun(const QStringList &choices, QWidget *window);
    void exportComparison(const QStringList &choices, QWidget *window);
    /// It was about the page in view then.
    void forgetRefusal();
    void writeRuns(const QStringList &choices, const QString &file);
    /// Shows the panel, with what is under way where there is something.
    void offerReproduction();
    void reproduce(int seeds);

private:
    void connectExporter();
    void connectReproducer();
    void refuse(const QString &sentence);
    void exportTo(const QStringList &choices, const QString &title, QWidget *window);
    QString proposedName(const QStringList &choices) const;
    void showWriting(const QString &text);
    std::vector<std::filesystem::path> foldersOf(const QString &choice) const;
    std::filesystem::path reproductionFolder() const;
    AxisScale lossAxis() const;

    OpenDataset &m_dataset;
    RunList &m_runs;
    Trainings &m_trainings;
    Settings &m_settings;
    MessageBar &m_messages;
    ReproducePanel &m_panel;
    DocumentExporter m_exporter{this};
    ReportReproducer m_reproducer;
    QString m_refusal; ///< the latest
};

} // namespace digitlab::ui
