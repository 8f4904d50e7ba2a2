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
    const bool sameRows = std::ranges::equal(entries, m_entries, {}, &QueueEntry::id, &QueueEntry::id);
    if (!sameRows)
        beginResetModel();
    m_entries = entries;
    m_training = training;
    if (!sameRows)
        endResetModel();
    else if (!m_entries.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int RunQueueModel::rowOf(int id) const
{
    const auto found = std::ranges::find(m_entries, id, &QueueEntry::id);
    return found == m_entries.end() ? -1 : static_cast<int>(found - m_entries.begin());
}

int RunQueueModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

int RunQueueModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(ColumnCount);
}

QVariant RunQueueModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const QueueEntry &entry = m_entries[static_cast<std::size_t>(index.row())];
    if (role == IdRole)
        return entry.id;
    if (role == Qt::ToolTipRole && index.column() == DataColumn)
        return shownPath(entry.dataset.text());
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (index.column()) {
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

QVariant RunQueueModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    const QStringList titles{tr("Configuration"), tr("Seeds trained"), tr("State"), tr("Data")};
    return titles[section];
}

QString RunQueueModel::stateText(const QueueEntry &entry) const
{
    if (m_training && m_training->entry == entry.id)
        return tr("training, epoch %1 of %2 done").arg(m_training->epochs.done).arg(m_training->epochs.total);
    if (!entry.failure.empty())
        return shownText(entry.failure);
    if (entry.isOver())
        return tr("done");
    return entry.begun.empty() ? tr("waits") : tr("waiting, in the middle of a run");
}

} // namespace digitlab::ui
