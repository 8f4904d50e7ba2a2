// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/dataset_identity_json.h"

#include "core/base/json_field.h"
#include "core/data/input_preparation_json.h"

#include <algorithm>
#include <charconv>

namespace digitlab {

using nlohmann::json;

json toJson(const DatasetIdentity &identity)
{
    json object = {{"source", identity.text()}, // the only field of these that versions before 0.2 know
        {"origin", identity.source.isBuiltin() ? "builtin" : "folder"}, {"path", identity.source.path},
        {"hash", identity.hash}, {"train", identity.trainCount}, {"test", identity.testCount},
        {"user_digits", identity.userDigits}};
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

struct Origin {
    DatasetSource source;
    int userDigits = 0;
};

DatasetSource sourceOf(const std::string &text)
{
    return text == "builtin" ? DatasetSource{DatasetOrigin::Builtin, {}} : DatasetSource{DatasetOrigin::Folder, text};
}

/// Of the text that versions before 0.2 wrote alone: "builtin", "/data/digits + 12 own drawings".
Origin originOf(const std::string &text)
{
    constexpr std::string_view before = " + ";
    constexpr std::string_view after = " own drawings";
    const std::size_t begin = text.ends_with(after) ? text.rfind(before) : std::string::npos;
    if (begin == std::string::npos)
        return {sourceOf(text)};
    const char *end = text.data() + text.size() - after.size();
    int count = 0;
    const auto read = std::from_chars(std::min(text.data() + begin + before.size(), end), end, count);
    const bool isCount = read.ec == std::errc() && read.ptr == end && count > 0;
    return isCount ? Origin{sourceOf(text.substr(0, begin)), count} : Origin{sourceOf(text)};
}

Origin originIn(const json &object)
{
    if (!object.contains("origin"))
        return originOf(jsonField<std::string>(object, "source"));
    const bool builtin = jsonField<std::string>(object, "origin") == "builtin";
    return {{builtin ? DatasetOrigin::Builtin : DatasetOrigin::Folder, jsonField<std::string>(object, "path")},
        std::max(0, jsonField<int>(object, "user_digits", 0))};
}

} // namespace

DatasetIdentity datasetIdentityFromJson(const json &object)
{
    const Origin origin = originIn(object);
    return {.source = origin.source,
        .hash = jsonField<std::string>(object, "hash"),
        .trainCount = jsonField<int>(object, "train"),
        .testCount = jsonField<int>(object, "test"),
        .userDigits = origin.userDigits,
        .testHash = jsonField<std::string>(object, "test_hash", ""),
        .preparation = preparationOf(object),
        .nested = jsonField<bool>(object, "nested", false),
        .split = splitIn(object)};
}

} // namespace digitlab
