// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drawing/drawings_file.h"
#include "core/drawing/seen_digit.h"
#include "core/drawing/user_digit.h"
#include "core/training/model_file.h"
#include "tests/support/process.h"
#include "tests/support/temporary_folder.h"
#include "ui/draw/digit_canvas.h"
#include "ui/draw/draw_panel.h"
#include "ui/jobs/drawing_reader.h"

#include "tests/support/patience.h"

#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

namespace digitlab::ui {

namespace {

/// The window's side: a panel, its canvas and the thread that reads.
class SameBytes : public testing::Test
{
protected:
    SameBytes()
    {
        m_reader.setNetwork(ModelSide::A, std::make_shared<const Network>(shippedModel().network));
        QObject::connect(&m_panel, &DrawPanel::drawingChanged, &m_reader,
            [this](const Drawing &drawing, double penWidth) { m_reader.read(drawing, penWidth); });
        m_panel.resize(280, 720);
        m_panel.show();
        QCoreApplication::sendPostedEvents();
    }

    void draw(const std::vector<std::vector<QPoint>> &strokes)
    {
        DigitCanvas *canvas = m_panel.canvas();
        for (const auto &stroke : strokes) {
            QTest::mousePress(canvas, Qt::LeftButton, {}, stroke.front());
            for (const QPoint point : stroke)
                QTest::mouseMove(canvas, point);
            QTest::mouseRelease(canvas, Qt::LeftButton, {}, stroke.back());
        }
    }

    /// What the network saw of all that is drawn; what it saw while the strokes grew is answered before.
    Image seenInTheWindow(const Image &expected)
    {
        QSignalSpy predicted(&m_reader, &DrawingReader::predicted);
        m_reader.read(m_panel.canvas()->drawing(), penWidth());
        Image seen;
        while (seen != expected && predicted.wait(longEnough))
            seen = predicted.constLast()[0].value<DrawingPredictions>().a.steps.centred;
        return seen;
    }

    double penWidth() { return m_panel.canvas()->penWidth(); }

    TemporaryFolder m_folder;
    DrawPanel m_panel;
    DrawingReader m_reader;
    const std::vector<std::vector<QPoint>> m_four
        = {{{40, 30}, {37, 61}, {33, 101}, {90, 103}, {151, 102}}, {{111, 33}, {112, 77}, {109, 131}, {107, 171}}};
};

} // namespace

TEST_F(SameBytes, StrokesByMouseAndByFileBecomeTheSameImage)
{
    draw(m_four);
    Drawing drawing = m_panel.canvas()->drawing();
    ASSERT_EQ(drawing.strokes.size(), 2U);
    drawing.label = "4";
    writeDrawings(m_folder / "four.jsonl", {drawing});

    const Drawing fromFile = readDrawings(m_folder / "four.jsonl").at(0);
    const double fraction = penWidth() / strokesArea(fromFile)->largerSide(); // as --pen-width takes it
    const Classifier classifier(std::make_shared<const Network>(shippedModel().network));
    const DrawingPrediction read = classifier.read(fromFile, penWidthFromFraction(fromFile, fraction));
    ASSERT_FALSE(read.steps.rejected()) << read.steps.rejection;
    EXPECT_EQ(seenInTheWindow(read.steps.centred), read.steps.centred);
}

TEST_F(SameBytes, AKeptDrawingIsSeenAsEvaluateSeesIt)
{
    draw(m_four);
    const UserDigit kept = digitStrokes(m_panel.canvas()->drawing(), "4");
    writeDrawings(m_folder / "four.jsonl", {kept.drawing});

    const Drawing fromFile = readDrawings(m_folder / "four.jsonl").at(0);
    EXPECT_EQ(seenDigit(kept).image, normalise(fromFile, penWidthFromFraction(fromFile, defaultPenWidth)).centred);
}

TEST_F(SameBytes, PointsStandWhereThePointerWasWhateverTheScreen)
{
    draw({{{40, 30}, {90, 103}}});
    const Stroke &stroke = m_panel.canvas()->drawing().strokes.at(0);
    const auto onCanvas = [this](double pixels) { return pixels * 500.0 / m_panel.canvas()->width(); };
    EXPECT_EQ(stroke.front(), (Point{onCanvas(40), onCanvas(30)}));
    EXPECT_EQ(stroke.back(), (Point{onCanvas(90), onCanvas(103)}));
}

/// The tests above once more in a process of its own, where each point of the screen is two pixels.
TEST(SameBytesAtTwiceTheScale, AllOfItHoldsToo)
{
    // Not by QProcess, whose way to fork ThreadSanitizer does not follow.
    Process process({"/usr/bin/env", "QT_SCALE_FACTOR=2", QCoreApplication::applicationFilePath().toStdString(),
        "--gtest_filter=SameBytes.*:Canvas.*"});
    const ProcessResult result = process.finish();
    EXPECT_EQ(result.status, 0) << result.out << result.err;
}

} // namespace digitlab::ui
