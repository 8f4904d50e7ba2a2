// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/keras_reader.h"

#include "core/base/json_field.h"
#include "core/exchange/hdf5_reader.h"
#include "core/exchange/zip_reader.h"

#include <cctype>
#include <functional>
#include <set>

namespace digitlab {

namespace {

using nlohmann::json;

/// The arrays of a layer by what Keras calls its variables' order: kernel and bias; gamma, beta, mean, variance.
using WeightsOf = std::function<std::vector<NamedTensor>(const std::string &className, const std::string &name)>;

/// A number, or the first of equal ones: 3, [3, 3].
int sideOf(const json &config, const char *key, int otherwise)
{
    const auto field = config.find(key);
    if (field == config.end() || field->is_null())
        return otherwise;
    if (field->is_number_integer())
        return field->get<int>();
    const bool isSquare
        = field->is_array() && field->size() == 2 && (*field)[0].is_number_integer() && (*field)[0] == (*field)[1];
    return isSquare ? (*field)[0].get<int>() : -1;
}

template <typename T> T optionOf(const json &config, const char *key, T otherwise)
{
    const auto field = config.find(key);
    return field == config.end() || field->is_null() ? otherwise : jsonField<T>(config, key);
}

/// height x width x inputs x filters to filters x inputs x height x width.
std::vector<float> filtersFirst(const NamedTensor &kernel)
{
    const auto places = static_cast<std::size_t>(kernel.shape[0] * kernel.shape[1]);
    const auto inputs = static_cast<std::size_t>(kernel.shape[2]);
    const auto filters = static_cast<std::size_t>(kernel.shape[3]);
    std::vector<float> result(kernel.values.size());
    for (std::size_t place = 0; place < places; ++place)
        for (std::size_t input = 0; input < inputs; ++input)
            for (std::size_t filter = 0; filter < filters; ++filter)
                result[(filter * inputs + input) * places + place]
                    = kernel.values[(place * inputs + input) * filters + filter];
    return result;
}

std::vector<float> outputsFirst(const NamedTensor &kernel)
{
    const auto inputs = static_cast<std::size_t>(kernel.shape[0]);
    const auto outputs = static_cast<std::size_t>(kernel.shape[1]);
    std::vector<float> result(kernel.values.size());
    for (std::size_t input = 0; input < inputs; ++input)
        for (std::size_t output = 0; output < outputs; ++output)
            result[output * inputs + input] = kernel.values[input * outputs + output];
    return result;
}

class KerasConfigReader
{
public:
    explicit KerasConfigReader(WeightsOf weightsOf)
        : m_weightsOf(std::move(weightsOf))
    {
    }

    std::vector<NamedLayer> layers;

    /// Of the model's configuration.
    void readModel(const json &model)
    {
        if (const auto kind = jsonField<std::string>(model, "class_name"); kind != "Sequential")
            throw std::runtime_error("is a " + kind + " model; only Sequential ones can be opened");
        // Keras 2.0 had the list itself.
        const json &config = model.at("config");
        const json &list = config.is_array() ? config : jsonList(config, "layers");
        for (const json &layer : list)
            readLayer(layer);
    }

private:
    void readLayer(const json &layer)
    {
        m_kind = jsonField<std::string>(layer, "class_name");
        const json &config = jsonObject(layer, "config");
        m_name = jsonField<std::string>(config, "name");
        if (optionOf<std::string>(config, "data_format", "channels_last") != "channels_last")
            refuse("its channels come first");
        static const std::set<std::string> inert = {"InputLayer", "GaussianNoise", "GaussianDropout", "RandomRotation",
            "RandomTranslation", "RandomZoom", "RandomFlip", "RandomContrast", "RandomBrightness", "RandomShear"};
        if (inert.contains(m_kind))
            return;
        if (m_kind == "Conv2D")
            readConvolution(config);
        else if (m_kind == "BatchNormalization")
            readNormalisation(config);
        else if (m_kind == "Dense")
            readDense(config);
        else if (m_kind == "MaxPooling2D")
            readPooling(config);
        else if (m_kind == "Rescaling")
            add(RescalingLayer{optionOf(config, "scale", 1.0), optionOf(config, "offset", 0.0)});
        else if (m_kind == "Dropout" || m_kind == "SpatialDropout2D")
            add(DropoutLayer{optionOf(config, "rate", 0.0)});
        else if (m_kind == "Flatten")
            add(FlattenLayer());
        else if (m_kind == "Activation")
            readActivation(config);
        else if (m_kind == "ReLU")
            readRelu(config);
        else if (m_kind == "Softmax")
            add(SoftmaxLayer());
        else
            refuse("DigitLab's networks have no such layer");
    }

