// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/nn/ood_detector_training.h"

#include "core/base/random.h"
#include "core/nn/optimiser_p.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <iterator>
#include <numeric>
#include <span>
#include <stdexcept>

namespace digitlab {

namespace {

constexpr std::int64_t batchSize = 64;
constexpr std::size_t heldBack = 5; ///< every fifth digit sets the threshold
constexpr double fullLearningRate = 0.002;
constexpr double weightDecay = 0.02;

/// Features of digits and of other shapes, and what each row is: 1 for a digit.
struct Samples {
    std::vector<float> rows;
    std::vector<float> labels;

    void add(std::span<const float> features, bool digit)
    {
        rows.insert(rows.end(), features.begin(), features.end());
        labels.push_back(digit ? 1.F : 0.F);
    }
};

torch::Tensor tensorOf(std::vector<float> &values)
{
    return torch::from_blob(values.data(), {static_cast<std::int64_t>(values.size())});
}

std::vector<float> valuesOf(const torch::Tensor &tensor)
{
    return {tensor.data_ptr<float>(), tensor.data_ptr<float>() + tensor.numel()};
}

/// Gives this thread its LibTorch width back, which a worker pool takes.
struct KeptWidth {
    int threads = at::get_num_threads();
    ~KeptWidth() { at::set_num_threads(threads); }
};

/// The network that a OodDetector stands for, while it learns.
class OodDetectorTrainer
{
public:
    OodDetectorTrainer(int inputs, const OodDetectorOptions &options)
        : m_hidden(inputs, options.hidden)
        , m_output(options.hidden, 1)
        , m_network(m_hidden, torch::nn::ReLU(), m_output)
    {
        initialise(options.seed);
    }

    /// A step on logistic loss, in which a digit counts for `digitWeight` other shapes.
    void learn(const torch::Tensor &rows, const torch::Tensor &labels, double digitWeight, double learningRate)
    {
        namespace functional = torch::nn::functional;
        const torch::Tensor loss = functional::binary_cross_entropy_with_logits(m_network->forward(rows).flatten(),
            labels, functional::BinaryCrossEntropyWithLogitsFuncOptions().pos_weight(torch::tensor(digitWeight)));
        m_optimiser.step(m_optimiser.laidOut(torch::autograd::grad({loss}, m_optimiser.weights())), ++m_steps,
            learningRate, weightDecay, m_pool);
    }

    OodDetector test() const
    {
        return {.inputs = static_cast<int>(m_hidden->weight.size(1)),
            .hidden = static_cast<int>(m_hidden->weight.size(0)),
            .hiddenWeights = valuesOf(m_hidden->weight),
            .hiddenBias = valuesOf(m_hidden->bias),
            .outputWeights = valuesOf(m_output->weight),
            .outputBias = m_output->bias.item<float>()};
    }

private:
    void initialise(std::uint64_t seed)
    {
        Random random(seed, Stream::Initialisation);
        for (const auto &[layer, gain] : {std::pair(m_hidden, 2.0), std::pair(m_output, 1.0)}) { // He et al. 2015
            const torch::NoGradGuard noGrad;
            const double spread = std::sqrt(gain / static_cast<double>(layer->weight.size(1)));
            std::generate_n(layer->weight.data_ptr<float>(), layer->weight.numel(),
                [&random, spread] { return static_cast<float>(spread * random.normal()); });
            layer->bias.zero_();
        }
    }

    torch::nn::Linear m_hidden;
    torch::nn::Linear m_output;
    torch::nn::Sequential m_network;
    KeptWidth m_width;
    WorkerPool m_pool{1};
    Optimiser m_optimiser{*m_network};
    std::int64_t m_steps = 0;
};

/// Features of any size are brought to about 1 before the training; afterwards the weights take that in.
float meanSquareRoot(const FeatureRows &rows)
{
    const double sum = std::inner_product(rows.begin(), rows.end(), rows.begin(), 0.0);
    return static_cast<float>(std::max(1e-6, std::sqrt(sum / static_cast<double>(rows.size()))));
}

std::vector<float> scoresOf(const OodDetector &test, const FeatureRows &digits)
{
    const auto width = static_cast<std::size_t>(test.inputs);
    std::vector<float> scores;
    for (std::size_t first = 0; first < digits.size(); first += width)
        scores.push_back(test.score(std::span(digits).subspan(first, width), {}));
    return scores;
}

/// Learns from `samples` in batches whose order the seed decides; the rate falls to zero.
OodDetector learnt(Samples samples, int inputs, const OodDetectorOptions &options)
{
    OodDetectorTrainer trainer(inputs, options);
    const torch::Tensor labels = tensorOf(samples.labels);
    const torch::Tensor rows = tensorOf(samples.rows).view({labels.size(0), inputs});
    const double digits = labels.sum().item<double>();
    const double digitWeight = (static_cast<double>(labels.size(0)) - digits) / digits;

    std::vector<std::int64_t> order(samples.labels.size());
    std::iota(order.begin(), order.end(), 0);
    const auto batches = (labels.size(0) + batchSize - 1) / batchSize * options.epochs;
    double left = 1;
    for (int epoch = 0; epoch < options.epochs; ++epoch) {
        Random random(options.seed, Stream::Order, static_cast<std::uint64_t>(epoch));
        shuffle(std::span(order), random);
        for (const torch::Tensor &batch : torch::tensor(order).split(batchSize)) {
            trainer.learn(
                rows.index_select(0, batch), labels.index_select(0, batch), digitWeight, fullLearningRate * left);
            left -= 1 / static_cast<double>(batches);
        }
    }
    return trainer.test();
}

} // namespace

OodDetector detectorOfClass(std::span<const float> weights, float bias)
{
    OodDetector detector{.inputs = static_cast<int>(weights.size()),
        .hidden = 2, // x = max(0, x) - max(0, -x)
        .hiddenWeights = {weights.begin(), weights.end()},
        .hiddenBias = {bias, -bias},
        .outputWeights = {-1, 1},
        .addsEnergy = true};
    std::ranges::transform(weights, std::back_inserter(detector.hiddenWeights), std::negate());
    return detector;
}

float thresholdOf(std::vector<float> scores, double refused)
{
    std::ranges::sort(scores);
    return scores.at(static_cast<std::size_t>(refused * static_cast<double>(scores.size())));
}

OodDetector trainOodDetector(
    const FeatureRows &digits, const FeatureRows &others, int inputs, const OodDetectorOptions &options)
{
    const auto width = static_cast<std::size_t>(inputs);
    if (digits.size() < 10 * width || others.size() < 10 * width)
        throw std::invalid_argument("An out-of-distribution test needs at least ten digits and ten other shapes.");
    Samples samples;
    FeatureRows checked;
    for (std::size_t row = 0; row < others.size() / width; ++row)
        samples.add(std::span(others).subspan(row * width, width), false);
    for (std::size_t row = 0; row < digits.size() / width; ++row) {
        const auto features = std::span(digits).subspan(row * width, width);
        if (row / static_cast<std::size_t>(options.rowsOfOneDigit) % heldBack == 0)
            checked.insert(checked.end(), features.begin(), features.end());
        else
            samples.add(features, true);
    }

    const float factor = 1 / meanSquareRoot(digits);
    for (float &value : samples.rows)
        value *= factor;
    OodDetector test = learnt(std::move(samples), inputs, options);
    for (float &weight : test.hiddenWeights)
        weight *= factor;
    test.threshold = thresholdOf(scoresOf(test, checked), options.refusedDigits);
    return test;
}

} // namespace digitlab
