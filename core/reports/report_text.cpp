// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/report_text.h"

#include "core/base/number_text.h"
#include "core/reports/latex_document.h"
#include "core/reports/markdown_document.h"

namespace digitlab {

namespace {

std::vector<std::string> classRow(const ClassMetrics &metrics)
{
    if (metrics.absent)
        return {metrics.name, "-", "-", "-", "0"};
    return {metrics.name, decimal(metrics.precision, 2), decimal(metrics.recall, 2), decimal(metrics.f1, 2),
        std::to_string(metrics.support)};
}

Document tableOf(const ClassificationReport &report)
{
    Table table{.header = {"Class", "Precision", "Recall", "F1", "Support"}};
    for (const ClassMetrics &metrics : report.classes)
        table.rows.push_back(classRow(metrics));
    table.rows.push_back({"accuracy", "", "", decimal(report.accuracy, 2), std::to_string(report.total)});
    table.rows.push_back(classRow(report.macroAverage));
    table.rows.push_back(classRow(report.weightedAverage));
    return {.blocks = {table}};
}

} // namespace

std::string reportMarkdown(const ClassificationReport &report)
{
    return toMarkdown(tableOf(report)).substr(1); // without the empty line that sets a table apart
}

std::string reportLatex(const ClassificationReport &report)
{
    return toLatex(tableOf(report)).substr(1);
}

} // namespace digitlab
