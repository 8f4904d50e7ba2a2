#include "ui/presenters/history_presenter.h"

#include "core/data/added_digits.h"
#include "core/data/changed_data.h"
#include "core/model/presets.h"
#include "core/runs/run_folder.h"
#include "core/runs/run_name.h"
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
    connect(&m_page, &HistoryPage::removeRequested, this,
        [this](const QStringList &folders) { removeRuns(folders, *m_page.messages()); });
    connect(&m_page, &HistoryPage::undoRequested, &m_undo, &QUndoStack::undo);
    connect(&m_page, &HistoryPage::trashEmptied, &m_undo, &QUndoStack::clear);
    connect(&m_undo, &QUndoStack::undoTextChanged, &m_page, &HistoryPage::setUndoText);
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

void HistoryPresenter::openRuns(const QStringList &folders)
{
    const QString what = folders.size() == 1 ? folders.constFirst() : tr("%1 runs").arg(folders.size());
    m_page.messages()->offer(MessageKind::Notice, tr("Copying %1 into the history...").arg(what), tr("Cancel"),
        [this] { m_opening.cancel(); });
    m_opening.start([this, store = m_laboratory.runs(), folders](
                        const std::stop_token &stop, const ProgressObserver &) -> BackgroundTask::Delivery {
        QStringList opened;
        QStringList refused;
        for (const QString &folder : folders) {
            try {
                const auto place = store.import(toPath(folder), stop);
                if (!place)
                    return {};
                opened.append(toQString(*place));
            } catch (const std::exception &error) {
                refused.append(QString::fromUtf8(error.what()));
            }
        }
        return [this, opened, refused] { takeOpened(opened, refused); };
    });
}

void HistoryPresenter::takeOpened(const QStringList &opened, const QStringList &refused)
{
    m_opened = opened;
    m_page.messages()->clear();
    if (!refused.isEmpty())
        m_page.messages()->showMessage(MessageKind::Error, refused.join(QLatin1Char('\n')));
    m_laboratory.refreshRuns();
}

void HistoryPresenter::showOpened()
{
    const auto isKnown = [this](const QString &folder) { return m_laboratory.runList().run(toPath(folder)); };
    if (m_opened.isEmpty() || !std::ranges::all_of(m_opened, isKnown))
        return;
    const QStringList folders = std::exchange(m_opened, {});
    m_page.table()->selectRuns(folders);
    if (folders.size() == 1)
        Q_EMIT runOpened(folders.constFirst());
}

void HistoryPresenter::annotate(const QString &folder, const RunAnnotation &annotation)
{
    attempt([&] { m_laboratory.annotateRun(toPath(folder), annotation); });
}

void HistoryPresenter::removeRuns(const QStringList &folders, MessageBar &told)
{
    std::vector<RemovedRun> removed;
    QStringList sentences;
    for (const QString &folder : folders) {
        try {
            removed.push_back({toPath(folder), m_laboratory.runs().remove(toPath(folder))});
        } catch (const std::exception &error) {
            sentences.append(QString::fromUtf8(error.what()));
        }
    }
    const QString what
        = removed.size() == 1 ? nameOf(toQString(removed.front().folder)) : tr("%1 runs").arg(removed.size());
    if (!removed.empty())
        sentences.prepend(removed.size() == 1 ? tr("%1 was deleted.").arg(what) : tr("%1 were deleted.").arg(what));
    const QString sentence = shownLines(sentences.join(QLatin1Char(' ')));
    m_laboratory.refreshRuns();
    if (removed.empty()) {
        told.showMessage(MessageKind::Error, sentence);
        return;
    }
    const auto runs = std::make_shared<std::vector<RemovedRun>>(std::move(removed));
    push(sentence, told,
        new DoneStep(
            tr("Delete %1").arg(what), [this, runs] { return restoreRuns(*runs); },
            [this, runs] { return removeAgain(*runs); }));
}

bool HistoryPresenter::removeAgain(std::vector<RemovedRun> &runs)
{
    const bool done = attempt([&] {
        for (RemovedRun &run : runs)
            run.trashed = m_laboratory.runs().remove(run.folder);
    });
    m_laboratory.refreshRuns();
    return done;
}

bool HistoryPresenter::restoreRuns(const std::vector<RemovedRun> &runs)
{
    const bool done = attempt([&] {
        for (const RemovedRun &run : runs)
            m_laboratory.runs().restore(run.trashed, run.folder);
    });
    m_laboratory.refreshRuns();
    return done;
}

/// The sentence offers to undo this step as long as it is the last one.
void HistoryPresenter::push(const QString &sentence, MessageBar &told, DoneStep *step)
{
    m_undo.push(step);
    const int after = m_undo.index();
    told.offer(MessageKind::Notice, sentence, tr("Undo"), [this, after] {
        if (m_undo.index() == after)
            m_undo.undo();
    });
    const auto clear = [&told, sentence] {
        if (told.text() == sentence)
            told.clear();
    };
    connect(&m_undo, &QUndoStack::indexChanged, &told, clear, Qt::SingleShotConnection);
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
                      .arg(nameOf(folder), shownPath(run->dataset.source)),
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
        text.arg(QString::fromStdString(changedDataText(run->dataset, data->identity)), shownText(run->name)));
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
    m_queue.add(config, seeds, QString::fromStdString(defaultRunName(config, data ? data->train.size() : 0)));
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
        const QString name = shownText(removed->entry.name);
        push(tr("%1 was taken out of the queue.").arg(name), *m_page.messages(),
            new DoneStep(
                tr("Take %1 out of the queue").arg(name),
                [this, removed] {
                    m_queue.restore(*removed);
                    return true;
                },
                [this, id] { return m_queue.remove(id).has_value(); }));
    }
}

void HistoryPresenter::removeOverFromQueue()
{
    const std::vector<QueueRunner::Removed> removed = m_queue.removeOver();
    if (!removed.empty())
        push(tr("What was done was taken out of the queue."), *m_page.messages(),
            new DoneStep(
                tr("Take out what was done"),
                [this, removed] {
                    for (const auto &entry : removed)
                        m_queue.restore(entry);
                    return true;
                },
                [this] { return !m_queue.removeOver().empty(); }));
}

void HistoryPresenter::showQueue()
{
    std::optional<RunQueueModel::Training> training;
    if (const auto id = m_queue.trainingEntry())
        training = {*id, m_queue.epochs()};
    m_page.queue()->setQueue(m_queue.queue().entries(), training,
        m_queue.queue().isRunning() ? QueuePanel::State::Running : QueuePanel::State::Stopped);
}

/// Whether it could be done; why not is told.
bool HistoryPresenter::attempt(const std::function<void()> &action)
{
    try {
        action();
        return true;
    } catch (const std::exception &error) {
        m_page.messages()->showMessage(MessageKind::Error, QString::fromUtf8(error.what()));
        return false;
    }
}

QString HistoryPresenter::nameOf(const QString &folder) const
{
    const RunSummary *run = m_laboratory.runList().run(toPath(folder));
    return run ? shownText(run->name) : shownPath(toPath(folder).filename());
}

} // namespace digitlab::ui
