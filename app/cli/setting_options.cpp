#include "app/cli/setting_options.h"

#include "app/cli/value_parser.h"
#include "core/training/settings.h"

#include <CLI/CLI.hpp>

namespace digitlab::cli {

namespace {

using Ends = Range::Ends;

const Choices<bool> onOff = {{"on", true}, {"off", false}};
const Choices<SampleOrder> orders = {{"on", SampleOrder::Shuffled}, {"off", SampleOrder::AsStored}};
const Choices<Schedule> schedules
    = {{"constant", Schedule::Constant}, {"cosine", Schedule::Cosine}, {"one-cycle", Schedule::OneCycle}};
const Choices<Device> devices = {{"auto", Device::Auto}, {"cpu", Device::Cpu}, {"cuda", Device::Cuda}};
const Choices<Precision> precisions = {{"float32", Precision::Float32}, {"bfloat16", Precision::BFloat16}};
const Choices<Padding> paddings = {{"same", Padding::Same}, {"valid", Padding::Valid}};
const Choices<int> channelCounts = {{"1", 1}, {"3", 3}};
const Choices<Initialisation> initialisations
    = {{"keras", Initialisation::Keras}, {"libtorch", Initialisation::LibTorch}};
const Choices<Rescale> rescales = {{"1", Rescale::None}, {"1/255", Rescale::Unit}};

} // namespace

SettingOptions::SettingOptions(CLI::App &app)
    : m_app(app)
{
    addTraining();
    addRegularisation();
    addNetwork();
    addPictures();
}

RunConfig SettingOptions::appliedTo(RunConfig config) const
{
    for (const auto &change : m_changes)
        change(config);
    return config;
}

void SettingOptions::add(const std::string &key, const std::string &valueName, const Change &change)
{
    const auto remember = [this, change](const std::string &text) {
        m_changes.emplace_back([change, text](RunConfig &config) { change(config, text); });
    };
    const auto tryOut = [change](const std::string &text) {
        RunConfig scratch;
        change(scratch, text);
    };
    m_app.add_option_function<std::string>("--" + key, remember, settingExplanation(key))
        ->type_name(valueName)
        ->check(checkedBy(tryOut))
        ->group("Settings");
}

void SettingOptions::addTraining()
{
    add("epochs", "N",
        [](RunConfig &config, const std::string &text) { config.training.epochs = parseWhole(text, 1, 10'000); });
    add("batch-size", "N",
        [](RunConfig &config, const std::string &text) { config.training.batchSize = parseWhole(text, 1, 65'536); });
    add("learning-rate", "RATE", [](RunConfig &config, const std::string &text) {
        config.training.learningRate = parseNumber(text, {.low = 0, .high = 10, .ends = Ends::OpenLow});
    });
    add("schedule", "constant|cosine|one-cycle",
        [](RunConfig &config, const std::string &text) { config.training.schedule = parseChoice(text, schedules); });
    add("warmup-epochs", "EPOCHS", [](RunConfig &config, const std::string &text) {
        config.training.warmupEpochs = parseNumber(text, {.low = 0, .high = 10'000});
    });
    add("shuffle", "on|off",
        [](RunConfig &config, const std::string &text) { config.training.order = parseChoice(text, orders); });
    add("seed", "N", [](RunConfig &config, const std::string &text) { config.training.seed = parseSeed(text); });
    add("threads", "N",
        [](RunConfig &config, const std::string &text) { config.training.threads = parseWhole(text, 0, 1024); });
    add("device", "auto|cpu|cuda",
        [](RunConfig &config, const std::string &text) { config.training.device = parseChoice(text, devices); });
    add("precision", "float32|bfloat16",
        [](RunConfig &config, const std::string &text) { config.training.precision = parseChoice(text, precisions); });
}

void SettingOptions::addRegularisation()
{
    add("patience", "N", [](RunConfig &config, const std::string &text) {
        config.training.earlyStoppingPatience = parseWhole(text, 0, 10'000);
    });
    add("restore-best-weights", "on|off", [](RunConfig &config, const std::string &text) {
        config.training.restoreBestWeights = parseChoice(text, onOff);
    });
    add("weight-decay", "RATE", [](RunConfig &config, const std::string &text) {
        config.training.weightDecay = parseNumber(text, {.low = 0, .high = 1});
    });
    add("label-smoothing", "SHARE", [](RunConfig &config, const std::string &text) {
        config.training.labelSmoothing = parseNumber(text, {.low = 0, .high = 1, .ends = Ends::OpenHigh});
    });
    add("dropout", "SHARE", [](RunConfig &config, const std::string &text) {
        config.network.dropout = parseNumber(text, {.low = 0, .high = 1, .ends = Ends::OpenHigh});
    });
    add("batch-norm", "on|off", [](RunConfig &config, const std::string &text) {
        config.network.batchNormalisation = parseChoice(text, onOff);
    });
}

void SettingOptions::addNetwork()
{
    add("filters", "A,B,C",
        [](RunConfig &config, const std::string &text) { config.network.filters = parseFilters(text); });
    add("padding", "same|valid",
        [](RunConfig &config, const std::string &text) { config.network.padding = parseChoice(text, paddings); });
    add("dense-width", "N",
        [](RunConfig &config, const std::string &text) { config.network.denseWidth = parseWhole(text, 1, 8192); });
    add("channels", "1|3",
        [](RunConfig &config, const std::string &text) { config.network.channels = parseChoice(text, channelCounts); });
    add("init", "keras|libtorch", [](RunConfig &config, const std::string &text) {
        config.network.initialisation = parseChoice(text, initialisations);
    });
}

void SettingOptions::addPictures()
{
    add("rescale", "1|1/255",
        [](RunConfig &config, const std::string &text) { config.network.rescale = parseChoice(text, rescales); });
    add("augment", "LIST",
        [](RunConfig &config, const std::string &text) { config.training.augmentation = parseAugmentation(text); });
}

} // namespace digitlab::cli
