#pragma once

#include "ui/judges.h"
#include "ui/laboratory.h"

#include <QObject>

class QMimeData;

namespace digitlab::ui {

class DataPresenter;
class HistoryPresenter;

/// What the File menu and a drop on the window do with folders and files.
class FileCommands : public QObject
{
    Q_OBJECT

public:
    /// All must outlive it; `window` is what dialogs stand over.
    FileCommands(
        Laboratory &laboratory, Judges &judges, DataPresenter &datasets, HistoryPresenter &history, QWidget &window);

    /// The local folder that is being dropped; empty where it is something else.
    static QString droppedFolder(const QMimeData &data);

    void chooseDataset();
    void chooseRun();
    /// A dataset or a run.
    void open(const QString &folder);
    void getMnist();
    void exportModel();
    void showAbout();

Q_SIGNALS:
    void datasetRequested();
    void runRequested();
    void exported(const QString &sentence);
    void failed(const QString &sentence);

private:
    void openDataset(const QString &folder);
    void openRun(const QString &folder);

    Laboratory &m_laboratory;
    Judges &m_judges;
    DataPresenter &m_datasets;
    HistoryPresenter &m_history;
    QWidget &m_window;
};

} // namespace digitlab::ui
