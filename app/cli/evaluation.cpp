// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/evaluation.h"

#include "app/cli/prediction_text.h"
#include "app/cli/text_table.h"
#include "core/base/interval.h"
#include "core/base/number_text.h"
#include "core/base/plain_text.h"
#include "core/data/input_preparation_json.h"
#include "core/data/preparation_text.h"
#include "core/evaluation/calibration_report.h"
#include "core/evaluation/classification_report.h"
#include "core/evaluation/classifier.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <nlohmann/json.hpp>

namespace digitlab::cli {

namespace {

using nlohmann::json;

ConfusionMatrix matrixOf(const Evaluation &evaluation)
{
    return ConfusionMatrix(evaluation.table);
}

ClassificationReport reportOf(const Evaluation &evaluation)
{
    return classificationReport(matrixOf(evaluation), evaluation.table.classNames);
}

json confusionJson(const ConfusionMatrix &matrix)
{
    json rows = json::array();
    for (int actual = 0; actual < matrix.classCount(); ++actual) {
        json row = json::array();
        for (int predicted = 0; predicted < matrix.classCount(); ++predicted)
            row.push_back(matrix.count(actual, predicted));
        rows.push_back(std::move(row));
    }
    return rows;
}

json metricsJson(const ClassMetrics &metrics)
{
    return {{"precision", metrics.precision}, {"recall", metrics.recall}, {"f1-score", metrics.f1},
        {"support", metrics.support}};
}

/// The keys of scikit-learn's classification_report(output_dict=True).
json reportJson(const ClassificationReport &report)
{
    json document = json::object();
    for (const ClassMetrics &metrics : report.classes)
        if (!metrics.absent)
            document[metrics.name] = metricsJson(metrics);
    document["accuracy"] = report.accuracy;
    document["macro avg"] = metricsJson(report.macroAverage);
    document["weighted avg"] = metricsJson(report.weightedAverage);
    return document;
}

json calibrationJson(const CalibrationReport &report)
{
    json bins = json::array();
    for (const CalibrationBin &bin : report.bins)
        bins.push_back({{"low", bin.low}, {"high", bin.high}, {"count", bin.count}, {"confidence", bin.confidence},
            {"accuracy", bin.accuracy}});
    return {{"ece", report.expectedError}, {"bins", std::move(bins)}};
}

json predictionJson(const Prediction &row)
{
    return {{"sample", row.sample}, {"file", row.origin}, {"actual", row.actual}, {"predicted", row.predicted},
        {"probabilities", shortest(row.probabilities)}, {"rejected", nullptr}};
}

json rejectionJson(const RejectedSample &sample, const std::vector<std::string> &classNames)
{
    json document = {{"sample", sample.sample}, {"file", sample.origin}, {"actual", sample.actual},
        {"predicted", nullptr}, {"probabilities", nullptr}, {"rejected", reasonFor(sample.reason, classNames)}};
    if (!sample.guess.empty()) { // as in predict
        document["predicted"] = std::ranges::max_element(sample.guess) - sample.guess.begin();
        document["probabilities"] = shortest(sample.guess);
    }
    return document;
}

/// Predicted and rejected samples together, in the order of the data.
json predictionsJson(const Evaluation &evaluation)
{
    std::vector<json> rows;
    for (const Prediction &row : evaluation.table.rows)
        rows.push_back(predictionJson(row));
    for (const RejectedSample &sample : evaluation.rejected)
        rows.push_back(rejectionJson(sample, evaluation.table.classNames));
    std::stable_sort(rows.begin(), rows.end(),
        [](const json &a, const json &b) { return a.at("sample").get<int>() < b.at("sample").get<int>(); });
    return rows;
}

std::string matrixText(const ConfusionMatrix &matrix, const std::vector<std::string> &classNames)
{
    TextTable table(std::vector<Align>(classNames.size() + 1, Align::Right));
    std::vector<std::string> header = {"actual \\ predicted"};
    for (const std::string &name : classNames)
        header.push_back(plainLine(name, longestClassName));
    table.add(header);
    for (int actual = 0; actual < matrix.classCount(); ++actual) {
        std::vector<std::string> row = {header[static_cast<std::size_t>(actual) + 1]};
        for (int predicted = 0; predicted < matrix.classCount(); ++predicted)
            row.push_back(std::to_string(matrix.count(actual, predicted)));
        table.add(row);
    }
    return table.text();
}

/// How far percentages and accuracy are apart on average.
std::string calibrationText(const Evaluation &evaluation)
{
    if (evaluation.table.rows.empty())
        return {};
    return "Expected calibration error " + percentText(calibrationReport(evaluation.table).expectedError) + "\n";
}

/// What the classification report calls accuracy, if it differs, and what does not count.
std::string readText(const Evaluation &evaluation)
{
    std::string unreadable = evaluation.unreadable == 0 ? std::string()
                                                        : counted(evaluation.unreadable, "file")
            + " could not be read and " + (evaluation.unreadable == 1 ? "is" : "are") + " not counted\n";
    if (evaluation.rejected.empty())
        return unreadable;
    return unreadable + counted(static_cast<std::int64_t>(evaluation.rejected.size()), "image was", "images were")
        + " rejected and counted as wrong; of the other "
        + grouped(static_cast<std::int64_t>(evaluation.table.rows.size())) + ", "
        + percentText(evaluation.table.accuracy()) + " were predicted correctly\n";
}

std::string rejectionList(const Evaluation &evaluation)
{
    if (evaluation.rejected.empty())
        return {};
    std::string text
        = "\nRejected (counted as wrong in the accuracy; left out of the loss, the report and the matrix):\n";
    for (const RejectedSample &sample : evaluation.rejected)
        text += "  " + plainLine(sample.origin, longestPath) + ": "
            + rejectionText(sample.reason, sample.guess, evaluation.table.classNames) + "\n";
    return text;
}

} // namespace

int Evaluation::count() const
{
    return static_cast<int>(table.rows.size() + rejected.size());
}

double Evaluation::accuracy() const
{
    return count() == 0 ? 0 : static_cast<double>(table.correctCount()) / count();
}

std::string Evaluation::basis() const
{
    if (rejected.empty())
        return {};
    return "accuracy and interval cover all " + grouped(count())
        + " images, rejected ones counted as wrong; loss, report, " + "confusion and calibration cover the "
        + grouped(static_cast<std::int64_t>(table.rows.size())) + " that were not rejected";
}

double crossEntropy(const Prediction &row)
{
    const double probability = row.probabilities[static_cast<std::size_t>(row.actual)];
    return -std::log(std::max(probability, static_cast<double>(std::numeric_limits<float>::min())));
}

void reject(Evaluation &evaluation, const std::function<std::string(const Prediction &)> &reasonAgainst)
{
    PredictionTable &table = evaluation.table;
    std::vector<Prediction> kept;
    for (Prediction &row : table.rows) {
        std::string reason = reasonAgainst(row);
        if (reason.empty())
            kept.push_back(std::move(row));
        else
            evaluation.rejected.push_back(
                {row.sample, row.origin, row.actual, std::move(reason), std::move(row.probabilities)});
    }
    const bool isUnchanged = kept.size() == table.rows.size();
    table.rows = std::move(kept);
    if (isUnchanged)
        return;
    double loss = 0;
    for (const Prediction &row : table.rows)
        loss += crossEntropy(row);
    table.loss = table.rows.empty() ? 0 : loss / static_cast<double>(table.rows.size());
}

json toJson(const Evaluation &evaluation, PredictionRows rows)
{
    const Interval interval = wilsonInterval(evaluation.table.correctCount(), evaluation.count());
    const ClassificationReport report = reportOf(evaluation);
    json document
        = {{"accuracy", evaluation.accuracy()}, {"count", evaluation.count()}, {"rejected", evaluation.rejected.size()},
            {"loss", evaluation.table.loss}, {"confusion", confusionJson(matrixOf(evaluation))},
            {"report", reportJson(report)}, {"absent_classes", report.absentClasses()},
            {"read", {{"count", evaluation.table.rows.size()}, {"accuracy", evaluation.table.accuracy()}}},
            {"basis", evaluation.rejected.empty() ? json() : json(evaluation.basis())},
            {"unreadable", evaluation.unreadable}, {"interval", {interval.low, interval.high}},
            {"classes", evaluation.table.classNames},
            {"calibration", calibrationJson(calibrationReport(evaluation.table))}};
    if (evaluation.preparation)
        document["preparation"] = toJson(*evaluation.preparation);
    if (rows == PredictionRows::Listed)
        document["predictions"] = predictionsJson(evaluation);
    return document;
}

std::string headline(const Evaluation &evaluation)
{
    return "Accuracy " + accuracyText(evaluation.table.correctCount(), evaluation.count()) + " on "
        + counted(evaluation.count(), "image") + ", loss " + decimal(evaluation.table.loss, 4) + "\n"
        + readText(evaluation) + calibrationText(evaluation);
}

std::string reportText(const Evaluation &evaluation)
{
    return reportOf(evaluation).text();
}

std::string text(const Evaluation &evaluation)
{
    const std::string input
        = evaluation.preparation ? preparationText(*evaluation.preparation, evaluation.table.classNames) + "\n" : "";
    return headline(evaluation) + "\n" + input + reportText(evaluation) + "\n"
        + matrixText(matrixOf(evaluation), evaluation.table.classNames) + rejectionList(evaluation);
}

} // namespace digitlab::cli
