// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/run_queue_model.h"

#include "ui/style/text.h"

#include <algorithm>

namespace digitlab::ui {

namespace {

QString seedsText(const QueueEntry &entry)
{
    const auto first = entry.config.training.seed;
    const QString trained = RunQueueModel::tr("%1 of %2").arg(entry.done).arg(entry.seeds);
    return entry.seeds == 1 ? RunQueueModel::tr("%1 (seed %2)").arg(trained).arg(first)
                            : RunQueueModel::tr("%1 (seeds %2 to %3)")
                                  .arg(trained)
                                  .arg(first)
                                  .arg(first + static_cast<std::uint64_t>(entry.seeds - 1));
}

QString dataText(const QueueEntry &entry)
{
    return entry.dataset.source.isBuiltin() ? RunQueueModel::tr("Built-in digits")
                                            : shownPath(std::filesystem::path(entry.dataset.text()).filename());
}

} // namespace

void RunQueueModel::setQueue(const std::vector<QueueEntry> &entries, const std::optional<Training> &training)
{
    m_training = training;
    if (!std::ranges::equal(entries, records(), {}, &QueueEntry::id, &QueueEntry::id))
        return setRecords(entries);
    for (int row = 0; row < rowCount(); ++row)
        changeRecord(row, [&entries, row](QueueEntry &entry) { entry = entries[static_cast<std::size_t>(row)]; });
}

int RunQueueModel::rowOf(int id) const
{
    const auto found = std::ranges::find(records(), id, &QueueEntry::id);
    return found == records().end() ? -1 : static_cast<int>(found - records().begin());
}

QVariant RunQueueModel::cell(const QueueEntry &entry, int column, int role) const
{
    if (role == IdRole)
        return entry.id;
    if (role == Qt::ToolTipRole && column == DataColumn)
        return shownPath(entry.dataset.text());
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (column) {
    case NameColumn:
        return shownText(entry.name);
    case SeedsColumn:
        return seedsText(entry);
    case StateColumn:
        return stateText(entry);
    default:
        return dataText(entry);
    }
}

QVariant RunQueueModel::heading(int column, int role) const
{
    const QStringList titles{tr("Configuration"), tr("Seeds trained"), tr("State"), tr("Data")};
    return role == Qt::DisplayRole ? titles[column] : QVariant();
}

QString RunQueueModel::stateText(const QueueEntry &entry) const
{
    if (m_training && m_training->entry == entry.id)
        return tr("training, epoch %1 of %2 done").arg(m_training->epochs.done).arg(m_training->epochs.total);
    if (!entry.failure.empty())
        return shownText(entry.failure);
    if (entry.isOver())
        return tr("done");
    return entry.begun.empty() ? tr("waiting") : tr("waiting, in the middle of a run");
}

} // namespace digitlab::ui
