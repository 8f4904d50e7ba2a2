// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/digit_test_training.h"

#include "core/base/random.h"
#include "core/nn/adam.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <stdexcept>

namespace digitlab {

namespace {

constexpr int batchSize = 64;
constexpr std::size_t heldBack = 5; ///< every fifth digit sets the threshold
constexpr AdamOptions adam{.learningRate = 0.002, .weightDecay = 0.02};

/// One row of features and what it is.
struct Sample {
    std::span<const float> features;
    bool digit = false;
};

std::vector<Sample> rowsOf(const FeatureRows &rows, int inputs, bool digit)
{
    std::vector<Sample> samples;
    const auto width = static_cast<std::size_t>(inputs);
    for (std::size_t first = 0; first + width <= rows.size(); first += width)
        samples.push_back({std::span(rows).subspan(first, width), digit});
    return samples;
}

/// Weights with what Adam keeps of each.
struct Parameters {
    std::vector<float> gradients;
    std::vector<float> mean;
    std::vector<float> variance;

    explicit Parameters(std::size_t size)
        : gradients(size)
        , mean(size)
        , variance(size)
    {
    }

    void step(std::span<float> weights, std::int64_t number, double rate)
    {
        AdamOptions options = adam;
        options.learningRate = rate;
        adamStep(weights, gradients, mean, variance, number, options);
        std::fill(gradients.begin(), gradients.end(), 0.0F);
    }
};

/// Logistic loss by gradient descent, one batch at a time.
class DigitTestTrainer
{
public:
    DigitTestTrainer(int inputs, const DigitTestOptions &options, double digitWeight)
        : m_test(initial(inputs, options))
        , m_digitWeight(static_cast<float>(digitWeight))
        , m_hiddenWeights(m_test.hiddenWeights.size())
        , m_hiddenBias(m_test.hiddenBias.size())
        , m_outputWeights(m_test.outputWeights.size())
        , m_outputBias(1)
        , m_active(m_test.outputWeights.size())
    {
    }

    void batch(std::span<const Sample> samples, std::int64_t number, double rate)
    {
        for (const Sample &sample : samples)
            addGradients(sample, 1.0F / static_cast<float>(samples.size()));
        m_hiddenWeights.step(m_test.hiddenWeights, number, rate);
        m_hiddenBias.step(m_test.hiddenBias, number, rate);
        m_outputWeights.step(m_test.outputWeights, number, rate);
        m_outputBias.step({&m_test.outputBias, 1}, number, rate);
    }

    const DigitTest &test() const { return m_test; }

private:
    static DigitTest initial(int inputs, const DigitTestOptions &options)
    {
        DigitTest test{.inputs = inputs, .hidden = options.hidden};
        const auto hidden = static_cast<std::size_t>(options.hidden);
        Random random(options.seed, Stream::Initialisation);
        const double spread = std::sqrt(2.0 / inputs); // He et al. 2015
        for (std::size_t i = 0; i < hidden * static_cast<std::size_t>(inputs); ++i)
            test.hiddenWeights.push_back(static_cast<float>(spread * random.normal()));
        for (std::size_t i = 0; i < hidden; ++i)
            test.outputWeights.push_back(static_cast<float>(random.normal() / std::sqrt(options.hidden)));
        test.hiddenBias.assign(hidden, 0.0F);
        return test;
    }

    std::span<const float> weightsOf(std::size_t unit) const
    {
        const auto width = static_cast<std::size_t>(m_test.inputs);
        return std::span(m_test.hiddenWeights).subspan(unit * width, width);
    }

    float forward(std::span<const float> features)
    {
        float score = m_test.outputBias;
        for (std::size_t unit = 0; unit < m_active.size(); ++unit) {
            const std::span<const float> weights = weightsOf(unit);
            m_active[unit] = std::max(
                0.0F, std::inner_product(features.begin(), features.end(), weights.begin(), m_test.hiddenBias[unit]));
            score += m_test.outputWeights[unit] * m_active[unit];
        }
        return score;
    }

