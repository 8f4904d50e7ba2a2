#include "core/training/setting_names.h"
#include "core/training/settings.h"

#include <nlohmann/json.hpp>
#include <stdexcept>
#include <utility>

namespace digitlab {

namespace {

using nlohmann::json;

/// A whole number that a T can hold; a larger one would be cut to it in silence.
template <typename T> bool isInRange(const json &value)
{
    return value.is_number_unsigned() ? std::in_range<T>(value.get<std::uint64_t>())
                                      : value.is_number_integer() && std::in_range<T>(value.get<std::int64_t>());
}

/// Reads the fields of one JSON object; absent ones keep what is there.
class FieldReader
{
public:
    explicit FieldReader(const json &object, std::string path)
        : m_object(object)
        , m_path(std::move(path))
    {
        if (!object.is_object())
            throw std::runtime_error(m_path + ": expected an object");
    }

    template <typename T> void number(const char *key, T &target) const
    {
        const auto field = m_object.find(key);
        if (field == m_object.end())
            return;
        bool fits = field->is_number();
        if constexpr (std::is_integral_v<T>)
            fits = isInRange<T>(*field);
        if (!fits)
            refuse(key, *field, std::is_floating_point_v<T> ? "a number" : "a whole number");
        target = field->template get<T>();
    }

    template <typename Names, typename Enum> void name(const char *key, const Names &names, Enum &target) const
    {
        const auto field = m_object.find(key);
        if (field == m_object.end())
            return;
        std::string known;
        for (const auto &[value, text] : names) {
            if (*field == text) {
                target = value;
                return;
            }
            known += (known.empty() ? "" : ", ") + std::string(text);
        }
        refuse(key, *field, known);
    }

    void flag(const char *key, bool &target) const
    {
        const auto field = m_object.find(key);
        if (field != m_object.end() && !field->is_boolean())
            refuse(key, *field, "true or false");
        if (field != m_object.end())
            target = field->get<bool>();
    }

    void text(const char *key, std::string &target) const
    {
        const auto field = m_object.find(key);
        if (field != m_object.end() && !field->is_string())
            refuse(key, *field, "a text");
        if (field != m_object.end())
            target = field->get<std::string>();
    }

    void filters(std::array<int, 3> &target) const
    {
        const auto field = m_object.find("filters");
        if (field == m_object.end())
            return;
        if (!field->is_array() || field->size() != target.size())
            refuse("filters", *field, "three whole numbers");
        for (std::size_t i = 0; i < target.size(); ++i) {
            if (!isInRange<int>((*field)[i]))
                refuse("filters", *field, "three whole numbers");
            target[i] = (*field)[i].get<int>();
        }
    }

private:
    [[noreturn]] void refuse(const char *key, const json &value, const std::string &expected) const
    {
        throw std::runtime_error(m_path + (m_path.empty() ? "" : ".") + key + " is "
            + (value.is_structured() ? "a list or an object"
                                     : value.dump(-1, ' ', false, json::error_handler_t::replace))
            + ", expected " + expected);
    }

