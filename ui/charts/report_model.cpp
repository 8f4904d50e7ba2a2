// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/report_model.h"

#include "ui/style/csv_text.h"
#include "ui/style/fitted_labels.h"
#include "ui/style/text.h"

#include <QFont>

namespace digitlab::ui {

/// One row's figures; accuracy has no precision and no recall.
struct ReportModel::Line {
    QString name;
    std::optional<double> precision;
    std::optional<double> recall;
    std::optional<double> f1;
    int support = 0;

    QVariant value(int column) const
    {
        switch (column) {
        case NameColumn:
            return name;
        case PrecisionColumn:
            return precision ? QVariant(*precision) : QVariant();
        case RecallColumn:
            return recall ? QVariant(*recall) : QVariant();
        case F1Column:
            return f1 ? QVariant(*f1) : QVariant();
        default:
            return support;
        }
    }
};

namespace {

constexpr int longestLabel = 24; // characters

QString shown(const QVariant &value, int column)
{
    if (!value.isValid())
        return value.toString();
    return column == ReportModel::SupportColumn ? countText(value.toInt()) : percentText(value.toDouble());
}

} // namespace

void ReportModel::setReport(std::optional<ClassificationReport> report)
{
    beginResetModel();
    m_report = std::move(report);
    QStringList names;
    for (int row = 0; m_report && row < static_cast<int>(m_report->classes.size()); ++row)
        names << line(row).name;
    m_labels = shortLabels(names, longestLabel);
    endResetModel();
}

QString ReportModel::toCsv() const
{
    QString csv = QStringLiteral("class,precision,recall,f1,support\n");
    for (int row = 0; row < rowCount(); ++row) {
        QStringList fields{line(row).name};
        for (int column = PrecisionColumn; column <= F1Column; ++column) {
            const QVariant value = line(row).value(column);
            fields << (value.isValid() ? decimalText(value.toDouble(), 4) : QString());
        }
        fields << QString::number(line(row).support);
        csv += csvLineOf(fields);
    }
    return csv;
}

int ReportModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_report ? 0 : static_cast<int>(m_report->classes.size()) + 3;
}

int ReportModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ReportModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const QVariant value = line(index.row()).value(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return index.column() == NameColumn ? m_labels.value(index.row(), value.toString())
                                            : shown(value, index.column());
    case Qt::ToolTipRole:
        return index.column() == NameColumn ? value : QVariant();
    case SortRole:
        return value;
    case Qt::TextAlignmentRole:
        return QVariant::fromValue<Qt::Alignment>(
            Qt::AlignVCenter | (index.column() == NameColumn ? Qt::AlignLeft : Qt::AlignRight));
    case Qt::FontRole:
        if (index.row() >= static_cast<int>(m_report->classes.size())) {
            QFont font;
            font.setWeight(QFont::DemiBold);
            return font;
        }
        return {};
    default:
        return {};
    }
}

QVariant ReportModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue<Qt::Alignment>(
            Qt::AlignVCenter | (section == NameColumn ? Qt::AlignLeft : Qt::AlignRight));
    const QStringList names{tr("Class"), tr("Precision"), tr("Recall"), tr("F1"), tr("Support")};
    const QStringList meanings{
        tr("The class, then the averages over the classes that are in the labels or predictions."),
        tr("Of the images predicted as this class, the fraction that belongs to it."),
        tr("Of the images of this class, the fraction that was predicted as it."),
        tr("The harmonic mean of precision and recall."), tr("How many images of this class were evaluated.")};
    if (role == Qt::DisplayRole)
        return names[section];
    return role == Qt::ToolTipRole ? QVariant(meanings[section]) : QVariant();
}

ReportModel::Line ReportModel::line(int row) const
{
    const auto classes = static_cast<int>(m_report->classes.size());
    if (row == classes)
        return {tr("Accuracy"), {}, {}, m_report->accuracy, m_report->total};
    const ClassMetrics &metrics = row < classes ? m_report->classes[static_cast<std::size_t>(row)]
        : row == classes + 1                    ? m_report->macroAverage
                                                : m_report->weightedAverage;
    const QString name = row < classes ? shownText(metrics.name)
        : row == classes + 1           ? tr("Macro average")
                                       : tr("Weighted average");
    if (metrics.absent)
        return {tr("%1 (absent)").arg(name), {}, {}, {}, 0};
    return {name, metrics.precision, metrics.recall, metrics.f1, metrics.support};
}

} // namespace digitlab::ui
