// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/main_window.h"

#include "ui/charts/loss_axis.h"
#include "ui/compare/compare_page.h"
#include "ui/compare/run_presenter.h"
#include "ui/data/data_page.h"
#include "ui/data/data_presenter.h"
#include "ui/draw/digit_canvas.h"
#include "ui/draw/draw_panel.h"
#include "ui/draw/drawing_presenter.h"
#include "ui/draw/my_digits_page.h"
#include "ui/draw/my_digits_presenter.h"
#include "ui/history/history_page.h"
#include "ui/history/history_presenter.h"
#include "ui/history/queue_panel.h"
#include "ui/history/queue_presenter.h"
#include "ui/history/report_presenter.h"
#include "ui/history/reproduce_panel.h"
#include "ui/history/storage_presenter.h"
#include "ui/inspect/inspect_page.h"
#include "ui/jobs/queue_runner.h"
#include "ui/style/focus_follower.h"
#include "ui/style/message_bar.h"
#include "ui/style/status_line.h"
#include "ui/style/text.h"
#include "ui/style/undo_history.h"
#include "ui/train/train_page.h"
#include "ui/train/training_presenter.h"
#include "ui/window/closing.h"
#include "ui/window/drop_filter.h"
#include "ui/window/file_commands.h"
#include "ui/window/navigation_rail.h"
#include "ui/window/window_actions.h"

#include <QAction>
#include <QApplication>
#include <QCloseEvent>
#include <QFileInfo>
#include <QGridLayout>
#include <QScreen>
#include <QSplitter>
#include <QStackedWidget>
#include <QUndoStack>
#include <QVBoxLayout>

namespace digitlab::ui {

namespace {

constexpr QSize homeSize(1280, 800);
constexpr QSize smallestSize(1000, 540);
constexpr QSize frameAllowance(2, 32); // what the desktop's window frame takes

Judges::Reading readingOn(MainWindow::Page page)
{
    if (page == MainWindow::Page::Compare)
        return Judges::Reading::Comparing;
    return page == MainWindow::Page::Inspect ? Judges::Reading::Inspecting : Judges::Reading::Alone;
}

} // namespace

MainWindow::MainWindow(Laboratory &laboratory, QWidget *parent)
    : QMainWindow(parent)
    , m_laboratory(laboratory)
    , m_judges(new Judges(laboratory.shipped(), laboratory.reader(), this))
    , m_rail(new NavigationRail)
    , m_pages(new QStackedWidget)
    , m_splitter(new QSplitter)
    , m_messages(new MessageBar)
    , m_reproduction(new ReproducePanel)
    , m_status(new StatusLine)
    , m_data(new DataPage)
    , m_train(new TrainPage)
    , m_inspect(new InspectPage)
    , m_compare(new ComparePage)
    , m_myDigits(new MyDigitsPage)
    , m_history(new HistoryPage)
    , m_draw(new DrawPanel)
    , m_undo(new UndoHistory(this))
    , m_actions(new WindowActions(*this, *m_undo))
    , m_datasets(new DataPresenter(laboratory, *m_data, this))
    , m_training(new TrainingPresenter(laboratory, *m_train, *m_status, *m_judges, this))
    , m_runs(new RunPresenter(laboratory, *m_inspect, *m_compare, *m_judges, this))
    , m_queue(new QueueRunner(laboratory, laboratory.queueFile(), this))
    , m_kept(new HistoryPresenter(laboratory, *m_history, this))
    , m_files(new FileCommands(laboratory, *m_judges, *m_datasets, *m_kept, *this))
    , m_closing(new Closing(laboratory, *m_messages, this))
{
    setWindowTitle(QStringLiteral("DigitLab"));
    new FocusFollower(this);
    addPages();
    layOut();
    connectPresenters();
    connectNavigation();
    connectHistory();
    connectFileMenu();
    connectTrainMenu();
    connectReports();
    connectUndo();
    connectDrawMenu();
    connectViewMenu();
    restore();
}

MainWindow::Page MainWindow::page() const
{
    return static_cast<Page>(m_pages->currentIndex());
}

void MainWindow::setPage(Page page)
{
    const int index = static_cast<int>(page);
    const bool hadFocus = m_pages->isAncestorOf(QApplication::focusWidget());
    m_pages->setCurrentIndex(index);
    if (hadFocus) // by Tab one comes to the beginning of the page
        m_pages->currentWidget()->setFocus();
    m_rail->setPage(index);
    m_actions->showPage(index);
    m_judges->setReading(readingOn(page));
    m_laboratory.settings().setPage(index); // at once: the program may be killed
}

void MainWindow::start(const QString &path)
{
    const bool isOther = QFileInfo::exists(path) && droppedFrom(QStringList{path}).kind != Dropped::Kind::Dataset;
    if (path.isEmpty() || isOther) {
        m_laboratory.openLastDataset();
    } else {
        setPage(Page::Data); // where it is told what came of it
        m_laboratory.loader().load(path);
    }
    if (isOther)
        m_files->open(path);
}

void MainWindow::stopAndClose()
{
    m_closing->agree();
    close();
}

void MainWindow::addPages()
{
    m_rail->addPage(QStringLiteral("data"), tr("Data"), tr("Choose and look at a dataset (Ctrl+1)"));
    m_rail->addPage(QStringLiteral("train"), tr("Train"), tr("Set the options and train a network (Ctrl+2)"));
    m_rail->addPage(QStringLiteral("inspect"), tr("Inspect"), tr("Look at the mistakes of a run (Ctrl+3)"));
    m_rail->addPage(QStringLiteral("compare"), tr("Compare"), tr("Compare two runs side by side (Ctrl+4)"));
    m_rail->addPage(QStringLiteral("my-digits"), tr("My digits"), tr("The digits you have drawn (Ctrl+5)"));
    m_rail->addPage(QStringLiteral("history"), tr("History"), tr("All runs, and the queue (Ctrl+6)"));
    for (QWidget *page : std::initializer_list<QWidget *>{m_data, m_train, m_inspect, m_compare, m_myDigits, m_history})
        m_pages->addWidget(page);
}

void MainWindow::layOut()
{
    auto *middle = new QWidget;
    auto *column = new QVBoxLayout(middle);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_messages);
    column->addWidget(m_reproduction);
    column->addWidget(m_pages, 1);

