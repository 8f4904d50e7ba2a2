// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/queue_runner.h"

#include "core/data/user_digits.h"
#include "core/runs/run_folder.h"
#include "ui/style/text.h"

#include <utility>

namespace digitlab::ui {

namespace {

/// Nothing where the folder holds no run that can be read.
std::optional<RunOutcome> outcomeOf(const std::filesystem::path &folder)
{
    try {
        return readRunSummary(folder).outcome;
    } catch (const std::exception &) {
        return {};
    }
}

bool hasEnded(const std::optional<RunOutcome> &outcome)
{
    return outcome && !canBeResumed(*outcome);
}

} // namespace

QueueRunner::QueueRunner(
    OpenDataset &dataset, RunList &runs, Trainings &trainings, const std::filesystem::path &file, QObject *parent)
    : QObject(parent)
    , m_dataset(dataset)
    , m_runs(runs)
    , m_trainings(trainings)
    , m_file(file)
{
    TrainingSession &training = m_trainings.session();
    const auto later = [this] { QMetaObject::invokeMethod(this, &QueueRunner::trainNext, Qt::QueuedConnection); };
    connect(&training, &TrainingSession::epochDone, this, [this](const EpochDone &epoch) {
        m_epochs = {epoch.metrics.epoch, epoch.epochs};
        Q_EMIT changed();
    });
    connect(&training, &TrainingSession::finished, this,
        [this](const ExperimentResult &result) { attempt([&] { endSeed(result.run.outcome); }); });
    connect(&training, &TrainingSession::failed, this, &QueueRunner::takeFailure);
    connect(&training, &TrainingSession::finished, this, later);
    connect(&training, &TrainingSession::failed, this, later);
    connect(&m_dataset, &OpenDataset::changed, this, later);
    connect(&m_dataset.loader(), &DatasetLoader::failed, this, later);
    connect(&m_dataset.loader(), &DatasetLoader::cancelled, this, later);
    connect(&m_trainings.replayer(), &RunReplayer::replayed, this, later);
    connect(&m_trainings.replayer(), &RunReplayer::failed, this, later);
    connect(&m_trainings.sweeps(), &SweepRunner::ended, this, later);
    connect(&m_trainings.sweeps(), &SweepRunner::failed, this, later);
    connect(&m_loader, &DatasetLoader::loaded, this,
        [this](const std::shared_ptr<const SplitDataset> &data) { attempt([&] { takeData(data); }); });
    connect(&m_loader, &DatasetLoader::failed, this, &QueueRunner::cancelData);
}

void QueueRunner::load()
{
    try {
        m_queue.emplace(m_file);
    } catch (const std::exception &error) {
        const auto aside = m_file.string() + ".damaged";
        std::error_code refused;
        std::filesystem::rename(m_file, aside, refused);
        Q_EMIT failed(tr("%1. The queue starts empty; the file is kept as %2.")
                          .arg(shownPath(error.what()), QString::fromStdString(aside)));
        std::filesystem::path fresh = refused ? std::filesystem::path(m_file.string() + ".new") : m_file;
        m_queue.emplace(std::move(fresh));
    }
    Q_EMIT changed();
    QMetaObject::invokeMethod(this, &QueueRunner::trainNext, Qt::QueuedConnection);
}

void QueueRunner::add(const RunConfig &config, int seeds, const QString &name)
{
    const auto data = m_dataset.data();
    if (!data) {
        Q_EMIT failed(tr("There is no dataset to train on: open a folder of digits or the built-in ones first."));
        return;
    }
    QueueEntry entry{.name = name.toStdString(), .config = config, .seeds = seeds, .dataset = data->identity};
    entry.config.network.classes = data->train.classCount();
    add(std::move(entry));
}

void QueueRunner::add(QueueEntry entry)
{
    attempt([&] { m_queue->add(std::move(entry)); });
    trainNext();
}

std::optional<QueueRunner::Removed> QueueRunner::remove(int id)
{
    const QueueEntry *entry = m_queue->entry(id);
    if (!entry)
        return {};
    if (m_training == id) {
        Q_EMIT failed(tr("%1 is being trained: stop the queue first.").arg(QString::fromStdString(entry->name)));
        return {};
    }
    const Removed removed{static_cast<int>(entry - m_queue->entries().data()), *entry};
    attempt([&] { m_queue->remove(id); });
    return m_queue->entry(id) ? std::nullopt : std::optional(removed);
}

void QueueRunner::restore(const Removed &removed)
{
    attempt([&] { m_queue->insert(removed.place, removed.entry); });
    trainNext();
}

void QueueRunner::move(int id, int places)
{
    attempt([&] { m_queue->move(id, places); });
}

std::vector<QueueRunner::Removed> QueueRunner::removeOver()
{
    std::vector<Removed> removed;
    for (std::size_t place = 0; place < m_queue->entries().size(); ++place)
        if (m_queue->entries()[place].isOver())
            removed.push_back({static_cast<int>(place), m_queue->entries()[place]});
    const std::size_t before = m_queue->entries().size();
    attempt([&] { m_queue->removeOver(); });
    return m_queue->entries().size() == before ? std::vector<Removed>() : removed;
}

void QueueRunner::start()
{
    attempt([&] {
        m_queue->forgetFailures();
        m_queue->setRunning(true);
    });
    trainNext();
}

void QueueRunner::stop()
{
    attempt([&] { m_queue->setRunning(false); });
    m_loader.cancel();
    m_waitingForData.reset();
    if (m_training)
        m_trainings.session().stop();
}

void QueueRunner::attempt(const std::function<void()> &action)
{
    try {
        action();
    } catch (const std::exception &error) {
        Q_EMIT failed(shownPath(error.what()));
    }
    Q_EMIT changed();
}

void QueueRunner::trainNext()
{
    const bool busy = m_training || m_waitingForData || m_trainings.isBusy();
    if (m_closing || busy || !m_queue || !m_queue->isRunning())
        return;
    const QueueEntry *entry = m_queue->next();
    if (!entry) {
        m_data.reset();
        attempt([&] { m_queue->setRunning(false); });
        return;
    }
    for (const auto &data : {m_dataset.data(), m_data})
        if (data && isSameData(entry->dataset, data->identity)) {
            attempt([&] { trainOn(*entry, data); });
            return;
        }
    if (!m_dataset.loader().isBusy()) // else what it reads may be the entry's
        loadData(*entry);
}

void QueueRunner::trainOn(const QueueEntry &entry, std::shared_ptr<const SplitDataset> data)
{
    const int id = entry.id;
    const auto begun = m_runs.store().placeOf(entry.begun);
    const auto outcome = entry.begun.empty() ? std::nullopt : outcomeOf(begun);
    if (hasEnded(outcome)) { // the program was killed before it could tell the queue
        m_queue->end(id);
        QMetaObject::invokeMethod(this, &QueueRunner::trainNext, Qt::QueuedConnection);
        return;
    }
    const QString name = QString::fromStdString(entry.name);
    const RunConfig config = entry.nextConfig();
    m_epochs = {0, config.training.epochs};
    if (outcome) {
        m_trainings.resumeQueued(std::move(data), config, begun, name);
    } else {
        const auto folder = m_runs.store().newRunFolder(entry.name);
        m_queue->begin(id, folder.filename().string());
        m_trainings.trainQueued(std::move(data), config, folder, name);
    }
    m_training = id;
}

void QueueRunner::loadData(const QueueEntry &entry)
{
    m_waitingForData = entry.id;
    m_loader.loadAgain(entry.dataset, entry.config.network.classes);
    Q_EMIT changed();
}

void QueueRunner::takeData(const std::shared_ptr<const SplitDataset> &data)
{
    const auto id = std::exchange(m_waitingForData, {});
    const QueueEntry *entry = id ? m_queue->entry(*id) : nullptr;
    if (entry) {
        m_data = entry->dataset.userDigits > 0 ? m_dataset.withUserDigits(data) : data;
        if (!isSameData(entry->dataset, m_data->identity))
            m_queue->fail(*id,
                tr("%1 has changed since this was added to the queue.")
                    .arg(QString::fromStdString(entry->dataset.text()))
                    .toStdString());
    }
    QMetaObject::invokeMethod(this, &QueueRunner::trainNext, Qt::QueuedConnection);
}

void QueueRunner::cancelData(const QString &reason)
{
    const auto id = std::exchange(m_waitingForData, {});
    if (id && m_queue->entry(*id))
        attempt([&] { m_queue->fail(*id, reason.toStdString()); });
    QMetaObject::invokeMethod(this, &QueueRunner::trainNext, Qt::QueuedConnection);
}

void QueueRunner::endSeed(RunOutcome outcome)
{
    const auto id = std::exchange(m_training, {});
    if (!id)
        return;
    if (outcome == RunOutcome::Stopped)
        halt();
    else
        m_queue->end(*id);
}

/// A training that diverged is over, and the next one may fare better; a full disk would end them all.
void QueueRunner::takeFailure(const QString &)
{
    if (!m_training)
        return;
    attempt([&] {
        const auto outcome = outcomeOf(m_runs.store().placeOf(m_queue->entry(*m_training)->begun));
        endSeed(hasEnded(outcome) ? RunOutcome::Failed : RunOutcome::Stopped);
    });
}

void QueueRunner::halt()
{
    if (!m_closing)
        m_queue->setRunning(false);
}

} // namespace digitlab::ui
