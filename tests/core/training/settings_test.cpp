// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/settings.h"

#include "core/training/presets.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

using namespace digitlab;
using testing::HasSubstr;
using testing::ThrowsMessage;

TEST(Settings, TellOnlyWhatDiffers)
{
    const RunConfig a = preset("baseline");
    RunConfig b = a;
    b.network.dropout = 0.2;
    b.training.order = SampleOrder::AsStored;
    b.training.threads = 1;

    EXPECT_EQ(settingDifferences(a, b),
        (std::vector<SettingDifference>{{"dropout", "Dropout", "off", "0.2"}, {"shuffle", "Shuffle", "on", "off"}}));
    EXPECT_TRUE(settingDifferences(a, a).empty());
}

TEST(Settings, TellADifferenceBeyondSixDigits)
{
    const RunConfig a = preset("baseline");
    RunConfig b = a;
    b.training.learningRate = 0.00100000001;
    EXPECT_EQ(settingDifferences(a, b),
        (std::vector<SettingDifference>{{"learning-rate", "Learning rate", "0.001", "0.00100000001"}}));
}

TEST(Settings, ExplainEachOfThemInASentence)
{
    for (const SettingValue &setting : settings(RunConfig{})) {
        EXPECT_THAT(settingExplanation(setting.key), testing::EndsWith(".")) << setting.key;
        EXPECT_FALSE(setting.label.empty());
    }
    EXPECT_EQ(settingExplanation("nonsense"), "");
}

TEST(Settings, ComeBackFromJsonAsTheyWere)
{
    for (const std::string &name : presetNames()) {
        RunConfig config = preset(name);
        config.training.seed = 0xFFFFFFFFFFFFFFFFU;
        config.training.learningRate = 0.1 / 3;
        EXPECT_EQ(runConfigFromJson(nlohmann::json::parse(toJson(config).dump())), config);
    }
}

TEST(Settings, NameTheFieldOfAWrongKindOrValue)
{
    using nlohmann::json;
    EXPECT_THAT([] { runConfigFromJson(json::parse(R"({"network": {"padding": "sam"}})")); },
        ThrowsMessage<std::runtime_error>(R"(network.padding is "sam", expected same, valid)"));
    EXPECT_THAT([] { runConfigFromJson(json::parse(R"({"training": {"epochs": "many"}})")); },
        ThrowsMessage<std::runtime_error>(R"(training.epochs is "many", expected a whole number)"));
    EXPECT_THAT([] { runConfigFromJson(json::parse(R"({"network": {"filters": [1, 2]}})")); },
        ThrowsMessage<std::runtime_error>(HasSubstr("three whole numbers")));
    EXPECT_THAT([] { runConfigFromJson(json::parse(R"({"training": {"seed": -1}})")); },
        ThrowsMessage<std::runtime_error>(HasSubstr("training.seed is -1")));
    EXPECT_THAT([] { runConfigFromJson(json::parse(R"({"network": {"dropout": 2}})")); },
        ThrowsMessage<std::runtime_error>(HasSubstr("dropout is 2")));
    EXPECT_THROW(runConfigFromJson(json::parse("[]")), std::runtime_error);
}

TEST(Settings, RefuseNumbersThatWouldBeCutInSilence)
{
    nlohmann::json json = toJson(preset("final"));
    json["training"]["epochs"] = 4294967308; // 2^32 + 12
    EXPECT_THROW(runConfigFromJson(json), std::runtime_error);
    json = toJson(preset("final"));
    json["network"]["filters"][0] = 4294967328; // 2^32 + 32
    EXPECT_THROW(runConfigFromJson(json), std::runtime_error);
}
