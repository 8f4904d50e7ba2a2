#pragma once

#include "ui/document_exporter.h"
#include "ui/laboratory.h"
#include "ui/report_reproducer.h"

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
    ReportPresenter(Laboratory &laboratory, MessageBar &messages, ReproducePanel &panel, QObject *parent = nullptr);

    /// Asks for a file; `choices` are one or two run pickers' choices. A choice may be a group of seeds.
    void exportRuns(const QStringList &choices, QWidget *window);
    void writeRuns(const QStringList &choices, const QString &file);
    /// Shows the panel, with what is under way where there is something.
    void offerReproduction();
    void reproduce(int seeds);

private:
    void connectExporter();
    void connectReproducer();
    void showWriting(const QString &text);
    std::vector<std::filesystem::path> foldersOf(const QString &choice) const;
    std::filesystem::path reproductionFolder() const;
    AxisScale lossAxis() const;

    Laboratory &m_laboratory;
    MessageBar &m_messages;
    ReproducePanel &m_panel;
    DocumentExporter m_exporter{this};
    ReportReproducer m_reproducer;
};

} // namespace digitlab::ui
