#include "ui/models/findings_model.h"

#include <algorithm>

namespace digitlab::ui {

namespace {

QString severityText(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return FindingsModel::tr("Error");
    case Severity::Warning:
        return FindingsModel::tr("Warning");
    default:
        return FindingsModel::tr("Notice");
    }
}

QString quoted(QString text)
{
    return QLatin1Char('"') + text.replace(QLatin1Char('"'), QStringLiteral("\"\"")) + QLatin1Char('"');
}

} // namespace

void FindingsModel::setFindings(std::vector<Finding> findings)
{
    beginResetModel();
    m_findings = std::move(findings);
    std::ranges::stable_sort(m_findings, std::ranges::greater(), &Finding::severity);
    endResetModel();
}

QString FindingsModel::toCsv() const
{
    QString csv = QStringLiteral("severity,file,finding\n");
    for (int row = 0; row < rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < ColumnCount; ++column)
            cells.append(quoted(index(row, column).data().toString()));
        csv += cells.join(QLatin1Char(',')) + QLatin1Char('\n');
    }
    return csv;
}

int FindingsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_findings.size());
}

int FindingsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant FindingsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    const Finding &finding = m_findings[static_cast<std::size_t>(index.row())];
    switch (index.column()) {
    case SeverityColumn:
        return severityText(finding.severity);
    case FileColumn:
        return QString::fromStdString(finding.file);
    default:
        return QString::fromStdString(finding.message);
    }
}

QVariant FindingsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    const QStringList titles{tr("Severity"), tr("File"), tr("Finding")};
    return titles[section];
}

} // namespace digitlab::ui
