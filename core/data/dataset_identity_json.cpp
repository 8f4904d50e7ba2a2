// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/dataset_identity_json.h"

#include "core/base/json_field.h"
#include "core/data/input_preparation_json.h"

namespace digitlab {

using nlohmann::json;

json toJson(const DatasetIdentity &identity)
{
    json object = {{"source", identity.source}, {"hash", identity.hash}, {"train", identity.trainCount},
        {"test", identity.testCount}};
    if (!identity.testHash.empty())
        object["test_hash"] = identity.testHash;
    addPreparation(object, identity.preparation);
    if (identity.nested)
        object["nested"] = true;
    if (identity.split)
        object["split"] = {{"test_fraction", identity.split->testFraction}, {"seed", identity.split->seed}};
    return object;
}

namespace {

std::optional<FolderSplit> splitIn(const json &object)
{
    if (!object.contains("split"))
        return {};
    const json &split = jsonObject(object, "split");
    const FolderSplit read{jsonField<double>(split, "test_fraction"), jsonField<std::uint64_t>(split, "seed")};
    if (!(read.testFraction > 0 && read.testFraction < 1))
        throw std::runtime_error("\"test_fraction\" is not between 0 and 1");
    return read;
}

} // namespace

DatasetIdentity datasetIdentityFromJson(const json &object)
{
    return {.source = jsonField<std::string>(object, "source"),
        .hash = jsonField<std::string>(object, "hash"),
        .trainCount = jsonField<int>(object, "train"),
        .testCount = jsonField<int>(object, "test"),
        .testHash = jsonField<std::string>(object, "test_hash", ""),
        .preparation = preparationOf(object),
        .nested = jsonField<bool>(object, "nested", false),
        .split = splitIn(object)};
}

} // namespace digitlab