    m_splitter->addWidget(middle);
    m_splitter->addWidget(m_draw);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setCollapsible(0, false);
    m_splitter->setCollapsible(1, false);
    m_splitter->setHandleWidth(1);

    auto *centre = new QWidget;
    auto *grid = new QGridLayout(centre);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(0);
    grid->addWidget(m_rail, 0, 0);
    grid->addWidget(m_splitter, 0, 1);
    grid->addWidget(m_status, 1, 0, 1, 2);
    grid->setRowStretch(0, 1);
    grid->setColumnStretch(1, 1);
    setCentralWidget(centre);
    setMinimumSize(smallestSize);
    centre->setFocus(); // no button looks chosen at the start
}

void MainWindow::connectPresenters()
{
    auto *drawing = new DrawingPresenter(m_laboratory, *m_draw, *m_judges, this);
    connect(drawing, &DrawingPresenter::failed, this, &MainWindow::tell);
    connect(m_draw, &DrawPanel::refused, this, &MainWindow::tell);
    connect(m_draw, &DrawPanel::collectionRequested, this, [this] { setPage(Page::MyDigits); });
    auto *myDigits = new MyDigitsPresenter(m_laboratory, *m_myDigits, *m_train, *m_judges, this);
    connect(myDigits, &MyDigitsPresenter::digitChosen, drawing, &DrawingPresenter::show);
    connect(m_files, &FileCommands::drawingsRequested, myDigits, [this, myDigits](const QStringList &files) {
        setPage(Page::MyDigits);
        myDigits->importAll(files);
    });
    connect(&m_laboratory, &Laboratory::failed, this, &MainWindow::tell);
    connect(&m_laboratory, &Laboratory::datasetChanged, this, [this] {
        if (!m_closing->isAsking()) // what is told is told of the data before
            m_messages->clear();
    });
    connect(&m_laboratory.loader(), &DatasetLoader::failed, this, [this](const QString &message) {
        if (page() != Page::Data) // which tells it itself
            tell(message);
    });
    connect(m_train, &TrainPage::configChanged, this, [this](const RunConfig &config) {
        m_data->setAugmentation(config.training.augmentation, config.training.seed);
    });
    connect(m_train, &TrainPage::settingsProblemChanged, m_history->queue(), &QueuePanel::setTrainPageProblem);
    m_history->queue()->setTrainPageProblem(m_train->settingsProblem());
    const RunConfig config = m_train->config();
    m_data->setAugmentation(config.training.augmentation, config.training.seed);

    TrainingSession &training = m_laboratory.training();
    connect(&training, &TrainingSession::started, this, &MainWindow::showTrainingState);
    connect(&training, &TrainingSession::pausedChanged, this, &MainWindow::showTrainingState);
    for (const auto show : {&MainWindow::showTrainingState, &MainWindow::forgetBusy}) {
        connect(&training, &TrainingSession::finished, this, show);
        connect(&training, &TrainingSession::failed, this, show);
    }
}

