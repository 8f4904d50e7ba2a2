// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/file_io.h"
#include "core/training/setting.h"
#include "core/training/settings.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>
#include <set>

using namespace digitlab;
using testing::EndsWith;
using testing::HasSubstr;

namespace {

const Setting &settingOf(const std::string &key)
{
    for (const Setting &setting : settingTable())
        if (setting.key == key)
            return setting;
    throw std::invalid_argument(key);
}

std::string optionOf(const Setting &setting)
{
    return setting.group == SettingGroup::Augmentation
        ? "`--augment " + setting.key + (std::holds_alternative<SwitchSetting>(setting.kind) ? "`" : "=`")
        : "`--" + setting.key + "`";
}

/// How a setting begins in the manual.
std::string manualEntry(const Setting &setting)
{
    return "### " + setting.label + "\n\n" + optionOf(setting) + ": " + allowedText(setting) + "; default "
        + valueText(setting, RunConfig()) + ".\n\n" + setting.help;
}

} // namespace

TEST(SettingTable, HoldsEachSettingOnceWithALabelAndASentence)
{
    std::set<std::string> keys;
    std::set<std::string> fields;
    for (const Setting &setting : settingTable()) {
        EXPECT_TRUE(keys.insert(setting.key).second) << setting.key;
        EXPECT_TRUE(fields.insert(setting.field).second) << setting.field;
        EXPECT_FALSE(setting.label.empty()) << setting.key;
        EXPECT_THAT(setting.help, EndsWith(".")) << setting.key;
    }
}

TEST(SettingTable, CoversEveryFieldOfAConfigurationButClassesAndPreset)
{
    RunConfig config;
    config.training.precision = Precision::BFloat16; // float32 is left out
    const nlohmann::json written = toJson(config).flatten();
    std::set<std::string> inTable = {"/preset", "/network/classes"};
    for (const Setting &setting : settingTable()) {
        std::string pointer = "/" + setting.field;
        std::ranges::replace(pointer, '.', '/');
        inTable.insert(pointer);
    }
    for (const auto &[pointer, value] : written.items())
        EXPECT_TRUE(inTable.contains(pointer.starts_with("/network/filters/") ? "/network/filters" : pointer))
            << pointer;
    EXPECT_EQ(written.size() - 2, inTable.size()) << "the filters are three";
}

TEST(SettingTable, SaysValuesAsAPersonReadsThem)
{
    RunConfig config;
    config.training.earlyStoppingPatience = 3;
    config.training.augmentation.shear = 7.5;
    config.network.filters = {8, 9, 10};
    EXPECT_EQ(valueText(settingOf("patience"), config), "3 epochs");
    EXPECT_EQ(valueText(settingOf("patience"), RunConfig()), "off");
    EXPECT_EQ(valueText(settingOf("shear"), config), "7.5\u00B0");
    EXPECT_EQ(valueText(settingOf("filters"), config), "8, 9, 10");
    EXPECT_EQ(valueText(settingOf("threads"), config), "all cores");
    EXPECT_EQ(valueText(settingOf("init"), config), "Keras");
    EXPECT_EQ(allowedText(settingOf("learning-rate")), "above 0 and at most 10");
    EXPECT_EQ(allowedText(settingOf("schedule")), "constant, cosine, one-cycle");
}

TEST(SettingTable, RefusesAValueThatDoesNotGoWithAnother)
{
    RunConfig config;
    config.training.epochs = 4;
    config.training.warmupEpochs = 4.5;
    EXPECT_THAT([&] { validate(settingOf("warmup-epochs"), config); },
        testing::ThrowsMessage<std::invalid_argument>("the warm-up of 4.5 epochs is longer than the training of 4"));
    config.training.epochs = 5;
    EXPECT_NO_THROW(validate(settingOf("warmup-epochs"), config));
}

TEST(SettingTable, StandsInTheManualInItsOrder)
{
    const std::string manual = readFile(DIGITLAB_SOURCE_DIR "/resources/manual/settings.md");
    std::size_t end = 0;
    for (const Setting &setting : settingTable()) {
        const std::size_t place = manual.find(manualEntry(setting), end);
        ASSERT_NE(place, std::string::npos) << "put this into resources/manual/settings.md:\n" << manualEntry(setting);
        end = place + 1;
    }
    EXPECT_EQ(std::ranges::count(manual, '#'), 3 * std::ssize(settingTable()) + 2 * 6 + 1)
        << "a heading for each setting and group and two more";
}
