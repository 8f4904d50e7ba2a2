// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/confusion_matrix.h"

#include "core/base/random.h"

#include <numeric>
#include <stdexcept>

namespace digitlab {

ConfusionMatrix::ConfusionMatrix(int classCount)
    : m_classCount(classCount)
{
    if (classCount < 1)
        throw std::invalid_argument(
            "a confusion matrix of " + std::to_string(classCount) + " classes, expected 1 or more");
    m_counts.resize(static_cast<std::size_t>(classCount) * static_cast<std::size_t>(classCount));
}

ConfusionMatrix::ConfusionMatrix(const PredictionTable &table)
    : ConfusionMatrix(static_cast<int>(table.classNames.size()))
{
    for (const Prediction &row : table.rows)
        add(row.actual, row.predicted);
}

void ConfusionMatrix::add(int actual, int predicted)
{
    if (actual < 0 || actual >= m_classCount || predicted < 0 || predicted >= m_classCount)
        throw std::invalid_argument("class " + std::to_string(actual) + " predicted as " + std::to_string(predicted)
            + " in a matrix of " + std::to_string(m_classCount) + " classes");
    ++m_counts[static_cast<std::size_t>(actual) * static_cast<std::size_t>(m_classCount)
        + static_cast<std::size_t>(predicted)];
}

int ConfusionMatrix::count(int actual, int predicted) const
{
    return m_counts[static_cast<std::size_t>(actual) * static_cast<std::size_t>(m_classCount)
        + static_cast<std::size_t>(predicted)];
}

int ConfusionMatrix::total() const
{
    return std::accumulate(m_counts.begin(), m_counts.end(), 0);
}

int ConfusionMatrix::actualCount(int actual) const
{
    const auto first = m_counts.begin() + static_cast<std::ptrdiff_t>(actual) * m_classCount;
    return std::accumulate(first, first + m_classCount, 0);
}

double ConfusionMatrix::accuracy() const
{
    int correct = 0;
    for (int label = 0; label < m_classCount; ++label)
        correct += count(label, label);
    const int all = total();
    return all == 0 ? 0 : static_cast<double>(correct) / all;
}

ConfusionMatrix mispairedMatrix(const PredictionTable &table, std::uint64_t seed)
{
    std::vector<int> predictions;
    for (const Prediction &row : table.rows)
        predictions.push_back(row.predicted);
    Random random(seed, Stream::Order);
    shuffle(std::span(predictions), random);
    ConfusionMatrix matrix(static_cast<int>(table.classNames.size()));
    for (std::size_t i = 0; i < predictions.size(); ++i)
        matrix.add(table.rows[i].actual, predictions[i]);
    return matrix;
}

} // namespace digitlab
