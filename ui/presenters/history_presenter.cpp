#include "ui/presenters/history_presenter.h"

#include "core/data/added_digits.h"
#include "core/data/changed_data.h"
#include "core/model/presets.h"
#include "core/runs/run_folder.h"
#include "ui/pages/history_page.h"
#include "ui/pages/history_table.h"
#include "ui/pages/queue_panel.h"
#include "ui/text.h"

#include <algorithm>
#include <utility>

namespace digitlab::ui {

namespace {

bool isSameDataset(const std::string &a, const std::string &b)
{
    return sourceWithoutOwnDrawings(a) == sourceWithoutOwnDrawings(b);
}

} // namespace

HistoryPresenter::HistoryPresenter(Laboratory &laboratory, QueueRunner &queue, HistoryPage &page, QObject *parent)
    : QObject(parent)
    , m_laboratory(laboratory)
    , m_queue(queue)
    , m_page(page)
{
    connect(&laboratory.runList(), &RunList::changed, this, [this] {
        std::vector<RunSummary> runs = m_laboratory.runList().runs();
        runs.insert(runs.end(), m_laboratory.runList().unreadable().begin(), m_laboratory.runList().unreadable().end());
        m_page.setRuns(runs);
        showOpened();
    });
    connect(&m_opening, &BackgroundTask::failed, this,
        [this](const QString &message) { m_page.messages()->showMessage(MessageKind::Error, message); });
    connect(&m_opening, &BackgroundTask::cancelled, m_page.messages(), &MessageBar::clear);
    connectPage();
    connectReplay();
    connectQueue();
}

void HistoryPresenter::connectPage()
{
    connect(&m_page, &HistoryPage::annotated, this, &HistoryPresenter::annotate);
    connect(&m_page, &HistoryPage::removeRequested, this, &HistoryPresenter::removeRuns);
    connect(&m_page, &HistoryPage::undoRequested, this, &HistoryPresenter::undo);
    connect(&m_page, &HistoryPage::resumeRequested, this,
        [this](const QString &folder) { trainAgain(folder, Again::Resume); });
    connect(&m_page, &HistoryPage::replayRequested, this,
        [this](const QString &folder) { trainAgain(folder, Again::Replay); });
    connect(&m_page, &HistoryPage::cancelReplayRequested, this, [this] { m_laboratory.replayer().cancel(); });
    connect(&m_page, &HistoryPage::moreSeedsRequested, this, &HistoryPresenter::addMoreSeeds);
}

void HistoryPresenter::connectReplay()
{
    RunReplayer &replayer = m_laboratory.replayer();
    connect(&m_laboratory.loader(), &DatasetLoader::loaded, this, &HistoryPresenter::trainAgainWhenOpened);
    connect(&m_laboratory.loader(), &DatasetLoader::failed, this, [this] { m_waiting.clear(); });
    connect(&m_laboratory.loader(), &DatasetLoader::cancelled, this, [this] { m_waiting.clear(); });
    connect(&replayer, &RunReplayer::started, this, [this](const QString &folder) {
        m_replayed = folder;
        m_page.setReplay(nameOf(folder), 0, 1);
    });
    connect(&replayer, &RunReplayer::progressed, this,
        [this](int done, int total) { m_page.setReplay(nameOf(m_replayed), done, total); });
    connect(&replayer, &RunReplayer::finished, this,
        [this](const QString &, const ReplayResult &result) { showReplay(result); });
    connect(&replayer, &RunReplayer::failed, this, [this](const QString &message) {
        m_page.setReplay({}, 0, 0);
        m_page.messages()->showMessage(MessageKind::Error, message);
    });
}

void HistoryPresenter::connectQueue()
{
    QueuePanel &panel = *m_page.queue();
    connect(&panel, &QueuePanel::addRequested, this, &HistoryPresenter::addToQueue);
    connect(&panel, &QueuePanel::removeRequested, this, &HistoryPresenter::removeFromQueue);
    connect(&panel, &QueuePanel::moveRequested, &m_queue, &QueueRunner::move);
    connect(&panel, &QueuePanel::removeOverRequested, this, &HistoryPresenter::removeOverFromQueue);
    connect(&panel, &QueuePanel::startRequested, &m_queue, &QueueRunner::start);
    connect(&panel, &QueuePanel::stopRequested, &m_queue, &QueueRunner::stop);
    connect(&m_queue, &QueueRunner::changed, this, &HistoryPresenter::showQueue);
    connect(&m_queue, &QueueRunner::failed, this,
        [this](const QString &message) { m_page.messages()->showMessage(MessageKind::Error, message); });
}

void HistoryPresenter::openRun(const QString &folder)
{
    m_page.messages()->offer(MessageKind::Notice, tr("Copying %1 into the history...").arg(folder), tr("Cancel"),
        [this] { m_opening.cancel(); });
    m_opening.start([this, store = m_laboratory.runs(), from = toPath(folder)](
                        const std::stop_token &stop, const ProgressObserver &) -> BackgroundTask::Delivery {
        const auto place = store.import(from, stop);
        if (!place)
            return {};
        return [this, opened = toQString(*place)] {
            m_opened = opened;
            m_laboratory.refreshRuns();
        };
    });
}

void HistoryPresenter::showOpened()
{
    if (!m_laboratory.runList().run(toPath(m_opened)))
        return;
    const QString folder = std::exchange(m_opened, {});
    m_page.messages()->clear();
    m_page.table()->selectRuns({folder});
    Q_EMIT runOpened(folder);
}

void HistoryPresenter::annotate(const QString &folder, const RunAnnotation &annotation)
{
    attempt([&] { m_laboratory.annotateRun(toPath(folder), annotation); });
}

void HistoryPresenter::removeRuns(const QStringList &folders)
{
    std::vector<RemovedRun> removed;
    QStringList told;
    for (const QString &folder : folders) {
        try {
            removed.push_back({toPath(folder), m_laboratory.runs().remove(toPath(folder))});
        } catch (const std::exception &error) {
            told.append(QString::fromUtf8(error.what()));
        }
    }
    const QString what
        = removed.size() == 1 ? nameOf(toQString(removed.front().folder)) : tr("%1 runs").arg(removed.size());
    if (!removed.empty())
        told.prepend(removed.size() == 1 ? tr("%1 was deleted.").arg(what) : tr("%1 were deleted.").arg(what));
    if (!removed.empty())
        pushUndo(told.join(QLatin1Char(' ')), {tr("delete %1").arg(what), [this, removed] { restoreRuns(removed); }});
    else
        m_page.messages()->showMessage(MessageKind::Error, told.join(QLatin1Char(' ')));
    m_laboratory.refreshRuns();
}

void HistoryPresenter::restoreRuns(const std::vector<RemovedRun> &runs)
{
    attempt([&] {
        for (const RemovedRun &run : runs)
            m_laboratory.runs().restore(run.trashed, run.folder);
    });
    m_laboratory.refreshRuns();
}

void HistoryPresenter::pushUndo(const QString &told, Undo undo)
{
    m_page.setUndoText(undo.text);
    m_undo.push_back(std::move(undo));
    m_page.messages()->offer(MessageKind::Notice, told, tr("Undo"), [this] { this->undo(); });
}

void HistoryPresenter::undo()
{
    if (m_undo.empty())
        return;
    const Undo last = std::move(m_undo.back());
    m_undo.pop_back();
    m_page.messages()->clear();
    m_page.setUndoText(m_undo.empty() ? QString() : m_undo.back().text);
    last.action();
}

void HistoryPresenter::trainAgain(const QString &folder, Again how)
{
    const RunSummary *run = m_laboratory.runList().run(toPath(folder));
    if (!run)
        return;
    m_page.messages()->clear();
    m_waiting.clear();
    if (isTraining())
        return;
    const auto data = m_laboratory.dataset();
    if (data && isSameData(run->dataset, data->identity)) {
        trainAgainOnDataAtHand(*run, how);
        return;
    }
    const bool changed = data && isSameDataset(data->identity.source, run->dataset.source);
    m_page.messages()->offer(MessageKind::Notice,
        changed ? QString::fromStdString(changedDataText(run->dataset, data->identity)) + u'.'
                : tr("%1 was trained on other data than that at hand, %2.")
                      .arg(nameOf(folder), QString::fromStdString(run->dataset.source)),
        how == Again::Resume ? tr("Open it and resume") : tr("Open it and replay"), [this, folder, how] {
            m_page.messages()->clear();
            if (isTraining())
                return;
            m_waiting = folder;
            m_waitingFor = how;
            attempt([&] { Q_EMIT datasetRequested(readRunSummary(toPath(folder))); });
        });
}

/// Two trainings at once would slow each other down; this tells it.
bool HistoryPresenter::isTraining()
{
    const bool busy = m_laboratory.training().isRunning() || m_laboratory.replayer().isBusy();
    if (busy)
        m_page.messages()->showMessage(
            MessageKind::Error, tr("A training runs at the moment: wait for its end or stop it first."));
    return busy;
}

void HistoryPresenter::trainAgainWhenOpened()
{
    const RunSummary *run = m_laboratory.runList().run(toPath(std::exchange(m_waiting, {})));
    const auto data = m_laboratory.dataset();
    if (!run || !data || !isSameDataset(data->identity.source, run->dataset.source))
        return; // something else was opened
    if (isSameData(run->dataset, data->identity)) {
        trainAgainOnDataAtHand(*run, m_waitingFor);
        return;
    }
    const QString text = m_waitingFor == Again::Resume ? tr("%1. %2 cannot be resumed on it.")
                                                       : tr("%1. %2 cannot be replayed on it.");
    m_page.messages()->showMessage(MessageKind::Error,
        text.arg(
            QString::fromStdString(changedDataText(run->dataset, data->identity)), QString::fromStdString(run->name)));
}

void HistoryPresenter::trainAgainOnDataAtHand(const RunSummary &run, Again how)
{
    if (isTraining())
        return;
    if (how == Again::Replay) {
        m_laboratory.replay(run);
        return;
    }
    m_laboratory.resume(run);
    if (m_laboratory.training().isRunning())
        Q_EMIT resumed();
}

void HistoryPresenter::showReplay(const ReplayResult &result)
{
    m_page.setReplay({}, 0, 0);
    const MessageKind kind = result.identical() ? MessageKind::Success
        : result.stopped                        ? MessageKind::Notice
                                                : MessageKind::Warning;
    m_page.messages()->showMessage(
        kind, QStringLiteral("%1: %2").arg(nameOf(m_replayed), QString::fromStdString(replayText(result))));
}

void HistoryPresenter::addToQueue(const QString &presetName, int seeds)
{
    m_page.messages()->clear();
    RunConfig config = m_laboratory.settings().runConfig();
    const auto data = m_laboratory.dataset();
    if (!presetName.isEmpty())
        config = preset(presetName.toStdString(), data ? data->train.size() : 0);
    QString name = QString::fromStdString(config.preset);
    name = name.isEmpty() ? tr("Own settings") : name.left(1).toUpper() + name.mid(1);
    m_queue.add(config, seeds, name);
}

/// Seeds that the run's group has not been trained with yet.
void HistoryPresenter::addMoreSeeds(const QString &folder, int seeds)
{
    attempt([&] {
        const Run run = readRunSummary(toPath(folder));
        QueueEntry entry{.name = run.name, .config = run.config, .seeds = seeds, .dataset = run.dataset};
        const RunSummary *known = m_laboratory.runList().run(toPath(folder));
        for (const RunSummary &other : m_laboratory.runList().runs())
            if (known && other.group == known->group)
                entry.config.training.seed = std::max(entry.config.training.seed, other.seed);
        ++entry.config.training.seed;
        m_queue.add(std::move(entry));
    });
}

void HistoryPresenter::removeFromQueue(int id)
{
    if (const auto removed = m_queue.remove(id)) {
        const QString name = QString::fromStdString(removed->entry.name);
        pushUndo(tr("%1 was taken out of the queue.").arg(name),
            {tr("take %1 out of the queue").arg(name), [this, removed] { m_queue.restore(*removed); }});
    }
}

void HistoryPresenter::removeOverFromQueue()
{
    const std::vector<QueueRunner::Removed> removed = m_queue.removeOver();
    if (!removed.empty())
        pushUndo(tr("What was done was taken out of the queue."), {tr("take out what was done"), [this, removed] {
                                                                       for (const auto &entry : removed)
                                                                           m_queue.restore(entry);
                                                                   }});
}

void HistoryPresenter::showQueue()
{
    std::optional<RunQueueModel::Training> training;
    if (const auto id = m_queue.trainingEntry())
        training = {*id, m_queue.epochs()};
    m_page.queue()->setQueue(m_queue.queue().entries(), training,
        m_queue.queue().isRunning() ? QueuePanel::State::Running : QueuePanel::State::Stopped);
}

void HistoryPresenter::attempt(const std::function<void()> &action)
{
    try {
        action();
    } catch (const std::exception &error) {
        m_page.messages()->showMessage(MessageKind::Error, QString::fromUtf8(error.what()));
    }
}

QString HistoryPresenter::nameOf(const QString &folder) const
{
    const RunSummary *run = m_laboratory.runList().run(toPath(folder));
    return run ? QString::fromStdString(run->name) : toQString(toPath(folder).filename());
}

} // namespace digitlab::ui
