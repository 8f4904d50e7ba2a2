// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/label_errors.h"

#include "core/base/random.h"
#include "core/data/split.h"
#include "core/training/trainer.h"

#include <algorithm>
#include <cmath>
#include <stdexcept>

namespace digitlab {

namespace {

constexpr float surelyOther = 0.95F;  // probability of the class that an image looks like
constexpr float hardlyItself = 0.01F; // probability of the class that it stands in
constexpr int fewestForAClass = 10;   // images of a class, to learn what it looks like

Dataset allSides(const SplitDataset &data)
{
    Dataset all = merged(data.train, data.test);
    return data.validation ? merged(all, *data.validation) : all;
}

/// The fold of each sample, drawn by the seed.
std::vector<int> drawFolds(int count, const LabelErrorOptions &options)
{
    std::vector<int> folds(static_cast<std::size_t>(count));
    for (std::size_t i = 0; i < folds.size(); ++i)
        folds[i] = static_cast<int>(i) % options.folds;
    Random random(options.seed, Stream::Split);
    shuffle(std::span(folds), random);
    return folds;
}

/// Small sets need more epochs; about as many steps for all.
TrainingConfig quickTraining(int samples, std::uint64_t seed)
{
    TrainingConfig config{.batchSize = 64, .learningRate = 0.002, .schedule = Schedule::OneCycle, .seed = seed};
    config.epochs = std::clamp(static_cast<int>(std::lround(30'000.0 / samples)), 3, 30);
    return config;
}

NetworkSpec quickNetwork(int classes)
{
    return {.filters = {16, 32, 32}, .dropout = 0.2, .denseWidth = 64, .rescale = Rescale::Unit, .classes = classes};
}

class LabelErrorSearch
{
public:
    LabelErrorSearch(const SplitDataset &data, const LabelErrorOptions &options)
        : m_all(allSides(data))
        , m_counts(m_all.countsByClass())
        , m_options(options)
        , m_folds(drawFolds(m_all.size(), options))
    {
    }

    std::vector<Finding> find()
    {
        for (int fold = 0; fold < m_options.folds && !m_options.stop.stop_requested(); ++fold)
            examine(fold);
        std::ranges::stable_sort(m_suspects, std::ranges::greater(), &Suspect::certainty);
        std::vector<Finding> findings;
        for (Suspect &suspect : m_suspects)
            findings.push_back(std::move(suspect.finding));
        return findings;
    }

private:
    struct Suspect {
        float certainty = 0;
        Finding finding;
    };

    void examine(int fold)
    {
        std::vector<int> learned;
        std::vector<int> heldOut;
        for (int i = 0; i < m_all.size(); ++i)
            (m_folds[static_cast<std::size_t>(i)] == fold ? heldOut : learned).push_back(i);
        if (learned.empty() || heldOut.empty())
            return;
        const Dataset train = subset(m_all, learned);
        const Dataset held = subset(m_all, heldOut);
        const TrainingConfig config = quickTraining(train.size(), m_options.seed);
        Network network(quickNetwork(m_all.classCount()), m_options.seed);
        Trainer(network, config)
            .run(
                train, held, [&](const TrainingEvent &event) { report(event, fold); }, m_options.stop);
        for (const Prediction &row : evaluate(network, held, m_options.stop).rows)
            consider(row);
    }

    void report(const TrainingEvent &event, int fold) const
    {
        const auto *epoch = std::get_if<EpochDone>(&event);
        if (epoch && m_options.progress)
            m_options.progress({fold * epoch->epochs + epoch->metrics.epoch, m_options.folds * epoch->epochs});
    }

    void consider(const Prediction &row)
    {
        const auto actual = static_cast<std::size_t>(row.actual);
        const float certainty = row.probabilities[static_cast<std::size_t>(row.predicted)];
        if (row.correct() || certainty < surelyOther || row.probabilities[actual] > hardlyItself
            || m_counts[actual] < fewestForAClass)
            return;
        const std::string &other = m_all.classNames()[static_cast<std::size_t>(row.predicted)];
        m_suspects.push_back({certainty,
            {"look-alike", row.origin,
                "looks like class \"" + other + "\" (" + std::to_string(std::lround(100 * certainty))
                    + " % sure), but is in class \"" + m_all.classNames()[actual] + "\"",
                Severity::Warning}});
    }

    Dataset m_all;
    std::vector<int> m_counts;
    const LabelErrorOptions &m_options;
    std::vector<int> m_folds;
    std::vector<Suspect> m_suspects;
};

} // namespace

std::vector<Finding> findLabelErrors(const SplitDataset &data, const LabelErrorOptions &options)
{
    if (options.folds < 2)
        throw std::invalid_argument(std::to_string(options.folds) + " folds; expected at least 2");
    return LabelErrorSearch(data, options).find();
}

} // namespace digitlab
