#pragma once

#include "ui/epoch_reader.h"
#include "ui/judges.h"
#include "ui/laboratory.h"

#include <QObject>

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

    /// Shows the history, the newest run and the two that were compared last.
    void restore();

private:
    void connectInspect();
    void connectEpochs();
    void connectCompare();
    void refreshLists();
    void inspectRun(const QString &folder);
    void compareRun(Judge side, const QString &folder);
    void restoreCompared(Judge side, const QString &folder);
    void showPair(const QString &folderA, const QString &folderB);
    void removeRun(const QString &folder);
    void undoRemoval();
    void openDataset(const QString &source);

    Laboratory &m_laboratory;
    InspectPage &m_inspect;
    ComparePage &m_compare;
    Judges &m_judges;
    std::filesystem::path m_removed; // where it stood
    std::filesystem::path m_trashed;
    EpochReader m_epochs;
};

} // namespace digitlab::ui
