// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/jobs/drawing_models.h"
#include "ui/jobs/laboratory.h"
#include "ui/style/message_host.h"
#include "ui/window/workspace.h"

#include <QMainWindow>

namespace digitlab::ui {

class Closing;
class FileCommands;
class HelpCommands;
class MessageBar;
class Preferences;
class Presenters;
class UndoHistory;
class WindowActions;

/// The window: menus, messages, undo and geometry. What stands in it is the workspace; what happens there is the
/// presenters' work.
class MainWindow : public QMainWindow, public MessageHost
{
    Q_OBJECT

public:
    using Page = Workspace::Page;

    /// `laboratory` must outlive it.
    explicit MainWindow(Laboratory &laboratory, QWidget *parent = nullptr);

    Page page() const { return m_view->page(); }
    void setPage(Page page) { m_view->setPage(page); }
    /// Opens what the command line names, as if it were dropped, and the last dataset where it names none.
    void start(const QString &path);
    /// Offers the tour to a newcomer.
    void welcome();
    /// What concerns no page.
    MessageBar *messages() override;
    /// Closes without asking; a training is stopped first, and its run is kept.
    void stopAndClose();

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void connectPages();
    void connectTraining();
    void connectClosing();
    void connectFileMenu();
    void connectTrainMenu();
    void connectReports();
    void connectUndo();
    void connectDrawMenu();
    void connectViewMenu();
    void restore();
    void keep();
    void showTrainingState();
    void forgetBusy();
    void applyColourScheme(ColourScheme scheme);
    void report(const QString &message);
    void forgetError();
    void tellOfUndo(const QString &sentence);

    Laboratory &m_laboratory;
    DrawingModels *m_models;
    Workspace *m_view;
    UndoHistory *m_undo;
    WindowActions *m_actions;
    Presenters *m_presenters;
    FileCommands *m_files;
    HelpCommands *m_help;
    Preferences *m_preferences;
    Closing *m_closing;
};

} // namespace digitlab::ui
