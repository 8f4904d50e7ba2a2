// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sweep/sweep_table_model.h"

#include "core/sweeps/sweep_csv.h"
#include "ui/style/language.h"
#include "ui/style/text.h"

#include <QFont>

namespace digitlab::ui {

namespace {

constexpr int meanColumns = 2; // validation and test

} // namespace

void SweepTableModel::setResults(const SweepAnswer &answer)
{
    const bool isSame = m_results.plan == answer.results.plan && !m_results.points.empty();
    if (!isSame)
        beginResetModel();
    m_results = answer.results;
    m_seeds = m_results.seeds();
    m_means.clear();
    for (const PointResult &mean : pointResults(m_results))
        m_means[mean.point] = mean;
    m_failures.clear();
    for (const SweepFailure &failure : m_results.failures)
        m_failures[failure.folderName] = failure.reason;
    m_best = answer.choice ? std::optional(answer.choice->best.point) : std::nullopt;
    if (!isSame)
        endResetModel();
    else
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

void SweepTableModel::setUnderWay(const std::map<std::string, double> &fractions)
{
    m_underWay = fractions;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, firstSeedColumn()), index(rowCount() - 1, columnCount() - 1));
}

int SweepTableModel::firstMeanColumn() const
{
    return static_cast<int>(m_results.plan.options.size());
}

int SweepTableModel::firstSeedColumn() const
{
    return static_cast<int>(m_results.plan.options.size()) + meanColumns;
}

QString SweepTableModel::toCsv() const
{
    return QString::fromStdString(sweepCsv(m_results));
}

int SweepTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_results.points.size());
}

int SweepTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : firstSeedColumn() + static_cast<int>(m_seeds.size());
}

bool SweepTableModel::isSeed(int column) const
{
    return column >= firstSeedColumn() && column < columnCount();
}

const SweepResult *SweepTableModel::resultAt(int row, int column) const
{
    return m_results.result(
        static_cast<std::size_t>(row), m_seeds[static_cast<std::size_t>(column - firstSeedColumn())]);
}

QString SweepTableModel::runAt(const QModelIndex &place) const
{
    if (!place.isValid())
        return {};
    if (isSeed(place.column())) {
        const SweepResult *result = resultAt(place.row(), place.column());
        return result ? QString::fromStdString(result->folderName) : QString();
    }
    for (int column = firstSeedColumn(); isSeed(column); ++column)
        if (const SweepResult *result = resultAt(place.row(), column))
            return QString::fromStdString(result->folderName);
    return {};
}

QStringList SweepTableModel::runsOf(int row) const
{
    QStringList runs;
    for (int column = firstSeedColumn(); isSeed(column); ++column)
        if (const SweepResult *result = resultAt(row, column))
            runs.append(QString::fromStdString(result->folderName));
    return runs;
}

QString SweepTableModel::runName(int row, int column) const
{
    return QStringLiteral("%1-s%2")
        .arg(QString::fromStdString(m_results.points[static_cast<std::size_t>(row)].name))
        .arg(m_seeds[static_cast<std::size_t>(column - firstSeedColumn())]);
}

QString SweepTableModel::stateText(int row, int column) const
{
    if (const SweepResult *result = resultAt(row, column))
        return percentText(result->validation);
    const std::string name = runName(row, column).toStdString();
    if (m_failures.contains(name))
        return tr("failed");
    const auto running = m_underWay.find(name);
    return running == m_underWay.end() ? tr("waiting") : tr("%1 % trained").arg(qRound(100 * running->second));
}

QString SweepTableModel::text(int row, int column) const
{
    const SweepPoint &point = m_results.points[static_cast<std::size_t>(row)];
    if (column < firstMeanColumn()) {
        const auto i = static_cast<std::size_t>(column);
        const SweepOption &option = m_results.plan.options[i];
        return translatedText(valueText(option, option.values[point.values[i]]));
    }
    if (isSeed(column))
        return stateText(row, column);
    const auto mean = m_means.find(static_cast<std::size_t>(row));
    if (mean == m_means.end())
        return QStringLiteral("\u2013");
    return percentText(column == firstMeanColumn() ? mean->second.validation : mean->second.test);
}

QVariant SweepTableModel::data(const QModelIndex &place, int role) const
{
    if (!checkIndex(place, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const bool isOption = place.column() < firstMeanColumn();
    switch (role) {
    case Qt::DisplayRole:
        return text(place.row(), place.column());
    case Qt::ToolTipRole: {
        const auto failure = isSeed(place.column())
            ? m_failures.find(runName(place.row(), place.column()).toStdString())
            : m_failures.end();
        if (failure != m_failures.end())
            return shownText(failure->second);
        const SweepResult *result = isSeed(place.column()) ? resultAt(place.row(), place.column()) : nullptr;
        return result ? tr("Validation %1, test %2").arg(percentText(result->validation), percentText(result->test))
                      : text(place.row(), place.column());
    }
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::AlignVCenter | (isOption ? Qt::AlignLeft : Qt::AlignRight));
    case Qt::FontRole: {
        QFont font;
        font.setBold(m_best == static_cast<std::size_t>(place.row()));
        return font;
    }
    default:
        return {};
    }
}

QVariant SweepTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const bool isOption = section < firstMeanColumn();
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignVCenter | (isOption ? Qt::AlignLeft : Qt::AlignRight));
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    if (isOption)
        return translatedText(label(m_results.plan.options[static_cast<std::size_t>(section)]));
    if (isSeed(section))
        return role == Qt::ToolTipRole
            ? tr("Accuracy on the validation split. The test split is for the one that was chosen.")
            : tr("Seed %1").arg(m_seeds[static_cast<std::size_t>(section - firstSeedColumn())]);
    return section == firstMeanColumn() ? tr("Validation, mean") : tr("Test, mean");
}

} // namespace digitlab::ui
