// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runs/dataset_identity_json.h"

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
    return object;
}

DatasetIdentity datasetIdentityFromJson(const json &object)
{
    return {.source = jsonField<std::string>(object, "source"),
        .hash = jsonField<std::string>(object, "hash"),
        .trainCount = jsonField<int>(object, "train"),
        .testCount = jsonField<int>(object, "test"),
        .testHash = jsonField<std::string>(object, "test_hash", ""),
        .preparation = preparationOf(object),
        .nested = jsonField<bool>(object, "nested", false)};
}

} // namespace digitlab
