// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/pytorch_model.h"

#include "core/exchange/pickle_writer.h"
#include "core/exchange/zip_writer.h"

namespace digitlab {

namespace {

/// As torch.save describes a tensor: its numbers lie in the file's member data/`index`.
void writeTensor(PickleWriter &pickle, const NamedTensor &tensor, std::size_t index)
{
    pickle.global("torch._utils", "_rebuild_tensor_v2").mark();
    pickle.mark().text("storage").global("torch", "FloatStorage").text(std::to_string(index)).text("cpu");
    pickle.whole(static_cast<std::int64_t>(tensor.values.size())).tuple().persistentId();
    pickle.whole(0).mark();
    for (const std::int64_t size : tensor.shape)
        pickle.whole(size);
    pickle.tuple().mark();
    auto stride = static_cast<std::int64_t>(tensor.values.size());
    for (const std::int64_t size : tensor.shape)
        pickle.whole(stride /= size);
    pickle.tuple().no().global("collections", "OrderedDict").emptyTuple().call();
    pickle.tuple().call();
}

std::string pickleOf(const std::vector<NamedTensor> &state, const std::map<std::string, std::string> &metadata)
{
    PickleWriter pickle;
    pickle.global("collections", "OrderedDict").emptyTuple().call().mark();
    for (std::size_t i = 0; i < state.size(); ++i) {
        pickle.text(state[i].name);
        writeTensor(pickle, state[i], i);
    }
    pickle.items();
    pickle.emptyDictionary().mark().text("digitlab").emptyDictionary().mark();
    for (const auto &[key, value] : metadata)
        pickle.text(key).text(value);
    pickle.items().items().build();
    return pickle.bytes();
}

} // namespace

std::string pytorchModel(const std::vector<NamedTensor> &state, const std::map<std::string, std::string> &metadata)
{
    const std::string folder = "digitlab/";
    std::vector<std::pair<std::string, std::string>> files = {{folder + "data.pkl", pickleOf(state, metadata)}};
    for (std::size_t i = 0; i < state.size(); ++i) {
        const auto *bytes = reinterpret_cast<const char *>(state[i].values.data());
        files.emplace_back(
            folder + "data/" + std::to_string(i), std::string(bytes, state[i].values.size() * sizeof(float)));
    }
    files.emplace_back(folder + "version", "3\n");
    return zipFile(files);
}

} // namespace digitlab
