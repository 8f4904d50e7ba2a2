#include "ui/presenters/run_presenter.h"

#include "core/data/added_digits.h"
#include "core/runs/epoch_weights.h"
#include "core/runs/run_folder.h"
#include "core/training/early_stopping.h"
#include "ui/pages/compare_page.h"
#include "ui/pages/inspect_page.h"
#include "ui/text.h"

#include <utility>

namespace digitlab::ui {

namespace {

/// Of a run without a model, which was killed, the weights of its last epoch; null where there are none.
std::shared_ptr<const Network> networkOf(const Run &run)
{
    const auto file = modelFile(run.folder);
    const int epoch = keptEpoch(run.config.training, run.epochs);
    if (!exists(file) && exists(epochFile(run.folder, epoch)))
        return std::make_shared<const Network>(readEpoch(run.folder, epoch, run.config.network));
    if (!exists(file))
        return {};
    return std::make_shared<const Network>(loadModel(file).network);
}

/// Does it; what it throws is shown in the bar.
template <typename Action> void attempt(MessageBar *messages, const Action &action)
{
    try {
        action();
    } catch (const std::exception &error) {
        messages->showMessage(MessageKind::Error, QString::fromUtf8(error.what()));
    }
}

} // namespace

RunPresenter::RunPresenter(
    Laboratory &laboratory, InspectPage &inspect, ComparePage &compare, Judges &judges, QObject *parent)
    : QObject(parent)
    , m_laboratory(laboratory)
    , m_inspect(inspect)
    , m_compare(compare)
    , m_judges(judges)
{
    connect(&m_laboratory, &Laboratory::runsChanged, this, &RunPresenter::refreshLists);
    connect(&m_laboratory, &Laboratory::datasetChanged, &m_inspect, &InspectPage::setDataset);
    connect(&m_laboratory, &Laboratory::datasetChanged, &m_compare, &ComparePage::setDataset);
    connectInspect();
    connectEpochs();
    connectCompare();
}

void RunPresenter::restore()
{
    refreshLists();
    const auto runs = m_laboratory.runs().list();
    if (!runs.empty())
        inspectRun(toQString(runs.front().folder));
    restoreCompared(Judge::A, m_laboratory.settings().runA());
    restoreCompared(Judge::B, m_laboratory.settings().runB());
}

void RunPresenter::connectInspect()
{
    connect(&m_inspect, &InspectPage::runChosen, this, &RunPresenter::inspectRun);
    connect(&m_inspect, &InspectPage::datasetRequested, this, &RunPresenter::openDataset);
    connect(&m_laboratory.training(), &TrainingSession::finished, this, [this](const ExperimentResult &result) {
        refreshLists();
        if (!result.run.predictions.rows.empty())
            m_inspect.setRun(result.run, result.network);
    });
}

/// The epoch that the user looks at also reads the drawing.
void RunPresenter::connectEpochs()
{
    connect(&m_inspect, &InspectPage::runShown, this, [this] {
        m_epochs.cancel();
        m_judges.setInspected({}, {});
    });
    connect(&m_inspect, &InspectPage::epochRequested, this,
        [this](const Run &run, const std::shared_ptr<const SplitDataset> &data, int epoch) {
            m_epochs.setRun(run, data);
            m_epochs.read(epoch);
        });
    connect(&m_epochs, &EpochReader::ready, &m_inspect, &InspectPage::showEpoch);
    connect(&m_epochs, &EpochReader::failed, &m_inspect, &InspectPage::refuseEpoch);
    connect(&m_inspect, &InspectPage::epochShown, this, [this](const Run &run, const EpochState &state) {
        m_epochs.cancel();
        const QString name = tr("%1, epoch %2").arg(QString::fromStdString(run.name)).arg(state.epoch);
        m_judges.setInspected({name, state.network, toQStringList(run.classNames), {}}, run.folder);
    });
}

void RunPresenter::connectCompare()
{
    connect(
        &m_compare, &ComparePage::runAChosen, this, [this](const QString &folder) { compareRun(Judge::A, folder); });
    connect(
        &m_compare, &ComparePage::runBChosen, this, [this](const QString &folder) { compareRun(Judge::B, folder); });
    connect(
        &m_compare, &ComparePage::trainBaselineAndFinalRequested, &m_laboratory, &Laboratory::trainBaselineAndFinal);
    connect(&m_compare, &ComparePage::removeRequested, this, &RunPresenter::removeRun);
    connect(m_compare.messages(), &MessageBar::actionTriggered, this, &RunPresenter::undoRemoval);
    connect(&m_laboratory, &Laboratory::pairTrained, this, &RunPresenter::showPair);

    TrainingSession &training = m_laboratory.training();
    connect(&training, &TrainingSession::started, &m_compare, [this] { m_compare.setTraining(true); });
    connect(&training, &TrainingSession::finished, &m_compare, [this] { m_compare.setTraining(false); });
    connect(&training, &TrainingSession::failed, &m_compare, [this] { m_compare.setTraining(false); });
}

void RunPresenter::refreshLists()
{
    const auto runs = m_laboratory.runs().list();
    m_inspect.setRuns(runs);
    m_compare.setRuns(runs);
}

void RunPresenter::inspectRun(const QString &folder)
{
    attempt(m_inspect.messages(), [&] {
        const Run run = m_laboratory.runs().load(toPath(folder));
        m_inspect.setRun(run, {});
        m_inspect.setRun(run, networkOf(run));
    });
}

void RunPresenter::compareRun(Judge side, const QString &folder)
{
    attempt(m_compare.messages(), [&] {
        const Run run = m_laboratory.runs().load(toPath(folder));
        if (side == Judge::A)
            m_compare.setRunA(run);
        else
            m_compare.setRunB(run);
        Settings &settings = m_laboratory.settings();
        side == Judge::A ? settings.setRunA(folder) : settings.setRunB(folder);
        m_judges.setCompared(side,
            {QString::fromStdString(run.name), networkOf(run), toQStringList(run.classNames), modelFile(run.folder)});
    });
}

void RunPresenter::restoreCompared(Judge side, const QString &folder)
{
    if (!folder.isEmpty() && exists(toPath(folder)))
        compareRun(side, folder);
}

void RunPresenter::showPair(const QString &folderA, const QString &folderB)
{
    compareRun(Judge::A, folderA);
    compareRun(Judge::B, folderB);
}

void RunPresenter::removeRun(const QString &folder)
{
    attempt(m_compare.messages(), [&] {
        m_removed = toPath(folder);
        m_trashed = m_laboratory.removeRun(m_removed);
        m_compare.messages()->showMessage(
            MessageKind::Notice, tr("%1 was removed.").arg(toQString(m_removed.filename())), tr("Undo"));
    });
}

void RunPresenter::undoRemoval()
{
    if (m_trashed.empty())
        return;
    attempt(m_compare.messages(), [&] {
        m_laboratory.restoreRun(std::exchange(m_trashed, {}), m_removed);
        m_compare.messages()->clear();
    });
}

void RunPresenter::openDataset(const QString &source)
{
    const std::string opened = sourceWithoutOwnDrawings(source.toStdString());
    m_laboratory.setAddsOwnDigits(ownDrawingsIn(source.toStdString()) > 0);
    if (opened == "builtin")
        m_laboratory.loader().loadBuiltin();
    else
        m_laboratory.loader().load(QString::fromStdString(opened));
}

} // namespace digitlab::ui