    void readConvolution(const json &config)
    {
        if (sideOf(config, "kernel_size", 0) != 3)
            refuse("its kernel is not 3 x 3");
        if (sideOf(config, "strides", 1) != 1 || sideOf(config, "dilation_rate", 1) != 1
            || optionOf(config, "groups", 1) != 1)
            refuse("it has strides, dilation or groups");
        const auto padding = optionOf<std::string>(config, "padding", "valid");
        if (padding != "same" && padding != "valid")
            refuse("its padding is \"" + padding + "\"");
        const std::vector<NamedTensor> weights = arrays(config, 4);
        add(ConvolutionLayer{.inputs = static_cast<int>(weights[0].shape[2]),
            .filters = static_cast<int>(weights[0].shape[3]),
            .padding = padding == "same" ? Padding::Same : Padding::Valid,
            .weights = filtersFirst(weights[0]),
            .biases = weights[1].values});
        readActivation(config);
    }

    void readDense(const json &config)
    {
        const std::vector<NamedTensor> weights = arrays(config, 2);
        add(DenseLayer{.inputs = static_cast<int>(weights[0].shape[0]),
            .outputs = static_cast<int>(weights[0].shape[1]),
            .weights = outputsFirst(weights[0]),
            .biases = weights[1].values});
        readActivation(config);
    }

    /// Kernel and bias, which is zero where the layer has none.
    std::vector<NamedTensor> arrays(const json &config, std::size_t dimensions)
    {
        std::vector<NamedTensor> weights = m_weightsOf(m_kind, m_name);
        const bool hasBias = optionOf(config, "use_bias", true);
        if (weights.size() != (hasBias ? 2U : 1U) || weights[0].shape.size() != dimensions)
            refuse("its weights do not belong to it");
        const std::int64_t outputs = weights[0].shape.back();
        if (!hasBias)
            weights.push_back({"", {outputs}, std::vector<float>(static_cast<std::size_t>(outputs), 0)});
        if (weights[1].shape != std::vector<std::int64_t>{outputs})
            refuse("its bias does not belong to it");
        return weights;
    }

    void readNormalisation(const json &config)
    {
        const std::vector<NamedTensor> weights = m_weightsOf(m_kind, m_name);
        const bool scales = optionOf(config, "scale", true);
        const bool shifts = optionOf(config, "center", true);
        if (weights.size() != 2U + (scales ? 1 : 0) + (shifts ? 1 : 0))
            refuse("its weights do not belong to it");
        auto next = weights.rbegin();
        NormalisationLayer layer{.scale = {},
            .offset = {},
            .mean = {},
            .variance = next->values,
            .epsilon = optionOf(config, "epsilon", 1e-3)};
        layer.mean = (++next)->values;
        layer.offset = shifts ? (++next)->values : std::vector<float>(layer.mean.size(), 0);
        layer.scale = scales ? (++next)->values : std::vector<float>(layer.mean.size(), 1);
        add(std::move(layer));
    }

    void readPooling(const json &config)
    {
        const int size = sideOf(config, "pool_size", 2);
        if (size != 2 || sideOf(config, "strides", size) != 2
            || optionOf<std::string>(config, "padding", "valid") != "valid")
            refuse("it does not pool 2 x 2 pixels with padding \"valid\"");
        add(PoolingLayer());
    }

    void readActivation(const json &config)
    {
        const auto field = config.find("activation");
        const bool isNamed = field == config.end() || field->is_null() || field->is_string();
        const std::string function = isNamed ? optionOf<std::string>(config, "activation", "linear") : "another one";
        if (function == "relu")
            add(ReluLayer());
        else if (function == "softmax")
            add(SoftmaxLayer());
        else if (function != "linear")
            refuse("its activation is " + function + ", and DigitLab's networks have relu");
    }

