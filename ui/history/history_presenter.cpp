// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/history_presenter.h"

#include "core/data/changed_data.h"
#include "core/runs/resumption.h"
#include "ui/history/history_page.h"
#include "ui/history/history_table.h"
#include "ui/history/run_actions.h"
#include "ui/history/run_importer.h"
#include "ui/style/dataset_title.h"
#include "ui/style/text.h"

#include <algorithm>
#include <utility>

namespace digitlab::ui {

HistoryPresenter::HistoryPresenter(
    OpenDataset &dataset, RunList &runs, Trainings &trainings, HistoryPage &page, QObject *parent)
    : QObject(parent)
    , m_dataset(dataset)
    , m_runs(runs)
    , m_trainings(trainings)
    , m_page(page)
{
    connect(&m_runs, &RunList::changed, this, [this] {
        std::vector<RunSummary> all = m_runs.runs();
        all.insert(all.end(), m_runs.unreadable().begin(), m_runs.unreadable().end());
        m_page.setRuns(all);
        m_undo.dropImpossible(); // the trash may have been emptied
    });
    m_importer = new RunImporter(m_runs, m_page, this);
    const auto forgetBusy = [this] { m_page.messages()->withdraw(Trainings::busyText()); };
    connect(&m_trainings.session(), &TrainingSession::finished, this, forgetBusy);
    connect(&m_trainings.session(), &TrainingSession::failed, this, forgetBusy);
    connect(&m_trainings.replayer(), &RunReplayer::replayed, this, forgetBusy);
    connect(&m_trainings.replayer(), &RunReplayer::failed, this, forgetBusy);
    connect(&m_trainings.session(), &TrainingSession::epochDone, this, [this](const EpochDone &done) {
        m_page.table()->setProgress(m_trainings.folder(), done.metrics.epoch, done.metrics.validationAccuracy);
    });
    connectPage();
    connectReplay();
}

void HistoryPresenter::connectPage()
{
    connect(&m_page, &HistoryPage::annotated, this, &HistoryPresenter::annotate);
    connect(m_page.actions(), &RunActions::removeRequested, this,
        [this](const QStringList &folders) { removeRuns(folders, *m_page.messages()); });
    connect(&m_page, &HistoryPage::undoRequested, m_undo.stack(), &QUndoStack::undo);
    connect(m_undo.stack(), &QUndoStack::undoTextChanged, &m_page, &HistoryPage::setUndoText);
    connect(
        m_page.actions(), &RunActions::resumeRequested, this, qOverload<const QString &>(&HistoryPresenter::resume));
    connect(m_page.actions(), &RunActions::replayRequested, this,
        [this](const QString &folder) { trainAgain(folder, Again::Replay); });
    connect(m_page.actions(), &RunActions::cancelReplayRequested, this, [this] { m_trainings.replayer().cancel(); });
}

void HistoryPresenter::connectReplay()
{
    RunReplayer &replayer = m_trainings.replayer();
    connect(&m_dataset.loader(), &DatasetLoader::loaded, this, &HistoryPresenter::trainAgainWhenOpened);
    connect(&m_dataset.loader(), &DatasetLoader::failed, this, [this] { m_waiting.clear(); });
    connect(&m_dataset.loader(), &DatasetLoader::cancelled, this, [this] { m_waiting.clear(); });
    connect(&replayer, &RunReplayer::started, this, [this](const QString &folder) {
        m_replayed = folder;
        m_page.setReplay(nameOf(folder), 0, 1);
    });
    connect(&replayer, &RunReplayer::progressed, this,
        [this](int done, int total) { m_page.setReplay(nameOf(m_replayed), done, total); });
    connect(&replayer, &RunReplayer::replayed, this, [this](const ReplayResult &result) { showReplay(result); });
    connect(&replayer, &RunReplayer::failed, this, [this](const QString &message) {
        m_page.setReplay({}, 0, 0);
        m_page.messages()->showMessage(MessageKind::Error, message);
    });
}

void HistoryPresenter::annotate(const QString &folder, const RunAnnotation &annotation)
{
    attempt([&] {
        writeAnnotation(toPath(folder), annotation);
        m_runs.refresh();
    });
}

void HistoryPresenter::removeRuns(const QStringList &folders, MessageBar &told)
{
    std::vector<RemovedRun> removed;
    QStringList sentences;
    for (const QString &folder : folders) {
        try {
            removed.push_back({toPath(folder), m_runs.store().remove(toPath(folder))});
        } catch (const std::exception &error) {
            sentences.append(shownPath(error.what()));
        }
    }
    const QString what
        = removed.size() == 1 ? nameOf(toQString(removed.front().folder)) : tr("%1 runs").arg(removed.size());
    if (!removed.empty())
        sentences.prepend(removed.size() == 1 ? tr("%1 was deleted.").arg(what) : tr("%1 were deleted.").arg(what));
    const QString sentence = shownLines(sentences.join(QLatin1Char(' ')));
    m_runs.refresh();
    if (removed.empty()) {
        told.showMessage(MessageKind::Error, sentence);
        return;
    }
    const auto runs = std::make_shared<std::vector<RemovedRun>>(std::move(removed));
    m_undo.push(sentence, told,
        new DoneStep(
            tr("Delete %1").arg(what), [this, runs] { return restoreRuns(*runs); },
            [this, runs] { return removeAgain(*runs); },
            [runs] { return std::ranges::any_of(*runs, RunStore::isInTrash, &RemovedRun::trashed); }));
}

bool HistoryPresenter::removeAgain(std::vector<RemovedRun> &runs)
{
    const bool done = attempt([&] {
        for (RemovedRun &run : runs)
            run.trashed = m_runs.store().remove(run.folder);
    });
    m_runs.refresh();
    return done;
}

bool HistoryPresenter::restoreRuns(const std::vector<RemovedRun> &runs)
{
    const bool done = attempt([&] {
        for (const RemovedRun &run : runs)
            if (RunStore::isInTrash(run.trashed)) // else it was restored from there
                m_runs.store().restore(run.trashed, run.folder);
    });
    m_runs.refresh();
    return done;
}

void HistoryPresenter::trainAgain(const QString &folder, Again how)
{
    const RunSummary *run = m_runs.run(toPath(folder));
    if (!run)
        return;
    m_page.messages()->clear();
    m_waiting.clear();
    if (isTraining())
        return;
    const auto data = m_dataset.data();
    if (data && isSameData(run->dataset, data->identity)) {
        trainAgainOnDataAtHand(*run, how);
        return;
    }
    const bool changed = data && data->identity.source == run->dataset.source;
    m_page.messages()->offer(MessageKind::Notice,
        changed ? QString::fromStdString(changedDataText(run->dataset, data->identity)) + u'.'
                : tr("%1 was trained on %2, which is not open.").arg(nameOf(folder), datasetTitle(run->dataset)),
        how == Again::Replay       ? tr("Open it and replay")
            : how == Again::Resume ? tr("Open it and resume")
                                   : tr("Open it and start over"),
        [this, run = *run, how] {
            m_page.messages()->clear();
            if (isTraining())
                return;
            m_waiting = toQString(run.folder);
            m_waitingFor = how;
            Q_EMIT datasetRequested(run.dataset, run.config.network.classes);
        });
}

/// Two trainings at once would slow each other down; this tells it.
bool HistoryPresenter::isTraining()
{
    const bool busy = m_trainings.isBusy();
    if (busy)
        m_page.messages()->showMessage(MessageKind::Error, m_trainings.obstacle());
    return busy;
}

void HistoryPresenter::trainAgainWhenOpened()
{
    const RunSummary *run = m_runs.run(toPath(std::exchange(m_waiting, {})));
    const auto data = m_dataset.data();
    if (!run || !data || data->identity.source != run->dataset.source)
        return; // something else was opened
    if (isSameData(run->dataset, data->identity)) {
        trainAgainOnDataAtHand(*run, m_waitingFor);
        return;
    }
    const QString text = m_waitingFor == Again::Replay ? tr("%1. %2 cannot be replayed on it.")
                                                       : tr("%1. %2 cannot be resumed on it.");
    m_page.messages()->showMessage(MessageKind::Error,
        text.arg(QString::fromStdString(changedDataText(run->dataset, data->identity)), shownText(run->name)));
}

void HistoryPresenter::trainAgainOnDataAtHand(const RunSummary &run, Again how)
{
    if (isTraining())
        return;
    if (how == Again::Replay)
        return m_trainings.replay(run);
    if (how == Again::StartOver) {
        m_trainings.startOver(run);
        return followResumed();
    }
    m_looking.start([run](const std::stop_token &, const ProgressObserver &) { return resumption(run); },
        [this, run](const Resumption &way) { resume(run, way); }); // its checkpoint may be large
}

void HistoryPresenter::resume(const RunSummary &run, const Resumption &way)
{
    if (!way.obstacle.empty() || (way.startsOver && run.epochs > 0)) {
        offerToStartOver(run, way.obstacle);
        return;
    }
    m_trainings.resume(run);
    followResumed();
}

void HistoryPresenter::followResumed()
{
    if (m_trainings.session().isBusy())
        Q_EMIT resumed();
}

void HistoryPresenter::offerToStartOver(const RunSummary &run, const std::string &obstacle)
{
    const QString text = obstacle.empty()
        ? tr("%1 has no checkpoint to be resumed from.").arg(shownText(run.name))
        : tr("%1 cannot be resumed: %2.").arg(shownText(run.name), shownPath(obstacle));
    m_page.messages()->offer(MessageKind::Error, text + u' ' + Trainings::startOverText(), tr("Start over"),
        [this, folder = toQString(run.folder)] { startOver(folder); });
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

/// Whether it could be done; why not is told.
bool HistoryPresenter::attempt(const std::function<void()> &action)
{
    try {
        action();
        return true;
    } catch (const std::exception &error) {
        m_page.messages()->showMessage(MessageKind::Error, shownPath(error.what()));
        return false;
    }
}

QString HistoryPresenter::nameOf(const QString &folder) const
{
    const RunSummary *run = m_runs.run(toPath(folder));
    return run ? shownText(run->name) : shownPath(toPath(folder).filename());
}

} // namespace digitlab::ui
