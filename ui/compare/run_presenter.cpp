// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/run_presenter.h"

#include "core/runs/epoch_weights.h"
#include "core/runs/run_folder.h"
#include "core/runs/run_group.h"
#include "core/training/early_stopping.h"
#include "ui/compare/compare_page.h"
#include "ui/inspect/inspect_page.h"
#include "ui/style/text.h"
#include "ui/widgets/run_picker.h"

#include <algorithm>
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

/// Does it; what it throws is shown in the bar. False for that.
template <typename Action> bool attempt(MessageBar *messages, const Action &action)
{
    try {
        action();
        return true;
    } catch (const std::exception &error) {
        messages->showMessage(MessageKind::Error, shownPath(error.what()));
        return false;
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
    connect(&m_laboratory.runList(), &RunList::changed, this, &RunPresenter::refreshLists);
    connect(&m_laboratory, &Laboratory::datasetChanged, &m_inspect, &InspectPage::setDataset);
    connect(&m_laboratory, &Laboratory::datasetChanged, &m_compare, &ComparePage::setDataset);
    connectInspect();
    connectEpochs();
    connectCompare();
}

void RunPresenter::restore()
{
    m_laboratory.runList().refresh();
}

void RunPresenter::showFirst()
{
    const auto &runs = m_laboratory.runList().runs();
    if (!runs.empty())
        inspectRun(toQString(runs.front().folder));
    restoreCompared(Judge::A, m_laboratory.settings().runA());
    restoreCompared(Judge::B, m_laboratory.settings().runB());
}

void RunPresenter::inspect(const QString &folder)
{
    inspectRun(folder);
    Q_EMIT inspected();
}

void RunPresenter::inspectPicture(const QString &folder, int row)
{
    if (inspectRun(folder))
        m_inspect.showPicture(row);
    Q_EMIT inspected();
}

void RunPresenter::compare(const QString &folderA, const QString &folderB)
{
    forgetRefusal();
    compareRun(Judge::A, folderA);
    if (!folderB.isEmpty())
        compareRun(Judge::B, folderB);
    Q_EMIT compared();
}

void RunPresenter::connectInspect()
{
    connect(&m_inspect, &InspectPage::runChosen, this, &RunPresenter::inspectRun);
    connect(&m_inspect, &InspectPage::datasetRequested, this, &RunPresenter::openDataset);
    connect(&m_laboratory.training(), &TrainingSession::finished, this, [this](const ExperimentResult &result) {
        if (!result.run.predictions.rows.empty() && mayInspect(result.run))
            m_inspect.setRun(result.run, result.network);
    });
}

/// A run that ends does not take the place of one that the user looks at, and a queue takes no place at all.
bool RunPresenter::mayInspect(const Run &ended) const
{
    const QString shown = m_inspect.runFolder();
    if (shown.isEmpty() || shown == toQString(ended.folder))
        return true;
    return !m_laboratory.isQueued() && !m_inspect.isVisible();
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
        const QString name = tr("%1, epoch %2").arg(shownText(run.name)).arg(state.epoch);
        m_judges.setInspected({name, state.network, toQStringList(run.classNames), {}}, run.folder);
    });
}

void RunPresenter::connectCompare()
{
    const auto choose = [this](Judge side, const QString &choice) {
        forgetRefusal();
        compareChoice(side, choice);
    };
    connect(&m_compare, &ComparePage::runAChosen, this, [choose](const QString &choice) { choose(Judge::A, choice); });
    connect(&m_compare, &ComparePage::runBChosen, this, [choose](const QString &choice) { choose(Judge::B, choice); });
    connect(&m_compare, &ComparePage::pictureChosen, this, &RunPresenter::inspectPicture);
    for (BackgroundTask *reading : {&m_readingA, &m_readingB})
        connect(reading, &BackgroundTask::failed, this,
            [this](const QString &message) { m_compare.messages()->showMessage(MessageKind::Error, message); });
    connect(
        &m_compare, &ComparePage::trainBaselineAndFinalRequested, &m_laboratory, &Laboratory::trainBaselineAndFinal);
    connect(&m_laboratory, &Laboratory::pairTrained, this, &RunPresenter::showPair);

    TrainingSession &training = m_laboratory.training();
    connect(&training, &TrainingSession::started, &m_compare, [this] { m_compare.setTraining(true); });
    connect(&training, &TrainingSession::finished, &m_compare, [this] { m_compare.setTraining(false); });
    connect(&training, &TrainingSession::failed, &m_compare, [this] { m_compare.setTraining(false); });
}

