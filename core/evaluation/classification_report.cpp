// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/classification_report.h"

#include "core/base/number_text.h"
#include "core/base/plain_text.h"

#include <algorithm>
#include <iterator>
#include <stdexcept>

namespace digitlab {

namespace {

double ratio(double part, double whole)
{
    return whole == 0 ? 0 : part / whole;
}

ClassMetrics metricsOf(const ConfusionMatrix &matrix, int label, const std::string &name)
{
    int predicted = 0;
    for (int actual = 0; actual < matrix.classCount(); ++actual)
        predicted += matrix.count(actual, label);
    const int correct = matrix.count(label, label);
    const int support = matrix.actualCount(label);
    return {name, ratio(correct, predicted), ratio(correct, support), ratio(2.0 * correct, predicted + support),
        support, predicted + support == 0};
}

/// The mean of the classes, each with its weight.
template <typename Weight>
ClassMetrics average(const char *name, const std::vector<ClassMetrics> &classes, Weight weightOf)
{
    ClassMetrics mean{.name = name};
    double weights = 0;
    for (const ClassMetrics &metrics : classes) {
        const double weight = metrics.absent ? 0 : weightOf(metrics);
        mean.precision += weight * metrics.precision;
        mean.recall += weight * metrics.recall;
        mean.f1 += weight * metrics.f1;
        mean.support += metrics.support;
        weights += weight;
    }
    mean.precision = ratio(mean.precision, weights);
    mean.recall = ratio(mean.recall, weights);
    mean.f1 = ratio(mean.f1, weights);
    return mean;
}

/// How many characters a text shows, counted as Python counts them: code points of UTF-8.
std::size_t characters(const std::string &text)
{
    return static_cast<std::size_t>(std::ranges::count_if(text, [](char c) { return (c & 0xC0) != 0x80; }));
}

std::string rightAligned(const std::string &text, std::size_t width)
{
    const std::size_t size = characters(text);
    return std::string(width > size ? width - size : 0, ' ') + text;
}

std::string row(const ClassMetrics &metrics, std::size_t width)
{
    std::string line = rightAligned(metrics.name, width) + " ";
    for (const double value : {metrics.precision, metrics.recall, metrics.f1})
        line += " " + rightAligned(decimal(value, 2), 9);
    return line + " " + rightAligned(std::to_string(metrics.support), 9) + "\n";
}

} // namespace

ClassificationReport classificationReport(const ConfusionMatrix &matrix, const std::vector<std::string> &classNames)
{
    if (static_cast<int>(classNames.size()) != matrix.classCount())
        throw std::invalid_argument(std::to_string(classNames.size()) + " class names for a matrix of "
            + std::to_string(matrix.classCount()) + " classes");
    ClassificationReport report;
    for (int label = 0; label < matrix.classCount(); ++label)
        report.classes.push_back(metricsOf(matrix, label, classNames[static_cast<std::size_t>(label)]));
    report.macroAverage = average("macro avg", report.classes, [](const ClassMetrics &) { return 1.0; });
    report.weightedAverage = average("weighted avg", report.classes,
        [](const ClassMetrics &metrics) { return static_cast<double>(metrics.support); });
    report.accuracy = matrix.accuracy();
    report.total = matrix.total();
    return report;
}

std::string ClassificationReport::text() const
{
    std::size_t width = std::string("weighted avg").size();
    std::vector<ClassMetrics> rows;
    std::ranges::remove_copy_if(
        classes, std::back_inserter(rows), [](const ClassMetrics &metrics) { return metrics.absent; });
    for (ClassMetrics &metrics : rows) {
        metrics.name = plainLine(metrics.name, longestClassName);
        width = std::max(width, characters(metrics.name));
    }
    std::string text = std::string(width, ' ') + " ";
    for (const char *heading : {"precision", "recall", "f1-score", "support"})
        text += " " + rightAligned(heading, 9);
    text += "\n\n";
    for (const ClassMetrics &metrics : rows)
        text += row(metrics, width);
    text += "\n" + rightAligned("accuracy", width) + " " + std::string(20, ' ') + " "
        + rightAligned(decimal(accuracy, 2), 9) + " " + rightAligned(std::to_string(total), 9) + "\n";
    text += row(macroAverage, width) + row(weightedAverage, width);
    const std::string absent = absentText();
    return absent.empty() ? text : text + "\n" + absent + "\n";
}

std::vector<std::string> ClassificationReport::absentClasses() const
{
    std::vector<std::string> names;
    for (const ClassMetrics &metrics : classes)
        if (metrics.absent)
            names.push_back(metrics.name);
    return names;
}

std::string ClassificationReport::absentText() const
{
    std::string text;
    for (const std::string &name : absentClasses())
        text += (text.empty() ? "Left out, in neither labels nor predictions: " : ", ")
            + plainLine(name, longestClassName);
    return text;
}

} // namespace digitlab
