// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/svg_icon_engine.h"

#include <QPixmap>
#include <gtest/gtest.h>

namespace digitlab::ui {

TEST(SvgIconEngine, PaintsInTheTextColourAndQuieterWhenDisabled)
{
    QPalette palette(Qt::white);
    palette.setColor(QPalette::Active, QPalette::WindowText, Qt::red);
    palette.setColor(QPalette::Disabled, QPalette::WindowText, Qt::green);
    palette.setColor(QPalette::Active, QPalette::Highlight, Qt::blue);
    SvgIconEngine engine(QStringLiteral(":/icons/data.svg"), palette);

    const auto inkColour = [&](QIcon::Mode mode, QIcon::State state) {
        const QImage image = engine.pixmap({48, 48}, mode, state).toImage();
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                if (image.pixelColor(x, y).alpha() == 255)
                    return image.pixelColor(x, y);
        return QColor();
    };
    EXPECT_EQ(inkColour(QIcon::Normal, QIcon::Off), QColor(Qt::red));
    EXPECT_EQ(inkColour(QIcon::Disabled, QIcon::Off), QColor(Qt::green));
    EXPECT_EQ(inkColour(QIcon::Normal, QIcon::On), QColor(Qt::blue));
}

TEST(SvgIconEngine, OfNoSizePaintsNothing)
{
    SvgIconEngine engine(QStringLiteral(":/icons/data.svg"), QPalette(Qt::white));
    EXPECT_TRUE(engine.pixmap({0, 16}, QIcon::Normal, QIcon::Off).isNull());
}

} // namespace digitlab::ui