void MainWindow::connectNavigation()
{
    const auto show = [this](int page) { setPage(static_cast<Page>(page)); };
    connect(m_rail, &NavigationRail::pageChosen, this, show);
    connect(m_actions, &WindowActions::pageChosen, this, show);
    connect(m_inspect, &InspectPage::trainRequested, this, [this] { setPage(Page::Train); });
    connect(m_inspect, &InspectPage::settingsRequested, this, [this](const Run &run) {
        m_training->useSettings(run);
        setPage(Page::Train);
    });
    connect(m_training, &TrainingPresenter::datasetRequested, m_runs, &RunPresenter::openDataset);
    connect(m_status, &StatusLine::trainingClicked, this, [this] { setPage(Page::Train); });
    connect(m_train, &TrainPage::cellActivated, this, &MainWindow::showCell);
    connect(m_train, &TrainPage::explanationRequested, m_inspect, &InspectPage::explain);
    connect(&m_laboratory, &Laboratory::pairTrained, this, &MainWindow::offerComparison);
}

void MainWindow::connectHistory()
{
    connect(m_kept, &HistoryPresenter::datasetRequested, m_runs, &RunPresenter::openDataset);
    connect(m_kept, &HistoryPresenter::runOpened, this, [this](const QString &folder) {
        if (page() == Page::History) // else the user has gone elsewhere while it was copied
            m_runs->inspect(folder);
    });
    connect(m_kept, &HistoryPresenter::resumed, this, [this] {
        if (page() == Page::History) // else the user has gone elsewhere while the dataset was opened
            setPage(Page::Train);
    });
    connect(m_history, &HistoryPage::trainRequested, this, [this] { setPage(Page::Train); });
    connect(m_training, &TrainingPresenter::resumeRequested, this, [this](const QString &folder) {
        setPage(Page::History); // where it is told what stands in the way
        Q_EMIT m_history->resumeRequested(folder);
    });
    connect(m_history, &HistoryPage::inspectRequested, m_runs, &RunPresenter::inspect);
    connect(m_history, &HistoryPage::compareRequested, m_runs, &RunPresenter::compare);
    connect(m_compare, &ComparePage::removeRequested, m_kept,
        [this](const QString &folder) { m_kept->removeRuns({folder}, *m_compare->messages()); });
    connect(m_runs, &RunPresenter::inspected, this, [this] { setPage(Page::Inspect); });
    connect(m_runs, &RunPresenter::compared, this, [this] { setPage(Page::Compare); });
    connect(m_closing, &Closing::stopping, m_queue, &QueueRunner::holdForClosing);
    connect(m_closing, &Closing::stays, m_queue, &QueueRunner::releaseFromClosing);
    connect(m_closing, &Closing::ready, this, &MainWindow::close);
    new QueuePresenter(m_laboratory, *m_queue, *m_history, m_kept->undo(), this);
    new StoragePresenter(m_laboratory, *m_history, this);
    m_queue->load();
}

