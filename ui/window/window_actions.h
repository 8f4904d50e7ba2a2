// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/jobs/drawing_models.h"
#include "ui/style/theme.h"

#include <QKeySequence>
#include <QList>
#include <QObject>

class QAction;
class QActionGroup;
class QMainWindow;
class QMenu;

namespace digitlab::ui {

class UndoHistory;

/// The window's menus with their shortcuts. The window connects the actions.
class WindowActions : public QObject
{
    Q_OBJECT

public:
    /// Adds the menus to the window's menu bar.
    WindowActions(QMainWindow &window, UndoHistory &undoHistory);

    QAction *openFolder = nullptr;
    QAction *openFile = nullptr;
    QAction *openBuiltin = nullptr;
    QAction *getMnist = nullptr;
    QAction *openRun = nullptr;
    QAction *exportModel = nullptr;
    QAction *exportRun = nullptr;
    QAction *exportComparison = nullptr;
    QAction *quit = nullptr;
    QAction *train = nullptr;
    QAction *pause = nullptr;
    QAction *stop = nullptr;
    QAction *resume = nullptr;
    QAction *trainPair = nullptr;
    QAction *reproduce = nullptr;
    QAction *clearDrawing = nullptr;
    QAction *pasteDrawing = nullptr;
    QAction *drawingPanel = nullptr;
    QAction *preferences = nullptr;
    QAction *manual = nullptr;
    QAction *pageHelp = nullptr;
    QAction *tour = nullptr;
    QAction *shortcuts = nullptr;
    QAction *releaseNotes = nullptr;
    QAction *about = nullptr;

    enum class TrainingState { Idle, Running, Paused };
    void showTraining(TrainingState state);
    void showPage(int page);
    void showColourScheme(ColourScheme scheme);
    /// The latest run can be chosen once there is one.
    void showModel(const DrawingModels &models);

Q_SIGNALS:
    void pageChosen(int page);
    void colourSchemeChosen(digitlab::ui::ColourScheme scheme);
    void modelChosen(digitlab::ui::ModelSource::Kind kind);

private:
    void addFileMenu(QMainWindow &window);
    void addEditMenu(QMainWindow &window, UndoHistory &undoHistory);
    void addTrainMenu(QMainWindow &window);
    void addDrawMenu(QMainWindow &window);
    void addViewMenu(QMainWindow &window);
    void addHelpMenu(QMainWindow &window);
    void addColourSchemes(QMenu &menu);
    void addModels(QMenu &menu);

    QActionGroup *m_pages;
    QActionGroup *m_schemes;
    QActionGroup *m_models;
};

} // namespace digitlab::ui
