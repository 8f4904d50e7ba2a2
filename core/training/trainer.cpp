#include "core/training/trainer.h"

#include "core/model/tensor_file.h"
#include "core/training/batch.h"
#include "core/training/epoch_metrics_json.h"
#include "core/training/runtime.h"
#include "core/training/settings.h"
#include "core/training/stopwatch.h"
#include "core/training/training_step.h"

#include <algorithm>
#include <cmath>
#include <stdexcept>

namespace digitlab {

namespace {

constexpr double secondsBetweenSnapshots = 0.5;

/// Where a training stands: the next batch to run, and the sums of the epoch so far.
struct Position {
    int epoch = 1;
    int batch = 0;      ///< finished ones of this epoch
    double lossSum = 0; ///< over samples
    std::int64_t correct = 0;
    std::int64_t samples = 0;
    double seconds = 0; ///< of this epoch's batches
};

int batchCount(int samples, int batchSize)
{
    return (samples + batchSize - 1) / batchSize;
}

nlohmann::json toJson(const Position &p)
{
    return {{"epoch", p.epoch}, {"batch", p.batch}, {"loss_sum", p.lossSum}, {"correct", p.correct},
        {"samples", p.samples}, {"seconds", p.seconds}};
}

Position positionFromJson(const nlohmann::json &json)
{
    return {json.at("epoch"), json.at("batch"), json.at("loss_sum"), json.at("correct"), json.at("samples"),
        json.at("seconds")};
}

/// What must be the same for a training to go on with the same bits.
nlohmann::json identityOf(const NetworkSpec &spec, const TrainingConfig &config)
{
    TrainingConfig comparable = config;
    comparable.threads = 0;
    return toJson(RunConfig{.preset = {}, .network = spec, .training = comparable});
}

} // namespace

struct Trainer::Private {
    Private(Network &trained, const TrainingConfig &how)
        : network(trained)
        , config(how)
        , step(trained, how)
    {
    }

    Network &network;
    TrainingConfig config;
    TrainingStep step;
    Position position;
    std::vector<EpochMetrics> history;
    Stopwatch clock;             ///< of this process's part of the training, the observer's time left out
    std::int64_t batchesRun = 0; ///< by this process
    double lastSnapshot = 0;

    void check(const Dataset &train, const Dataset &validation) const;
    void runBatch(const Dataset &train, std::span<const int> order, int batches);
    bool runBatches(const Dataset &train, const TrainingObserver &observer, const std::stop_token &stop);
    void finishEpoch(
        const Dataset &train, PredictionTable predictions, double seconds, const TrainingObserver &observer);
    double secondsLeft(int batches) const;
    void tell(const TrainingObserver &observer, const TrainingEvent &event);
    BatchDone batchDone(int batches);
};

Trainer::Trainer(Network &network, const TrainingConfig &config)
{
    validate(config);
    m_private = std::make_unique<Private>(network, config);
}

Trainer::~Trainer() = default;

const std::vector<EpochMetrics> &Trainer::history() const
{
    return m_private->history;
}

TrainingOutcome Trainer::run(
    const Dataset &train, const Dataset &validation, const TrainingObserver &observer, std::stop_token stop)
{
    Private &d = *m_private;
    d.check(train, validation);
    useThreads(d.config.threads);
    d.clock = {};
    while (d.position.epoch <= d.config.epochs) {
        if (!d.runBatches(train, observer, stop))
            return TrainingOutcome::Stopped;
        const Stopwatch watch;
        PredictionTable predictions = evaluate(d.network, validation, stop);
        if (stop.stop_requested() && static_cast<int>(predictions.rows.size()) < validation.size())
            return TrainingOutcome::Stopped;
        d.finishEpoch(train, std::move(predictions), watch.seconds(), observer);
    }
    return TrainingOutcome::Completed;
}

void Trainer::Private::check(const Dataset &train, const Dataset &validation) const
{
    if (train.empty() || validation.empty())
        throw std::invalid_argument(
            std::string("the ") + (train.empty() ? "training" : "test") + " side has no pictures");
    if (train.classCount() != network.spec().classes || train.classNames() != validation.classNames())
        throw std::invalid_argument("the network has " + std::to_string(network.spec().classes)
            + " classes, but the dataset's sides have " + std::to_string(train.classCount()) + " and "
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
        tell(observer, batchDone(batches));
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
        throw std::runtime_error("epoch " + std::to_string(position.epoch) + ", batch "
            + std::to_string(position.batch + 1)
            + ": the loss is not a finite number; try a lower learning rate or rescale the pixels to 1/255");
    position.lossSum += result.loss * static_cast<double>(count);
    position.correct += result.correct;
    position.samples += static_cast<std::int64_t>(count);
    ++position.batch;
    ++batchesRun;
    position.seconds += watch.seconds();
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
    position = {.epoch = position.epoch + 1};
    event.secondsLeft = secondsLeft(batches);
    tell(observer, event);
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
        .snapshot = nullptr};
    if (clock.seconds() - lastSnapshot >= secondsBetweenSnapshots) {
        lastSnapshot = clock.seconds();
        event.snapshot = std::make_shared<const Network>(network);
    }
    return event;
}

void Trainer::Private::tell(const TrainingObserver &observer, const TrainingEvent &event)
{
    if (!observer)
        return;
    clock.pause(); // an observer may hold the training
    observer(event);
    clock.proceed();
}

std::string Trainer::state() const
{
    const Private &d = *m_private;
    TensorFile file{{{"config", identityOf(d.network.spec(), d.config)}, {"position", toJson(d.position)},
                        {"history", toJson(d.history)}},
        d.network.weights()};
    const std::vector<NamedTensor> moments = d.step.moments();
    file.tensors.insert(file.tensors.end(), moments.begin(), moments.end());
    return encodeTensorFile("checkpoint", file);
}

void Trainer::restore(std::string_view state)
{
    Private &d = *m_private;
    const TensorFile file = decodeTensorFile("checkpoint", state, "checkpoint");
    if (file.header.at("config") != identityOf(d.network.spec(), d.config))
        throw std::runtime_error("the checkpoint belongs to another configuration");
    const auto moments = std::find_if(file.tensors.begin(), file.tensors.end(),
        [](const NamedTensor &tensor) { return tensor.name.starts_with("mean."); });
    const Position position = positionFromJson(file.header.at("position"));
    const std::vector<EpochMetrics> history = epochMetricsFromJson(file.header.at("history"));
    d.network.setWeights({file.tensors.begin(), moments});
    d.step.setMoments({moments, file.tensors.end()});
    d.position = position;
    d.history = history;
}

} // namespace digitlab
