// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runs/adam_trace.h"

#include "core/training/trainer.h"

#include <algorithm>
#include <cmath>

namespace digitlab {

namespace {

constexpr double firstBeta = 0.9; // as Adam is used throughout

/// Of all weights of the first convolution after one batch.
struct Moments {
    std::vector<float> means;
    std::vector<float> variances;
};

const std::vector<float> &values(const std::vector<NamedTensor> &moments, const std::string &name)
{
    return std::ranges::find(moments, name, &NamedTensor::name)->values;
}

/// Validation is not looked at: one image does.
Dataset oneImage(const Dataset &side)
{
    Dataset result(side.classNames());
    if (!side.empty())
        result.add(side.image(0), side.label(0), side.origin(0));
    return result;
}

std::vector<Moments> recorded(
    const SplitDataset &data, RunConfig config, std::size_t batches, const std::stop_token &stop)
{
    config.network.classes = data.train.classCount();
    config.training.threads = 1; // the same bits, and the other cores stay free
    config.training.earlyStoppingPatience = 0;
    Network network(config.network, config.training.seed);
    Trainer trainer(network, config.training);
    std::stop_source enough;
    const std::stop_callback passOn(stop, [&enough] { enough.request_stop(); });
    std::vector<Moments> result;
    const auto observer = [&](const TrainingEvent &event) {
        if (!std::holds_alternative<BatchDone>(event) || result.size() == batches)
            return;
        const std::vector<NamedTensor> moments = trainer.state().moments;
        result.push_back({values(moments, "mean.conv1_weight"), values(moments, "variance.conv1_weight")});
        if (result.size() == batches)
            enough.request_stop();
    };
    trainer.run(data.train, oneImage(data.test), observer, enough.get_token());
    return result;
}

std::size_t largest(const std::vector<float> &values)
{
    return static_cast<std::size_t>(std::ranges::max_element(values) - values.begin());
}

} // namespace

AdamTrace adamTrace(const SplitDataset &data, const RunConfig &config, int batches, const std::stop_token &stop)
{
    const std::vector<Moments> moments = recorded(data, config, static_cast<std::size_t>(batches), stop);
    if (moments.empty())
        return {};
    const std::size_t index = largest(moments.back().variances);
    AdamTrace trace{"conv1_weight[" + std::to_string(index) + "]", {}, {}, {}};
    double before = 0;
    for (const Moments &batch : moments) {
        const double mean = batch.means[index];
        trace.gradients.push_back((mean - firstBeta * before) / (1 - firstBeta));
        trace.means.push_back(mean);
        trace.deviations.push_back(std::sqrt(static_cast<double>(batch.variances[index])));
        before = mean;
    }
    return trace;
}

} // namespace digitlab
