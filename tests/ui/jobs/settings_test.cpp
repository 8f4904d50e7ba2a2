// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/settings.h"

#include "core/training/presets.h"
#include "tests/support/temporary_folder.h"
#include "ui/style/text.h"

#include <gtest/gtest.h>
#include <sys/stat.h>

namespace digitlab::ui {

namespace {

class SettingsTest : public testing::Test
{
protected:
    QString file() const { return toQString(m_folder / "settings.ini"); }

    TemporaryFolder m_folder;
};

} // namespace

TEST_F(SettingsTest, EverythingIsThereAgain)
{
    RunConfig config = preset("final");
    config.training.epochs = 3;
    {
        Settings settings(file());
        settings.setPage(2);
        settings.setColourScheme(ColourScheme::Dark);
        settings.setDrawingPanelVisible(false);
        settings.setPenWidth(0.08);
        settings.setReadsNumbers(true);
        settings.setDatasetFolder(QStringLiteral("/digits"));
        settings.setRunConfig(config);
        settings.setCurveSmoothing(0.6);
        settings.setShowsMoreSettings(true);
        settings.setTrainingSpeed({.imagesPerSecond = 2140, .work = 1e7});
        settings.setRunA(QStringLiteral("/a"));
        settings.setRunB(QStringLiteral("/b"));
    }
    const Settings again(file());
    EXPECT_EQ(again.page(), 2);
    EXPECT_EQ(again.colourScheme(), ColourScheme::Dark);
    EXPECT_FALSE(again.drawingPanelVisible());
    EXPECT_DOUBLE_EQ(again.penWidth(), 0.08);
    EXPECT_TRUE(again.readsNumbers());
    EXPECT_EQ(again.datasetFolder(), QStringLiteral("/digits"));
    EXPECT_EQ(again.runConfig(), config);
    EXPECT_EQ(again.curveSmoothing(), 0.6);
    EXPECT_TRUE(again.showsMoreSettings());
    EXPECT_EQ(again.trainingSpeed(), (TrainingSpeed{.imagesPerSecond = 2140, .work = 1e7}));
    EXPECT_EQ(again.runA(), QStringLiteral("/a"));
    EXPECT_EQ(again.runB(), QStringLiteral("/b"));
}

TEST_F(SettingsTest, FirstStartGivesTheRecommendedPresetAndTheBuiltinDigits)
{
    const Settings settings(file());
    EXPECT_FALSE(settings.readsNumbers());
    EXPECT_EQ(settings.trainingSpeed(), std::nullopt);
    EXPECT_EQ(settings.runConfig(), preset("recommended"));
    EXPECT_TRUE(settings.datasetFolder().isEmpty());
    EXPECT_TRUE(settings.drawingPanelVisible());
    EXPECT_EQ(settings.colourScheme(), ColourScheme::System);
}

TEST_F(SettingsTest, DamagedValuesGiveTheDefaults)
{
    m_folder.write("settings.ini",
        "[window]\npage=-4\ncolourScheme=purple\n[drawing]\npenWidth=thick\n"
        "[training]\nconfig={\"training\": {\"epochs\": -5}}\n");
    const Settings settings(file());
    EXPECT_EQ(settings.page(), 0);
    EXPECT_EQ(settings.colourScheme(), ColourScheme::System);
    EXPECT_GT(settings.penWidth(), 0);
    EXPECT_LT(settings.penWidth(), 0.5);
    EXPECT_EQ(settings.runConfig(), preset("recommended"));
}

TEST_F(SettingsTest, KeepsTheEightNewestFoldersOnce)
{
    Settings settings(file());
    for (int i = 0; i < 12; ++i)
        settings.addRecentFolder(QStringLiteral("/digits/%1").arg(i));
    settings.addRecentFolder(QStringLiteral("/digits/9/"));

    const QStringList recent = settings.recentFolders();
    EXPECT_EQ(recent.size(), 8);
    EXPECT_EQ(recent.value(0), QStringLiteral("/digits/9"));
    EXPECT_EQ(recent.value(1), QStringLiteral("/digits/11"));
    EXPECT_EQ(recent.count(QStringLiteral("/digits/9")), 1);
}

TEST_F(SettingsTest, APipeInTheFilesPlaceHoldsNobodyUp)
{
    ASSERT_EQ(::mkfifo(qUtf8Printable(file()), 0600), 0);
    Settings(file()).setPage(3);
    EXPECT_EQ(Settings(file()).page(), 3) << "kept in a file beside it";
}

} // namespace digitlab::ui
