// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/reading/dataset_reader.h"
#include "core/runs/run_queue.h"
#include "ui/style/record_model.h"

#include <optional>

namespace digitlab::ui {

/// What the queue holds: one row a configuration, with how many of its seeds are trained.
class RunQueueModel : public RecordModel<QueueEntry, 4>
{
    Q_OBJECT

public:
    enum Column { NameColumn, SeedsColumn, StateColumn, DataColumn };
    enum Role { IdRole = Qt::UserRole };

    /// The run that is being trained now.
    struct Training {
        int entry = 0; ///< id
        Progress epochs;
    };

    using RecordModel::RecordModel;

    /// The selection stays where only figures have changed.
    void setQueue(const std::vector<QueueEntry> &entries, const std::optional<Training> &training);
    int rowOf(int id) const; ///< -1 for none

protected:
    QVariant cell(const QueueEntry &entry, int column, int role) const override;
    QVariant heading(int column, int role) const override;

private:
    QString stateText(const QueueEntry &entry) const;

    std::optional<Training> m_training;
};

} // namespace digitlab::ui
