// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/trainer.h"

#include "core/base/stopwatch.h"
#include "core/nn/runtime.h"
#include "core/nn/training_step.h"
#include "core/training/batch.h"
#include "core/training/early_stopping.h"

#include <algorithm>
#include <cmath>
#include <new>
#include <nlohmann/json.hpp>
#include <stdexcept>

namespace digitlab {

namespace {

constexpr double secondsBetweenSnapshots = 0.5;

int batchCount(int samples, int batchSize)
{
    return (samples + batchSize - 1) / batchSize;
}

std::shared_ptr<const Network> networkWith(const std::vector<NamedTensor> &weights, const Network &like)
{
    auto network = std::make_shared<Network>(like.spec());
    network->setWeights(weights);
    network->setPreparation(like.preparation());
    return network;
}

std::string divergence(const RunConfig &config, const std::string &place, const std::string &loss)
{
    std::string advice = "; try a lower learning rate than " + nlohmann::json(config.training.learningRate).dump();
    if (config.training.weightDecay > 0)
        advice += " or less weight decay";
    if (config.network.rescale == Rescale::None)
        advice += " or rescale the pixels to 1/255";
    return place + ": the " + loss + " is not a finite number" + advice;
}

} // namespace

struct Trainer::Private {
    Private(Network &trained, const TrainingConfig &how)
        : network(trained)
        , config(how)
        , step(trained, stepOptions(how))
    {
    }

    Network &network;
    TrainingConfig config;
    TrainingStep step;
    TrainingPosition position;
    std::vector<EpochMetrics> history;
    std::shared_ptr<const Network> kept; ///< see keptNetwork()
    Stopwatch clock;                     ///< of this process's part of the training, the observer's time left out
    std::int64_t batchesRun = 0;         ///< by this process
    double lastSnapshot = 0;

