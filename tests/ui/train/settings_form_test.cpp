// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/train/settings_form.h"

#include "core/training/presets.h"
#include "ui/style/number_box.h"
#include "ui/style/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <gtest/gtest.h>
#include <limits>

using namespace digitlab;
using namespace digitlab::ui;

namespace {

template <typename Editor> Editor *editorOf(const SettingsForm &form, const char *key)
{
    return qobject_cast<Editor *>(form.field(QString::fromLatin1(key))->editor());
}

void choosePreset(SettingsForm &form, const char *name)
{
    const int index = form.presets()->findData(QString::fromLatin1(name));
    form.presets()->setCurrentIndex(index);
    Q_EMIT form.presets()->activated(index);
}

} // namespace

TEST(SettingsForm, AMarkTellsThatASettingDiffersFromThePreset)
{
    SettingsForm form;
    form.resize(360, 1200);
    form.grab();
    form.setConfig(preset("dropout"));
    SettingField *dropout = form.field(QStringLiteral("dropout"));
    EXPECT_FALSE(dropout->isMarked());

    editorOf<NumberBox>(form, "dropout")->setValue(0.35);
    EXPECT_TRUE(dropout->isMarked());
    const auto *mark = dropout->findChild<QLabel *>(QStringLiteral("mark"));
    EXPECT_EQ(mark->toolTip(), QStringLiteral("\u25CF was 0.2"));
    EXPECT_EQ(mark->text(), mark->toolTip()) << "there is room for it";

    dropout->findChild<QToolButton *>()->click();
    EXPECT_FALSE(dropout->isMarked());
    EXPECT_EQ(form.config().network.dropout, 0.2);
}

TEST(SettingsForm, EveryPresetGoesThroughTheFieldsUnchanged)
{
    for (const std::string &name : presetNames()) {
        SettingsForm form;
        form.setConfig(preset(name));
        editorOf<NumberBox>(form, "epochs")->setValue(77);
        RunConfig expected = preset(name);
        expected.training.epochs = 77;
        EXPECT_EQ(form.config(), expected) << name;
    }
}

TEST(SettingsForm, APresetSetsEveryFieldButTheSeed)
{
    SettingsForm form;
    editorOf<QLineEdit>(form, "seed")->setText(QStringLiteral("42"));
    QSignalSpy changed(&form, &SettingsForm::configChanged);
    choosePreset(form, "baseline");
    RunConfig expected = preset("baseline");
    expected.training.seed = 42;
    EXPECT_EQ(form.config(), expected);
    EXPECT_EQ(changed.size(), 1);
    EXPECT_FALSE(form.field(QStringLiteral("seed"))->isMarked());
}

TEST(SettingsForm, NonsenseIsRefusedAtTheFieldWithASentence)
{
    SettingsForm form;
    const auto filters = form.config().network.filters;
    QSignalSpy soundness(&form, &SettingsForm::problemChanged);
    for (const char *nonsense : {"32, x", "", "32, 64", "0, 1, 2", "1, 2, 3, 4", "99999999999, 1, 1"}) {
        editorOf<QLineEdit>(form, "filters")->setText(QString::fromLatin1(nonsense));
        EXPECT_FALSE(form.isSound()) << nonsense;
        EXPECT_EQ(form.config().network.filters, filters) << nonsense;
    }
    const auto *problem = form.field(QStringLiteral("filters"))->findChild<QLabel *>(QStringLiteral("problem"));
    EXPECT_TRUE(problem->isVisibleTo(&form));
    EXPECT_TRUE(problem->text().contains(QStringLiteral("three whole numbers")));
    editorOf<QLineEdit>(form, "filters")->setText(QStringLiteral(" 8,16 , 32"));
    EXPECT_TRUE(form.isSound());
    EXPECT_EQ(form.config().network.filters, (std::array{8, 16, 32}));
    EXPECT_EQ(soundness.size(), 2);
}

