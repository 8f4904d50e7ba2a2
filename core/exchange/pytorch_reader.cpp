// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/pytorch_reader.h"

#include "core/exchange/float_array.h"
#include "core/exchange/pickle_reader.h"
#include "core/exchange/zip_reader.h"
#include "core/nn/tensor_file.h"

#include <algorithm>
#include <optional>
#include <set>
#include <stdexcept>

namespace digitlab {

namespace {

using Kind = PickleValue::Kind;

constexpr int deepestDictionary = 4;
constexpr const char *pickleName = "/data.pkl";

std::optional<FloatType> storageType(const std::string &name)
{
    if (name == "torch.FloatStorage")
        return FloatType::Single;
    if (name == "torch.DoubleStorage")
        return FloatType::Double;
    if (name == "torch.HalfStorage")
        return FloatType::Half;
    if (name == "torch.BFloat16Storage")
        return FloatType::Brain;
    return std::nullopt;
}

const PickleValue &at(const PickleValue &list, std::size_t index)
{
    if (index >= list.items.size())
        throw std::runtime_error("its pickle is altered");
    return *list.items[index];
}

std::vector<std::int64_t> wholesOf(const PickleValue &tuple)
{
    std::vector<std::int64_t> numbers;
    for (const PicklePointer &item : tuple.items)
        numbers.push_back(item->whole);
    return numbers;
}

class PytorchFile
{
public:
    explicit PytorchFile(std::string_view bytes)
        : m_zip(bytes)
    {
        for (const std::string &name : m_zip.names())
            if (name.ends_with(pickleName))
                m_folder = name.substr(0, name.size() - std::string(pickleName).size());
        if (m_folder.empty())
            throw std::runtime_error("is a zip file, but not one of torch.save");
    }

    SafetensorsFile read()
    {
        const PicklePointer root = readPickle(m_zip.file(m_folder + pickleName));
        if (root->kind == Kind::Call && root->text != "collections.OrderedDict")
            throw std::runtime_error(
                "holds a whole module (" + root->text + "), whose code is not run; save its state_dict() instead");
        collect(*root, 0);
        if (m_result.tensors.empty())
            throw std::runtime_error("holds no weights");
        return std::move(m_result);
    }

private:
    /// Into the first dictionary that holds arrays.
    void collect(const PickleValue &dictionary, int depth)
    {
        for (const auto &[key, value] : dictionary.entries)
            if (value->kind == Kind::Call && value->text.starts_with("torch._utils._rebuild_"))
                addTensor(key->text, *value);
        addMetadata(dictionary);
        m_seen.insert(&dictionary);
        for (const auto &[key, value] : dictionary.entries)
            if (m_result.tensors.empty() && depth < deepestDictionary && !m_seen.contains(value.get()))
                collect(*value, depth + 1);
    }

    void addMetadata(const PickleValue &dictionary)
    {
        if (!dictionary.state)
            return;
        for (const auto &[key, value] : dictionary.state->entries)
            if (key->text == "digitlab")
                for (const auto &[name, text] : value->entries)
                    m_result.metadata[name->text] = text->text;
    }

    void addTensor(const std::string &name, const PickleValue &call)
    {
        const PickleValue &arguments = at(call, 1);
        // A parameter is a tensor once more.
        if (call.text == "torch._utils._rebuild_parameter")
            return addTensor(name, at(arguments, 0));
        const PickleValue &storage = at(arguments, 0);
        if (!storage.state)
            throw std::runtime_error("its pickle is altered");
        const std::optional<FloatType> type = storageType(at(*storage.state, 1).text);
        if (!type)
            return;
        const std::vector<std::int64_t> shape = wholesOf(at(arguments, 2));
        const std::vector<float> numbers
            = floatsFrom(*type, m_zip.file(m_folder + "/data/" + at(*storage.state, 2).text));
        m_result.tensors.push_back(
            {name, shape, strided(numbers, shape, wholesOf(at(arguments, 3)), at(arguments, 1).whole, name)});
    }

    /// In the order of the shape what lies in the storage by strides.
    static std::vector<float> strided(const std::vector<float> &numbers, const std::vector<std::int64_t> &shape,
        const std::vector<std::int64_t> &strides, std::int64_t offset, const std::string &name)
    {
        const std::uint64_t count = elementCount(shape);
        if (strides.size() != shape.size() || count > numbers.size())
            throw std::runtime_error("the shape of \"" + name + "\" does not fit its size");
        std::vector<float> values;
        values.reserve(count);
        std::vector<std::int64_t> index(shape.size(), 0);
        for (std::uint64_t i = 0; i < count; ++i) {
            std::int64_t place = offset;
            for (std::size_t axis = 0; axis < shape.size(); ++axis)
                place += index[axis] * strides[axis];
            if (place < 0 || place >= static_cast<std::int64_t>(numbers.size()))
                throw std::runtime_error("the place of \"" + name + "\" is impossible");
            values.push_back(numbers[static_cast<std::size_t>(place)]);
            for (std::size_t axis = shape.size(); axis-- > 0;) {
                if (++index[axis] < shape[axis])
                    break;
                index[axis] = 0;
            }
        }
        return values;
    }

    ZipReader m_zip;
    std::string m_folder;
    std::set<const PickleValue *> m_seen; // dictionaries without arrays
    SafetensorsFile m_result;
};

} // namespace

SafetensorsFile readPytorch(std::string_view bytes)
{
    return PytorchFile(bytes).read();
}

} // namespace digitlab
