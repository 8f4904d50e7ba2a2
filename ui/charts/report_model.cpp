// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/report_model.h"

#include "ui/style/csv_text.h"
#include "ui/style/fitted_labels.h"
#include "ui/style/text.h"

#include <QFont>

namespace digitlab::ui {

namespace {

constexpr int longestLabel = 24; // characters

ReportLine lineOf(const ClassMetrics &metrics, const QString &name)
{
    if (metrics.absent)
        return {.name = ReportModel::tr("%1 (absent)").arg(name), .label = {}};
    return {name, {}, metrics.precision, metrics.recall, metrics.f1, metrics.support};
}

std::vector<ReportLine> linesOf(const ClassificationReport &report)
{
    std::vector<ReportLine> lines;
    QStringList names;
    for (const ClassMetrics &metrics : report.classes) {
        lines.push_back(lineOf(metrics, shownText(metrics.name)));
        names << lines.back().name;
    }
    const QStringList labels = shortLabels(names, longestLabel);
    for (std::size_t row = 0; row < lines.size(); ++row)
        lines[row].label = labels[static_cast<qsizetype>(row)];
    for (ReportLine summary : {ReportLine{ReportModel::tr("Accuracy"), {}, {}, {}, report.accuracy, report.total},
             lineOf(report.macroAverage, ReportModel::tr("Macro average")),
             lineOf(report.weightedAverage, ReportModel::tr("Weighted average"))}) {
        summary.label = summary.name;
        summary.isClass = false;
        lines.push_back(summary);
    }
    return lines;
}

const std::optional<double> &figure(const ReportLine &line, int column)
{
    return column == ReportModel::PrecisionColumn ? line.precision
        : column == ReportModel::RecallColumn     ? line.recall
                                                  : line.f1;
}

QVariant value(const ReportLine &line, int column)
{
    if (column == ReportModel::NameColumn)
        return line.name;
    if (column == ReportModel::SupportColumn)
        return line.support;
    return figure(line, column) ? QVariant(*figure(line, column)) : QVariant();
}

QString shown(const ReportLine &line, int column)
{
    if (column == ReportModel::NameColumn)
        return line.label;
    if (column == ReportModel::SupportColumn)
        return countText(line.support);
    return figure(line, column) ? percentText(*figure(line, column)) : QString();
}

} // namespace

void ReportModel::setReport(std::optional<ClassificationReport> report)
{
    m_report = std::move(report);
    setRecords(m_report ? linesOf(*m_report) : std::vector<ReportLine>());
}

QString ReportModel::toCsv() const
{
    QString csv = QStringLiteral("class,precision,recall,f1,support\n");
    for (const ReportLine &line : records()) {
        QStringList fields{line.name};
        for (const std::optional<double> &figure : {line.precision, line.recall, line.f1})
            fields << (figure ? decimalText(*figure, 4) : QString());
        fields << QString::number(line.support);
        csv += csvLineOf(fields);
    }
    return csv;
}

QVariant ReportModel::cell(const ReportLine &line, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return shown(line, column);
    case Qt::ToolTipRole:
        return column == NameColumn ? QVariant(line.name) : QVariant();
    case SortRole:
        return value(line, column);
    case Qt::FontRole:
        if (!line.isClass) {
            QFont font;
            font.setWeight(QFont::DemiBold);
            return font;
        }
        return {};
    default:
        return {};
    }
}

QVariant ReportModel::heading(int column, int role) const
{
    const QStringList names{tr("Class"), tr("Precision"), tr("Recall"), tr("F1"), tr("Support")};
    const QStringList meanings{
        tr("The class, then the averages over the classes that are in the labels or predictions."),
        tr("Of the images predicted as this class, the fraction that belongs to it."),
        tr("Of the images of this class, the fraction that was predicted as it."),
        tr("The harmonic mean of precision and recall."), tr("How many images of this class were evaluated.")};
    if (role == Qt::DisplayRole)
        return names[column];
    return role == Qt::ToolTipRole ? QVariant(meanings[column]) : QVariant();
}

Qt::Alignment ReportModel::alignment(int column) const
{
    return Qt::AlignVCenter | (column == NameColumn ? Qt::AlignLeft : Qt::AlignRight);
}

} // namespace digitlab::ui
