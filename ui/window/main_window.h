// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/jobs/judges.h"
#include "ui/jobs/laboratory.h"
#include "ui/style/message_host.h"

#include <QMainWindow>

class QSplitter;
class QStackedWidget;

namespace digitlab::ui {

class Closing;
class ComparePage;
class DataPage;
class DataPresenter;
class DrawPanel;
class FileCommands;
class HistoryPage;
class HistoryPresenter;
class InspectPage;
class MessageBar;
class MyDigitsPage;
class NavigationRail;
class QueueRunner;
class ReportPresenter;
class ReproducePanel;
class RunPresenter;
class StatusLine;
class TrainPage;
class TrainingPresenter;
class UndoHistory;
class WindowActions;

/// The window: pages, drawing panel, menus and geometry. What happens on the pages is the presenters' work.
class MainWindow : public QMainWindow, public MessageHost
{
    Q_OBJECT

public:
    enum class Page { Data, Train, Inspect, Compare, MyDigits, History };

    /// `laboratory` must outlive it.
    explicit MainWindow(Laboratory &laboratory, QWidget *parent = nullptr);

    Page page() const;
    void setPage(Page page);
    /// Opens what the command line names, as if it were dropped, and the last dataset where it names none.
    void start(const QString &path);
    /// What concerns no page.
    MessageBar *messages() override;
    /// Closes without asking; a training is stopped first, and its run is kept.
    void stopAndClose();

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void layOut();
    void addPages();
    void connectPresenters();
    void connectNavigation();
    void connectHistory();
    void connectFileMenu();
    void connectTrainMenu();
    void connectReports();
    void connectUndo();
    void connectDrawMenu();
    void connectViewMenu();
    void restore();
    void keep();
    void showCell(int actual, int predicted);
    void offerComparison();
    QStringList runsInView() const;
    QStringList comparisonInView() const;
    void showTrainingState();
    void forgetBusy();
    void applyColourScheme(ColourScheme scheme);
    void tell(const QString &message);
    void forgetError();

    Laboratory &m_laboratory;
    Judges *m_judges;
    NavigationRail *m_rail;
    QStackedWidget *m_pages;
    QSplitter *m_splitter;
    MessageBar *m_messages;
    ReproducePanel *m_reproduction;
    StatusLine *m_status;
    DataPage *m_data;
    TrainPage *m_train;
    InspectPage *m_inspect;
    ComparePage *m_compare;
    MyDigitsPage *m_myDigits;
    HistoryPage *m_history;
    DrawPanel *m_draw;
    UndoHistory *m_undo;
    WindowActions *m_actions;
    DataPresenter *m_datasets;
    TrainingPresenter *m_training;
    RunPresenter *m_runs;
    QueueRunner *m_queue;
    HistoryPresenter *m_kept;
    FileCommands *m_files;
    Closing *m_closing;
};

} // namespace digitlab::ui
