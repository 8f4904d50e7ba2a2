// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/reproduction_document.h"

#include "core/base/number_text.h"
#include "core/evaluation/classification_report.h"
#include "core/reports/matrix_figure.h"
#include "core/reports/printed_report.h"
#include "core/reports/report_claims.h"
#include "core/reports/run_blocks.h"
#include "core/reports/run_figures.h"

#include <cmath>

namespace digitlab {

namespace {

std::string printedText(const std::optional<double> &value)
{
    return value ? decimal(*value, 4) : "not printed";
}

/// "92.1 % (90.8 to 93.4 %)": the mean of the seeds and its interval, or Wilson's of one seed.
std::string accuracyOf(const RunSide &side)
{
    if (!side.isGroup()) {
        const PredictionTable &table = side.first().predictions;
        const auto total = static_cast<int>(table.rows.size());
        return percentWithRange(table.accuracy(), wilsonInterval(table.correctCount(), total));
    }
    const MeanInterval mean = accuracyOverSeeds(side);
    return mean.interval ? percentWithRange(mean.mean, *mean.interval) : percentText(mean.mean) + " (all the same)";
}

double mispairedAccuracy(const Run &run)
{
    return mispairedMatrix(run.predictions, run.config.training.seed).accuracy();
}

std::string meanText(const RunSide &side, const std::function<double(const Run &)> &figure, int digits)
{
    return decimal(spread(side, figure).mean, digits);
}

std::vector<std::string> accuracyRow(const ExperimentRuns &runs)
{
    const PrintedRun *printed = printedRun(runs.experiment.key);
    const auto shown = [&](std::optional<double> PrintedRun::*figure) {
        return printed ? printedText(printed->*figure) : std::string("-");
    };
    std::vector<std::string> row{runs.experiment.name, std::to_string(runs.experiment.config.training.epochs),
        shown(&PrintedRun::validationAccuracy), "none", shown(&PrintedRun::validationLoss), "-",
        printed ? decimal(printed->matrixAccuracy, 2) : "-", "-"};
    if (runs.side.runs.empty())
        return row;
    row[3] = accuracyOf(runs.side);
    row[5] = meanText(
        runs.side, [](const Run &run) { return run.predictions.loss; }, 4);
    row[7] = meanText(runs.side, mispairedAccuracy, 2);
    return row;
}

std::string seedsText(const ReportOptions &options)
{
    const std::string first = std::to_string(options.firstSeed);
    return options.seeds == 1 ? "seed " + first
                              : std::to_string(options.seeds) + " seeds, " + first + " to "
            + std::to_string(options.firstSeed + static_cast<std::uint64_t>(options.seeds) - 1);
}

/// What is printed beside what the seeds give on average.
Table besidePrinted(const PrintedRun &printed, const RunSide &side)
{
    Table table{.caption = "By class: the report's values, and our mean with the lowest and highest seed",
        .header = {"Class", "Precision, printed", "Precision", "Recall, printed", "Recall", "F1, printed", "F1"}};
    const auto cell = [&](std::size_t label, double ClassMetrics::*figure) {
        const SeedSpread found = spread(side, [&](const Run &run) { return reportOf(run).classes[label].*figure; });
        return decimal(found.mean, 2) + " (" + decimal(found.low, 2) + " to " + decimal(found.high, 2) + ")";
    };
    const ClassificationReport report = printed.classes.empty()
        ? classificationReport(matrixOf(printed), {"0", "1", "2", "3", "4", "5", "6", "7", "8", "9"})
        : ClassificationReport();
    const auto &names = side.first().predictions.classNames;
    for (std::size_t label = 0; label < std::min<std::size_t>(names.size(), 10); ++label) {
        const PrintedClass theirs = printed.classes.empty()
            ? PrintedClass{report.classes[label].precision, report.classes[label].recall, report.classes[label].f1}
            : printed.classes[label];
        table.rows.push_back({names[label], decimal(theirs.precision, 2), cell(label, &ClassMetrics::precision),
            decimal(theirs.recall, 2), cell(label, &ClassMetrics::recall), decimal(theirs.f1, 2),
            cell(label, &ClassMetrics::f1)});
    }
    return table;
}

class ReproductionWriter
{
public:
    ReproductionWriter(const Reproduction &reproduction, AxisScale lossAxis)
        : m_reproduction(reproduction)
        , m_lossAxis(lossAxis)
    {
        m_document.title = "The report reproduced";
        m_document.subtitle = "The experiments of a student report on handwritten digits, repeated with DigitLab on "
            + m_reproduction.dataset.text() + ", " + seedsText(m_reproduction.options) + ".";
    }

