// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runs/replay.h"

#include "core/base/csv.h"
#include "core/base/file_error.h"
#include "core/base/file_system.h"
#include "core/base/number_text.h"
#include "core/base/version.h"
#include "core/data/changed_data.h"
#include "core/nn/device.h"
#include "core/nn/runtime.h"
#include "core/runs/run_folder.h"
#include "core/runs/run_settings.h"
#include "core/training/early_stopping.h"
#include "core/training/model_file.h"
#include "core/training/trainer.h"

#include <algorithm>
#include <array>
#include <bit>

namespace digitlab {

namespace {

struct Figure {
    const char *name;
    double EpochMetrics::*value;
};

/// What the training alone decides; the seconds are the machine's.
constexpr std::array<Figure, 5> figures = {{{"training loss", &EpochMetrics::trainLoss},
    {"training accuracy", &EpochMetrics::trainAccuracy}, {"validation loss", &EpochMetrics::validationLoss},
    {"validation accuracy", &EpochMetrics::validationAccuracy}, {"learning rate", &EpochMetrics::learningRate}}};

bool sameBits(double a, double b)
{
    return std::bit_cast<std::uint64_t>(a) == std::bit_cast<std::uint64_t>(b);
}

bool sameBits(const std::vector<float> &a, const std::vector<float> &b)
{
    return std::ranges::equal(
        a, b, {}, [](float x) { return std::bit_cast<std::uint32_t>(x); },
        [](float x) { return std::bit_cast<std::uint32_t>(x); });
}

std::optional<ReplayDifference> difference(const EpochMetrics &recorded, const EpochMetrics &replayed)
{
    for (const Figure &figure : figures)
        if (!sameBits(recorded.*figure.value, replayed.*figure.value))
            return ReplayDifference{
                recorded.epoch, figure.name, csvNumber(recorded.*figure.value), csvNumber(replayed.*figure.value)};
    return {};
}

std::string readAs(const PredictionTable &table, const Prediction &row)
{
    const auto place = static_cast<std::size_t>(row.predicted);
    return table.classNames[place] + " with " + csvNumber(row.probabilities[place]);
}

std::optional<ReplayDifference> difference(int epoch, const PredictionTable &recorded, const PredictionTable &replayed)
{
    for (std::size_t i = 0; i < recorded.rows.size(); ++i) {
        const Prediction &a = recorded.rows[i];
        const Prediction &b = replayed.rows[i];
        if (a.predicted != b.predicted || !sameBits(a.probabilities, b.probabilities))
            return ReplayDifference{epoch, "test prediction of " + a.origin, readAs(recorded, a), readAs(replayed, b)};
    }
    return {};
}

std::optional<ReplayDifference> difference(
    int epoch, const std::vector<NamedTensor> &recorded, const std::vector<NamedTensor> &replayed)
{
    for (std::size_t i = 0; i < recorded.size(); ++i) {
        const auto &a = recorded[i].values;
        const auto &b = replayed[i].values;
        if (sameBits(a, b))
            continue;
        const auto place = std::ranges::mismatch(
            a, b, [](float x, float y) { return std::bit_cast<std::uint32_t>(x) == std::bit_cast<std::uint32_t>(y); });
        return ReplayDifference{epoch, "weights " + recorded[i].name, csvNumber(*place.in1), csvNumber(*place.in2)};
    }
    return {};
}

void refuse(const SplitDataset &data, const Run &run)
{
    if (run.epochs.empty())
        throw fileError(run.folder, "has no finished epoch, so there is nothing to compare with");
    if (!isSameData(run.dataset, data.identity))
        throw std::runtime_error(changedDataText(run.dataset, data.identity) + "; the run cannot be replayed on it");
}

/// A training beside the record of an earlier one.
class Replay
{
public:
    Replay(const SplitDataset &data, const Run &run, const ReplayOptions &options)
        : m_data(data)
        , m_run(run)
        , m_options(options)
        , m_network(run.config.network, run.config.training.seed)
        , m_trainer(m_network, run.config.training)
    {
    }

    ReplayResult compare()
    {
        reportCircumstances();
        train();
        if (m_result.difference || m_result.stopped)
            return m_result;
        if (m_run.outcome == RunOutcome::Completed || m_run.outcome == RunOutcome::Stopped) {
            comparePredictions();
            compareWeights();
        }
        return m_result;
    }

private:
    void reportCircumstances();
    void train();
    void take(const TrainingEvent &event);
    void comparePredictions();
    void compareWeights();
    int keptEpochOfRun() const { return keptEpoch(m_run.config.training, m_run.epochs); }

