// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/onnx_file.h"

#include "core/exchange/protobuf_reader.h"
#include "core/nn/tensor_file.h"

#include <cstring>
#include <stdexcept>

namespace digitlab {

namespace {

// The numbers of fields and types are of https://github.com/onnx/onnx/blob/main/onnx/onnx.proto.
constexpr std::int64_t onnxFloat = 1;
constexpr std::int64_t onnxWhole = 7; // of 64 bits
constexpr std::size_t mostOnnxDimensions = 8;

std::string textOf(const ProtobufReader &field)
{
    return std::string(field.bytes());
}

/// A repeated whole number comes by itself or packed.
void append(std::vector<std::int64_t> &list, const ProtobufReader &field)
{
    std::string_view packed = field.bytes();
    if (packed.empty())
        return list.push_back(field.number());
    while (!packed.empty())
        list.push_back(static_cast<std::int64_t>(ProtobufReader::takeVarint(packed)));
}

template <typename Number> void appendRaw(std::vector<float> &values, std::string_view bytes)
{
    values.reserve(bytes.size() / sizeof(Number));
    for (; bytes.size() >= sizeof(Number); bytes.remove_prefix(sizeof(Number))) {
        Number value;
        std::memcpy(&value, bytes.data(), sizeof value);
        values.push_back(static_cast<float>(value));
    }
}

NamedTensor tensorOf(std::string_view bytes)
{
    NamedTensor tensor;
    std::int64_t type = 0;
    std::string_view raw;
    std::vector<std::int64_t> wholes;
    for (ProtobufReader field(bytes); field.next();) {
        switch (field.field()) {
        case 1:
            append(tensor.shape, field);
            break;
        case 2:
            type = field.number();
            break;
        case 4:
            appendRaw<float>(tensor.values, field.bytes());
            break;
        case 7:
            append(wholes, field);
            break;
        case 8:
            tensor.name = textOf(field);
            break;
        case 9:
            raw = field.bytes();
            break;
        case 13:
        case 14:
            throw std::runtime_error("has its weights in another file; save it as one file");
        default:
            break;
        }
    }
    if (type == onnxFloat)
        appendRaw<float>(tensor.values, raw);
    else if (type == onnxWhole)
        appendRaw<std::int64_t>(tensor.values, raw);
    for (const std::int64_t whole : wholes)
        tensor.values.push_back(static_cast<float>(whole));
    if (type != onnxFloat && type != onnxWhole)
        return {tensor.name, {0}, {}}; // of a type that no weight of ours has
    if (tensor.shape.size() > mostOnnxDimensions || elementCount(tensor.shape) != tensor.values.size())
        throw std::runtime_error("the shape of \"" + tensor.name + "\" does not fit its size");
    return tensor;
}

void addAttribute(OnnxNode &node, std::string_view bytes)
{
    std::string name;
    std::vector<std::int64_t> wholes;
    for (ProtobufReader field(bytes); field.next();) {
        switch (field.field()) {
        case 1:
            name = textOf(field);
            break;
        case 2:
            node.reals[name] = field.real();
            break;
        case 3:
        case 8:
            append(wholes, field);
            break;
        case 4:
            node.texts[name] = textOf(field);
            break;
        case 5:
            node.tensors[name] = tensorOf(field.bytes());
            break;
        default:
            break;
        }
    }
    if (!wholes.empty())
        node.wholes[name] = std::move(wholes);
}

OnnxNode nodeOf(std::string_view bytes)
{
    OnnxNode node;
    for (ProtobufReader field(bytes); field.next();) {
        switch (field.field()) {
        case 1:
            node.inputs.push_back(textOf(field));
            break;
        case 2:
            node.outputs.push_back(textOf(field));
            break;
        case 3:
            node.name = textOf(field);
            break;
        case 4:
            node.kind = textOf(field);
            break;
        case 5:
            addAttribute(node, field.bytes());
            break;
        default:
            break;
        }
    }
    return node;
}

void readGraph(OnnxFile &file, std::string_view bytes)
{
    for (ProtobufReader field(bytes); field.next();) {
        if (field.field() == 1)
            file.nodes.push_back(nodeOf(field.bytes()));
        if (field.field() == 5) {
            NamedTensor tensor = tensorOf(field.bytes());
            std::string name = tensor.name;
            file.constants[std::move(name)] = std::move(tensor);
        }
    }
}

void readProperty(OnnxFile &file, std::string_view bytes)
{
    std::string key;
    std::string value;
    for (ProtobufReader field(bytes); field.next();)
        (field.field() == 1 ? key : value) = textOf(field);
    file.metadata[key] = value;
}

} // namespace

OnnxFile parseOnnx(std::string_view bytes)
{
    OnnxFile file;
    for (ProtobufReader field(bytes); field.next();) {
        if (field.field() == 7)
            readGraph(file, field.bytes());
        if (field.field() == 14)
            readProperty(file, field.bytes());
    }
    if (file.nodes.empty())
        throw std::runtime_error("cut short, altered, or not an ONNX file");
    return file;
}

} // namespace digitlab
