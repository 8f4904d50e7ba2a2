// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/reading/dataset_reader.h"
#include "core/runs/run_queue.h"

#include <QAbstractTableModel>
#include <optional>

namespace digitlab::ui {

/// What the queue holds: one row a configuration, with how many of its seeds are trained.
class RunQueueModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { NameColumn, SeedsColumn, StateColumn, DataColumn, ColumnCount };
    enum Role { IdRole = Qt::UserRole };

    /// The run that is being trained now.
    struct Training {
        int entry = 0; ///< id
        Progress epochs;
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// The selection stays where only figures have changed.
    void setQueue(const std::vector<QueueEntry> &entries, const std::optional<Training> &training);
    int rowOf(int id) const; ///< -1 for none

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString stateText(const QueueEntry &entry) const;

    std::vector<QueueEntry> m_entries;
    std::optional<Training> m_training;
};

} // namespace digitlab::ui
