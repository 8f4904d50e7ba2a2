// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/dataset_identity_json.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

namespace digitlab {
namespace {

/// As DigitLab 0.1 wrote it.
DatasetIdentity by01(const std::string &source)
{
    return datasetIdentityFromJson({{"source", source}, {"hash", "h"}, {"train", 12}, {"test", 3}});
}

} // namespace

TEST(DatasetIdentityJson, ComesBackAsItWas)
{
    const DatasetIdentity folder{.source = {.path = "/data/a + 3 own drawings"},
        .hash = "h",
        .trainCount = 12,
        .testCount = 3,
        .userDigits = 2,
        .testHash = "t"};
    const DatasetIdentity builtin{.source = {.origin = DatasetOrigin::Builtin}, .hash = "h"};
    EXPECT_EQ(datasetIdentityFromJson(toJson(folder)), folder) << "a folder may have any name";
    EXPECT_EQ(datasetIdentityFromJson(toJson(builtin)), builtin);
}

TEST(DatasetIdentityJson, SaysTheSourceAsOlderVersionsReadIt)
{
    const DatasetIdentity identity{.source = {.path = "/data/mnist"}, .userDigits = 2};
    EXPECT_EQ(toJson(identity).at("source"), "/data/mnist + 2 own drawings");
    EXPECT_EQ(toJson(DatasetIdentity{.source = {.origin = DatasetOrigin::Builtin}}).at("source"), "builtin");
}

TEST(DatasetIdentityJson, OfDigitLab01IsConvertedFromItsText)
{
    EXPECT_TRUE(by01("builtin").source.isBuiltin());
    EXPECT_EQ(by01("/data/mnist").source, DatasetSource{.path = "/data/mnist"});
    EXPECT_EQ(by01("/data/a + b + 12 own drawings").source.path, "/data/a + b");
    EXPECT_EQ(by01("/data/a + b + 12 own drawings").userDigits, 12);
    EXPECT_TRUE(by01("builtin + 1 own drawings").source.isBuiltin());
}

TEST(DatasetIdentityJson, OfDigitLab01DoesNotMistakeAFolderWithSuchAName)
{
    for (const std::string folder : {"/home/me/my own drawings", "/home/me/a + b own drawings",
             "/home/me/a + 99999999999999 own drawings", "/home/me/a + 3 own drawings/x", " own drawings",
             " + own drawings", "/a + 0 own drawings", "/a + -1 own drawings"}) {
        EXPECT_EQ(by01(folder).source.path, folder);
        EXPECT_EQ(by01(folder).userDigits, 0);
    }
}

} // namespace digitlab
