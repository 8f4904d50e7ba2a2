// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/nn/tensor_file.h"

#include "core/base/file_io.h"
#include "core/base/json_field.h"
#include "core/base/version.h"

#include <bit>
#include <charconv>
#include <cstring>
#include <limits>
#include <stdexcept>

namespace digitlab {

namespace {

static_assert(std::endian::native == std::endian::little, "model files are little-endian");

constexpr std::size_t checksumSize = 64; // SHA-256 in hexadecimal
constexpr std::size_t lengthSize = sizeof(std::uint64_t);

constexpr int formatVersion = 1;

/// What every version of a kind of file begins with.
std::string tensorMagicOf(std::string_view kind)
{
    return "DigitLab " + std::string(kind) + " ";
}

std::string tensorMagic(std::string_view kind)
{
    return tensorMagicOf(kind) + std::to_string(formatVersion) + "\n";
}

bool isOfNewerFormat(std::string_view kind, std::string_view bytes)
{
    const std::string start = tensorMagicOf(kind);
    if (!bytes.starts_with(start))
        return false;
    int format = 0;
    const auto [end, error] = std::from_chars(bytes.data() + start.size(), bytes.data() + bytes.size(), format);
    return error == std::errc() && format > formatVersion && end != bytes.data() + bytes.size() && *end == '\n';
}

nlohmann::json shapesOf(const std::vector<NamedTensor> &tensors)
{
    nlohmann::json list = nlohmann::json::array();
    for (const NamedTensor &tensor : tensors)
        list.push_back({{"name", tensor.name}, {"shape", tensor.shape}});
    return list;
}

/// Takes the arrays named in `shapes` off the bytes.
std::vector<NamedTensor> readTensors(const nlohmann::json &shapes, std::string_view bytes)
{
    std::vector<NamedTensor> tensors;
    for (const nlohmann::json &entry : shapes) {
        NamedTensor tensor{
            jsonField<std::string>(entry, "name"), jsonField<std::vector<std::int64_t>>(entry, "shape"), {}};
        const std::uint64_t size = elementCount(tensor.shape) * sizeof(float);
        if (size > bytes.size())
            throw std::runtime_error("too few weights");
        tensor.values.resize(size / sizeof(float));
        if (size > 0)
            std::memcpy(tensor.values.data(), bytes.data(), size);
        bytes.remove_prefix(size);
        tensors.push_back(std::move(tensor));
    }
    if (!bytes.empty())
        throw std::runtime_error("too many weights");
    return tensors;
}

/// The part between magic and checksum, once both are right.
std::string_view checkedBody(std::string_view kind, std::string_view bytes, const std::string &name)
{
    const std::string start = tensorMagic(kind);
    if (isOfNewerFormat(kind, bytes))
        throw std::runtime_error(name + ": " + newerVersionText({}) + ", which uses another format");
    if (bytes.substr(0, start.size()) != start)
        throw std::runtime_error(name + ": not a DigitLab " + std::string(kind) + " file");
    if (bytes.size() < start.size() + lengthSize + checksumSize)
        throw std::runtime_error(name + ": cut short: it has only " + std::to_string(bytes.size()) + " bytes");
    const std::string_view content = bytes.substr(0, bytes.size() - checksumSize);
    if (sha256(content) != bytes.substr(content.size()))
        throw std::runtime_error(name + ": cut short or altered: its checksum does not match");
    return content.substr(start.size());
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

std::string encodeTensorFile(std::string_view kind, const TensorFile &content)
{
    nlohmann::json header = content.header;
    header["tensors"] = shapesOf(content.tensors);
    const std::string text = header.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
    const std::uint64_t length = text.size();

    std::string bytes = tensorMagic(kind);
    bytes.append(reinterpret_cast<const char *>(&length), lengthSize);
    bytes += text;
    for (const NamedTensor &tensor : content.tensors)
        bytes.append(reinterpret_cast<const char *>(tensor.values.data()), tensor.values.size() * sizeof(float));
    return bytes + sha256(bytes);
}

TensorFile decodeTensorFile(std::string_view kind, std::string_view bytes, const std::string &name)
{
    std::string_view body = checkedBody(kind, bytes, name);
    try {
        std::uint64_t length = 0;
        std::memcpy(&length, body.data(), lengthSize);
        body.remove_prefix(lengthSize);
        if (length > body.size())
            throw std::runtime_error("its header is longer than the file");
        TensorFile file{parsedJson(body.substr(0, length)), {}};
        file.tensors = readTensors(jsonList(file.header, "tensors"), body.substr(length));
        return file;
    } catch (const std::exception &error) {
        throw std::runtime_error(name + ": " + corruptText(error.what()));
    }
}

} // namespace digitlab
