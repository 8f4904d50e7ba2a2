// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/kept_digits_score.h"

#include <QAbstractTableModel>
#include <optional>
#include <vector>

namespace digitlab::ui {

/// How well each network reads the user's digits: one row a network, all digits first, then digit by digit.
class KeptScoresModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { NameColumn, ReadColumn, AccuracyColumn, IntervalColumn, FirstDigitColumn, ColumnCount = 14 };
    enum Role { SortRole = Qt::UserRole };

    struct Row {
        QString key;
        QString name;
        QString detail;                       ///< tooltip
        std::optional<KeptDigitsScore> score; ///< none while it is being measured
        QString failure;                      ///< a sentence in its place
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setRows(std::vector<Row> rows);
    void setScore(const QString &key, const KeptDigitsScore &score);
    void setFailure(const QString &key, const QString &message);
    const std::vector<Row> &rows() const { return m_rows; }
    /// Comma separated, shares with four digits.
    QString toCsv() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    void changeRow(const QString &key, const std::function<void(Row &)> &change);

    std::vector<Row> m_rows;
};

} // namespace digitlab::ui
