// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/number_text.h"
#include "core/training/setting.h"

namespace digitlab {

namespace {

constexpr const char *degrees = "\u00B0";
constexpr const char *pixels = " px";
constexpr NumberRange belowOne{.lowest = 0, .highest = 1, .withHighest = false};

template <typename Enum> ChoiceSetting choice(Place<Enum> place, const std::vector<SettingOption> &options)
{
    return {.options = options,
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
            .help = "How many times the network sees every training image; with too few it is not finished, with too "
                    "many it memorises the images.",
            .isFirst = true},
        {.key = "batch-size",
            .label = "Batch size",
            .field = "training.batch_size",
            .kind = WholeSetting{[](RunConfig &c) -> int & { return c.training.batchSize; }, {1, 65'536}},
            .help
            = "How many images each step of Adam is computed from; smaller batches give more steps, but noisier ones."},
        {.key = "learning-rate",
            .label = "Learning rate",
            .field = "training.learning_rate",
            .argument = "RATE",
            .kind = DecimalSetting{.place = [](RunConfig &c) -> double & { return c.training.learningRate; },
                .range = {.lowest = 0, .highest = 10, .withLowest = false},
                .step = 0,
                .isOffAtZero = false},
            .help = "How large each step of Adam is; too large does not converge, too small takes long."},
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
            .help = "The learning rate rises linearly for this many epochs (fractions allowed), which keeps the first "
                    "steps stable.",
            .conflict = warmupFault},
        {.key = "weight-decay",
            .label = "Weight decay",
            .field = "training.weight_decay",
            .argument = "RATE",
            .kind = DecimalSetting{.place = [](RunConfig &c) -> double & { return c.training.weightDecay; },
                .range = {0, 1},
                .step = 0},
            .help = "Pulls weights towards zero at every step, which keeps the network simple."},
        {.key = "label-smoothing",
            .label = "Label smoothing",
            .field = "training.label_smoothing",
            .kind = DecimalSetting{[](RunConfig &c) -> double & { return c.training.labelSmoothing; }, belowOne},
            .help
            = "Trains for a little less than certainty in the right class, which makes the probabilities more honest."},
        {.key = "patience",
            .label = "Patience",
            .field = "training.patience",
            .kind = WholeSetting{.place = [](RunConfig &c) -> int & { return c.training.earlyStoppingPatience; },
                .range = {0, 10'000},
                .zero = "off",
                .noun = "epoch"},
            .help = "Stops training after this many epochs without a lower validation loss (early stopping); 0 turns "
                    "this off."},
        {.key = "restore-best-weights",
            .label = "Restore best weights",
            .field = "training.restore_best_weights",
            .kind = SwitchSetting{[](RunConfig &c) -> bool & { return c.training.restoreBestWeights; }},
            .help = "With early stopping: keeps the weights of the epoch with the lowest validation loss, not those of "
                    "the last epoch.",
            .applies = [](const RunConfig &c) { return c.training.earlyStoppingPatience > 0; }},
        {.key = "rescale",
            .label = "Rescale",
            .field = "network.rescale",
            .kind = choice<Rescale>(
                [](RunConfig &c) -> Rescale & { return c.network.rescale; }, {{"1", {}, "none"}, {"1/255"}}),
            .help = "What pixel values from 0 to 255 are multiplied by first; 1/255 scales them to 0 to 1."},
    };
}

std::vector<Setting> networkSettings()
{
    return {
        {.key = "dropout",
            .label = "Dropout",
            .field = "network.dropout",
            .kind = DecimalSetting{[](RunConfig &c) -> double & { return c.network.dropout; }, dropoutRange},
            .help = "Sets this fraction of values to zero after every block during training, so that the network "
                    "relies on no single value.",
            .isFirst = true},
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
            .help = R"("same" adds a black border so that a map keeps its size; "valid" loses a pixel on each side.)",
            .isFirst = true},
        {.key = "filters",
            .label = "Filters",
            .field = "network.filters",
            .kind
            = FiltersSetting{[](RunConfig &c) -> std::array<int, 3> & { return c.network.filters; }, filtersRange},
            .help = "How many maps each of the three convolutions makes; more maps capture more, but take longer.",
            .isFirst = true},
        {.key = "dense-width",
            .label = "Dense width",
            .field = "network.dense_width",
            .kind = WholeSetting{[](RunConfig &c) -> int & { return c.network.denseWidth; }, denseWidthRange},
            .help = "Number of values in the layer between the last maps and the classes."},
        {.key = "channels",
            .label = "Channels",
            .field = "network.channels",
            .kind = channels(),
            .help = "1 for grey; 3 repeats the grey image, as Keras reads PNG files, for the same result with more "
                    "weights."},
        {.key = "init",
            .label = "Initialisation",
            .field = "network.initialisation",
            .kind = choice<Initialisation>([](RunConfig &c) -> Initialisation & { return c.network.initialisation; },
                {{"keras", "Keras"}, {"libtorch", "LibTorch"}}),
            .help = "Initial weights: Keras' Glorot uniform with zero biases, or LibTorch's Kaiming uniform."},
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
            .help = "Rotates each training image by up to this many degrees either way."},
        {.key = "width-shift",
            .label = "Width shift",
            .field = "training.augmentation.width_shift",
            .kind
            = DecimalSetting{[](RunConfig &c) -> double & { return c.training.augmentation.widthShift; }, belowOne},
            .help = "Moves each training image left or right by up to this fraction of its width."},
        {.key = "height-shift",
            .label = "Height shift",
            .field = "training.augmentation.height_shift",
            .kind
            = DecimalSetting{[](RunConfig &c) -> double & { return c.training.augmentation.heightShift; }, belowOne},
            .help = "Moves each training image up or down by up to this fraction of its height."},
        {.key = "scale",
            .label = "Scale",
            .field = "training.augmentation.scale",
            .kind = DecimalSetting{[](RunConfig &c) -> double & { return c.training.augmentation.scale; }, belowOne},
            .help = "Makes each training image larger or smaller by up to this fraction."},
        {.key = "shear",
            .label = "Shear",
            .field = "training.augmentation.shear",
            .argument = "DEGREES",
            .kind = DecimalSetting{.place = [](RunConfig &c) -> double & { return c.training.augmentation.shear; },
                .range = {0, 80},
                .unit = degrees,
                .step = 1},
            .help = "Slants each training image by up to this many degrees either way."},
        {.key = "elastic",
            .label = "Elastic",
            .field = "training.augmentation.elastic",
            .argument = "PIXELS",
            .kind = DecimalSetting{.place = [](RunConfig &c) -> double & { return c.training.augmentation.elastic; },
                .range = {0, 10},
                .unit = pixels,
                .step = 0.5},
            .help = "Distorts each training image smoothly: points seven pixels apart move by up to this many pixels, "
                    "like an unsteady hand."},
        {.key = "thickness",
            .label = "Stroke thickness",
            .field = "training.augmentation.thickness",
            .argument = "PIXELS",
            .kind = DecimalSetting{.place = [](RunConfig &c) -> double & { return c.training.augmentation.thickness; },
                .range = {0, 3},
                .unit = pixels,
                .step = 0.25},
            .help = "Makes strokes thicker or thinner by up to this many pixels on each side, like different pens."},
        {.key = "horizontal-flip",
            .label = "Horizontal flip",
            .field = "training.augmentation.horizontal_flip",
            .kind = SwitchSetting{[](RunConfig &c) -> bool & { return c.training.augmentation.horizontalFlip; }},
            .help = "Mirrors half of the training images; with digits it costs about ten points of accuracy, because a "
                    "mirrored 2 or 5 is not a digit."},
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
            .help = "Mixes the training images before every epoch; unmixed, files in class order give each batch only "
                    "one or two classes.",
            .isFirst = true},
        {.key = "seed",
            .label = "Seed",
            .field = "training.seed",
            .kind = SeedSetting{[](RunConfig &c) -> std::uint64_t & { return c.training.seed; }},
            .help = "Determines initial weights, order, augmentation and dropout; the same seed gives the same run."},
        {.key = "threads",
            .label = "Threads",
            .field = "training.threads",
            .kind = WholeSetting{.place = [](RunConfig &c) -> int & { return c.training.threads; },
                .range = {0, 1024},
                .zero = "all cores"},
            .help = "CPU threads for training, at most one for every 32 images of a batch; 0 uses all cores.",
            .isOfTheMachine = true,
            .isInForm = false},
        {.key = "device",
            .label = "Device",
            .field = "training.device",
            .kind = choice<Device>([](RunConfig &c) -> Device & { return c.training.device; },
                {{"auto", {}, "automatic"}, {"cpu", {}, "CPU"}, {"cuda", {}, "CUDA GPU"}}),
            .help = "Where to train: auto uses an NVIDIA GPU if LibTorch has CUDA and finds one, otherwise the CPU.",
            .isOfTheMachine = true},
        {.key = "precision",
            .label = "Precision",
            .field = "training.precision",
            .kind = choice<Precision>(
                [](RunConfig &c) -> Precision & { return c.training.precision; }, {{"float32"}, {"bfloat16"}}),
            .help = "bfloat16 makes training half as fast again if the CPU supports it: values are rounded, weights "
                    "stay exact.",
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
