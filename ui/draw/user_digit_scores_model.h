// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/user_digits_score.h"
#include "ui/style/record_model.h"
#include "ui/style/text.h"

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

/// How well each network reads the user's drawings: one row a network, all of them first, then label by label.
class UserDigitScoresModel : public RecordModel<UserDigitScoresRow, 4>
{
    Q_OBJECT

public:
    enum Column { NameColumn, ReadColumn, AccuracyColumn, IntervalColumn, FirstLabelColumn };
    enum Role { SortRole = Qt::UserRole };

    using Row = UserDigitScoresRow;
    using RecordModel::RecordModel;

    /// "0" to "9" from the start.
    void setLabels(const QStringList &labels);
    int columnCount(const QModelIndex &parent = {}) const override;
    void setRows(std::vector<Row> rows) { setRecords(std::move(rows)); }
    void setScore(const QString &key, const UserDigitsScore &score);
    void setFailure(const QString &key, const QString &message);
    const std::vector<Row> &rows() const { return records(); }
    /// Comma separated, fractions with four digits.
    QString toCsv() const;

Q_SIGNALS:
    void labelsChanged();

protected:
    QVariant cell(const Row &row, int column, int role) const override;
    QVariant heading(int column, int role) const override;
    Qt::Alignment alignment(int column) const override;

private:
    QString shownIn(const Row &row, int column) const;
    QString toolTip(const Row &row, int column) const;
    ReadCount countOf(const Row &row, int column) const;
    void changeRow(const QString &key, const std::function<void(Row &)> &change);

    QStringList m_labels = digitNames();
};

} // namespace digitlab::ui
