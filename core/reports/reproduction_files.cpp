// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/csv.h"
#include "core/reports/figure_files.h"
#include "core/reports/html_document.h"
#include "core/reports/markdown_document.h"
#include "core/reports/report_claims.h"
#include "core/reports/reproduction_document.h"
#include "core/reports/run_blocks.h"

namespace digitlab {

namespace {

constexpr const char *listName = "reproduction.json";

} // namespace

std::string reproductionRunsCsv(const Reproduction &reproduction)
{
    std::string text = csvLine({"experiment", "seed", "epochs", "accuracy", "low", "high", "loss", "mispaired_accuracy",
        "test_pictures", "seconds"});
    for (const ExperimentRuns &runs : reproduction.experiments)
        for (const Run &run : runs.side.runs) {
            const auto total = static_cast<int>(run.predictions.rows.size());
            const Interval interval = wilsonInterval(run.predictions.correctCount(), total);
            const double mispaired = mispairedMatrix(run.predictions, run.config.training.seed).accuracy();
            text += csvLine({runs.experiment.key, std::to_string(run.config.training.seed),
                std::to_string(run.epochs.size()), csvNumber(run.predictions.accuracy()), csvNumber(interval.low),
                csvNumber(interval.high), csvNumber(run.predictions.loss), csvNumber(mispaired), std::to_string(total),
                csvNumber(run.seconds)});
        }
    return text;
}

std::string reproductionClaimsCsv(const Reproduction &reproduction)
{
    std::string text = csvLine({"claim", "printed", "outcome", "sentence"});
    for (const ReportClaim &claim : reportClaims(reproduction))
        text += csvLine({claim.claim, claim.printed, outcomeText(claim.outcome), claim.sentence});
    return text;
}

std::string reproductionClassesCsv(const Reproduction &reproduction)
{
    std::string text = csvLine({"experiment", "seed", "class", "precision", "recall", "f1", "support"});
    for (const ExperimentRuns &runs : reproduction.experiments)
        for (const Run &run : runs.side.runs)
            for (const ClassMetrics &metrics : reportOf(run).classes)
                if (!metrics.absent)
                    text += csvLine({runs.experiment.key, std::to_string(run.config.training.seed), metrics.name,
                        csvNumber(metrics.precision), csvNumber(metrics.recall), csvNumber(metrics.f1),
                        std::to_string(metrics.support)});
    return text;
}

void refuseOthersReports(const std::filesystem::path &folder)
{
    OwnFiles(folder, listName).refuseOthers({"runs.csv", "classes.csv", "claims.csv", "report.md", "report.html"});
}

std::filesystem::path writeReproduction(
    const Reproduction &reproduction, const std::filesystem::path &folder, AxisScale lossAxis, Existing existing)
{
    const Document document = reproductionDocument(reproduction, lossAxis);
    std::vector<NewFile> files = figureFiles(document, "figures");
    files.push_back({"runs.csv", reproductionRunsCsv(reproduction)});
    files.push_back({"classes.csv", reproductionClassesCsv(reproduction)});
    files.push_back({"claims.csv", reproductionClaimsCsv(reproduction)});
    files.push_back({"report.md", toMarkdown(document, "figures")});
    files.push_back({"report.html", toHtml(document)});
    OwnFiles(folder, listName).write(files, existing);
    return folder / "report.html";
}

} // namespace digitlab