    const SplitDataset &m_data;
    const Run &m_run;
    const ReplayOptions &m_options;
    Network m_network;
    Trainer m_trainer;
    std::stop_source m_enough; // all that was recorded is compared, or a difference is found
    std::shared_ptr<const PredictionTable> m_keptPredictions;
    ReplayResult m_result;
};

void Replay::reportCircumstances()
{
    if (m_run.version != version())
        m_result.circumstances.push_back("DigitLab " + m_run.version + " then, " + version() + " now");
    if (!m_run.unknownSettings.empty())
        m_result.unknownSettings = unknownSettingsText(m_run.unknownSettings);
    if (!m_run.unknownSettings.empty())
        m_result.circumstances.push_back("this version does not know the run's " + m_result.unknownSettings);
    if (m_run.dataset.hash != m_data.identity.hash)
        m_result.circumstances.push_back(
            "DigitLab " + m_run.version + " did not record the validation images, which may have changed since");
    const std::string machine
        = runtimeDescription() + "; " + deviceDescription(m_trainer.device(), m_run.config.training.threads);
    if (m_run.machine != machine && !m_run.machine.starts_with(machine + "; ")) // the processor's name and host follow
        m_result.circumstances.push_back(m_run.machine + " then, " + machine + " now");
}

void Replay::train()
{
    const std::stop_callback stopped(m_options.stop, [this] { m_enough.request_stop(); });
    const Dataset &validation = m_data.validation ? *m_data.validation : m_data.test;
    try {
        m_trainer.run(
            m_data.train, validation, [this](const TrainingEvent &event) { take(event); }, m_enough.get_token());
    } catch (const DivergedError &error) {
        const int epoch = static_cast<int>(m_trainer.history().size()) + 1;
        m_result.difference = ReplayDifference{epoch, "outcome", "a finished epoch", error.what()};
    }
    const bool all = m_result.epochs == static_cast<int>(m_run.epochs.size());
    m_result.stopped = !m_result.difference && !all;
}

void Replay::take(const TrainingEvent &event)
{
    if (const auto *epoch = std::get_if<EpochDone>(&event)) {
        const EpochMetrics &recorded = m_run.epochs[static_cast<std::size_t>(m_result.epochs)];
        m_result.difference = difference(recorded, epoch->metrics);
        ++m_result.epochs;
        if (epoch->metrics.epoch == keptEpochOfRun())
            m_keptPredictions = epoch->predictions;
        if (m_result.difference || m_result.epochs == static_cast<int>(m_run.epochs.size()))
            m_enough.request_stop();
    }
    if (m_options.observer)
        m_options.observer(event);
}

void Replay::comparePredictions()
{
    if (m_run.predictions.rows.empty())
        return;
    PredictionTable predictions;
    if (m_data.validation || !m_keptPredictions)
        predictions = evaluate(*m_trainer.keptNetwork(), m_data.test, m_options.stop);
    else
        predictions = *m_keptPredictions;
    if (predictions.rows.size() != m_run.predictions.rows.size()) {
        m_result.stopped = true; // while it was measured: the data is the same
        return;
    }
    m_result.difference = difference(keptEpochOfRun(), m_run.predictions, predictions);
    m_result.predictions = static_cast<int>(predictions.rows.size());
}

void Replay::compareWeights()
{
    const std::filesystem::path file = modelFile(m_run.folder);
    if (m_result.difference || m_result.stopped || !isThere(file))
        return;
    const std::vector<NamedTensor> recorded = loadModel(file).network.weights();
    m_result.difference = difference(keptEpochOfRun(), recorded, m_trainer.keptNetwork()->weights());
    m_result.weights = static_cast<int>(recorded.size());
}

/// They made no difference, or had no effect yet.
std::string unknownText(const ReplayResult &result)
{
    return result.unknownSettings.empty()
        ? std::string()
        : " (Although this version does not know the run's " + result.unknownSettings + ".)";
}

std::string identicalText(const ReplayResult &result)
{
    std::string text = "Identical: " + counted(result.epochs, "epoch");
    if (result.predictions > 0)
        text += result.weights > 0 ? ", " : " and ";
    if (result.predictions > 0)
        text += counted(result.predictions, "test prediction");
    if (result.weights > 0)
        text += " and all weights";
    return text + (result.epochs == 1 && result.predictions + result.weights == 0 ? " is" : " are")
        + " the same, bit for bit.";
}

} // namespace

ReplayResult replayRun(const SplitDataset &data, const Run &run, const ReplayOptions &options)
{
    refuse(data, run);
    return Replay(data, run, options).compare();
}

std::string replayText(const ReplayResult &result)
{
    if (result.identical())
        return identicalText(result) + unknownText(result);
    std::string text;
    if (const auto &difference = result.difference)
        text = "Epoch " + std::to_string(difference->epoch) + " is the first to differ: " + difference->what + " was "
            + difference->recorded + " and is now " + difference->replayed + ".";
    else
        text = "Stopped after " + counted(result.epochs, "epoch") + ", which " + (result.epochs == 1 ? "is" : "are")
            + " the same, bit for bit.";
    for (const std::string &circumstance : result.circumstances)
        text += " (" + circumstance + ".)";
    return text;
}

} // namespace digitlab
