// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/user_digits_score.h"
#include "ui/style/record_model.h"

#include <functional>
#include <optional>

namespace digitlab::ui {

/// A network.
struct UserDigitScoresRow {
    QString key;
    QString name;
    QString detail;                       ///< tooltip
    std::optional<UserDigitsScore> score; ///< none while it is being measured
    QString failure;                      ///< a sentence in its place
};

/// How well each network reads the user's digits: one row a network, all digits first, then digit by digit.
class UserDigitScoresModel : public RecordModel<UserDigitScoresRow, 14>
{
    Q_OBJECT

public:
    enum Column { NameColumn, ReadColumn, AccuracyColumn, IntervalColumn, FirstDigitColumn, ColumnCount = 14 };
    enum Role { SortRole = Qt::UserRole };

    using Row = UserDigitScoresRow;
    using RecordModel::RecordModel;

    void setRows(std::vector<Row> rows) { setRecords(std::move(rows)); }
    void setScore(const QString &key, const UserDigitsScore &score);
    void setFailure(const QString &key, const QString &message);
    const std::vector<Row> &rows() const { return records(); }
    /// Comma separated, fractions with four digits.
    QString toCsv() const;

protected:
    QVariant cell(const Row &row, int column, int role) const override;
    QVariant heading(int column, int role) const override;
    Qt::Alignment alignment(int column) const override;

private:
    void changeRow(const QString &key, const std::function<void(Row &)> &change);
};

} // namespace digitlab::ui
