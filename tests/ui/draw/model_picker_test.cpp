// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/draw/model_picker.h"

#include "ui/draw/model_key.h"
#include "ui/style/theme.h"

#include <QPainter>
#include <QSignalSpy>

#include <gtest/gtest.h>

namespace digitlab::ui {
namespace {

using ModelKind = ModelSource::Kind;

const ModelSource pickedShipped{ModelKind::Shipped, {}};
const ModelSource final{ModelKind::Run, "runs/final"};

class Picker : public testing::Test
{
protected:
    Picker()
    {
        m_picker.setOptions({{QStringLiteral("Shipped model"), {}, pickedShipped},
            {QStringLiteral("Final \u00B7 98.7 %"), QStringLiteral("runs/final"), final}});
        m_picker.setCurrent(pickedShipped, QStringLiteral("Shipped model"));
    }

    ModelPicker m_picker{ModelSide::A};
};

TEST_F(Picker, AnOptionIsChosenByTheUserAndShownWhenItReads)
{
    QSignalSpy chosen(&m_picker, &ModelPicker::chosen);
    Q_EMIT m_picker.activated(1);
    ASSERT_EQ(chosen.count(), 1);
    EXPECT_EQ(chosen[0][0].value<ModelSource>(), final);
    EXPECT_EQ(m_picker.currentIndex(), 0) << "until it is told that it reads";

    m_picker.setCurrent(final, QStringLiteral("Final"));
    EXPECT_EQ(m_picker.currentIndex(), 1);
    EXPECT_EQ(chosen.count(), 1);
    EXPECT_EQ(m_picker.accessibleDescription(), QStringLiteral("Final"));
}

TEST_F(Picker, AnOpenedFileJoinsTheList)
{
    m_picker.setCurrent({ModelKind::File, "friend.dlm"}, QStringLiteral("Of a friend"));
    EXPECT_EQ(m_picker.currentText(), QStringLiteral("Of a friend"));
    m_picker.setCurrent(pickedShipped, QStringLiteral("Shipped model"));
    EXPECT_LT(m_picker.findText(QStringLiteral("Of a friend")), 0);
    EXPECT_GE(m_picker.findText(QStringLiteral("Open a model file...")), 0);
}

TEST(ModelKey, OfBIsHatchedSoThatItDiffersWithoutColour)
{
    const auto coloursIn = [](ModelSide side) {
        QImage image(9, 9, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        paintModelKey(painter, {0, 0, 9, 9}, side, QPalette());
        painter.end();
        std::set<QRgb> colours;
        for (int y = 0; y < 9; ++y)
            for (int x = 0; x < 9; ++x)
                colours.insert(image.pixel(x, y));
        return colours.size();
    };
    EXPECT_EQ(coloursIn(ModelSide::A), 1U);
    EXPECT_GT(coloursIn(ModelSide::B), 1U);
}

} // namespace
} // namespace digitlab::ui