void MainWindow::connectFileMenu()
{
    connect(m_actions->openFolder, &QAction::triggered, m_files, &FileCommands::chooseDataset);
    connect(m_actions->openBuiltin, &QAction::triggered, m_datasets, &DataPresenter::openBuiltin);
    connect(m_actions->getMnist, &QAction::triggered, m_files, &FileCommands::getMnist);
    connect(m_actions->openRun, &QAction::triggered, m_files, &FileCommands::chooseRun);
    connect(m_actions->exportModel, &QAction::triggered, m_files, &FileCommands::exportModel);
    connect(m_actions->quit, &QAction::triggered, this, &MainWindow::close);
    connect(m_actions->about, &QAction::triggered, m_files, &FileCommands::showAbout);
    connect(m_files, &FileCommands::datasetRequested, this, [this] { setPage(Page::Data); });
    connect(m_files, &FileCommands::runRequested, this, [this] { setPage(Page::History); });
    connect(m_files, &FileCommands::failed, this, &MainWindow::tell);
    connect(m_files, &FileCommands::runRequested, this, &MainWindow::forgetError);
    connect(m_files, &FileCommands::imageRequested, this, &MainWindow::forgetError);
    connect(m_files, &FileCommands::drawingsRequested, this, &MainWindow::forgetError);
    connect(m_files, &FileCommands::imageRequested, this, [this](const QImage &image) {
        m_actions->drawingPanel->setChecked(true);
        m_draw->canvas()->setPicture(image);
    });
    connect(m_datasets, &DataPresenter::runChosen, m_files, &FileCommands::open);
    connect(new DropFilter(*this), &DropFilter::dropped, m_files, &FileCommands::take);
    connect(m_files, &FileCommands::done, this,
        [this](const QString &sentence) { m_messages->showMessage(MessageKind::Success, sentence); });
}

void MainWindow::connectTrainMenu()
{
    connect(m_actions->train, &QAction::triggered, this, [this] {
        setPage(Page::Train);
        m_training->start();
    });
    connect(m_actions->resume, &QAction::triggered, this, [this] {
        setPage(Page::Train);
        m_training->resumeLast();
    });
    connect(m_actions->pause, &QAction::triggered, m_training, &TrainingPresenter::togglePause);
    connect(m_actions->stop, &QAction::triggered, &m_laboratory.training(), &TrainingSession::stop);
    connect(m_actions->trainPair, &QAction::triggered, this, [this] {
        setPage(Page::Train);
        m_laboratory.trainBaselineAndFinal();
    });
}

void MainWindow::connectReports()
{
    auto *reports = new ReportPresenter(m_laboratory, *m_messages, *m_reproduction, this);
    connect(m_actions->exportRun, &QAction::triggered, reports,
        [this, reports] { reports->exportRun(runsInView(), this); });
    connect(m_actions->exportComparison, &QAction::triggered, reports,
        [this, reports] { reports->exportComparison(comparisonInView(), this); });
    connect(m_pages, &QStackedWidget::currentChanged, reports, &ReportPresenter::forgetRefusal);
    connect(m_actions->reproduce, &QAction::triggered, reports, &ReportPresenter::offerReproduction);
}

/// Each page keeps its own steps; the menu takes back what was done last, and says so where that is out of sight.
void MainWindow::connectUndo()
{
    QUndoStack *drawing = m_draw->canvas()->undoStack();
    QUndoStack *digits = m_laboratory.keptDigits().undoStack();
    QUndoStack *pictures = m_datasets->undoStack();
    for (QUndoStack *stack : {drawing, digits, pictures, m_kept->undo().stack()})
        m_undo->add(stack);
    const auto isSeen = [this, drawing, digits, pictures](const QUndoStack *stack) {
        const Page home = stack == digits ? Page::MyDigits : stack == pictures ? Page::Data : Page::History;
        return stack == drawing || page() == home;
    };
    connect(m_undo, &UndoHistory::undone, this, [this, isSeen](const QUndoStack *stack, const QString &text) {
        if (!isSeen(stack))
            m_messages->showMessage(MessageKind::Notice, tr("Undone: %1.").arg(text));
    });
    connect(m_undo, &UndoHistory::redone, this, [this, isSeen](const QUndoStack *stack, const QString &text) {
        if (!isSeen(stack))
            m_messages->showMessage(MessageKind::Notice, tr("Redone: %1.").arg(text));
    });
}

void MainWindow::connectDrawMenu()
{
    connect(m_actions->clearDrawing, &QAction::triggered, m_draw->canvas(), &DigitCanvas::clear);
    connect(m_actions->pasteDrawing, &QAction::triggered, m_draw->canvas(), &DigitCanvas::paste);
    connect(m_actions, &WindowActions::judgeChosen, m_judges,
        [this](JudgeSource::Kind kind) { m_judges->choose(Judge::A, {.kind = kind, .path = {}}); });
    connect(m_judges, &Judges::changed, m_actions, [this] { m_actions->showJudge(*m_judges); });
}