void RunPresenter::refreshLists()
{
    const auto &runs = m_laboratory.runList().runs();
    m_inspect.setRuns(runs);
    m_compare.setRuns(runs);
    if (!std::exchange(m_restored, true)) {
        showFirst();
    } else {
        followGroup(Judge::A);
        followGroup(Judge::B);
    }
}

/// Where seeds of what is compared were trained or deleted since, the page shows what its picker says.
void RunPresenter::followGroup(Judge side)
{
    const QString choice = side == Judge::A ? m_laboratory.settings().runA() : m_laboratory.settings().runB();
    const auto groups = groupsOfSeeds(m_laboratory.runList().runs());
    const auto group = std::ranges::find(groups, groupOf(choice).toStdString(), &RunGroup::key);
    const std::size_t shown = m_seedsShown[side == Judge::A ? 0 : 1];
    if (group != groups.end() && shown > 0 && group->runs.size() != shown)
        compareSeeds(side, choice);
}

bool RunPresenter::inspectRun(const QString &folder)
{
    const bool done = attempt(m_inspect.messages(), [&] {
        const Run run = m_laboratory.runs().load(toPath(folder));
        m_inspect.setRun(run, {});
        m_inspect.setRun(run, networkOf(run));
    });
    if (!done && m_inspect.runFolder() != folder) // the one before is not what was asked for
        m_inspect.clearRun();
    return done;
}

/// What was said of an earlier choice; an offer to undo stays.
void RunPresenter::forgetRefusal()
{
    if (m_compare.messages()->kind() == MessageKind::Error)
        m_compare.messages()->clear();
}

void RunPresenter::compareChoice(Judge side, const QString &choice)
{
    (side == Judge::A ? m_readingA : m_readingB).cancel();
    if (groupOf(choice).isEmpty())
        compareRun(side, choice);
    else
        compareSeeds(side, choice);
}

void RunPresenter::compareRun(Judge side, const QString &folder)
{
    attempt(m_compare.messages(), [&] { showSide(side, {{m_laboratory.runs().load(toPath(folder))}}, folder); });
}

/// On a thread of its own: ten seeds of ten thousand predictions each take a while.
void RunPresenter::compareSeeds(Judge side, const QString &choice)
{
    const auto groups = groupsOfSeeds(m_laboratory.runList().runs());
    const auto group = std::ranges::find(groups, groupOf(choice).toStdString(), &RunGroup::key);
    if (group == groups.end())
        return;
    BackgroundTask &reading = side == Judge::A ? m_readingA : m_readingB;
    reading.start([this, side, choice, runs = group->runs](const std::stop_token &stop, const ProgressObserver &) {
        auto read = std::make_shared<RunSide>();
        for (const RunSummary &run : runs) {
            if (stop.stop_requested())
                return BackgroundTask::Delivery();
            read->runs.push_back(readRun(run.folder));
        }
        return BackgroundTask::Delivery(
            [this, side, choice, read] { attempt(m_compare.messages(), [&] { showSide(side, *read, choice); }); });
    });
}

/// The first seed of a group reads drawings for it.
void RunPresenter::showSide(Judge side, const RunSide &runs, const QString &choice)
{
    if (side == Judge::A)
        m_compare.setSideA(runs, choice);
    else
        m_compare.setSideB(runs, choice);
    m_seedsShown[side == Judge::A ? 0 : 1] = runs.runs.size();
    Settings &settings = m_laboratory.settings();
    side == Judge::A ? settings.setRunA(choice) : settings.setRunB(choice);
    const Run &run = runs.first();
    m_judges.setCompared(
        side, {shownText(run.name), networkOf(run), toQStringList(run.classNames), modelFile(run.folder)});
}

void RunPresenter::restoreCompared(Judge side, const QString &choice)
{
    const bool known = !groupOf(choice).isEmpty() || (!choice.isEmpty() && exists(toPath(choice)));
    if (known)
        compareChoice(side, choice);
}

void RunPresenter::showPair(const QString &folderA, const QString &folderB)
{
    forgetRefusal();
    compareRun(Judge::A, folderA);
    compareRun(Judge::B, folderB);
}

void RunPresenter::openDataset(const Run &run)
{
    m_laboratory.setAddsOwnDigits(run.dataset.userDigits > 0);
    m_laboratory.loader().loadAgain(run.dataset, run.config.network.classes);
}

} // namespace digitlab::ui
