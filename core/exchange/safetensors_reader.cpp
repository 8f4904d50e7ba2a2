// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/safetensors_reader.h"

#include "core/base/json_field.h"
#include "core/exchange/float_array.h"
#include "core/nn/tensor_file.h"

#include <cstring>
#include <optional>

namespace digitlab {

namespace {

using nlohmann::json;

constexpr const char *metadataKey = "__metadata__";

std::map<std::string, std::string> textsOf(const json &object)
{
    std::map<std::string, std::string> texts;
    for (const auto &[key, value] : object.items())
        if (value.is_string())
            texts[key] = value.get<std::string>();
    return texts;
}

std::optional<FloatType> floatTypeOf(const std::string &name)
{
    if (name == "F16")
        return FloatType::Half;
    if (name == "BF16")
        return FloatType::Brain;
    if (name == "F32")
        return FloatType::Single;
    if (name == "F64")
        return FloatType::Double;
    return std::nullopt;
}

NamedTensor tensorOf(const std::string &name, const json &entry, FloatType type, std::string_view bytes)
{
    const auto shape = jsonField<std::vector<std::int64_t>>(entry, "shape");
    const auto offsets = jsonField<std::vector<std::uint64_t>>(entry, "data_offsets");
    if (offsets.size() != 2 || offsets[0] > offsets[1] || offsets[1] > bytes.size())
        throw std::runtime_error("the place of \"" + name + "\" is impossible");
    NamedTensor tensor{name, shape, floatsFrom(type, bytes.substr(offsets[0], offsets[1] - offsets[0]))};
    if (elementCount(shape) != tensor.values.size())
        throw std::runtime_error("the shape of \"" + name + "\" does not fit its size");
    return tensor;
}

} // namespace

SafetensorsFile readSafetensors(std::string_view bytes)
{
    std::uint64_t size = 0;
    if (bytes.size() < sizeof size)
        throw std::runtime_error("cut short");
    std::memcpy(&size, bytes.data(), sizeof size);
    bytes.remove_prefix(sizeof size);
    if (size > bytes.size())
        throw std::runtime_error("cut short, or not a safetensors file");
    const json header = parsedJson(bytes.substr(0, size), "cut short, altered, or not a safetensors file");
    bytes.remove_prefix(size);
    SafetensorsFile file;
    for (const auto &[name, entry] : header.items()) {
        if (name == metadataKey)
            file.metadata = textsOf(entry);
        else if (const auto type = floatTypeOf(jsonField<std::string>(entry, "dtype")))
            file.tensors.push_back(tensorOf(name, entry, *type, bytes));
    }
    return file;
}

} // namespace digitlab