    void addGradients(const Sample &sample, float share)
    {
        const float odds = forward(sample.features);
        const float probability = 1 / (1 + std::exp(-odds));
        const float error = share * (sample.digit ? m_digitWeight * (probability - 1) : probability);
        m_outputBias.gradients[0] += error;
        for (std::size_t unit = 0; unit < m_active.size(); ++unit) {
            m_outputWeights.gradients[unit] += error * m_active[unit];
            if (m_active[unit] > 0)
                addHiddenGradients(unit, error * m_test.outputWeights[unit], sample.features);
        }
    }

    void addHiddenGradients(std::size_t unit, float error, std::span<const float> features)
    {
        m_hiddenBias.gradients[unit] += error;
        float *gradients = &m_hiddenWeights.gradients[unit * features.size()];
        for (std::size_t i = 0; i < features.size(); ++i)
            gradients[i] += error * features[i];
    }

    DigitTest m_test;
    float m_digitWeight;
    Parameters m_hiddenWeights;
    Parameters m_hiddenBias;
    Parameters m_outputWeights;
    Parameters m_outputBias;
    std::vector<float> m_active;
};

/// Features of any size are brought to about 1 before the training; afterwards the weights take that in.
float meanSquareRoot(const FeatureRows &rows)
{
    double sum = 0;
    for (const float value : rows)
        sum += static_cast<double>(value) * static_cast<double>(value);
    return static_cast<float>(std::max(1e-6, std::sqrt(sum / static_cast<double>(rows.size()))));
}

FeatureRows scaled(FeatureRows rows, float factor)
{
    for (float &value : rows)
        value *= factor;
    return rows;
}

/// The score that so large a share of the digits does not reach.
float thresholdFor(const DigitTest &test, const std::vector<Sample> &digits, double refused)
{
    std::vector<float> scores;
    scores.reserve(digits.size());
    for (const Sample &digit : digits)
        scores.push_back(test.score(digit.features));
    std::sort(scores.begin(), scores.end());
    return scores[static_cast<std::size_t>(refused * static_cast<double>(scores.size()))];
}

DigitTest learnt(std::vector<Sample> samples, int inputs, const DigitTestOptions &options, double digitWeight)
{
    DigitTestTrainer trainer(inputs, options, digitWeight);
    const auto batches = static_cast<std::int64_t>((samples.size() + batchSize - 1) / batchSize);
    std::int64_t number = 0;
    for (int epoch = 0; epoch < options.epochs; ++epoch) {
        Random random(options.seed, Stream::Order, static_cast<std::uint64_t>(epoch));
        shuffle(std::span(samples), random);
        for (std::span<const Sample> rest = samples; !rest.empty();) {
            const std::span<const Sample> batch = rest.first(std::min<std::size_t>(rest.size(), batchSize));
            rest = rest.subspan(batch.size());
            const double left = 1 - static_cast<double>(number) / static_cast<double>(batches * options.epochs);
            trainer.batch(batch, ++number, adam.learningRate * left);
        }
    }
    return trainer.test();
}

} // namespace

DigitTest trainDigitTest(
    const FeatureRows &digits, const FeatureRows &others, int inputs, const DigitTestOptions &options)
{
    const auto least = 10 * static_cast<std::size_t>(inputs);
    if (digits.size() < least || others.size() < least)
        throw std::invalid_argument("An out-of-distribution test needs at least ten digits and ten other shapes.");
    const float factor = 1 / meanSquareRoot(digits);
    const FeatureRows scaledDigits = scaled(digits, factor);
    const FeatureRows scaledOthers = scaled(others, factor);

    std::vector<Sample> samples = rowsOf(scaledOthers, inputs, false);
    const auto otherCount = static_cast<double>(samples.size());
    std::vector<Sample> checked;
    const std::vector<Sample> rows = rowsOf(scaledDigits, inputs, true);
    for (std::size_t i = 0; i < rows.size(); ++i)
        (i / static_cast<std::size_t>(options.rowsOfOneDigit) % heldBack == 0 ? checked : samples).push_back(rows[i]);

    const double digitCount = static_cast<double>(samples.size()) - otherCount;
    DigitTest test = learnt(std::move(samples), inputs, options, otherCount / digitCount);
    test.threshold = thresholdFor(test, checked, options.refusedDigits);
    test.hiddenWeights = scaled(std::move(test.hiddenWeights), factor);
    return test;
}

} // namespace digitlab
