// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/draw/model_row.h"

#include "ui/draw/model_picker.h"

#include <QSignalSpy>
#include <QToolButton>
#include <cmath>

#include <gtest/gtest.h>

namespace digitlab::ui {

namespace {

const ModelSource shippedModel{ModelSource::Kind::Shipped, {}};

} // namespace

TEST(ModelRow, OnlyBMayBeNobody)
{
    ModelRow row;
    row.setOptions({{QStringLiteral("Shipped model"), {}, shippedModel}});
    const auto pickers = row.findChildren<ModelPicker *>();
    ASSERT_EQ(pickers.size(), 2);
    EXPECT_LT(pickers[0]->findText(QStringLiteral("B: none")), 0);
    EXPECT_EQ(pickers[1]->findText(QStringLiteral("B: none")), 0);
}

TEST(ModelRow, TellsTheSideThatIsChosenFor)
{
    ModelRow row;
    row.setOptions({{QStringLiteral("Shipped model"), {}, shippedModel}});
    QSignalSpy chosen(&row, &ModelRow::chosen);
    Q_EMIT row.findChildren<ModelPicker *>().at(1)->activated(1);
    ASSERT_EQ(chosen.count(), 1);
    EXPECT_EQ(chosen[0][0].value<ModelSide>(), ModelSide::B);
    EXPECT_EQ(chosen[0][1].value<ModelSource>(), shippedModel);
}

TEST(ModelRow, NobodyLeavesMoreRoom)
{
    ModelRow row;
    row.resize(250, 24);
    row.show();
    row.setModel(ModelSide::A, shippedModel, QStringLiteral("Shipped model"));
    row.setModel(ModelSide::B, {}, {});
    QCoreApplication::sendPostedEvents();
    const auto pickers = row.findChildren<ModelPicker *>();
    EXPECT_GT(pickers[0]->width(), pickers[1]->width());
    row.setModel(ModelSide::B, shippedModel, QStringLiteral("Shipped model"));
    QCoreApplication::sendPostedEvents();
    EXPECT_LE(std::abs(pickers[0]->width() - pickers[1]->width()), 1);
    EXPECT_EQ(row.name(ModelSide::B), QStringLiteral("Shipped model"));
}

TEST(ModelRow, ReadsNumbersByAButtonWhereTheClassesAreDigits)
{
    ModelRow row;
    auto *button = row.findChild<QToolButton *>(QStringLiteral("number"));
    QSignalSpy chosen(&row, &ModelRow::readAsChosen);
    row.setReadAs(ReadAs::Number);
    EXPECT_TRUE(button->isChecked());
    EXPECT_EQ(chosen.count(), 0);
    button->click();
    ASSERT_EQ(chosen.count(), 1);
    EXPECT_EQ(chosen[0][0].value<ReadAs>(), ReadAs::Digit);
    EXPECT_EQ(button->accessibleName(), QStringLiteral("Read as a number"));

    row.setClassNames({QStringLiteral("circle"), QStringLiteral("square")});
    EXPECT_FALSE(button->isEnabled());
    EXPECT_TRUE(button->toolTip().contains(QStringLiteral("digits")));
}

} // namespace digitlab::ui
