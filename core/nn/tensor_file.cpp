// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/nn/tensor_file.h"

#include "core/base/file_io.h"
#include "core/base/json_field.h"
#include "core/base/sha256.h"
#include "core/base/version.h"
#include "core/nn/rounded_values.h"
#include "core/nn/safetensors_layout.h"
#include "core/nn/tensor_file_1.h"

#include <algorithm>
#include <charconv>
#include <cstring>
#include <limits>
#include <stdexcept>

namespace digitlab {

namespace {

using nlohmann::json;

constexpr int formatVersion = 2;
constexpr std::size_t lengthSize = sizeof(std::uint64_t);
constexpr const char *metadataKey = "__metadata__";
constexpr const char *stepsKey = "steps";
constexpr const char *roundedType = "I16";
const std::string noChecksum(64, '0'); // SHA-256 in hexadecimal

std::string textOf(const json &value)
{
    return value.dump(-1, ' ', false, json::error_handler_t::replace);
}

/// What every version of a kind of file has after its header's length.
std::string beginningOf(std::string_view kind)
{
    return R"({"__metadata__":{"kind":"DigitLab )" + std::string(kind) + ' ';
}

/// What stands before the checksum.
std::string startOf(std::string_view kind)
{
    return beginningOf(kind) + std::to_string(formatVersion) + R"(","sha256":")";
}

bool isOfNewerFormat(std::string_view kind, std::string_view header)
{
    const std::string start = beginningOf(kind);
    if (!header.starts_with(start))
        return false;
    int format = 0;
    const char *last = header.data() + header.size();
    const auto [end, error] = std::from_chars(header.data() + start.size(), last, format);
    return error == std::errc() && format > formatVersion && end != last && *end == '"';
}

/// A tensor as the file has it.
struct StoredTensor {
    std::string name;
    std::string type; ///< "F32" or "I16"
    std::vector<std::int64_t> shape;
    std::uint64_t begin = 0; ///< of its bytes
    std::uint64_t end = 0;
};

StoredTensor storedTensor(const std::string &name, const json &entry)
{
    const auto numbers = [&entry](const char *key) {
        const json &list = jsonList(entry, key);
        if (!std::ranges::all_of(list, [](const json &number) { return number.is_number_unsigned(); }))
            throw std::runtime_error("\"" + std::string(key) + "\" has an unexpected type");
        return &list;
    };
    const auto offsets = numbers("data_offsets")->get<std::vector<std::uint64_t>>();
    if (offsets.size() != 2 || offsets[0] > offsets[1])
        throw std::runtime_error("the place of \"" + name + "\" is impossible");
    return {name, jsonField<std::string>(entry, "dtype"), numbers("shape")->get<std::vector<std::int64_t>>(),
        offsets[0], offsets[1]};
}

template <typename Number> std::vector<Number> numbersIn(std::string_view bytes)
{
    std::vector<Number> numbers(bytes.size() / sizeof(Number));
    if (!bytes.empty())
        std::memcpy(numbers.data(), bytes.data(), bytes.size());
    return numbers;
}

/// `bytes` are the tensor's own.
std::vector<float> valuesOf(const StoredTensor &stored, std::string_view bytes, const json &steps)
{
    const bool isRounded = stored.type == roundedType;
    if (!isRounded && stored.type != "F32")
        throw std::runtime_error("\"" + stored.name + "\" holds numbers of another type");
    if (elementCount(stored.shape) * (isRounded ? sizeof(std::int16_t) : sizeof(float)) != bytes.size())
        throw std::runtime_error("the shape of \"" + stored.name + "\" does not fit its size");
    if (!isRounded)
        return numbersIn<float>(bytes);
    const auto step = jsonField<float>(steps, stored.name.c_str());
    return RoundedValues{numbersIn<std::int16_t>(bytes), step}.values();
}

/// In the order of their bytes, which must follow each other without a gap.
std::vector<NamedTensor> tensorsOf(const json &header, std::string_view bytes, const json &steps)
{
    std::vector<StoredTensor> stored;
    for (const auto &[name, entry] : header.items())
        if (name != metadataKey)
            stored.push_back(storedTensor(name, entry));
    std::ranges::stable_sort(
        stored, {}, [](const StoredTensor &tensor) { return std::pair(tensor.begin, tensor.end); });
    std::vector<NamedTensor> tensors;
    std::uint64_t place = 0;
    for (StoredTensor &tensor : stored) {
        if (tensor.begin != place || tensor.end > bytes.size())
            throw std::runtime_error("the place of \"" + tensor.name + "\" is impossible");
        place = tensor.end;
        std::vector<float> values = valuesOf(tensor, bytes.substr(tensor.begin, tensor.end - tensor.begin), steps);
        tensors.push_back({std::move(tensor.name), std::move(tensor.shape), std::move(values)});
    }
    if (place != bytes.size())
        throw std::runtime_error("too many weights");
    return tensors;
}

/// The fields that a file's metadata hold as texts.
json fieldsOf(const json &metadata)
{
    json fields = json::object();
    for (const auto &[key, value] : metadata.items()) {
        if (!value.is_string())
            throw std::runtime_error("\"" + key + "\" has an unexpected type");
        if (key != "kind" && key != "sha256")
            fields[key] = parsedJson(value.get_ref<const std::string &>());
    }
    return fields;
}

/// What has the file's length, start and checksum right: the header's length.
std::size_t checkedHeaderSize(std::string_view kind, std::string_view bytes, const std::string &name)
{
    const std::string_view header = bytes.substr(std::min(lengthSize, bytes.size()));
    const std::string start = startOf(kind);
    if (isOfNewerFormat(kind, header))
        throw std::runtime_error(name + ": " + newerVersionText({}) + ", which uses another format");
    if (!header.starts_with(start))
        throw std::runtime_error(name + ": not a DigitLab " + std::string(kind) + " file");
    std::uint64_t size = 0;
    std::memcpy(&size, bytes.data(), lengthSize);
    if (size > header.size() || header.size() < start.size() + noChecksum.size())
        throw std::runtime_error(name + ": cut short: it has only " + std::to_string(bytes.size()) + " bytes");
    Sha256 sum;
    sum.add(bytes.substr(0, lengthSize + start.size()));
    sum.add(noChecksum);
    sum.add(header.substr(start.size() + noChecksum.size()));
    if (sum.hex() != header.substr(start.size(), noChecksum.size()))
        throw std::runtime_error(name + ": cut short or altered: its checksum does not match");
    return size;
}

/// Adds the tensor as it is, or rounded, which leaves the step between its numbers in `steps`.
void add(SafetensorsLayout &layout, const NamedTensor &tensor, TensorStorage storage, json &steps)
{
    if (storage == TensorStorage::Float32 || tensor.shape.size() < 2)
        return layout.add(tensor.name, "F32", tensor.shape, tensor.values);
    const RoundedValues rounded = RoundedValues::of(tensor.values);
    layout.add(tensor.name, roundedType, tensor.shape, rounded.multiples);
    steps[tensor.name] = rounded.step;
}

} // namespace

