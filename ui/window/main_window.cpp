// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/main_window.h"

#include "ui/charts/curve_chart.h"
#include "ui/charts/curve_choices.h"
#include "ui/compare/compare_page.h"
#include "ui/data/data_presenter.h"
#include "ui/draw/digit_canvas.h"
#include "ui/draw/draw_panel.h"
#include "ui/history/history_page.h"
#include "ui/history/history_presenter.h"
#include "ui/history/report_presenter.h"
#include "ui/inspect/inspect_page.h"
#include "ui/style/focus_follower.h"
#include "ui/style/message_bar.h"
#include "ui/style/text.h"
#include "ui/style/undo_history.h"
#include "ui/style/wheel_guard.h"
#include "ui/train/train_page.h"
#include "ui/train/training_presenter.h"
#include "ui/window/closing.h"
#include "ui/window/drop_filter.h"
#include "ui/window/file_commands.h"
#include "ui/window/help_commands.h"
#include "ui/window/preferences.h"
#include "ui/window/presenters.h"
#include "ui/window/window_actions.h"

#include <QAction>
#include <QApplication>
#include <QCloseEvent>
#include <QFileInfo>
#include <QScreen>
#include <QUndoStack>

namespace digitlab::ui {

namespace {

constexpr QSize smallestSize(1000, 540);
constexpr QSize frameAllowance(2, 32); // what the desktop's window frame takes

DrawingModels::Mode modeOn(MainWindow::Page page)
{
    if (page == MainWindow::Page::Compare)
        return DrawingModels::Mode::Comparing;
    return page == MainWindow::Page::Inspect ? DrawingModels::Mode::Inspecting : DrawingModels::Mode::Alone;
}

} // namespace

MainWindow::MainWindow(Laboratory &laboratory, QWidget *parent)
    : QMainWindow(parent)
    , m_laboratory(laboratory)
    , m_models(new DrawingModels(laboratory.shipped, laboratory.reader, this))
    , m_view(new Workspace)
    , m_undo(new UndoHistory(this))
    , m_actions(new WindowActions(*this, *m_undo))
    , m_presenters(new Presenters(laboratory, *m_view, *m_models, this))
    , m_files(new FileCommands(laboratory.settings, laboratory.shipped, *m_models, *m_presenters->datasets(),
          *m_presenters->history(), *this))
    , m_help(new HelpCommands(*this, *m_view, *m_actions, laboratory.settings))
    , m_preferences(new Preferences(*this, *m_actions, *m_presenters->storage(), laboratory.settings))
    , m_closing(new Closing(laboratory.runs, laboratory.trainings, *m_view->messages(), this))
{
    setWindowTitle(QStringLiteral("DigitLab"));
    new FocusFollower(this);
    new WheelGuard(this);
    setCentralWidget(m_view);
    setMinimumSize(smallestSize);
    m_view->setFocus(); // no button looks chosen at the start
    connectPages();
    connectTraining();
    connectClosing();
    connectFileMenu();
    connectTrainMenu();
    connectReports();
    connectUndo();
    connectDrawMenu();
    connectViewMenu();
    restore();
}

void MainWindow::start(const QString &path)
{
    const bool isOther = QFileInfo::exists(path) && droppedFrom(QStringList{path}).kind != Dropped::Kind::Dataset;
    if (path.isEmpty() || isOther) {
        m_laboratory.dataset.openLast();
    } else {
        setPage(Page::Data); // where it is told what came of it
        m_laboratory.dataset.loader().load(path);
    }
    if (isOther)
        m_files->open(path);
}

void MainWindow::welcome()
{
    m_help->welcome();
}

void MainWindow::stopAndClose()
{
    m_closing->agree();
    close();
}

void MainWindow::connectPages()
{
    connect(m_actions, &WindowActions::pageChosen, this, [this](int page) { setPage(static_cast<Page>(page)); });
    connect(m_view, &Workspace::pageChanged, this, [this](Page page) {
        m_actions->showPage(static_cast<int>(page));
        m_models->setMode(modeOn(page));
        m_laboratory.settings.setPage(static_cast<int>(page)); // at once: the program may be killed
    });
    connect(m_presenters, &Presenters::failed, this, &MainWindow::report);
    connect(&m_laboratory.dataset, &OpenDataset::changed, this, [this] {
        if (!m_closing->isAsking()) // what is told is told of the data before
            messages()->clear();
    });
}

void MainWindow::connectTraining()
{
    TrainingSession &training = m_laboratory.trainings.session();
    connect(&training, &TrainingSession::started, this, &MainWindow::showTrainingState);
    connect(&training, &TrainingSession::started, this, &MainWindow::forgetError);
    connect(&training, &TrainingSession::pausedChanged, this, &MainWindow::showTrainingState);
    for (const auto show : {&MainWindow::showTrainingState, &MainWindow::forgetBusy}) {
        connect(&training, &TrainingSession::finished, this, show);
        connect(&training, &TrainingSession::failed, this, show);
    }
}

void MainWindow::connectClosing()
{
    QueueRunner *queue = m_presenters->queue();
    connect(m_closing, &Closing::stopping, queue, &QueueRunner::holdForClosing);
    connect(m_closing, &Closing::stays, queue, &QueueRunner::releaseFromClosing);
    connect(m_closing, &Closing::ready, this, &MainWindow::close);
}

void MainWindow::connectFileMenu()
{
    connect(m_actions->openFolder, &QAction::triggered, m_files, &FileCommands::chooseDataset);
    connect(m_actions->openFile, &QAction::triggered, m_files, &FileCommands::chooseDatasetFile);
    connect(m_actions->openBuiltin, &QAction::triggered, m_presenters->datasets(), &DataPresenter::openBuiltin);
    connect(m_actions->getMnist, &QAction::triggered, m_files, &FileCommands::getMnist);
    connect(m_actions->openRun, &QAction::triggered, m_files, &FileCommands::chooseRun);
    connect(m_actions->exportModel, &QAction::triggered, m_files, &FileCommands::exportModel);
    connect(m_actions->quit, &QAction::triggered, this, &MainWindow::close);
    connect(m_actions->about, &QAction::triggered, m_files, &FileCommands::showAbout);
    connect(m_files, &FileCommands::drawingsRequested, m_presenters, &Presenters::importDrawings);
    connect(m_files, &FileCommands::datasetRequested, this, [this] { setPage(Page::Data); });
    connect(m_files, &FileCommands::runRequested, this, [this] { setPage(Page::History); });
    connect(m_files, &FileCommands::failed, this, &MainWindow::report);
    connect(m_files, &FileCommands::runRequested, this, &MainWindow::forgetError);
    connect(m_files, &FileCommands::imageRequested, this, &MainWindow::forgetError);
    connect(m_files, &FileCommands::drawingsRequested, this, &MainWindow::forgetError);
    connect(m_files, &FileCommands::imageRequested, this, [this](const QImage &image) {
        m_actions->drawingPanel->setChecked(true);
        m_view->draw()->canvas()->setImage(image);
    });
    connect(m_presenters->datasets(), &DataPresenter::runChosen, m_files, &FileCommands::open);
    connect(new DropFilter(*this), &DropFilter::dropped, m_files, &FileCommands::take);
    connect(m_files, &FileCommands::done, this,
        [this](const QString &sentence) { messages()->showMessage(MessageKind::Success, sentence); });
}

void MainWindow::connectTrainMenu()
{
    connect(m_actions->train, &QAction::triggered, this, [this] {
        setPage(Page::Train);
        m_presenters->training()->start();
    });
    connect(m_actions->resume, &QAction::triggered, this, [this] {
        setPage(Page::Train);
        m_presenters->training()->resumeLast();
    });
    connect(m_actions->pause, &QAction::triggered, m_presenters->training(), &TrainingPresenter::togglePause);
    connect(m_actions->stop, &QAction::triggered, &m_laboratory.trainings.session(), &TrainingSession::stop);
    connect(m_actions->trainPair, &QAction::triggered, this, [this] {
        setPage(Page::Train);
        m_laboratory.trainings.trainBaselineAndFinal();
    });
}

void MainWindow::connectReports()
{
    auto *reports = new ReportPresenter(m_laboratory.dataset, m_laboratory.runs, m_laboratory.trainings,
        m_laboratory.settings, *m_view->messages(), *m_view->reproduction(), this);
    connect(m_actions->exportRun, &QAction::triggered, reports,
        [this, reports] { reports->exportRun(m_presenters->runsInView(), this); });
    connect(m_actions->exportComparison, &QAction::triggered, reports,
        [this, reports] { reports->exportComparison(m_presenters->comparisonInView(), this); });
    connect(m_view, &Workspace::pageChanged, reports, &ReportPresenter::forgetRefusal);
    connect(m_actions->reproduce, &QAction::triggered, reports, &ReportPresenter::offerReproduction);
}

/// Each page keeps its own steps; the menu takes back what was done last, and says so where that is out of sight.
void MainWindow::connectUndo()
{
    QUndoStack *drawing = m_view->draw()->canvas()->undoStack();
    QUndoStack *digits = m_laboratory.userDigits.undoStack();
    QUndoStack *images = m_presenters->datasets()->undoStack();
    for (QUndoStack *stack : {drawing, digits, images, m_presenters->history()->undo().stack()})
        m_undo->add(stack);
    const auto tell = [this, drawing, digits, images](const QUndoStack *stack, const QString &sentence) {
        const Page home = stack == digits ? Page::MyDigits : stack == images ? Page::Data : Page::History;
        if (stack != drawing && page() != home)
            tellOfUndo(sentence);
    };
    connect(m_undo, &UndoHistory::undone, this,
        [tell](const QUndoStack *stack, const QString &text) { tell(stack, tr("Undone: %1.").arg(text)); });
    connect(m_undo, &UndoHistory::redone, this,
        [tell](const QUndoStack *stack, const QString &text) { tell(stack, tr("Redone: %1.").arg(text)); });
}

/// Until the next step.
void MainWindow::tellOfUndo(const QString &sentence)
{
    MessageBar *bar = messages();
    bar->showMessage(MessageKind::Notice, sentence);
    const auto withdraw = [bar, sentence] { bar->withdraw(sentence); };
    for (const QUndoStack *stack : m_undo->stacks())
        connect(stack, &QUndoStack::indexChanged, bar, withdraw, Qt::SingleShotConnection);
}

void MainWindow::connectDrawMenu()
{
    connect(m_actions->clearDrawing, &QAction::triggered, m_view->draw()->canvas(), &DigitCanvas::clear);
    connect(m_actions->pasteDrawing, &QAction::triggered, m_view->draw()->canvas(), &DigitCanvas::paste);
    connect(m_actions, &WindowActions::modelChosen, m_models,
        [this](ModelSource::Kind kind) { m_models->choose(ModelSide::A, {.kind = kind, .path = {}}); });
    connect(m_models, &DrawingModels::changed, m_actions, [this] { m_actions->showModel(*m_models); });
}

void MainWindow::connectViewMenu()
{
    connect(m_actions->drawingPanel, &QAction::toggled, this, [this](bool visible) {
        m_view->draw()->setVisible(visible);
        m_laboratory.settings.setDrawingPanelVisible(visible);
    });
    connect(m_actions, &WindowActions::colourSchemeChosen, this, &MainWindow::applyColourScheme);
    connect(m_preferences, &Preferences::colourSchemeChosen, this, &MainWindow::applyColourScheme);
    connect(m_preferences, &Preferences::historyRequested, this, [this] { setPage(Page::History); });
}

void MainWindow::restore()
{
    Settings &settings = m_laboratory.settings;
    const bool restored = restoreGeometry(settings.windowGeometry());
    if (!isMaximized()) // the screen may be smaller than last time
        resize((restored ? size() : m_view->sizeHint()).boundedTo(screen()->availableSize() - frameAllowance));
    m_actions->showColourScheme(settings.colourScheme());
    m_actions->drawingPanel->setChecked(settings.drawingPanelVisible());
    m_laboratory.runs.refresh();
    m_view->restore(settings);
    shareCurveChoices(m_view->train()->curves() + m_view->compare()->curves(), settings);
}

void MainWindow::keep()
{
    m_laboratory.settings.setWindowGeometry(saveGeometry());
    m_view->keep(m_laboratory.settings);
}

void MainWindow::showTrainingState()
{
    using State = WindowActions::TrainingState;
    const TrainingSession &training = m_laboratory.trainings.session();
    const State running = training.isPaused() ? State::Paused : State::Running;
    m_actions->showTraining(training.isBusy() ? running : State::Idle);
    m_actions->showModel(*m_models);
}

void MainWindow::forgetBusy()
{
    messages()->withdraw(Trainings::busyText());
    messages()->withdraw(Trainings::sweepText());
}

void MainWindow::applyColourScheme(ColourScheme scheme)
{
    m_laboratory.settings.setColourScheme(scheme);
    applyTheme(*qApp, scheme);
}

MessageBar *MainWindow::messages()
{
    return m_view->messages();
}

void MainWindow::report(const QString &message)
{
    messages()->showMessage(MessageKind::Error, message);
}

/// What was opened since went well.
void MainWindow::forgetError()
{
    if (messages()->kind() == MessageKind::Error && !m_closing->isAsking())
        messages()->clear();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    keep();
    if (!m_closing->mayClose())
        event->ignore();
}

} // namespace digitlab::ui
