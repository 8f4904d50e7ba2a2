// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/sweep/sweep_answer.h"

#include <QAbstractTableModel>
#include <QString>
#include <map>

namespace digitlab::ui {

/// The runs of a sweep: a configuration a row, with the value of each option, a column for each seed whose cells fill
/// while it is trained, and the means on the validation and the test split.
class SweepTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void setResults(const SweepAnswer &answer);
    /// Runs that are being trained here, by folder name: the fraction of their epochs.
    void setUnderWay(const std::map<std::string, double> &fractions);
    /// Name of the run's folder, where that cell is a run with a result; else of the row's first one; empty for none.
    QString runAt(const QModelIndex &index) const;
    /// The columns of the options stand before those of the seeds.
    int firstSeedColumn() const;
    int firstMeanColumn() const;
    /// Of a configuration, those that are complete, in the order of seeds.
    QStringList runsOf(int row) const;
    QString toCsv() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    const SweepResult *resultAt(int row, int column) const;
    bool isSeed(int column) const;
    QString text(int row, int column) const;
    QString stateText(int row, int column) const;
    QString runName(int row, int column) const;

    SweepResults m_results;
    std::vector<std::uint64_t> m_seeds;
    std::map<std::size_t, PointResult> m_means;
    std::map<std::string, std::string> m_failures; ///< reasons by folder name
    std::map<std::string, double> m_underWay;
    std::optional<std::size_t> m_best; ///< row
};

} // namespace digitlab::ui
