// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/presets.h"
#include "ui/style/fold.h"
#include "ui/style/number_box.h"
#include "ui/train/settings_form.h"

#include <QCheckBox>
#include <QLabel>
#include <QSignalSpy>
#include <QToolButton>
#include <gtest/gtest.h>

using namespace digitlab;
using namespace digitlab::ui;

namespace {

template <typename Editor> Editor *editorIn(const SettingsForm &form, const char *key)
{
    return qobject_cast<Editor *>(form.field(QString::fromLatin1(key))->editor());
}

} // namespace

TEST(FoldedSettings, TheOptionsOfTheReportStandFirstAndTheOthersUnderAFold)
{
    SettingsForm form;
    QStringList first;
    for (const SettingField *field : form.findChildren<SettingField *>())
        if (field->isVisibleTo(&form))
            first += field->key();
    first.sort();
    EXPECT_EQ(first.join(u' ').toStdString(), "augmentation dropout epochs filters padding shuffle");

    QSignalSpy chosen(&form, &SettingsForm::moreChosen);
    form.more()->heading()->click();
    EXPECT_TRUE(form.field(QStringLiteral("learning-rate"))->isVisibleTo(&form));
    ASSERT_EQ(chosen.size(), 1);
    EXPECT_TRUE(chosen[0][0].toBool());
}

TEST(FoldedSettings, WhatDiffersIsNoticedWhileItIsFolded)
{
    SettingsForm form;
    EXPECT_EQ(form.more()->note(), QString());
    editorIn<NumberBox>(form, "learning-rate")->setValue(0.002);
    editorIn<NumberBox>(form, "dropout")->setValue(0.4);
    EXPECT_EQ(form.more()->note(), QStringLiteral("\u25CF 1 changed")) << "dropout is in sight";
    EXPECT_TRUE(form.more()->heading()->toolTip().startsWith(QStringLiteral("Learning rate: ")));
}

TEST(FoldedSettings, AFaultUnderTheFoldUnfoldsIt)
{
    SettingsForm form;
    EXPECT_FALSE(form.showsMore());
    RunConfig config;
    config.training.augmentation.elastic = 12.5;
    form.setConfig(config);
    EXPECT_TRUE(form.showsMore());
    EXPECT_TRUE(
        form.field(QStringLiteral("elastic"))->findChild<QLabel *>(QStringLiteral("problem"))->isVisibleTo(&form));
}

TEST(FoldedSettings, AugmentationIsSwitchedAsAWholeAndComesBackAsItWas)
{
    SettingsForm form;
    form.setConfig(preset("baseline"));
    auto *whole = editorIn<QCheckBox>(form, "augmentation");
    EXPECT_FALSE(whole->isChecked());
    whole->click();
    EXPECT_EQ(form.config().training.augmentation.rotation, 12) << "the preset's before";
    EXPECT_FALSE(form.config().training.augmentation.horizontalFlip) << "a mirrored digit is none";
    EXPECT_TRUE(form.field(QStringLiteral("augmentation"))->isMarked());
    EXPECT_EQ(editorIn<NumberBox>(form, "rotation")->value(), 12) << "its parts follow";

    editorIn<NumberBox>(form, "rotation")->setValue(25);
    whole->click();
    EXPECT_FALSE(form.config().training.augmentation.active());
    EXPECT_EQ(editorIn<NumberBox>(form, "rotation")->value(), 0);
    whole->click();
    EXPECT_EQ(form.config().training.augmentation.rotation, 25);
    form.setConfig(preset("baseline"));
    EXPECT_FALSE(whole->isChecked());
    editorIn<NumberBox>(form, "shear")->setValue(5);
    EXPECT_TRUE(whole->isChecked()) << "it follows its parts";
}