std::uint64_t elementCount(const std::vector<std::int64_t> &shape)
{
    std::uint64_t count = 1;
    for (const std::int64_t size : shape) {
        if (size < 0
            || (size > 0 && count > std::numeric_limits<std::uint32_t>::max() / static_cast<std::uint64_t>(size)))
            throw std::runtime_error("impossible shape");
        count *= static_cast<std::uint64_t>(size);
    }
    return count;
}

std::string corruptText(const std::string &reason)
{
    return "the file is corrupt (" + reason + ")";
}

std::string encodeTensorFile(std::string_view kind, const TensorFile &content, TensorStorage storage)
{
    SafetensorsLayout layout;
    json steps = json::object();
    for (const NamedTensor &tensor : content.tensors)
        add(layout, tensor, storage, steps);
    json fields = content.header;
    if (storage == TensorStorage::SixteenBits)
        fields[stepsKey] = steps;

    const std::string start = startOf(kind);
    std::string metadata = start.substr(start.rfind('{')) + noChecksum + '"';
    for (const auto &[key, value] : fields.items())
        metadata += ',' + textOf(key) + ':' + textOf(textOf(value));
    std::string bytes = layout.file(metadata + '}');
    return bytes.replace(lengthSize + start.size(), noChecksum.size(), sha256(bytes));
}

TensorFile decodeTensorFile(std::string_view kind, std::string_view bytes, const std::string &name)
{
    if (isTensorFile1(kind, bytes))
        return decodeTensorFile1(kind, bytes, name);
    const std::size_t size = checkedHeaderSize(kind, bytes, name);
    try {
        const json header = parsedJson(bytes.substr(lengthSize, size));
        TensorFile file{fieldsOf(jsonObject(header, metadataKey)), {}};
        file.tensors = tensorsOf(header, bytes.substr(lengthSize + size), file.header.value(stepsKey, json::object()));
        return file;
    } catch (const std::exception &error) {
        throw std::runtime_error(name + ": " + corruptText(error.what()));
    }
}

} // namespace digitlab
