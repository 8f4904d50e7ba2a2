// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/presenters.h"

#include "ui/compare/compare_page.h"
#include "ui/compare/compare_presenter.h"
#include "ui/data/data_page.h"
#include "ui/data/data_presenter.h"
#include "ui/draw/draw_panel.h"
#include "ui/draw/drawing_presenter.h"
#include "ui/draw/my_digits_page.h"
#include "ui/draw/my_digits_presenter.h"
#include "ui/history/history_page.h"
#include "ui/history/history_presenter.h"
#include "ui/history/queue_panel.h"
#include "ui/history/queue_presenter.h"
#include "ui/history/run_actions.h"
#include "ui/history/run_importer.h"
#include "ui/history/storage_presenter.h"
#include "ui/inspect/inspect_page.h"
#include "ui/inspect/inspect_presenter.h"
#include "ui/jobs/run_watcher.h"
#include "ui/style/message_bar.h"
#include "ui/style/text.h"
#include "ui/sweep/sweep_planner.h"
#include "ui/sweep/sweep_presenter.h"
#include "ui/train/train_page.h"
#include "ui/train/training_estimate.h"
#include "ui/train/training_presenter.h"
#include "ui/window/missing_dataset.h"
#include "ui/window/workspace.h"

#include <utility>

namespace digitlab::ui {

using Page = Workspace::Page;

Presenters::Presenters(Laboratory &laboratory, Workspace &view, DrawingModels &models, QObject *parent)
    : QObject(parent)
    , m_laboratory(laboratory)
    , m_view(view)
    , m_datasets(new DataPresenter(
          laboratory.dataset, laboratory.trainings, laboratory.preparer, laboratory.settings, *view.data(), this))
    , m_training(new TrainingPresenter(laboratory.dataset, laboratory.runs, laboratory.trainings, laboratory.settings,
          *view.train(), *view.status(), models, this))
    , m_inspection(new InspectPresenter(
          laboratory.dataset, laboratory.runs, laboratory.trainings, *view.inspect(), models, this))
    , m_comparison(new ComparePresenter(laboratory.dataset, laboratory.runs, laboratory.trainings, laboratory.settings,
          *view.compare(), models, this))
    , m_queue(
          new QueueRunner(laboratory.dataset, laboratory.runs, laboratory.trainings, laboratory.runs.queueFile(), this))
    , m_history(new HistoryPresenter(laboratory.dataset, laboratory.runs, laboratory.trainings, *view.history(), this))
    , m_storage(new StoragePresenter(laboratory.runs, laboratory.trainings, *view.history(), this))
    , m_sweeps(new SweepPresenter(
          laboratory.dataset, laboratory.runs, laboratory.trainings, laboratory.settings, *view.sweep(), this))
    , m_drawing(new DrawingPresenter(
          laboratory.userDigits, laboratory.runs, laboratory.reader, laboratory.settings, *view.draw(), models, this))
    , m_myDigits(new MyDigitsPresenter(
          laboratory.dataset, laboratory.runs, laboratory.trainings, *view.myDigits(), *view.train(), models, this))
{
    new QueuePresenter(
        laboratory.dataset, laboratory.runs, laboratory.settings, *m_queue, *view.history(), m_history->undo(), this);
    new TrainingEstimate(laboratory.dataset, laboratory.trainings, laboratory.settings, *view.train(), this);
    new MissingDataset(laboratory.dataset, *view.messages(), this);
    new RunWatcher(laboratory.runs, laboratory.trainings, this);
    connectData();
    connectDrawing();
    connectTraining();
    connectHistory();
    connectSweep();
    m_queue->load();
}

void Presenters::connectData()
{
    connect(&m_laboratory.trainings, &Trainings::failed, this, &Presenters::failed);
    connect(&m_laboratory.dataset.loader(), &DatasetLoader::failed, this, [this](const QString &message) {
        if (m_view.page() != Page::Data) // which tells it itself
            Q_EMIT failed(message);
    });
    connect(m_view.train(), &TrainPage::configChanged, this, [this](const RunConfig &config) {
        m_view.data()->setAugmentation(config.training.augmentation, config.training.seed);
    });
    const RunConfig config = m_view.train()->config();
    m_view.data()->setAugmentation(config.training.augmentation, config.training.seed);
}

void Presenters::connectDrawing()
{
    const auto tell = [this](const QString &sentence) { Q_EMIT failed(m_ofDrawing = sentence); };
    connect(m_drawing, &DrawingPresenter::failed, this, tell);
    connect(m_view.draw(), &DrawPanel::refused, this, tell);
    connect(m_view.draw(), &DrawPanel::drawingChanged, this, &Presenters::forgetDrawing);
    connect(m_view.draw(), &DrawPanel::imageChanged, this, &Presenters::forgetDrawing);
    connect(&m_laboratory.userDigits, &UserDigits::changed, this, &Presenters::forgetDrawing);
    connect(&m_laboratory.userDigits, &UserDigits::changed, this,
        [this] { m_view.setCollectionName(collectionName(m_laboratory.userDigits.digits())); });
    connect(m_view.draw(), &DrawPanel::collectionRequested, this, [this] { m_view.setPage(Page::MyDigits); });
    connect(m_myDigits, &MyDigitsPresenter::digitChosen, m_drawing, &DrawingPresenter::show);
}

/// Why it was not kept, say.
void Presenters::forgetDrawing()
{
    m_view.messages()->withdraw(std::exchange(m_ofDrawing, {}));
}

void Presenters::importDrawings(const QStringList &files)
{
    m_view.setPage(Page::MyDigits);
    m_myDigits->importAll(files);
}

void Presenters::connectTraining()
{
    const auto showTrain = [this] { m_view.setPage(Page::Train); };
    connect(m_view.inspect(), &InspectPage::trainRequested, this, showTrain);
    connect(m_view.history(), &HistoryPage::trainRequested, this, showTrain);
    connect(m_view.inspect(), &InspectPage::settingsRequested, this, [this](const Run &run) {
        m_training->useSettings(run);
        m_view.setPage(Page::Train);
    });
    connect(m_training, &TrainingPresenter::datasetRequested, &m_laboratory.dataset, &OpenDataset::openAgain);
    connect(m_training, &TrainingPresenter::resumeRequested, this, [this](const QString &folder) {
        m_view.setPage(Page::History); // where it is told what stands in the way
        m_history->resume(folder);
    });
    connect(m_training, &TrainingPresenter::startOverRequested, this, [this](const QString &folder) {
        m_view.setPage(Page::History);
        m_history->startOver(folder);
    });
    connect(m_view.train(), &TrainPage::datasetChangeRequested, this, [this] { m_view.setPage(Page::Data); });
    connect(m_view.train(), &TrainPage::cellActivated, this, &Presenters::showCell);
    connect(m_view.train(), &TrainPage::explanationRequested, m_view.inspect(), &InspectPage::explain);
    QueuePanel *queue = m_view.history()->queue();
    connect(m_view.train(), &TrainPage::settingsProblemChanged, queue, &QueuePanel::setTrainPageProblem);
    queue->setTrainPageProblem(m_view.train()->settingsProblem());
    connect(&m_laboratory.trainings, &Trainings::pairTrained, this, &Presenters::offerComparison);
}

void Presenters::connectHistory()
{
    connect(m_history, &HistoryPresenter::datasetRequested, &m_laboratory.dataset, &OpenDataset::openAgain);
    connect(&m_history->importer(), &RunImporter::runOpened, this, [this](const QString &folder) {
        if (m_view.page() == Page::History) // else the user has gone elsewhere while it was copied
            m_inspection->inspect(folder);
    });
    connect(m_history, &HistoryPresenter::resumed, this, [this] {
        if (m_view.page() == Page::History) // else the user has gone elsewhere while the dataset was opened
            m_view.setPage(Page::Train);
    });
    connect(m_view.history()->actions(), &RunActions::inspectRequested, m_inspection, &InspectPresenter::inspect);
    connect(m_view.history()->actions(), &RunActions::compareRequested, m_comparison, &ComparePresenter::compare);
    connect(m_view.compare(), &ComparePage::imageChosen, m_inspection, &InspectPresenter::inspectImage);
    connect(m_view.compare(), &ComparePage::removeRequested, m_history,
        [this](const QString &folder) { m_history->removeRuns({folder}, *m_view.compare()->messages()); });
    connect(m_inspection, &InspectPresenter::inspected, this, [this] { m_view.setPage(Page::Inspect); });
    connect(m_comparison, &ComparePresenter::compared, this, [this] { m_view.setPage(Page::Compare); });
}

void Presenters::connectSweep()
{
    connect(m_view.train(), &TrainPage::configChanged, m_sweeps->planner(), &SweepPlanner::setTrainConfig);
    connect(m_sweeps, &SweepPresenter::runChosen, m_inspection, &InspectPresenter::inspect);
    connect(m_sweeps, &SweepPresenter::comparisonChosen, m_comparison, &ComparePresenter::compareGroups);
}

void Presenters::showCell(int actual, int predicted)
{
    if (m_training->liveRun().predictions.rows.empty())
        return;
    m_view.inspect()->setRun(m_training->liveRun(), m_training->liveNetwork());
    m_view.inspect()->showCell(actual, predicted);
    m_view.setPage(Page::Inspect);
}

/// The page does not change under the user's hands.
void Presenters::offerComparison()
{
    if (m_view.page() != Page::Compare)
        m_view.messages()->offer(
            MessageKind::Success, tr("Baseline and Final are trained."), tr("Compare them"), [this] {
                m_view.messages()->clear();
                m_view.setPage(Page::Compare);
            });
}

QStringList Presenters::runsInView() const
{
    QStringList runs;
    if (m_view.page() == Page::Train && !m_laboratory.trainings.session().isBusy())
        runs = {toQString(m_training->liveRun().folder)};
    else if (m_view.page() == Page::Inspect)
        runs = {m_view.inspect()->runFolder()};
    else if (m_view.page() == Page::Compare)
        runs = m_view.compare()->choices();
    else if (m_view.page() == Page::History)
        runs = m_view.history()->selectedRuns();
    runs.removeAll(QString());
    return runs;
}

QStringList Presenters::comparisonInView() const
{
    QStringList runs = m_view.page() == Page::History ? m_view.history()->selectedRuns() : m_view.compare()->choices();
    runs.removeAll(QString());
    return runs;
}

} // namespace digitlab::ui
