// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runs/run_tables.h"

#include "core/base/csv.h"

#include <algorithm>
#include <stdexcept>

namespace digitlab {

namespace {

const CsvRow &epochsHeader()
{
    static const CsvRow header = {
        "epoch", "train_loss", "train_accuracy", "validation_loss", "validation_accuracy", "seconds", "learning_rate"};
    return header;
}

CsvRow predictionsHeader(const std::vector<std::string> &classNames)
{
    CsvRow header = {"file", "actual", "predicted"};
    for (const std::string &name : classNames)
        header.push_back("p_" + name);
    return header;
}

/// The rows below the header, each as wide as it. Every line ends with a line end: one without is cut short, and its
/// last number may be too.
std::vector<CsvRow> rowsBelow(const CsvRow &header, std::string_view text)
{
    std::vector<CsvRow> rows = parseCsv(text);
    if (rows.empty() || rows.front() != header)
        throw std::runtime_error("line 1: expected " + csvLine(header).substr(0, 80));
    for (std::size_t i = 1; i < rows.size(); ++i)
        if (rows[i].size() != header.size())
            throw std::runtime_error("line " + std::to_string(i + 1) + ": " + std::to_string(rows[i].size())
                + " fields, expected " + std::to_string(header.size()));
    if (!text.ends_with('\n'))
        throw std::runtime_error("line " + std::to_string(rows.size()) + ": cut short; expected a line end");
    rows.erase(rows.begin());
    return rows;
}

/// What `read` makes of each row; adds the line to whatever is wrong in it.
template <typename Value, typename Read> std::vector<Value> valuesOf(const std::vector<CsvRow> &rows, Read read)
{
    std::vector<Value> values;
    try {
        for (const CsvRow &row : rows)
            values.push_back(read(row, static_cast<int>(values.size())));
    } catch (const std::runtime_error &error) {
        throw std::runtime_error("line " + std::to_string(values.size() + 2) + ": " + error.what());
    }
    return values;
}

int labelOf(const std::string &name, const std::vector<std::string> &classNames)
{
    const auto found = std::ranges::find(classNames, name);
    if (found == classNames.end())
        throw std::runtime_error("\"" + name + "\" is not a class of this run");
    return static_cast<int>(found - classNames.begin());
}

} // namespace

std::string epochsCsv(const std::vector<EpochMetrics> &epochs)
{
    std::string text = csvLine(epochsHeader());
    for (const EpochMetrics &e : epochs)
        text += csvLine(
            {std::to_string(e.epoch), csvNumber(e.trainLoss), csvNumber(e.trainAccuracy), csvNumber(e.validationLoss),
                csvNumber(e.validationAccuracy), csvNumber(e.seconds), csvNumber(e.learningRate)});
    return text;
}

std::vector<EpochMetrics> parseEpochsCsv(std::string_view text)
{
    return valuesOf<EpochMetrics>(rowsBelow(epochsHeader(), text), [](const CsvRow &row, int) {
        return EpochMetrics{csvInt(row[0]), csvDouble(row[1]), csvDouble(row[2]), csvDouble(row[3]), csvDouble(row[4]),
            csvDouble(row[5]), csvDouble(row[6])};
    });
}

std::string predictionsCsv(const PredictionTable &table)
{
    std::string text = csvLine(predictionsHeader(table.classNames));
    for (const Prediction &row : table.rows) {
        CsvRow fields = {row.origin, table.classNames[static_cast<std::size_t>(row.actual)],
            table.classNames[static_cast<std::size_t>(row.predicted)]};
        for (const float probability : row.probabilities)
            fields.push_back(csvNumber(probability));
        text += csvLine(fields);
    }
    return text;
}

std::vector<Prediction> parsePredictionsCsv(std::string_view text, const std::vector<std::string> &classNames)
{
    const auto read = [&](const CsvRow &row, int sample) {
        Prediction prediction{sample, row[0], labelOf(row[1], classNames), labelOf(row[2], classNames), {}};
        for (std::size_t i = 3; i < row.size(); ++i)
            prediction.probabilities.push_back(csvFloat(row[i]));
        return prediction;
    };
    return valuesOf<Prediction>(rowsBelow(predictionsHeader(classNames), text), read);
}

} // namespace digitlab
