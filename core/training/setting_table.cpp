// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/setting.h"

#include "core/base/decimal.h"

namespace digitlab {

namespace {

constexpr const char *degrees = "\u00B0";
constexpr const char *pixels = " px";
constexpr NumberRange belowOne{.lowest = 0, .highest = 1, .withHighest = false};

template <typename Enum> ChoiceSetting choice(Place<Enum> place, std::vector<SettingOption> options)
{
    return {.options = std::move(options),
        .chosen = [place](const RunConfig &config) { return static_cast<int>(valueAt(config, place)); },
        .choose = [place](RunConfig &config, int option) { place(config) = static_cast<Enum>(option); }};
}

ChoiceSetting channels()
{
    return {.options = {{"1", {}, "1 (grey)"}, {"3", {}, "3 (as RGB)"}},
        .chosen = [](const RunConfig &config) { return config.network.channels == 3 ? 1 : 0; },
        .choose = [](RunConfig &config, int option) { config.network.channels = option == 1 ? 3 : 1; },
        .isNumber = true};
}

bool hasPatience(const RunConfig &config)
{
    return config.training.earlyStoppingPatience > 0;
}

std::string warmupFault(const RunConfig &config)
{
    const TrainingConfig &c = config.training;
    return c.warmupEpochs <= c.epochs ? std::string()
                                      : "the warm-up of " + shortestDecimal(c.warmupEpochs)
            + " epochs is longer than the training of " + std::to_string(c.epochs);
}

std::vector<Setting> trainingSettings()
{
    return {
        {.key = "epochs",
            .label = "Epochs",
            .field = "training.epochs",
            .kind = WholeSetting{[](RunConfig &c) -> int & { return c.training.epochs; }, {1, 10'000}},
            .help = "How often the network sees every training picture; too few leave it unfinished, too many let it "
                    "learn by heart."},
        {.key = "batch-size",
            .label = "Batch size",
            .field = "training.batch_size",
            .kind = WholeSetting{[](RunConfig &c) -> int & { return c.training.batchSize; }, {1, 65'536}},
            .help = "How many pictures each step of Adam is computed from; smaller batches step more often and more "
                    "noisily."},
        {.key = "learning-rate",
            .label = "Learning rate",
            .field = "training.learning_rate",
            .argument = "RATE",
            .kind = DecimalSetting{.place = [](RunConfig &c) -> double & { return c.training.learningRate; },
                .range = {.lowest = 0, .highest = 10, .withLowest = false},
                .step = 0,
                .isOffAtZero = false},
            .help = "How far each step of Adam goes; too high does not settle, too low takes long."},
        {.key = "schedule",
            .label = "Schedule",
            .field = "training.schedule",
            .kind = choice<Schedule>([](RunConfig &c) -> Schedule & { return c.training.schedule; },
                {{"constant"}, {"cosine"}, {"one-cycle"}}),
            .help = "How the learning rate changes: constant, falling along a cosine, or rising and falling once "
                    "(one-cycle)."},
        {.key = "warmup-epochs",
            .label = "Warm-up epochs",
            .field = "training.warmup_epochs",
            .argument = "EPOCHS",
            .kind = DecimalSetting{.place = [](RunConfig &c) -> double & { return c.training.warmupEpochs; },
                .range = {0, 10'000},
                .step = 1},
            .help = "For this many epochs (also a fraction) the learning rate rises linearly, which keeps the first "
                    "steps from going astray.",
            .conflict = warmupFault},
        {.key = "weight-decay",
            .label = "Weight decay",
            .field = "training.weight_decay",
            .argument = "RATE",
            .kind = DecimalSetting{.place = [](RunConfig &c) -> double & { return c.training.weightDecay; },
                .range = {0, 1},
                .step = 0},
            .help = "Draws weights towards zero at every step, which keeps the network simple."},
        {.key = "label-smoothing",
            .label = "Label smoothing",
            .field = "training.label_smoothing",
            .kind = DecimalSetting{[](RunConfig &c) -> double & { return c.training.labelSmoothing; }, belowOne},
            .help = "Asks for a little less than certainty in the right class, which makes probabilities more honest."},
        {.key = "patience",
            .label = "Patience",
            .field = "training.patience",
            .kind = WholeSetting{.place = [](RunConfig &c) -> int & { return c.training.earlyStoppingPatience; },
                .range = {0, 10'000},
                .zero = "off",
                .noun = "epoch"},
            .help = "Ends the training after this many epochs without a lower validation loss (early stopping); 0 "
                    "never does."},
        {.key = "restore-best-weights",
            .label = "Restore best weights",
            .field = "training.restore_best_weights",
            .kind = SwitchSetting{[](RunConfig &c) -> bool & { return c.training.restoreBestWeights; }},
            .help
            = "With early stopping: keeps the weights of the epoch with the lowest validation loss, not the last ones.",
            .applies = hasPatience},
        {.key = "rescale",
            .label = "Rescale",
            .field = "network.rescale",
            .kind = choice<Rescale>(
                [](RunConfig &c) -> Rescale & { return c.network.rescale; }, {{"1", {}, "none"}, {"1/255"}}),
            .help = "What pixels from 0 to 255 are multiplied with first; 1/255 brings them to 0 to 1."},
    };
}

std::vector<Setting> networkSettings()
{
    return {
        {.key = "dropout",
            .label = "Dropout",
            .field = "network.dropout",
            .kind = DecimalSetting{[](RunConfig &c) -> double & { return c.network.dropout; }, dropoutRange},
            .help = "Sets this share of values to zero after every block while training, so that no value is relied on "
                    "alone."},
        {.key = "batch-norm",
            .label = "Batch normalisation",
            .field = "network.batch_normalisation",
            .kind = SwitchSetting{[](RunConfig &c) -> bool & { return c.network.batchNormalisation; }},
            .help
            = "Scales each map to mean 0 and variance 1 over the batch, which makes training faster and steadier."},
        {.key = "padding",
            .label = "Padding",
            .field = "network.padding",
            .kind = choice<Padding>([](RunConfig &c) -> Padding & { return c.network.padding; }, {{"same"}, {"valid"}}),
            .help = "\"same\" adds a black border so that a map keeps its size; \"valid\" loses a pixel on each side."},
        {.key = "filters",
            .label = "Filters",
            .field = "network.filters",
            .kind
            = FiltersSetting{[](RunConfig &c) -> std::array<int, 3> & { return c.network.filters; }, filtersRange},
            .help = "How many maps each of the three convolutions makes; more see more and take longer."},
        {.key = "dense-width",
            .label = "Dense width",
            .field = "network.dense_width",
            .kind = WholeSetting{[](RunConfig &c) -> int & { return c.network.denseWidth; }, denseWidthRange},
            .help = "Values in the layer between the last maps and the classes."},
        {.key = "channels",
            .label = "Channels",
            .field = "network.channels",
            .kind = channels(),
            .help = "1 for grey; 3 repeats the grey picture, as Keras reads PNG files, for the same result with more "
                    "weights."},
        {.key = "init",
            .label = "Initialisation",
            .field = "network.initialisation",
            .kind = choice<Initialisation>([](RunConfig &c) -> Initialisation & { return c.network.initialisation; },
                {{"keras", "Keras"}, {"libtorch", "LibTorch"}}),
            .help = "Where weights start: Keras' Glorot uniform with zero biases, or LibTorch's Kaiming uniform."},
    };
}

std::vector<Setting> augmentationSettings()
{
    return {
        {.key = "rotation",
            .label = "Rotation",
            .field = "training.augmentation.rotation",
            .argument = "DEGREES",
            .kind = DecimalSetting{.place = [](RunConfig &c) -> double & { return c.training.augmentation.rotation; },
                .range = {0, 180},
                .unit = degrees,
                .step = 1},
            .help = "Turns each training picture by up to this many degrees either way."},
        {.key = "width-shift",
            .label = "Width shift",
            .field = "training.augmentation.width_shift",
            .kind
            = DecimalSetting{[](RunConfig &c) -> double & { return c.training.augmentation.widthShift; }, belowOne},
            .help = "Moves each training picture left or right by up to this share of its width."},
        {.key = "height-shift",
            .label = "Height shift",
            .field = "training.augmentation.height_shift",
            .kind
            = DecimalSetting{[](RunConfig &c) -> double & { return c.training.augmentation.heightShift; }, belowOne},
            .help = "Moves each training picture up or down by up to this share of its height."},
        {.key = "scale",
            .label = "Scale",
            .field = "training.augmentation.scale",
            .kind = DecimalSetting{[](RunConfig &c) -> double & { return c.training.augmentation.scale; }, belowOne},
            .help = "Makes each training picture larger or smaller by up to this share."},
        {.key = "shear",
            .label = "Shear",
            .field = "training.augmentation.shear",
            .argument = "DEGREES",
            .kind = DecimalSetting{.place = [](RunConfig &c) -> double & { return c.training.augmentation.shear; },
                .range = {0, 80},
                .unit = degrees,
                .step = 1},
            .help = "Slants each training picture by up to this many degrees either way."},
        {.key = "elastic",
            .label = "Elastic",
            .field = "training.augmentation.elastic",
            .argument = "PIXELS",
            .kind = DecimalSetting{.place = [](RunConfig &c) -> double & { return c.training.augmentation.elastic; },
                .range = {0, 10},
                .unit = pixels,
                .step = 0.5},
            .help = "Bends each training picture smoothly: points seven pixels apart move by up to this many pixels, "
                    "as a hand wobbles."},
        {.key = "thickness",
            .label = "Stroke thickness",
            .field = "training.augmentation.thickness",
            .argument = "PIXELS",
            .kind = DecimalSetting{.place = [](RunConfig &c) -> double & { return c.training.augmentation.thickness; },
                .range = {0, 3},
                .unit = pixels,
                .step = 0.25},
            .help = "Makes strokes thicker or thinner by up to this many pixels on each side, as pens differ."},
        {.key = "horizontal-flip",
            .label = "Horizontal flip",
            .field = "training.augmentation.horizontal_flip",
            .kind = SwitchSetting{[](RunConfig &c) -> bool & { return c.training.augmentation.horizontalFlip; }},
            .help = "Mirrors half of the training pictures; with digits it costs about ten points, since a mirrored 2 "
                    "or 5 is not a digit."},
    };
}

std::vector<Setting> reproducibilitySettings()
{
    return {
        {.key = "shuffle",
            .label = "Shuffle",
            .field = "training.shuffle",
            .kind
            = choice<SampleOrder>([](RunConfig &c) -> SampleOrder & { return c.training.order; }, {{"on"}, {"off"}}),
            .help = "Off, class-ordered files give each batch one or two classes, and the network forgets the others."},
        {.key = "seed",
            .label = "Seed",
            .field = "training.seed",
            .kind = SeedSetting{[](RunConfig &c) -> std::uint64_t & { return c.training.seed; }},
            .help = "Decides weights, order, augmentation and dropout; the same seed gives the same run."},
        {.key = "threads",
            .label = "Threads",
            .field = "training.threads",
            .kind = WholeSetting{.place = [](RunConfig &c) -> int & { return c.training.threads; },
                .range = {0, 1024},
                .zero = "all cores"},
            .help = "Processor threads for training, at most one for every 32 pictures of a batch; 0 takes all cores.",
            .isOfTheMachine = true,
            .isInForm = false},
        {.key = "device",
            .label = "Device",
            .field = "training.device",
            .kind = choice<Device>([](RunConfig &c) -> Device & { return c.training.device; },
                {{"auto", {}, "automatic"}, {"cpu", {}, "CPU"}, {"cuda", {}, "CUDA GPU"}}),
            .help
            = "Where to train: auto takes an NVIDIA GPU where LibTorch has CUDA and finds one, else the processor.",
            .isOfTheMachine = true},
        {.key = "precision",
            .label = "Precision",
            .field = "training.precision",
            .kind = choice<Precision>(
                [](RunConfig &c) -> Precision & { return c.training.precision; }, {{"float32"}, {"bfloat16"}}),
            .help = "bfloat16 trains half as fast again where the processor computes in it: sums of rounded numbers, "
                    "weights kept exact.",
            .isWrittenAtDefault = false},
    };
}

void append(std::vector<Setting> &all, SettingGroup group, std::vector<Setting> part)
{
    for (Setting &setting : part) {
        setting.group = group;
        all.push_back(std::move(setting));
    }
}

} // namespace

const std::vector<Setting> &settingTable()
{
    static const std::vector<Setting> table = [] {
        std::vector<Setting> all;
        append(all, SettingGroup::Training, trainingSettings());
        append(all, SettingGroup::Network, networkSettings());
        append(all, SettingGroup::Augmentation, augmentationSettings());
        append(all, SettingGroup::Reproducibility, reproducibilitySettings());
        return all;
    }();
    return table;
}

} // namespace digitlab