    void check(const Dataset &train, const Dataset &validation) const;
    void runBatch(const Dataset &train, std::span<const int> order, int batches);
    bool runBatches(const Dataset &train, const TrainingObserver &observer, const std::stop_token &stop);
    PredictionTable measure(const Dataset &validation, const TrainingObserver &observer, const std::stop_token &stop);
    void finishEpoch(
        const Dataset &train, PredictionTable predictions, double seconds, const TrainingObserver &observer);
    bool ended() const;
    [[noreturn]] void diverge(const std::string &batch, const std::string &loss) const;
    double secondsLeft(int batches) const;
    void report(const TrainingObserver &observer, const TrainingEvent &event);
    BatchDone batchDone(int batches);
};

Trainer::Trainer(Network &network, const TrainingConfig &config)
{
    validate(config);
    m_private = std::make_unique<Private>(network, config);
}

Trainer::~Trainer() = default;

Device Trainer::device() const
{
    return m_private->step.device();
}

const std::vector<EpochMetrics> &Trainer::history() const
{
    return m_private->history;
}

TrainingOutcome Trainer::run(
    const Dataset &train, const Dataset &validation, const TrainingObserver &observer, const std::stop_token &stop)
{
    Private &d = *m_private;
    d.check(train, validation);
    useThreads(1); // the step has threads of its own
    d.clock = {};
    while (!d.ended()) {
        if (!d.runBatches(train, observer, stop))
            return TrainingOutcome::Stopped;
        const double before = d.clock.seconds();
        PredictionTable predictions = d.measure(validation, observer, stop);
        if (static_cast<int>(predictions.rows.size()) < validation.size())
            return TrainingOutcome::Stopped;
        d.finishEpoch(train, std::move(predictions), d.clock.seconds() - before, observer);
    }
    if (keepsBestEpoch(d.config))
        d.network.setWeights(d.kept->weights());
    return TrainingOutcome::Completed;
}

bool Trainer::Private::ended() const
{
    return position.epoch > config.epochs || patienceIsOver(config, history);
}

void Trainer::Private::check(const Dataset &train, const Dataset &validation) const
{
    if (train.empty() || validation.empty())
        throw std::invalid_argument(
            std::string("the ") + (train.empty() ? "training" : "test") + " split has no images");
    if (train.classCount() != network.spec().classes || train.classNames() != validation.classNames())
        throw std::invalid_argument("the network has " + std::to_string(network.spec().classes)
            + " classes, but the dataset's splits have " + std::to_string(train.classCount()) + " and "
            + std::to_string(validation.classCount()));
}

/// False where it was stopped.
bool Trainer::Private::runBatches(const Dataset &train, const TrainingObserver &observer, const std::stop_token &stop)
{
    const std::vector<int> order = epochOrder(train.size(), config, position.epoch);
    const int batches = batchCount(train.size(), config.batchSize);
    while (position.batch < batches) {
        if (stop.stop_requested())
            return false;
        runBatch(train, order, batches);
        report(observer, batchDone(batches));
    }
    return true;
}

void Trainer::Private::runBatch(const Dataset &train, std::span<const int> order, int batches)
{
    const Stopwatch watch;
    const auto first = static_cast<std::size_t>(position.batch) * static_cast<std::size_t>(config.batchSize);
    const std::size_t count = std::min(static_cast<std::size_t>(config.batchSize), order.size() - first);
    std::vector<std::uint8_t> images(count * imagePixels);
    std::vector<int> labels(count);
    for (std::size_t i = 0; i < count; ++i) {
        const int sample = order[first + i];
        labels[i] = train.label(sample);
        trainingImage(train, sample, config, position.epoch, std::span(images).subspan(i * imagePixels, imagePixels));
    }
    const std::int64_t done = static_cast<std::int64_t>(position.epoch - 1) * batches + position.batch;
    const double rate = learningRateAt(config, done, static_cast<std::int64_t>(config.epochs) * batches);
    const BatchResult result = step.run(images, labels, done + 1, rate);
    if (!std::isfinite(result.loss))
        diverge(", batch " + std::to_string(position.batch + 1), "loss");
    position.lossSum += result.loss * static_cast<double>(count);
    position.correct += result.correct;
    position.samples += static_cast<std::int64_t>(count);
    ++position.batch;
    ++batchesRun;
    position.seconds += watch.seconds();
}

void Trainer::Private::diverge(const std::string &batch, const std::string &loss) const
{
    const std::string place = "epoch " + std::to_string(position.epoch) + batch;
    throw DivergedError(divergence({.network = network.spec(), .training = config}, place, loss));
}

/// Fewer rows than samples where it was stopped.
PredictionTable Trainer::Private::measure(
    const Dataset &validation, const TrainingObserver &observer, const std::stop_token &stop)
{
    const auto progress = [&](const Progress &done) {
        report(observer, ValidationProgress{position.epoch, config.epochs, done.done, done.total});
    };
    try {
        return evaluate(network, validation, stop, progress);
    } catch (const NonFiniteError &) {
        diverge("", "validation loss");
    } catch (const std::bad_alloc &) {
        if (!step.leaveGpu())
            throw;
        return measure(validation, observer, stop);
    }
}

void Trainer::Private::finishEpoch(
    const Dataset &train, PredictionTable predictions, double seconds, const TrainingObserver &observer)
{
    const int batches = batchCount(train.size(), config.batchSize);
    const auto samples = static_cast<double>(position.samples);
    EpochDone event;
    event.metrics = {.epoch = position.epoch,
        .trainLoss = position.lossSum / samples,
        .trainAccuracy = static_cast<double>(position.correct) / samples,
        .validationLoss = predictions.loss,
        .validationAccuracy = predictions.accuracy(),
        .seconds = position.seconds + seconds,
        .learningRate = learningRateAt(config, static_cast<std::int64_t>(position.epoch) * batches - 1,
            static_cast<std::int64_t>(config.epochs) * batches)};
    event.epochs = config.epochs;
    event.imagesPerSecond = samples / position.seconds;
    event.predictions = std::make_shared<const PredictionTable>(std::move(predictions));
    event.network = std::make_shared<const Network>(network);
    history.push_back(event.metrics);
    if (keptEpoch(config, history) == event.metrics.epoch)
        kept = event.network;
    position = {.epoch = position.epoch + 1};
    event.secondsLeft = secondsLeft(batches);
    report(observer, event);
}

/// From the mean time of a batch so far, validation included once it has been measured.
double Trainer::Private::secondsLeft(int batches) const
{
    const std::int64_t left = static_cast<std::int64_t>(config.epochs - position.epoch + 1) * batches - position.batch;
    return batchesRun == 0 ? 0 : clock.seconds() / static_cast<double>(batchesRun) * static_cast<double>(left);
}

BatchDone Trainer::Private::batchDone(int batches)
{
    const auto samples = static_cast<double>(position.samples);
    BatchDone event{.epoch = position.epoch,
        .epochs = config.epochs,
        .batch = position.batch,
        .batchesPerEpoch = batches,
        .loss = position.lossSum / samples,
        .accuracy = static_cast<double>(position.correct) / samples,
        .imagesPerSecond = samples / position.seconds,
        .secondsLeft = secondsLeft(batches),
        .device = step.device(),
        .snapshot = nullptr};
    if (clock.seconds() - lastSnapshot >= secondsBetweenSnapshots) {
        lastSnapshot = clock.seconds();
        event.snapshot = std::make_shared<const Network>(network);
    }
    return event;
}

void Trainer::Private::report(const TrainingObserver &observer, const TrainingEvent &event)
{
    if (!observer)
        return;
    clock.pause(); // an observer may hold the training
    observer(event);
    clock.proceed();
}

std::shared_ptr<const Network> Trainer::keptNetwork() const
{
    return m_private->kept;
}

Checkpoint Trainer::state() const
{
    const Private &d = *m_private;
    Checkpoint checkpoint{d.position, d.history, d.network.weights(), d.step.moments(), {}};
    if (keepsBestEpoch(d.config) && d.kept)
        checkpoint.bestWeights = d.kept->weights();
    return checkpoint;
}

void Trainer::restore(const Checkpoint &checkpoint)
{
    Private &d = *m_private;
    std::shared_ptr<const Network> kept;
    if (keepsBestEpoch(d.config) && !checkpoint.history.empty())
        kept = networkWith(checkpoint.bestWeights, d.network);
    else if (checkpoint.position.batch == 0 && !checkpoint.history.empty())
        kept = networkWith(checkpoint.weights, d.network);
    d.network.setWeights(checkpoint.weights);
    d.step.setMoments(checkpoint.moments);
    d.position = checkpoint.position;
    d.history = checkpoint.history;
    d.kept = std::move(kept);
}

} // namespace digitlab
