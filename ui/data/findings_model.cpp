// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/data/findings_model.h"

#include "ui/style/text.h"

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

} // namespace

QString findingKindText(const std::string &kind)
{
    // The kinds stand in files and scripts, and keep their names.
    QString text = QString::fromStdString(kind)
                       .replace(QLatin1String("-sides"), QLatin1String("-splits"))
                       .replace(QLatin1String("-side"), QLatin1String("-split"))
                       .replace(QLatin1String("look-alike"), QLatin1String("label-error"))
                       .replace(QLatin1Char('-'), QLatin1Char(' '));
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

void FindingsModel::setFindings(std::vector<Finding> findings)
{
    beginResetModel();
    m_findings = std::move(findings);
    std::ranges::stable_sort(m_findings, std::ranges::greater(), &Finding::severity);
    endResetModel();
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
    const Finding &shown = finding(index.row());
    if (role == KindRole)
        return QString::fromStdString(shown.kind);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (index.column()) {
    case SeverityColumn:
        return severityText(shown.severity);
    case KindColumn:
        return findingKindText(shown.kind);
    case FileColumn:
        return shownPath(shown.file);
    default:
        return shownPath(shown.message);
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
    const QStringList titles{tr("Severity"), tr("Kind"), tr("File"), tr("Finding")};
    return titles[section];
}

} // namespace digitlab::ui
