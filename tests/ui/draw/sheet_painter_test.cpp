// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/draw/sheet_painter.h"

#include <QImage>
#include <QPainter>
#include <QPalette>

#include <gtest/gtest.h>

namespace digitlab::ui {
namespace {

class Sheet : public testing::Test
{
protected:
    Sheet() { m_image.fill(Qt::magenta); }

    QImage m_image{100, 100, QImage::Format_RGB32};
    Colours m_colours = coloursFor(QPalette());
    SheetPainter m_sheet{{10, 10, 80, 80}, m_colours};
};

TEST_F(Sheet, PaperFillsTheSheetAndNoMore)
{
    QPainter painter(&m_image);
    m_sheet.paintPaper(painter, SheetPainter::Focus::Elsewhere);
    EXPECT_EQ(m_image.pixelColor(50, 50), m_colours.paper);
    EXPECT_EQ(m_image.pixelColor(4, 50), QColor(Qt::magenta));
}

TEST_F(Sheet, AFocusedSheetHasAnAccentedFrame)
{
    QPainter painter(&m_image);
    m_sheet.paintPaper(painter, SheetPainter::Focus::Here);
    EXPECT_EQ(m_image.pixelColor(10, 50), m_colours.accent);
}

TEST_F(Sheet, AnImageKeepsItsAspect)
{
    QImage image(40, 20, QImage::Format_RGB32);
    image.fill(Qt::red);
    QPainter painter(&m_image);
    m_sheet.paintImage(painter, image);
    EXPECT_EQ(m_image.pixelColor(20, 50), QColor(Qt::red));
    EXPECT_EQ(m_image.pixelColor(50, 25), QColor(Qt::magenta));
}

} // namespace
} // namespace digitlab::ui
