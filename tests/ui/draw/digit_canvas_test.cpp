// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/draw/digit_canvas.h"

#include <QClipboard>
#include <QDropEvent>
#include <QFile>
#include <QGuiApplication>
#include <QMimeData>
#include <QPointingDevice>
#include <QSignalSpy>
#include <QTabletEvent>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

#include <gtest/gtest.h>

namespace digitlab::ui {
namespace {

class Canvas : public testing::Test
{
protected:
    Canvas()
    {
        canvas.resize(250, 250);
        canvas.show();
    }

    void drawLine(QPoint from, QPoint to)
    {
        QTest::mousePress(&canvas, Qt::LeftButton, {}, from);
        QTest::mouseMove(&canvas, (from + to) / 2);
        QTest::mouseMove(&canvas, to);
        QTest::mouseRelease(&canvas, Qt::LeftButton, {}, to);
    }

    /// Whether the ink is seen there, against the paper's corner.
    bool inked(QPoint place) { return colour(place) != colour({8, 8}); }
    QRgb colour(QPoint place) { return canvas.grab().toImage().pixel(place * canvas.devicePixelRatio()); }

    void drop(QMimeData &data)
    {
        QDragEnterEvent enter(QPoint(100, 100), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&canvas, &enter);
        QDropEvent event(QPointF(100, 100), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&canvas, &event);
    }

    static QImage redImage()
    {
        QImage image(40, 40, QImage::Format_RGB32);
        image.fill(Qt::red);
        return image;
    }

    DigitCanvas canvas;
};

TEST_F(Canvas, InkFollowsTheMouse)
{
    QTest::mousePress(&canvas, Qt::LeftButton, {}, {60, 60});
    EXPECT_TRUE(inked({60, 60}));
    QTest::mouseMove(&canvas, {60, 190});
    EXPECT_TRUE(inked({60, 120})) << "before the button is released";
    EXPECT_FALSE(inked({200, 120}));
}

TEST_F(Canvas, AFinishedDrawingMakesRoomForTheNextStroke)
{
    drawLine({60, 60}, {60, 190});
    canvas.finish();
    EXPECT_TRUE(inked({60, 120})) << "until then it is seen";
    drawLine({150, 60}, {150, 190});
    EXPECT_FALSE(inked({60, 120}));
    EXPECT_TRUE(inked({150, 120}));
    drawLine({60, 60}, {60, 190});
    EXPECT_EQ(canvas.drawing().strokes.size(), 2U) << "a digit has as many strokes as it needs";
    canvas.undoStack()->undo();
    canvas.undoStack()->undo();
    EXPECT_TRUE(inked({60, 120})) << "and what was there comes back";
    EXPECT_FALSE(inked({150, 120}));
}

TEST_F(Canvas, KeepsStrokesAsPointsOfA500By500Canvas)
{
    drawLine({50, 25}, {200, 225});

    ASSERT_EQ(canvas.drawing().strokes.size(), 1u);
    EXPECT_EQ(canvas.drawing().width, 500);
    EXPECT_EQ(canvas.drawing().strokes[0].front(), (Point{100, 50}));
    EXPECT_EQ(canvas.drawing().strokes[0].back(), (Point{400, 450}));
}

TEST_F(Canvas, AClickIsADot)
{
    QTest::mouseClick(&canvas, Qt::LeftButton, {}, {125, 125});

    ASSERT_EQ(canvas.drawing().strokes.size(), 1u);
    EXPECT_EQ(canvas.drawing().strokes[0].size(), 1u);
    EXPECT_TRUE(inked({125, 125}));
}

TEST_F(Canvas, SaysThatItChangedWithEveryPoint)
{
    QSignalSpy changed(&canvas, &DigitCanvas::drawingChanged);
    drawLine({50, 50}, {100, 100});

    EXPECT_EQ(changed.count(), 3);
}

TEST_F(Canvas, KeepsTheStrokeWhereThePointerLeavesTheSheet)
{
    drawLine({50, 50}, {50, 400});

    ASSERT_EQ(canvas.drawing().strokes.size(), 1u);
    EXPECT_EQ(canvas.drawing().strokes[0].back(), (Point{100, 500}));
}

TEST_F(Canvas, IgnoresTheRightButton)
{
    QTest::mouseClick(&canvas, Qt::RightButton, {}, {100, 100});

    EXPECT_TRUE(canvas.drawing().empty());
}

TEST_F(Canvas, UndoTakesTheLastStrokeAwayAndRedoBringsItBack)
{
    drawLine({50, 50}, {50, 200});
    drawLine({150, 50}, {150, 200});

    canvas.undoStack()->undo();
    EXPECT_EQ(canvas.drawing().strokes.size(), 1u);
    EXPECT_TRUE(inked({50, 120}));
    EXPECT_FALSE(inked({150, 120}));

    canvas.undoStack()->redo();
    EXPECT_TRUE(inked({150, 120}));
}

TEST_F(Canvas, EscapeClearsAndUndoBringsTheDrawingBack)
{
    drawLine({50, 50}, {50, 200});
    QTest::keyClick(&canvas, Qt::Key_Escape);
    EXPECT_TRUE(canvas.drawing().empty());

    QTest::keyClick(&canvas, Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(canvas.drawing().strokes.size(), 1u);
    QTest::keyClick(&canvas, Qt::Key_Delete);
    EXPECT_TRUE(canvas.drawing().empty());
}

TEST_F(Canvas, UndoInTheMiddleOfAStrokeLeavesNoHalfStroke)
{
    drawLine({50, 50}, {50, 200});
    QTest::mousePress(&canvas, Qt::LeftButton, {}, {150, 50});
    QTest::keyClick(&canvas, Qt::Key_Z, Qt::ControlModifier);
    QTest::mouseMove(&canvas, {150, 200});
    QTest::mouseRelease(&canvas, Qt::LeftButton, {}, {150, 200});

    EXPECT_LE(canvas.drawing().strokes.size(), 1u);
}

TEST_F(Canvas, AWiderPenDrawsWider)
{
    drawLine({125, 50}, {125, 200});
    EXPECT_FALSE(inked({140, 120}));

    canvas.setPenWidth(100);
    EXPECT_TRUE(inked({140, 120}));
    canvas.setPenWidth(-3);
    EXPECT_EQ(canvas.penWidth(), 100) << "a width below 0 is no pen";
}

TEST_F(Canvas, ATabletsPressureWidensTheInk)
{
    const QPointingDevice pen(QStringLiteral("pen"), 1, QInputDevice::DeviceType::Stylus,
        QPointingDevice::PointerType::Pen, QInputDevice::Capability::Pressure, 1, 1);
    const auto send = [&](QEvent::Type type, QPointF place, double pressure, Qt::MouseButtons buttons) {
        QTabletEvent event(
            type, &pen, place, canvas.mapToGlobal(place), pressure, 0, 0, 0, 0, 0, {}, Qt::LeftButton, buttons);
        QCoreApplication::sendEvent(&canvas, &event);
    };
    const auto stroke = [&](double x, double pressure) {
        send(QEvent::TabletPress, {x, 50}, pressure, Qt::LeftButton);
        send(QEvent::TabletMove, {x, 200}, pressure, Qt::LeftButton);
        send(QEvent::TabletRelease, {x, 200}, 0, {});
    };
    canvas.setPenWidth(60);
    stroke(60, 1.0);
    stroke(180, 0.3);
    EXPECT_TRUE(inked({60 + 12, 120}));
    EXPECT_TRUE(inked({180, 120}));
    EXPECT_FALSE(inked({180 + 12, 120}));
    canvas.resize(240, 240); // drawn anew from what is kept
    EXPECT_FALSE(inked({173 + 12, 115}));
    EXPECT_EQ(canvas.drawing().strokes.size(), 2u);
}

TEST_F(Canvas, ShowsADrawingOfAnotherCanvasInItsOwnUnits)
{
    canvas.setDrawing({.width = 100, .height = 100, .strokes = {{{10, 10}, {10, 90}}}});

    EXPECT_EQ(canvas.drawing().strokes[0].back(), (Point{50, 450}));
    EXPECT_TRUE(inked({25, 120}));
}

TEST_F(Canvas, KeepsTheInkWhenItsSizeChanges)
{
    drawLine({125, 50}, {125, 200});
    canvas.resize(180, 180);

    EXPECT_TRUE(inked({90, 90}));
}

TEST_F(Canvas, AnImageDroppedOnTheSheetIsShownAndReported)
{
    QSignalSpy changed(&canvas, &DigitCanvas::imageChanged);
    QMimeData data;
    data.setImageData(redImage());
    drop(data);

    EXPECT_EQ(changed.count(), 1);
    EXPECT_EQ(canvas.image().size(), QSize(40, 40));
    EXPECT_EQ(colour({125, 125}), qRgb(255, 0, 0));
    canvas.undoStack()->undo();
    EXPECT_TRUE(canvas.image().isNull());
}

TEST_F(Canvas, ReadsADroppedFile)
{
    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("digit.png"));
    ASSERT_TRUE(redImage().save(file));
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(file)});
    drop(data);

