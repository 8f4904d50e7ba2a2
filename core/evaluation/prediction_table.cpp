// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/prediction_table.h"

#include "core/nn/runtime.h"
#include "core/nn/worker_pool.h"

#include <algorithm>
#include <cmath>
#include <stdexcept>

namespace digitlab {

namespace {

constexpr int imagesAtOnce = 64;

/// -log softmax of one class, stable for any logits.
double crossEntropy(std::span<const float> logits, int actual)
{
    const float highest = *std::max_element(logits.begin(), logits.end());
    double sum = 0;
    for (const float logit : logits)
        sum += std::exp(static_cast<double>(logit - highest));
    return std::log(sum) - static_cast<double>(logits[static_cast<std::size_t>(actual)] - highest);
}

double finiteLoss(std::span<const float> logits, const Dataset &dataset, int sample)
{
    const double loss = crossEntropy(logits, dataset.label(sample));
    if (!std::isfinite(loss))
        throw NonFiniteError(
            "the network's output for " + dataset.origin(sample) + " is not a finite number; the network has diverged");
    return loss;
}

Prediction prediction(const Dataset &dataset, int sample, std::span<const float> logits)
{
    std::vector<float> probabilities(logits.begin(), logits.end());
    softmaxRows(probabilities, static_cast<int>(probabilities.size()));
    const auto highest = std::max_element(logits.begin(), logits.end()) - logits.begin();
    return {sample, dataset.origin(sample), dataset.label(sample), static_cast<int>(highest), std::move(probabilities)};
}

/// Of up to `imagesAtOnce` samples, at the network's temperature.
std::vector<float> logitsOf(const Network &network, const Dataset &dataset, int first)
{
    const int count = std::min(imagesAtOnce, dataset.size() - first);
    std::vector<float> logits = network.logits(dataset.pixels().subspan(
        static_cast<std::size_t>(first) * imagePixels, static_cast<std::size_t>(count) * imagePixels));
    network.calibration().scale(logits);
    return logits;
}

} // namespace

int PredictionTable::correctCount() const
{
    return static_cast<int>(
        std::count_if(rows.begin(), rows.end(), [](const Prediction &row) { return row.correct(); }));
}

double PredictionTable::accuracy() const
{
    return rows.empty() ? 0 : static_cast<double>(correctCount()) / static_cast<double>(rows.size());
}

PredictionTable evaluate(
    const Network &network, const Dataset &dataset, const std::stop_token &stop, const ProgressObserver &progress)
{
    const auto classes = static_cast<std::size_t>(network.spec().classes);
    if (dataset.classCount() != network.spec().classes)
        throw std::invalid_argument("the network has " + std::to_string(classes) + " classes, the dataset has "
            + std::to_string(dataset.classCount()));
    PredictionTable table{.classNames = dataset.classNames(), .rows = {}, .loss = 0};
    table.rows.reserve(static_cast<std::size_t>(dataset.size()));
    double loss = 0;
    const int parts = (dataset.size() + imagesAtOnce - 1) / imagesAtOnce;
    WorkerPool pool(std::clamp(parts, 1, coreCount()));
    std::vector<std::vector<float>> logits(static_cast<std::size_t>(pool.threads()));
    for (int first = 0; first < dataset.size() && !stop.stop_requested();) {
        const int left = (dataset.size() - first + imagesAtOnce - 1) / imagesAtOnce;
        const int now = std::min(left, pool.threads());
        pool.run(now, [&](int part) {
            logits[static_cast<std::size_t>(part)] = logitsOf(network, dataset, first + part * imagesAtOnce);
        });
        for (int part = 0; part < now; ++part)
            for (std::size_t at = 0; at < logits[static_cast<std::size_t>(part)].size(); at += classes, ++first) {
                const auto row = std::span(logits[static_cast<std::size_t>(part)]).subspan(at, classes);
                loss += finiteLoss(row, dataset, first);
                table.rows.push_back(prediction(dataset, first, row));
            }
        if (progress && first < dataset.size())
            progress({first, dataset.size()});
    }
    table.loss = table.rows.empty() ? 0 : loss / static_cast<double>(table.rows.size());
    return table;
}

} // namespace digitlab
