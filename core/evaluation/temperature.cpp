// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/temperature.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <stdexcept>

namespace digitlab {

namespace {

constexpr double nearly = 1.001; // what the search leaves between its end and where it ends

/// Of one row at a temperature.
double crossEntropy(std::span<const float> row, int label, double temperature)
{
    const auto likeliest = std::max_element(row.begin(), row.end());
    const auto highest = static_cast<double>(*likeliest);
    double others = 0;
    for (auto logit = row.begin(); logit != row.end(); ++logit)
        others += logit == likeliest ? 0 : std::exp((static_cast<double>(*logit) - highest) / temperature);
    const auto own = static_cast<double>(row[static_cast<std::size_t>(label)]);
    return std::log1p(others) - (own - highest) / temperature; // never flat, however sure the answer is
}

double totalCrossEntropy(std::span<const float> logits, std::span<const int> labels, double temperature)
{
    const std::size_t classes = logits.size() / labels.size();
    double total = 0;
    for (std::size_t i = 0; i < labels.size(); ++i)
        total += crossEntropy(logits.subspan(i * classes, classes), labels[i], temperature);
    return total;
}

void requireRows(std::span<const float> logits, std::span<const int> labels)
{
    if (labels.empty() || logits.empty() || logits.size() % labels.size() != 0)
        throw std::invalid_argument("A temperature needs at least one sample and a row of logits for each.");
    const auto classes = static_cast<int>(logits.size() / labels.size());
    if (std::any_of(labels.begin(), labels.end(), [classes](int label) { return label < 0 || label >= classes; }))
        throw std::invalid_argument("A label lies outside of the classes that the logits are for.");
}

} // namespace

bool isAtEndOfSearch(double temperature)
{
    return temperature < coldestTemperature * nearly || temperature > hottestTemperature / nearly;
}

double fitTemperature(std::span<const float> logits, std::span<const int> labels)
{
    requireRows(logits, labels);
    // The cross-entropy has one valley along the temperature's logarithm: golden section search (Kiefer 1953).
    constexpr double shrink = 1 / std::numbers::phi;
    constexpr int rounds = 30;
    double low = std::log(coldestTemperature);
    double high = std::log(hottestTemperature);
    const auto lossAt = [&](double logarithm) { return totalCrossEntropy(logits, labels, std::exp(logarithm)); };
    for (int round = 0; round < rounds; ++round) {
        const double left = high - shrink * (high - low);
        const double right = low + shrink * (high - low);
        if (lossAt(left) <= lossAt(right)) // both are 0 where a double cannot tell: the colder
            high = right;
        else
            low = left;
    }
    return std::exp((low + high) / 2);
}

} // namespace digitlab
