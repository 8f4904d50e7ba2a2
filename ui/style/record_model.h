// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <vector>

namespace digitlab::ui {

/// One row a record, one column a fact about it: what the window's tables have in common. `columns` as long as
/// columnCount() says no other.
template <typename Record, int columns> class RecordModel : public QAbstractTableModel
{
public:
    using QAbstractTableModel::QAbstractTableModel;

    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_records.size());
    }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : columns; }
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override
    {
        if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
            return {};
        return role == Qt::TextAlignmentRole ? QVariant::fromValue(alignment(index.column()))
                                             : cell(record(index.row()), index.column(), role);
    }
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override
    {
        if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
            return {};
        return role == Qt::TextAlignmentRole ? QVariant::fromValue(alignment(section)) : heading(section, role);
    }

protected:
    const std::vector<Record> &records() const { return m_records; }
    const Record &record(int row) const { return m_records[static_cast<std::size_t>(row)]; }
    void setRecords(std::vector<Record> records)
    {
        beginResetModel();
        m_records = std::move(records);
        endResetModel();
    }
    /// In place: the number of records stays. The selection stays, too.
    template <typename Change> void changeRecord(int row, const Change &change)
    {
        change(m_records[static_cast<std::size_t>(row)]);
        Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
    }

    virtual QVariant cell(const Record &record, int column, int role) const = 0;
    virtual QVariant heading(int column, int role) const = 0;
    virtual Qt::Alignment alignment(int) const { return Qt::AlignLeft | Qt::AlignVCenter; }

private:
    std::vector<Record> m_records;
};

} // namespace digitlab::ui
