#include "core/training/settings.h"

#include "core/base/counted_text.h"
#include "core/base/decimal.h"
#include "core/training/setting_names.h"

#include <map>

namespace digitlab {

namespace {

std::string degrees(double value)
{
    return value == 0 ? "off" : shortestDecimal(value) + "°";
}

std::string share(double value)
{
    return value == 0 ? "off" : shortestDecimal(value);
}

std::string pixels(double value)
{
    return value == 0 ? "off" : shortestDecimal(value) + " px";
}

std::string earlyStopping(const TrainingConfig &config)
{
    return config.earlyStoppingPatience == 0 ? "off" : counted(config.earlyStoppingPatience, "epoch");
}

std::string filtersText(const NetworkSpec &spec)
{
    return std::to_string(spec.filters[0]) + ", " + std::to_string(spec.filters[1]) + ", "
        + std::to_string(spec.filters[2]);
}

std::vector<SettingValue> trainingSettings(const TrainingConfig &c)
{
    return {
        {"epochs", "Epochs", std::to_string(c.epochs)},
        {"batch-size", "Batch size", std::to_string(c.batchSize)},
        {"learning-rate", "Learning rate", shortestDecimal(c.learningRate)},
        {"schedule", "Schedule", nameOf(scheduleNames, c.schedule)},
        {"warmup-epochs", "Warm-up epochs", share(c.warmupEpochs)},
        {"weight-decay", "Weight decay", share(c.weightDecay)},
        {"label-smoothing", "Label smoothing", share(c.labelSmoothing)},
        {"patience", "Patience", earlyStopping(c)},
        {"restore-best-weights", "Restore best weights",
            c.earlyStoppingPatience == 0 ? "off" : nameOf(switchNames, c.restoreBestWeights)},
        {"shuffle", "Shuffle", nameOf(shuffleNames, c.order)},
    };
}

std::vector<SettingValue> networkSettings(const NetworkSpec &s)
{
    return {
        {"dropout", "Dropout", share(s.dropout)},
        {"batch-norm", "Batch normalisation", nameOf(switchNames, s.batchNormalisation)},
        {"padding", "Padding", nameOf(paddingNames, s.padding)},
        {"filters", "Filters", filtersText(s)},
        {"dense-width", "Dense width", std::to_string(s.denseWidth)},
        {"channels", "Channels", std::to_string(s.channels)},
        {"init", "Initialisation", s.initialisation == Initialisation::Keras ? "Keras" : "LibTorch"},
        {"rescale", "Rescale", nameOf(rescaleNames, s.rescale)},
    };
}

std::vector<SettingValue> augmentationSettings(const Augmentation &a)
{
    return {
        {"rotation", "Rotation", degrees(a.rotation)},
        {"width-shift", "Width shift", share(a.widthShift)},
        {"height-shift", "Height shift", share(a.heightShift)},
        {"scale", "Scale", share(a.scale)},
        {"shear", "Shear", degrees(a.shear)},
        {"elastic", "Elastic", pixels(a.elastic)},
        {"thickness", "Stroke thickness", pixels(a.thickness)},
        {"horizontal-flip", "Horizontal flip", nameOf(switchNames, a.horizontalFlip)},
    };
}

void append(std::vector<SettingValue> &all, std::vector<SettingValue> part)
{
    all.insert(all.end(), std::make_move_iterator(part.begin()), std::make_move_iterator(part.end()));
}

} // namespace

std::vector<SettingValue> settings(const RunConfig &config)
{
    std::vector<SettingValue> all = {{"preset", "Preset", config.preset.empty() ? "none" : config.preset}};
    append(all, trainingSettings(config.training));
    append(all, networkSettings(config.network));
    append(all, augmentationSettings(config.training.augmentation));
    all.push_back({"seed", "Seed", std::to_string(config.training.seed)});
    all.push_back(
        {"threads", "Threads", config.training.threads == 0 ? "all cores" : std::to_string(config.training.threads)});
    all.push_back({"device", "Device", nameOf(deviceNames, config.training.device)});
    all.push_back({"precision", "Precision", nameOf(precisionNames, config.training.precision)});
    return all;
}

namespace {

/// Says how a run was computed, not what was asked of it.
bool isOfTheMachine(const SettingValue &setting)
{
    return setting.key == "threads" || setting.key == "device";
}

} // namespace

std::vector<SettingDifference> settingDifferences(const RunConfig &a, const RunConfig &b)
{
    const std::vector<SettingValue> ofA = settings(a);
    const std::vector<SettingValue> ofB = settings(b);
    std::vector<SettingDifference> differences;
    for (std::size_t i = 0; i < ofA.size(); ++i)
        if (ofA[i].value != ofB[i].value && !isOfTheMachine(ofA[i]))
            differences.push_back({ofA[i].key, ofA[i].label, ofA[i].value, ofB[i].value});
    return differences;
}

std::string settingExplanation(std::string_view key)
{
    static const std::map<std::string, std::string, std::less<>> texts = {
        {"preset", "A ready-made configuration to start from; every setting can then be changed."},
        {"epochs",
            "How often the network sees every training picture; too few leave it unfinished, too many let it learn by "
            "heart."},
        {"batch-size",
            "How many pictures each step of Adam is computed from; smaller batches step more often and more noisily."},
        {"learning-rate", "How far each step of Adam goes; too high does not settle, too low takes long."},
        {"schedule",
            "How the learning rate changes: constant, falling along a cosine, or rising and falling once "
            "(one-cycle)."},
        {"warmup-epochs",
            "For this many epochs (also a fraction) the learning rate rises linearly, which keeps the first steps from "
            "going astray."},
        {"patience",
            "Ends the training after this many epochs without a lower validation loss (early stopping); 0 never does."},
        {"restore-best-weights",
            "With early stopping: keeps the weights of the epoch with the lowest validation loss, not the last ones."},
        {"weight-decay", "Draws weights towards zero at every step, which keeps the network simple."},
        {"label-smoothing",
            "Asks for a little less than certainty in the right class, which makes probabilities more honest."},
        {"shuffle", "Off, class-ordered files give each batch one or two classes, and the network forgets the others."},
        {"dropout",
            "Sets this share of values to zero after every block while training, so that no value is relied on "
            "alone."},
        {"batch-norm",
            "Scales each map to mean 0 and variance 1 over the batch, which makes training faster and steadier."},
        {"padding", "\"same\" adds a black border so that a map keeps its size; \"valid\" loses a pixel on each side."},
        {"filters", "How many maps each of the three convolutions makes; more see more and take longer."},
        {"dense-width", "Values in the layer between the last maps and the classes."},
        {"channels",
            "1 for grey; 3 repeats the grey picture, as Keras reads PNG files, for the same result with more "
            "weights."},
        {"init", "Where weights start: Keras' Glorot uniform with zero biases, or LibTorch's Kaiming uniform."},
        {"rescale", "What pixels from 0 to 255 are multiplied with first; 1/255 brings them to 0 to 1."},
        {"augment",
            "How training pictures are changed at random: none, or a list such as rotation=15,shear=10,thickness=0.5 "
            "of rotation and shear (degrees), width-shift, height-shift and scale (shares), elastic and thickness "
            "(pixels), horizontal-flip (which costs digits about ten points)."},
        {"rotation", "Turns each training picture by up to this many degrees either way."},
        {"width-shift", "Moves each training picture left or right by up to this share of its width."},
        {"height-shift", "Moves each training picture up or down by up to this share of its height."},
        {"scale", "Makes each training picture larger or smaller by up to this share."},
        {"shear", "Slants each training picture by up to this many degrees either way."},
        {"elastic",
            "Bends each training picture smoothly: points seven pixels apart move by up to this many pixels, as a "
            "hand wobbles."},
        {"thickness", "Makes strokes thicker or thinner by up to this many pixels on each side, as pens differ."},
        {"horizontal-flip",
            "Mirrors half of the training pictures; with digits it costs about ten points, since a mirrored 2 or 5 is "
            "not a digit."},
        {"seed", "Decides weights, order, augmentation and dropout; the same seed gives the same run."},
        {"threads", "Processor threads for training, at most one for every 32 pictures of a batch; 0 takes all cores."},
        {"device",
            "Where to train: auto takes an NVIDIA GPU where LibTorch has CUDA and finds one, else the processor."},
        {"precision",
            "bfloat16 trains half as fast again where the processor computes in it: sums of rounded numbers, weights "
            "kept exact."},
    };
    const auto found = texts.find(key);
    return found == texts.end() ? std::string() : found->second;
}

} // namespace digitlab