TEST(SettingsForm, NumbersAreReadAsTheyAreTypedWithACommaToo)
{
    SettingsForm form;
    const auto type = [&form](const char *key, const char *text) {
        editorOf<NumberBox>(form, key)->findChild<QLineEdit *>()->setText(QString::fromUtf8(text));
    };
    type("learning-rate", "0,004");
    type("dropout", "0,35");
    type("rotation", "2,5");
    type("weight-decay", "2e-5");
    type("epochs", "1e1");
    EXPECT_TRUE(form.isSound());
    EXPECT_EQ(form.config().training.learningRate, 0.004);
    EXPECT_EQ(form.config().network.dropout, 0.35);
    EXPECT_EQ(form.config().training.augmentation.rotation, 2.5);
    EXPECT_EQ(form.config().training.weightDecay, 0.00002);
    EXPECT_EQ(form.config().training.epochs, 10);

    editorOf<NumberBox>(form, "epochs")->setValue(12);
    type("epochs", "2");
    EXPECT_EQ(form.config().training.epochs, 2);
    type("epochs", "2,5");
    EXPECT_FALSE(form.isSound());
    EXPECT_EQ(form.config().training.epochs, 12) << "what stood there before, not a part of what was typed";
    const auto *problem = form.field(QStringLiteral("epochs"))->findChild<QLabel *>(QStringLiteral("problem"));
    EXPECT_TRUE(problem->text().contains(QStringLiteral("whole number"))) << problem->text().toStdString();
}

TEST(SettingsForm, AValueThatIsFinerOrLargerThanAStepGoesThroughTheFormUnchanged)
{
    RunConfig config;
    config.network.dropout = 0.987654321098765;
    config.training.learningRate = 1.23456789012345e-9;
    config.training.weightDecay = 0.000000123456789;
    config.training.labelSmoothing = 0.999;
    config.training.augmentation.rotation = 12.3456789012345;
    config.training.augmentation.widthShift = 0.9999;
    config.training.warmupEpochs = 0.3333333333333333;
    SettingsForm form;
    form.setConfig(config);
    EXPECT_TRUE(form.isSound());
    EXPECT_EQ(form.config(), config);

    editorOf<NumberBox>(form, "epochs")->setValue(77);
    config.training.epochs = 77;
    EXPECT_EQ(form.config(), config) << "editing one setting leaves the others as they are";
}

TEST(SettingsForm, ALongNumberIsSeenWhole)
{
    SettingsForm form;
    form.resize(360, 1200);
    RunConfig config = preset("final");
    config.training.learningRate = 1.2345678e-07;
    form.setConfig(config);
    form.grab();
    const auto *line = editorOf<NumberBox>(form, "learning-rate")->findChild<QLineEdit *>();
    EXPECT_LE(line->fontMetrics().horizontalAdvance(line->text()), line->width() - 4) << line->text().toStdString();
    config.training.seed = std::numeric_limits<std::uint64_t>::max();
    form.setConfig(config);
    const auto *seed = editorOf<QLineEdit>(form, "seed");
    EXPECT_LE(seed->fontMetrics().horizontalAdvance(seed->text()), seed->width() - 2 * gridUnit);
    EXPECT_EQ(editorOf<NumberBox>(form, "dropout")->width(), editorOf<NumberBox>(form, "label-smoothing")->width());
}

TEST(SettingsForm, AValueThatCannotBeTrainedStaysAndIsSaid)
{
    RunConfig config;
    config.training.augmentation.elastic = 12.5;
    SettingsForm form;
    form.setConfig(config);
    EXPECT_FALSE(form.isSound());
    EXPECT_EQ(form.config().training.augmentation.elastic, 12.5);
    const auto *problem = form.field(QStringLiteral("elastic"))->findChild<QLabel *>(QStringLiteral("problem"));
    EXPECT_TRUE(problem->text().contains(QStringLiteral("12.5"))) << problem->text().toStdString();
}

TEST(SettingsForm, AWarmUpThatIsLongerThanTheTrainingIsRefusedAtItsField)
{
    SettingsForm form;
    editorOf<NumberBox>(form, "epochs")->setValue(7);
    EXPECT_TRUE(form.isSound());
    QSignalSpy problems(&form, &SettingsForm::problemChanged);
    editorOf<NumberBox>(form, "warmup-epochs")->setValue(7.5);
    const auto *problem = form.field(QStringLiteral("warmup-epochs"))->findChild<QLabel *>(QStringLiteral("problem"));
    EXPECT_TRUE(problem->isVisibleTo(&form));
    EXPECT_TRUE(problem->text().contains(QStringLiteral("The warm-up of 7.5 epochs is longer than the training of 7.")))
        << problem->text().toStdString();
    ASSERT_EQ(problems.size(), 1);
    EXPECT_TRUE(problems[0][0].toString().startsWith(QStringLiteral("Warm-up epochs: ")));

    editorOf<NumberBox>(form, "epochs")->setValue(8);
    EXPECT_TRUE(form.isSound()) << "whichever of the two is changed";
    EXPECT_FALSE(problem->isVisibleTo(&form));
    EXPECT_EQ(form.config().training.warmupEpochs, 7.5);
    editorOf<NumberBox>(form, "epochs")->setValue(3);
    EXPECT_FALSE(form.isSound());
}

