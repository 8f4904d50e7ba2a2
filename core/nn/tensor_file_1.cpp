// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/nn/tensor_file_1.h"

#include "core/base/file_io.h"
#include "core/base/json_field.h"

#include <cstring>
#include <stdexcept>

namespace digitlab {

namespace {

constexpr std::size_t checksumSize1 = 64; // SHA-256 in hexadecimal
constexpr std::size_t lengthSize1 = sizeof(std::uint64_t);

std::string magic1(std::string_view kind)
{
    return "DigitLab " + std::string(kind) + " 1\n";
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

/// The part between magic and checksum, once the checksum is right.
std::string_view checkedBody(std::string_view kind, std::string_view bytes, const std::string &name)
{
    const std::size_t start = magic1(kind).size();
    if (bytes.size() < start + lengthSize1 + checksumSize1)
        throw std::runtime_error(name + ": cut short: it has only " + std::to_string(bytes.size()) + " bytes");
    const std::string_view content = bytes.substr(0, bytes.size() - checksumSize1);
    if (sha256(content) != bytes.substr(content.size()))
        throw std::runtime_error(name + ": cut short or altered: its checksum does not match");
    return content.substr(start);
}

} // namespace

bool isTensorFile1(std::string_view kind, std::string_view bytes)
{
    return bytes.starts_with(magic1(kind));
}

TensorFile decodeTensorFile1(std::string_view kind, std::string_view bytes, const std::string &name)
{
    std::string_view body = checkedBody(kind, bytes, name);
    try {
        std::uint64_t length = 0;
        std::memcpy(&length, body.data(), lengthSize1);
        body.remove_prefix(lengthSize1);
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