    const json &m_object;
    std::string m_path;
};

json networkJson(const NetworkSpec &s)
{
    return {{"filters", s.filters}, {"padding", nameOf(paddingNames, s.padding)}, {"dropout", s.dropout},
        {"batch_normalisation", s.batchNormalisation}, {"dense_width", s.denseWidth}, {"channels", s.channels},
        {"initialisation", nameOf(initialisationNames, s.initialisation)}, {"rescale", nameOf(rescaleNames, s.rescale)},
        {"classes", s.classes}};
}

json augmentationJson(const Augmentation &a)
{
    return {{"rotation", a.rotation}, {"width_shift", a.widthShift}, {"height_shift", a.heightShift},
        {"scale", a.scale}, {"shear", a.shear}, {"elastic", a.elastic}, {"thickness", a.thickness},
        {"horizontal_flip", a.horizontalFlip}};
}

json trainingJson(const TrainingConfig &c)
{
    json object = {{"epochs", c.epochs}, {"batch_size", c.batchSize}, {"learning_rate", c.learningRate},
        {"schedule", nameOf(scheduleNames, c.schedule)}, {"warmup_epochs", c.warmupEpochs},
        {"weight_decay", c.weightDecay}, {"label_smoothing", c.labelSmoothing},
        {"shuffle", nameOf(shuffleNames, c.order)}, {"augmentation", augmentationJson(c.augmentation)},
        {"patience", c.earlyStoppingPatience}, {"restore_best_weights", c.restoreBestWeights}, {"seed", c.seed},
        {"threads", c.threads}, {"device", nameOf(deviceNames, c.device)}};
    if (c.precision != Precision::Float32) // left out otherwise: runs of earlier versions stay what they were
        object["precision"] = nameOf(precisionNames, c.precision);
    return object;
}

void read(const json &object, NetworkSpec &s)
{
    const FieldReader fields(object, "network");
    fields.filters(s.filters);
    fields.name("padding", paddingNames, s.padding);
    fields.number("dropout", s.dropout);
    fields.flag("batch_normalisation", s.batchNormalisation);
    fields.number("dense_width", s.denseWidth);
    fields.number("channels", s.channels);
    fields.name("initialisation", initialisationNames, s.initialisation);
    fields.name("rescale", rescaleNames, s.rescale);
    fields.number("classes", s.classes);
}

void read(const json &object, Augmentation &a)
{
    const FieldReader fields(object, "training.augmentation");
    fields.number("rotation", a.rotation);
    fields.number("width_shift", a.widthShift);
    fields.number("height_shift", a.heightShift);
    fields.number("scale", a.scale);
    fields.number("shear", a.shear);
    fields.number("elastic", a.elastic);
    fields.number("thickness", a.thickness);
    fields.flag("horizontal_flip", a.horizontalFlip);
}

void read(const json &object, TrainingConfig &c)
{
    const FieldReader fields(object, "training");
    fields.number("epochs", c.epochs);
    fields.number("batch_size", c.batchSize);
    fields.number("learning_rate", c.learningRate);
    fields.name("schedule", scheduleNames, c.schedule);
    fields.number("warmup_epochs", c.warmupEpochs);
    fields.number("weight_decay", c.weightDecay);
    fields.number("label_smoothing", c.labelSmoothing);
    fields.name("shuffle", shuffleNames, c.order);
    fields.number("patience", c.earlyStoppingPatience);
    fields.flag("restore_best_weights", c.restoreBestWeights);
    fields.number("seed", c.seed);
    fields.number("threads", c.threads);
    fields.name("device", deviceNames, c.device);
    fields.name("precision", precisionNames, c.precision);
    if (object.contains("augmentation"))
        read(object.at("augmentation"), c.augmentation);
}

/// Every field that a configuration can have, those that are left out mostly, too.
json everyField()
{
    RunConfig config;
    config.training.precision = Precision::BFloat16;
    return toJson(config);
}

void addUnknown(const json &object, const json &known, const std::string &path, std::vector<std::string> &found)
{
    for (const auto &[key, value] : object.items()) {
        const auto field = known.find(key);
        if (field == known.end())
            found.push_back(path + key + " = " + value.dump(-1, ' ', false, json::error_handler_t::replace));
        else if (field->is_object() && value.is_object())
            addUnknown(value, *field, path + key + ".", found);
    }
}

} // namespace

std::vector<std::string> unknownSettings(const json &configuration)
{
    std::vector<std::string> found;
    if (configuration.is_object())
        addUnknown(configuration, everyField(), {}, found);
    return found;
}

json toJson(const RunConfig &config)
{
    return {{"preset", config.preset}, {"network", networkJson(config.network)},
        {"training", trainingJson(config.training)}};
}

RunConfig runConfigFromJson(const json &object)
{
    RunConfig config;
    FieldReader(object, {}).text("preset", config.preset);
    if (object.contains("network"))
        read(object.at("network"), config.network);
    if (object.contains("training"))
        read(object.at("training"), config.training);
    try {
        validate(config);
    } catch (const std::invalid_argument &error) {
        throw std::runtime_error(error.what());
    }
    return config;
}

} // namespace digitlab
