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
    std::ranges::stable_sort(findings, std::ranges::greater(), &Finding::severity);
    setRecords(std::move(findings));
}

QVariant FindingsModel::cell(const Finding &finding, int column, int role) const
{
    if (role == KindRole)
        return QString::fromStdString(finding.kind);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (column) {
    case SeverityColumn:
        return severityText(finding.severity);
    case KindColumn:
        return findingKindText(finding.kind);
    case FileColumn:
        return shownPath(finding.file);
    default:
        return shownPath(finding.message);
    }
}

QVariant FindingsModel::heading(int column, int role) const
{
    const QStringList titles{tr("Severity"), tr("Kind"), tr("File"), tr("Finding")};
    return role == Qt::DisplayRole ? titles[column] : QVariant();
}

} // namespace digitlab::ui