    EXPECT_EQ(canvas.image().size(), QSize(40, 40));
}

TEST_F(Canvas, RefusesADroppedFileThatIsNoImageWithASentence)
{
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("notes.txt")));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("Buy milk.");
    file.close();
    QSignalSpy refused(&canvas, &DigitCanvas::refused);
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(file.fileName())});
    drop(data);

    ASSERT_EQ(refused.count(), 1);
    EXPECT_TRUE(refused[0][0].toString().contains(QStringLiteral("notes.txt: not an image"))) << "names the file";
    EXPECT_TRUE(canvas.image().isNull());
}

TEST_F(Canvas, PastesAnImageAndRefusesText)
{
    QSignalSpy refused(&canvas, &DigitCanvas::refused);
    QGuiApplication::clipboard()->setText(QStringLiteral("7"));
    QTest::keyClick(&canvas, Qt::Key_V, Qt::ControlModifier);
    EXPECT_EQ(refused.count(), 1);

    QGuiApplication::clipboard()->setImage(redImage());
    QTest::keyClick(&canvas, Qt::Key_V, Qt::ControlModifier);
    EXPECT_EQ(canvas.image().size(), QSize(40, 40));
}

TEST_F(Canvas, DrawingOverAnImageReplacesIt)
{
    canvas.setImage(redImage());
    drawLine({50, 50}, {50, 200});

    EXPECT_TRUE(canvas.image().isNull());
    EXPECT_NE(colour({125, 125}), qRgb(255, 0, 0));
    canvas.undoStack()->undo();
    EXPECT_EQ(colour({125, 125}), qRgb(255, 0, 0));
}

} // namespace
} // namespace digitlab::ui
