// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accessibility/spoken_slider.h"

#include <gtest/gtest.h>

namespace digitlab::ui {

TEST(SpokenSlider, SaysTheEpochAndNotThePlace)
{
    SpokenSlider slider(QStringLiteral("Epoch"));
    slider.setNumbers({2, 4, 8});
    slider.setValue(1);
    slider.say(QStringLiteral("Epoch 4, 90.0 %"));
    QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(&slider);
    EXPECT_EQ(spoken->role(), QAccessible::Slider);
    EXPECT_EQ(spoken->text(QAccessible::Value), QStringLiteral("Epoch 4, 90.0 %"));
    QAccessibleValueInterface *value = spoken->valueInterface();
    ASSERT_TRUE(value);
    EXPECT_EQ(value->currentValue().toInt(), 4);
    EXPECT_EQ(value->maximumValue().toInt(), 8);
    value->setCurrentValue(7);
    EXPECT_EQ(slider.value(), 2);
}

} // namespace digitlab::ui