    void readRelu(const json &config)
    {
        const auto isPlain = [&config](const char *key) { return optionOf(config, key, 0.0) == 0; };
        if (config.contains("max_value") && !config["max_value"].is_null())
            refuse("it has a largest value");
        if (!isPlain("negative_slope") || !isPlain("threshold"))
            refuse("it has a slope or a threshold");
        add(ReluLayer());
    }

    void add(Layer layer) { layers.push_back({std::move(layer), m_kind, m_name}); }
    [[noreturn]] void refuse(const std::string &reason) const { throw misfit(m_kind, m_name, reason); }

    WeightsOf m_weightsOf;
    std::string m_kind;
    std::string m_name;
};

std::vector<NamedLayer> layersOf(const json &model, const WeightsOf &weightsOf)
{
    KerasConfigReader reader(weightsOf);
    reader.readModel(model);
    return std::move(reader.layers);
}

/// "Conv2D" as Keras 3 names its groups: "conv2d"; "BatchNormalization": "batch_normalization".
std::string snakeCase(const std::string &className)
{
    std::string name;
    for (std::size_t i = 0; i < className.size(); ++i) {
        const auto letter = static_cast<unsigned char>(className[i]);
        const bool startsWord = std::isupper(letter) != 0 && i > 0
            && (std::islower(static_cast<unsigned char>(className[i - 1])) != 0
                || (i + 1 < className.size() && std::islower(static_cast<unsigned char>(className[i + 1])) != 0
                    && std::isdigit(static_cast<unsigned char>(className[i - 1])) == 0));
        if (startsWord)
            name += '_';
        name += static_cast<char>(std::tolower(letter));
    }
    return name;
}

/// Keras 3 counts the layers of a class.
class VariablesOfKeras3
{
public:
    explicit VariablesOfKeras3(const Hdf5Reader &file)
        : m_file(file)
    {
    }

    std::vector<NamedTensor> operator()(const std::string &className, const std::string &)
    {
        const std::string base = snakeCase(className);
        const int before = m_count[base]++;
        const std::string group = (m_file.has("/layers") ? "/layers/" : "/_layer_checkpoint_dependencies/") + base
            + (before == 0 ? "" : '_' + std::to_string(before)) + "/vars";
        std::vector<NamedTensor> tensors;
        for (std::string path = group + "/0"; m_file.has(path); path = group + '/' + std::to_string(tensors.size()))
            tensors.push_back(m_file.tensor(path));
        return tensors;
    }

private:
    const Hdf5Reader &m_file;
    std::map<std::string, int> m_count;
};

} // namespace

ImportedNetwork readKerasH5(std::string_view bytes)
{
    const Hdf5Reader file(bytes);
    const std::optional<std::string> config = file.text("/", "model_config");
    if (!config)
        throw std::runtime_error("holds weights alone, without the model's configuration; save it by model.save()");
    const auto weightsOf = [&file](const std::string &, const std::string &name) {
        const std::string group = "/model_weights/" + name;
        std::vector<NamedTensor> tensors;
        for (const std::string &weight : file.texts(group, "weight_names"))
            tensors.push_back(file.tensor(group + '/' + weight));
        return tensors;
    };
    ImportedNetwork network{.layers = layersOf(parsedJson(*config), weightsOf), .metadata = {}};
    const json metadata = file.has("/digitlab") ? parsedJson(file.textDataset("/digitlab")) : json::object();
    for (const auto &[key, value] : metadata.items())
        if (value.is_string())
            network.metadata[key] = value.get<std::string>();
    return network;
}

ImportedNetwork readKerasZip(std::string_view bytes)
{
    const ZipReader zip(bytes);
    const json config = parsedJson(zip.file("config.json"));
    const std::string weights = zip.file("model.weights.h5");
    const Hdf5Reader file(weights);
    return {.layers = layersOf(config, VariablesOfKeras3(file)), .metadata = {}};
}

} // namespace digitlab