TEST(SettingsForm, RestoringTheBestWeightsIsOffWhileThereIsNoPatience)
{
    SettingsForm form;
    RunConfig config;
    config.training.restoreBestWeights = true;
    config.training.earlyStoppingPatience = 0;
    form.setConfig(config);
    auto *restore = editorOf<QCheckBox>(form, "restore-best-weights");
    EXPECT_FALSE(restore->isEnabled());
    EXPECT_FALSE(restore->isChecked()) << "it would restore nothing";
    EXPECT_TRUE(form.config().training.restoreBestWeights) << "the setting itself is not touched";

    editorOf<NumberBox>(form, "patience")->setValue(4);
    EXPECT_TRUE(restore->isEnabled());
    EXPECT_TRUE(restore->isChecked());
    restore->setChecked(false);
    EXPECT_FALSE(form.config().training.restoreBestWeights);
}

TEST(SettingsForm, PatienceAloneDoesNotMarkWhatItSwitchesOn)
{
    SettingsForm form;
    form.setConfig(preset("baseline"));
    editorOf<NumberBox>(form, "patience")->setValue(5);
    EXPECT_TRUE(form.field(QStringLiteral("patience"))->isMarked());
    EXPECT_FALSE(form.field(QStringLiteral("restore-best-weights"))->isMarked());
    auto *restore = editorOf<QCheckBox>(form, "restore-best-weights");
    restore->setChecked(!restore->isChecked());
    EXPECT_TRUE(form.field(QStringLiteral("restore-best-weights"))->isMarked());
}

TEST(SettingsForm, WhatWasUnderstoodStandsInAFieldOnceItIsLeft)
{
    SettingsForm form;
    auto *filters = editorOf<QLineEdit>(form, "filters");
    filters->setText(QStringLiteral("24,5; 48"));
    Q_EMIT filters->editingFinished();
    EXPECT_EQ(filters->text(), QStringLiteral("24, 5, 48"));
    EXPECT_EQ(form.config().network.filters, (std::array{24, 5, 48}));
    auto *seed = editorOf<QLineEdit>(form, "seed");
    seed->setText(QStringLiteral("007"));
    Q_EMIT seed->editingFinished();
    EXPECT_EQ(seed->text(), QStringLiteral("7"));
    seed->setText(QStringLiteral("seven"));
    Q_EMIT seed->editingFinished();
    EXPECT_EQ(seed->text(), QStringLiteral("seven")) << "what was not understood stays";
}

TEST(SettingsForm, RecommendedFollowsTheNumberOfTrainingImages)
{
    SettingsForm form;
    form.setConfig(preset("recommended", 700));
    form.setData(60'000, 10);
    EXPECT_EQ(form.config(), preset("recommended", 60'000));
}

TEST(SettingsForm, TheSeedTakesEverySeedAndNothingElse)
{
    SettingsForm form;
    auto *seed = editorOf<QLineEdit>(form, "seed");
    seed->setText(QStringLiteral("18446744073709551615"));
    EXPECT_EQ(form.config().training.seed, std::numeric_limits<std::uint64_t>::max());
    seed->setText(QStringLiteral("18446744073709551616"));
    EXPECT_FALSE(form.isSound());
    seed->setText(QStringLiteral("-1"));
    EXPECT_FALSE(form.isSound());
}

TEST(SettingsForm, EachSettingSaysInASentenceWhatItDoes)
{
    SettingsForm form;
    for (const SettingField *field : form.findChildren<SettingField *>())
        EXPECT_TRUE(field->explanation().endsWith(QLatin1Char('.'))) << field->key().toStdString();
}

TEST(SettingsForm, AQuestionMarkByASettingAsksForItsExplanation)
{
    SettingsForm form;
    QSignalSpy asked(&form, &SettingsForm::explanationRequested);
    auto *help = form.field(QStringLiteral("dropout"))->findChild<QToolButton *>(QStringLiteral("help"));
    ASSERT_NE(help, nullptr);
    EXPECT_EQ(help->accessibleName(), QStringLiteral("Explain Dropout"));
    help->setFocus();
    QTest::keyClick(help, Qt::Key_Space);

    ASSERT_EQ(asked.count(), 1);
    EXPECT_EQ(asked[0][0].value<Topic>(), Topic::Dropout);
    EXPECT_EQ(form.field(QStringLiteral("seed"))->findChild<QToolButton *>(QStringLiteral("help")), nullptr);
}
