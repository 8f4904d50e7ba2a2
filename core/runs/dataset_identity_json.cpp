#include "core/runs/dataset_identity_json.h"

#include "core/runs/json_field.h"

namespace digitlab {

nlohmann::json toJson(const DatasetIdentity &identity)
{
    return {{"source", identity.source}, {"hash", identity.hash}, {"train", identity.trainCount},
        {"test", identity.testCount}};
}

DatasetIdentity datasetIdentityFromJson(const nlohmann::json &object)
{
    return {jsonField<std::string>(object, "source"), jsonField<std::string>(object, "hash"),
        jsonField<int>(object, "train"), jsonField<int>(object, "test")};
}

} // namespace digitlab
