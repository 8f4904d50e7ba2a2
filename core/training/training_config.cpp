#include "core/training/training_config.h"

#include <cmath>
#include <numbers>
#include <sstream>
#include <stdexcept>

namespace digitlab {

namespace {

[[noreturn]] void refuse(const char *name, double value, const char *expected)
{
    std::ostringstream text;
    text << name << " is " << value << "; expected " << expected;
    throw std::invalid_argument(text.str());
}

/// Written so that a value that is not a number is refused too.
void require(bool allowed, const char *name, double value, const char *expected)
{
    if (!allowed)
        refuse(name, value, expected);
}

void validate(const Augmentation &a)
{
    require(a.rotation >= 0 && a.rotation <= 180, "rotation", a.rotation, "0 to 180 degrees");
    require(a.widthShift >= 0 && a.widthShift < 1, "width shift", a.widthShift, "at least 0 and below 1");
    require(a.heightShift >= 0 && a.heightShift < 1, "height shift", a.heightShift, "at least 0 and below 1");
    require(a.scale >= 0 && a.scale < 1, "scale", a.scale, "at least 0 and below 1");
    require(a.shear >= 0 && a.shear <= 80, "shear", a.shear, "0 to 80 degrees");
    require(a.elastic >= 0 && a.elastic <= 10, "elastic", a.elastic, "0 to 10 pixels");
    require(a.thickness >= 0 && a.thickness <= 3, "thickness", a.thickness, "0 to 3 pixels");
}

} // namespace

void validate(const TrainingConfig &c)
{
    require(c.epochs >= 1 && c.epochs <= 10000, "epochs", c.epochs, "1 to 10,000");
    require(c.batchSize >= 1 && c.batchSize <= 65536, "batch size", c.batchSize, "1 to 65,536");
    require(c.learningRate > 0 && c.learningRate <= 10, "learning rate", c.learningRate, "above 0 and at most 10");
    require(c.warmupEpochs >= 0 && c.warmupEpochs <= c.epochs, "warm-up epochs", c.warmupEpochs,
        ("0 to " + std::to_string(c.epochs) + ", the number of epochs").c_str());
    require(c.earlyStoppingPatience >= 0 && c.earlyStoppingPatience <= 10000, "patience", c.earlyStoppingPatience,
        "0 (off) to 10,000");
    require(c.weightDecay >= 0 && c.weightDecay <= 1, "weight decay", c.weightDecay, "0 to 1");
    require(
        c.labelSmoothing >= 0 && c.labelSmoothing < 1, "label smoothing", c.labelSmoothing, "at least 0 and below 1");
    require(c.threads >= 0 && c.threads <= 1024, "threads", c.threads, "0 (all cores) to 1,024");
    validate(c.augmentation);
}

void validate(const RunConfig &config)
{
    validate(config.network);
    validate(config.training);
}

StepOptions stepOptions(const TrainingConfig &config)
{
    return {.seed = config.seed,
        .weightDecay = config.weightDecay,
        .labelSmoothing = config.labelSmoothing,
        .threads = config.threads,
        .device = config.device,
        .precision = config.precision};
}

double learningRateAt(const TrainingConfig &config, std::int64_t step, std::int64_t steps)
{
    const auto cosine = [](double share) { return (1 + std::cos(std::numbers::pi * share)) / 2; };
    const double share = steps <= 1 ? 0 : static_cast<double>(step) / static_cast<double>(steps);
    const double warmup = config.warmupEpochs / config.epochs;
    if (config.schedule == Schedule::OneCycle) {
        constexpr double start = 1.0 / 25;
        constexpr double end = 1e-4;
        const double rise = warmup > 0 ? warmup : 0.3;
        if (share < rise)
            return config.learningRate * (start + (1 - start) * share / rise);
        return config.learningRate * (end + (1 - end) * cosine((share - rise) / (1 - rise)));
    }
    if (share < warmup) // the first step has a rate above 0 too
        return config.learningRate * (static_cast<double>(step) + 1) / (warmup * static_cast<double>(steps) + 1);
    return config.schedule == Schedule::Constant ? config.learningRate
                                                 : config.learningRate * cosine((share - warmup) / (1 - warmup));
}

} // namespace digitlab
