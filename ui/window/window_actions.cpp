// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/window_actions.h"

#include "ui/style/undo_history.h"

#include <QAction>
#include <QActionGroup>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>

namespace digitlab::ui {

namespace {

QAction *add(QMenu *menu, const QString &text, const QKeySequence &shortcut = {})
{
    QAction *action = menu->addAction(text);
    action->setShortcut(shortcut);
    return action;
}

template <typename Value> QAction *addChoice(QMenu &menu, QActionGroup *group, const QString &text, Value value)
{
    QAction *action = group->addAction(menu.addAction(text));
    action->setCheckable(true);
    action->setData(static_cast<int>(value));
    return action;
}

template <typename Value> void check(const QActionGroup *group, Value value)
{
    for (QAction *action : group->actions())
        action->setChecked(action->data().toInt() == static_cast<int>(value));
}

} // namespace

WindowActions::WindowActions(QMainWindow &window, UndoHistory &undoHistory)
    : QObject(&window)
    , m_pages(new QActionGroup(this))
    , m_schemes(new QActionGroup(this))
    , m_models(new QActionGroup(this))
{
    addFileMenu(window);
    addEditMenu(window, undoHistory);
    addTrainMenu(window);
    addDrawMenu(window);
    addViewMenu(window);
    addHelpMenu(window);
    showTraining(TrainingState::Idle);
}

void WindowActions::showTraining(TrainingState state)
{
    const bool idle = state == TrainingState::Idle;
    for (QAction *action : {train, resume, trainPair})
        action->setEnabled(idle);
    pause->setEnabled(!idle);
    stop->setEnabled(!idle);
    pause->setText(state == TrainingState::Paused ? tr("R&esume") : tr("&Pause"));
}

void WindowActions::showPage(int page)
{
    check(m_pages, page);
}

void WindowActions::showColourScheme(ColourScheme scheme)
{
    check(m_schemes, scheme);
}

void WindowActions::showModel(const DrawingModels &models)
{
    check(m_models, models.source(ModelSide::A).kind);
    m_models->actions().constLast()->setEnabled(models.hasLatest());
}

void WindowActions::addFileMenu(QMainWindow &window)
{
    QMenu *menu = window.menuBar()->addMenu(tr("&File"));
    openFolder = add(menu, tr("&Open dataset folder..."), QKeySequence::Open);
    openFile = add(menu, tr("Open dataset &file..."));
    openBuiltin = add(menu, tr("Open the &built-in digits"), tr("Ctrl+B"));
    getMnist = add(menu, tr("&Get MNIST"));
    openRun = add(menu, tr("Open r&un folder..."), tr("Ctrl+Shift+O"));
    menu->addSeparator();
    exportModel = add(menu, tr("&Export current model..."), tr("Ctrl+E"));
    exportRun = add(menu, tr("Export the &run as HTML or PDF..."));
    exportComparison = add(menu, tr("Export the &comparison as HTML or PDF..."));
    menu->addSeparator();
    quit = add(menu, tr("&Quit"), QKeySequence::Quit);
    quit->setMenuRole(QAction::QuitRole);
}

void WindowActions::addTrainMenu(QMainWindow &window)
{
    QMenu *menu = window.menuBar()->addMenu(tr("&Train"));
    train = add(menu, tr("&Train"), tr("Ctrl+R"));
    pause = add(menu, tr("&Pause"), tr("Ctrl+P"));
    stop = add(menu, tr("&Stop"), tr("Ctrl+."));
    menu->addSeparator();
    resume = add(menu, tr("&Resume the last stopped run"));
    trainPair = add(menu, tr("Train &Baseline and Final"));
    reproduce = add(menu, tr("Reproduce the r&eport..."));
}

void WindowActions::addEditMenu(QMainWindow &window, UndoHistory &undoHistory)
{
    QMenu *menu = window.menuBar()->addMenu(tr("&Edit"));
    menu->addActions({undoHistory.undoAction(), undoHistory.redoAction()});
    menu->addSeparator();
    preferences = add(menu, tr("&Preferences..."), tr("Ctrl+,"));
    preferences->setMenuRole(QAction::PreferencesRole);
}

void WindowActions::addDrawMenu(QMainWindow &window)
{
    QMenu *menu = window.menuBar()->addMenu(tr("&Draw"));
    clearDrawing = add(menu, tr("&Clear"), tr("Ctrl+L"));
    pasteDrawing = add(menu, tr("&Paste an image"), tr("Ctrl+Shift+V"));
    menu->addSeparator();
    addModels(*menu->addMenu(tr("&Model")));
}

void WindowActions::addModels(QMenu &menu)
{
    addChoice(menu, m_models, tr("&Shipped model"), ModelSource::Kind::Shipped)->setChecked(true);
    addChoice(menu, m_models, tr("&Latest run"), ModelSource::Kind::Latest)->setEnabled(false);
    connect(m_models, &QActionGroup::triggered, this,
        [this](QAction *action) { Q_EMIT modelChosen(static_cast<ModelSource::Kind>(action->data().toInt())); });
}

void WindowActions::addViewMenu(QMainWindow &window)
{
    QMenu *menu = window.menuBar()->addMenu(tr("&View"));
    int page = 0;
    for (const QString &name :
        {tr("&Data"), tr("&Train"), tr("&Inspect"), tr("&Compare"), tr("&My digits"), tr("&History"), tr("&Sweep")}) {
        addChoice(*menu, m_pages, name, page)
            ->setShortcut(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + page)));
        ++page;
    }
    connect(m_pages, &QActionGroup::triggered, this,
        [this](QAction *action) { Q_EMIT pageChosen(action->data().toInt()); });
    menu->addSeparator();
    drawingPanel = add(menu, tr("D&rawing panel"), tr("F9"));
    drawingPanel->setCheckable(true);
    addColourSchemes(*menu->addMenu(tr("C&olours")));
}

void WindowActions::addColourSchemes(QMenu &menu)
{
    addChoice(menu, m_schemes, tr("Follow the &system"), ColourScheme::System);
    addChoice(menu, m_schemes, tr("&Light"), ColourScheme::Light);
    addChoice(menu, m_schemes, tr("&Dark"), ColourScheme::Dark);
    connect(m_schemes, &QActionGroup::triggered, this,
        [this](QAction *action) { Q_EMIT colourSchemeChosen(static_cast<ColourScheme>(action->data().toInt())); });
}

void WindowActions::addHelpMenu(QMainWindow &window)
{
    QMenu *menu = window.menuBar()->addMenu(tr("&Help"));
    manual = add(menu, tr("&Manual"));
    pageHelp = add(menu, tr("Manual on this &page"), QKeySequence::HelpContents);
    menu->addSeparator();
    tour = add(menu, tr("Take the &tour"));
    shortcuts = add(menu, tr("&Keyboard shortcuts"), tr("Ctrl+F1"));
    releaseNotes = add(menu, tr("What is &new"));
    menu->addSeparator();
    about = add(menu, tr("&About DigitLab"));
    about->setMenuRole(QAction::AboutRole);
}

} // namespace digitlab::ui
