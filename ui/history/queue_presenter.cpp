// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/queue_presenter.h"

#include "core/runs/run_name.h"
#include "core/training/presets.h"
#include "ui/history/history_page.h"
#include "ui/history/queue_panel.h"
#include "ui/history/run_actions.h"
#include "ui/style/text.h"
#include "ui/style/undo_offers.h"

#include <algorithm>
#include <utility>

namespace digitlab::ui {

QueuePresenter::QueuePresenter(OpenDataset &dataset, RunList &runs, Settings &settings, QueueRunner &queue,
    HistoryPage &page, UndoOffers &undo, QObject *parent)
    : QObject(parent)
    , m_dataset(dataset)
    , m_runs(runs)
    , m_settings(settings)
    , m_queue(queue)
    , m_page(page)
    , m_undo(undo)
{
    QueuePanel &panel = *m_page.queue();
    connect(&panel, &QueuePanel::addRequested, this, &QueuePresenter::add);
    connect(m_page.actions(), &RunActions::moreSeedsRequested, this, &QueuePresenter::addMoreSeeds);
    connect(&panel, &QueuePanel::removeRequested, this, &QueuePresenter::remove);
    connect(&panel, &QueuePanel::moveRequested, &m_queue, &QueueRunner::move);
    connect(&panel, &QueuePanel::removeOverRequested, this, &QueuePresenter::removeOver);
    connect(&panel, &QueuePanel::startRequested, m_page.messages(), &MessageBar::clear);
    connect(&panel, &QueuePanel::startRequested, &m_queue, &QueueRunner::start);
    connect(&panel, &QueuePanel::stopRequested, &m_queue, &QueueRunner::stop);
    connect(&m_queue, &QueueRunner::changed, this, &QueuePresenter::show);
    connect(&m_queue, &QueueRunner::failed, this,
        [this](const QString &message) { m_page.messages()->showMessage(MessageKind::Error, message); });
}

void QueuePresenter::add(const QString &presetName, int seeds)
{
    m_page.messages()->clear();
    RunConfig config = m_settings.runConfig();
    const auto data = m_dataset.data();
    if (!presetName.isEmpty())
        config = preset(presetName.toStdString(), data ? data->train.size() : 0);
    m_queue.add(config, seeds, QString::fromStdString(defaultRunName(config, data ? data->train.size() : 0)));
}

/// Seeds that the run's group has not been trained with yet.
void QueuePresenter::addMoreSeeds(const QString &folder, int seeds)
{
    const RunSummary *run = m_runs.run(toPath(folder));
    if (!run)
        return;
    m_page.messages()->clear();
    QueueEntry entry{.name = run->name, .config = run->config, .seeds = seeds, .dataset = run->dataset};
    for (const RunSummary &other : m_runs.runs())
        if (other.group == run->group)
            entry.config.training.seed = std::max(entry.config.training.seed, other.seed());
    ++entry.config.training.seed;
    m_queue.add(std::move(entry));
}

void QueuePresenter::remove(int id)
{
    if (const auto removed = m_queue.remove(id)) {
        const QString name = shownText(removed->entry.name);
        m_undo.push(tr("%1 was removed from the queue.").arg(name), *m_page.messages(),
            new DoneStep(
                tr("Remove %1 from the queue").arg(name),
                [this, removed] {
                    m_queue.restore(*removed);
                    return true;
                },
                [this, id] { return m_queue.remove(id).has_value(); }));
    }
}

void QueuePresenter::removeOver()
{
    const std::vector<QueueRunner::Removed> removed = m_queue.removeOver();
    if (!removed.empty())
        m_undo.push(tr("Finished entries were removed from the queue."), *m_page.messages(),
            new DoneStep(
                tr("Remove finished entries"),
                [this, removed] {
                    for (const auto &entry : removed)
                        m_queue.restore(entry);
                    return true;
                },
                [this] { return !m_queue.removeOver().empty(); }));
}

void QueuePresenter::show()
{
    std::optional<RunQueueModel::Training> training;
    if (const auto id = m_queue.trainingEntry())
        training = {*id, m_queue.epochs()};
    m_page.queue()->setQueue(m_queue.queue().entries(), training,
        m_queue.queue().isRunning() ? QueuePanel::State::Running : QueuePanel::State::Stopped);
}

} // namespace digitlab::ui