void MainWindow::connectViewMenu()
{
    connect(m_actions->drawingPanel, &QAction::toggled, this, [this](bool visible) {
        m_draw->setVisible(visible);
        m_laboratory.settings().setDrawingPanelVisible(visible);
    });
    connect(m_actions, &WindowActions::colourSchemeChosen, this, &MainWindow::applyColourScheme);
}

void MainWindow::restore()
{
    const Settings &settings = m_laboratory.settings();
    const bool restored = restoreGeometry(settings.windowGeometry());
    if (!isMaximized()) // the screen may be smaller than last time
        resize((restored ? size() : homeSize).boundedTo(screen()->availableSize() - frameAllowance));
    if (!m_splitter->restoreState(settings.windowState()))
        m_splitter->setSizes({homeSize.width(), m_draw->sizeHint().width()});
    m_actions->showColourScheme(settings.colourScheme());
    m_actions->drawingPanel->setChecked(settings.drawingPanelVisible());
    m_draw->setVisible(settings.drawingPanelVisible());
    m_runs->restore();
    setPage(settings.page() < m_pages->count() ? static_cast<Page>(settings.page()) : Page::Data);
    shareLossAxis({m_train->lossChart(), m_compare->lossChart()}, m_laboratory.settings());
}

void MainWindow::keep()
{
    Settings &settings = m_laboratory.settings();
    settings.setWindowGeometry(saveGeometry());
    settings.setWindowState(m_splitter->saveState());
    if (m_train->settingsProblem().isEmpty())
        settings.setRunConfig(m_train->config());
}

void MainWindow::showCell(int actual, int predicted)
{
    if (m_training->liveRun().predictions.rows.empty())
        return;
    m_inspect->setRun(m_training->liveRun(), m_training->liveNetwork());
    m_inspect->showCell(actual, predicted);
    setPage(Page::Inspect);
}

/// What an export takes: the runs that the page in view shows or has selected, as far as they have ended.
QStringList MainWindow::runsInView() const
{
    QStringList runs;
    if (page() == Page::Train && !m_laboratory.training().isBusy())
        runs = {toQString(m_training->liveRun().folder)};
    else if (page() == Page::Inspect)
        runs = {m_inspect->runFolder()};
    else if (page() == Page::Compare)
        runs = m_compare->choices();
    else if (page() == Page::History)
        runs = m_history->selectedRuns();
    runs.removeAll(QString());
    return runs;
}

/// Elsewhere than on History there is only one comparison at hand.
QStringList MainWindow::comparisonInView() const
{
    QStringList runs = page() == Page::History ? m_history->selectedRuns() : m_compare->choices();
    runs.removeAll(QString());
    return runs;
}

/// The page does not change under the user's hands.
void MainWindow::offerComparison()
{
    if (page() != Page::Compare)
        m_messages->offer(MessageKind::Success, tr("Baseline and Final are trained."), tr("Compare them"), [this] {
            m_messages->clear();
            setPage(Page::Compare);
        });
}

void MainWindow::showTrainingState()
{
    using State = WindowActions::TrainingState;
    const TrainingSession &training = m_laboratory.training();
    const State running = training.isPaused() ? State::Paused : State::Running;
    m_actions->showTraining(training.isBusy() ? running : State::Idle);
    m_actions->showJudge(*m_judges);
}

void MainWindow::forgetBusy()
{
    m_messages->withdraw(Laboratory::busyText());
}

void MainWindow::applyColourScheme(ColourScheme scheme)
{
    m_laboratory.settings().setColourScheme(scheme);
    applyTheme(*qApp, scheme);
}

MessageBar *MainWindow::messages()
{
    return m_messages;
}

void MainWindow::tell(const QString &message)
{
    m_messages->showMessage(MessageKind::Error, message);
}

/// What was opened since went well.
void MainWindow::forgetError()
{
    if (m_messages->kind() == MessageKind::Error && !m_closing->isAsking())
        m_messages->clear();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    keep();
    if (!m_closing->mayClose())
        event->ignore();
}

} // namespace digitlab::ui