    Document write()
    {
        addWhatWasDone();
        addClaims();
        addAccuracies();
        for (const ExperimentRuns &runs : m_reproduction.experiments)
            addExperiment(runs);
        addOrigin();
        return std::move(m_document);
    }

private:
    void addWhatWasDone()
    {
        const DatasetIdentity &data = m_reproduction.dataset;
        if (m_reproduction.stopped)
            add(Verdict{
                "This reproduction was stopped early: the results below are those of the runs completed so far."});
        if (m_reproduction.options.mostEpochs)
            add(Verdict{"A trial: no run was trained for more than "
                + counted(*m_reproduction.options.mostEpochs, "epoch") + ", so it decides no claim."});
        add(Paragraph{grouped(data.trainCount) + " training and " + counted(data.testCount, "test image")
            + "; every configuration was trained on this one split, with the same seeds. An interval over seeds says "
              "what another seed would give on these test images, not what other images would give. For a mean "
              "accuracy it is Wilson's interval, with Student's t and a number of trials that is estimated from the "
              "spread of the seeds, which keeps it between 0 and 100 %."});
    }

    void addClaims()
    {
        add(Heading{"Do the report's claims hold?"});
        Table table{.header = {"Claim", "Printed", "Outcome", "What our runs say"}, .textColumns = 4};
        for (const ReportClaim &claim : reportClaims(m_reproduction))
            table.rows.push_back({claim.claim, claim.printed, outcomeText(claim.outcome), claim.sentence});
        add(std::move(table));
        add(Paragraph{"Each claim is tested on its own at the 5 % level: of twenty tests of differences that do not "
                      "exist, one is expected to find a difference."});
    }

    void addAccuracies()
    {
        add(Heading{"Accuracies"});
        Table table{.caption
            = "Validation accuracy and loss as printed, next to our means on the test split with 95 % intervals; the "
              "accuracy of the printed confusion matrix, next to that of our predictions mis-paired in the same way",
            .header = {"Run", "Epochs", "Accuracy, printed", "Accuracy", "Loss, printed", "Loss", "Matrix, printed",
                "Mis-paired"}};
        for (const ExperimentRuns &runs : m_reproduction.experiments)
            table.rows.push_back(accuracyRow(runs));
        add(std::move(table));
    }

    void addExperiment(const ExperimentRuns &runs)
    {
        const ReportExperiment &experiment = runs.experiment;
        add(Heading{experiment.name});
        add(Paragraph{experiment.what});
        for (const std::string &failure : runs.failures)
            add(Paragraph{"Failed with " + failure});
        if (runs.side.runs.empty())
            return;
        add(lossFigure(experiment.key + "-loss", {runs.side}, m_lossAxis));
        add(accuracyFigure(experiment.key + "-accuracy", {runs.side}));
        addMatrices(runs);
        addReports(runs);
    }

    void addMatrices(const ExperimentRuns &runs)
    {
        const std::string &key = runs.experiment.key;
        const Run &run = runs.side.first();
        const auto &names = run.predictions.classNames;
        const std::string label = runLabel(run);
        add(FigureBlock{key + "-matrix", "Confusion matrix of " + label + ", each prediction with its own label.",
            matrixSvg(ConfusionMatrix(run.predictions), names, label)});
        const PrintedRun *printed = printedRun(key);
        if (!printed || printed->matrix.empty())
            return;
        add(FigureBlock{key + "-mispaired",
            "An illustration, not a measurement: the same predictions of " + label
                + " paired with the labels of other images.",
            matrixSvg(mispairedMatrix(run.predictions, run.config.training.seed), names, label + ", mis-paired")});
        add(FigureBlock{key + "-printed",
            "The matrix that the report printed: mis-paired, accuracy " + decimal(printed->matrixAccuracy, 2) + ".",
            matrixSvg(
                matrixOf(*printed), {"0", "1", "2", "3", "4", "5", "6", "7", "8", "9"}, "As the report printed it")});
    }

    void addReports(const ExperimentRuns &runs)
    {
        const PrintedRun *printed = printedRun(runs.experiment.key);
        if (printed && runs.side.first().predictions.classNames.size() == 10)
            add(besidePrinted(*printed, runs.side));
        add(Preformatted{
            "Classification report of " + runLabel(runs.side.first()), reportOf(runs.side.first()).text()});
    }

    void addOrigin()
    {
        add(Heading{"Data and origin"});
        for (const ExperimentRuns &runs : m_reproduction.experiments)
            if (!runs.side.runs.empty())
                return add(originTable({{runs.side.first()}}));
    }

    void add(Block block) { m_document.add(std::move(block)); }

    const Reproduction &m_reproduction;
    AxisScale m_lossAxis;
    Document m_document;
};

} // namespace

Document reproductionDocument(const Reproduction &reproduction, AxisScale lossAxis)
{
    return ReproductionWriter(reproduction, lossAxis).write();
}

} // namespace digitlab
