// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/drawing_reader.h"

#include "core/training/model_file.h"
#include "tests/support/patience.h"

#include <QSignalSpy>
#include <gtest/gtest.h>

namespace digitlab::ui {

namespace {

std::shared_ptr<const Network> shippedNetwork()
{
    static const auto network = std::make_shared<const Network>(shippedModel().network);
    return network;
}

Drawing one()
{
    return {.strokes = {{{250, 80}, {250, 240}, {250, 420}}}};
}

DrawingPredictions newest(const QSignalSpy &spy)
{
    return spy.constLast()[0].value<DrawingPredictions>();
}

} // namespace

TEST(DrawingReader, ReadsADrawing)
{
    DrawingReader reader;
    QSignalSpy predicted(&reader, &DrawingReader::predicted);
    reader.setNetwork(ModelSide::A, shippedNetwork());
    reader.read(one(), 40);
    ASSERT_TRUE(predicted.wait(longEnough));
    EXPECT_EQ(newest(predicted).a.predicted, 1);
    EXPECT_FALSE(newest(predicted).b);
}

TEST(DrawingReader, ReadsAgainWhenASecondModelComes)
{
    DrawingReader reader;
    QSignalSpy predicted(&reader, &DrawingReader::predicted);
    reader.setNetwork(ModelSide::A, shippedNetwork());
    reader.read(one(), 40);
    ASSERT_TRUE(predicted.wait(longEnough));
    reader.setNetwork(ModelSide::B, shippedNetwork());
    ASSERT_TRUE(predicted.wait(longEnough));
    ASSERT_TRUE(newest(predicted).b);
    EXPECT_EQ(newest(predicted).b->predicted, 1);

    reader.setNetwork(ModelSide::B, nullptr);
    ASSERT_TRUE(predicted.wait(longEnough));
    EXPECT_FALSE(newest(predicted).b);
}

TEST(DrawingReader, SaysOfAnEmptyDrawingThatItIsNone)
{
    DrawingReader reader;
    QSignalSpy predicted(&reader, &DrawingReader::predicted);
    reader.setNetwork(ModelSide::A, shippedNetwork());
    reader.read(Drawing(), 40);
    ASSERT_TRUE(predicted.wait(longEnough));
    EXPECT_TRUE(newest(predicted).a.steps.rejected());
    EXPECT_EQ(newest(predicted).a.predicted, -1);
}

TEST(DrawingReader, OfManyRequestsTheLastIsAlwaysAnswered)
{
    DrawingReader reader;
    QSignalSpy predicted(&reader, &DrawingReader::predicted);
    reader.setNetwork(ModelSide::A, shippedNetwork());
    for (int i = 0; i < 500; ++i)
        reader.read(one(), 20);
    reader.read(Drawing(), 20);
    while (predicted.isEmpty() || !newest(predicted).a.steps.rejected())
        ASSERT_TRUE(predicted.wait(longEnough));
    EXPECT_LT(predicted.count(), 501);
}

TEST(DrawingReader, RefusesAnImageWithoutInk)
{
    DrawingReader reader;
    QSignalSpy predicted(&reader, &DrawingReader::predicted);
    reader.setNetwork(ModelSide::A, shippedNetwork());
    QImage white(100, 60, QImage::Format_RGB32);
    white.fill(Qt::white);
    reader.read(white);
    ASSERT_TRUE(predicted.wait(longEnough));
    EXPECT_TRUE(newest(predicted).a.steps.rejected());
}

TEST(DrawingReader, ReadsTheMarksOfADrawingAsANumberWhenAsked)
{
    DrawingReader reader;
    QSignalSpy predicted(&reader, &DrawingReader::predicted);
    reader.setNetwork(ModelSide::A, shippedNetwork());
    reader.setNetwork(ModelSide::B, shippedNetwork());
    reader.setReadAs(ReadAs::Number);
    reader.read({.strokes = {{{150, 80}, {150, 240}, {150, 420}}, {{330, 80}, {330, 240}, {330, 420}}}}, 40);
    while (predicted.isEmpty() || !newest(predicted).b)
        ASSERT_TRUE(predicted.wait(longEnough));
    ASSERT_TRUE(newest(predicted).isNumber());
    EXPECT_EQ(newest(predicted).numberA->number({"0", "1", "2", "3", "4", "5", "6", "7", "8", "9"}), "11");
    EXPECT_EQ(newest(predicted).numberB->digits.size(), 2U);

    reader.setReadAs(ReadAs::Digit);
    ASSERT_TRUE(predicted.wait(longEnough));
    EXPECT_FALSE(newest(predicted).isNumber());
}

TEST(DrawingReader, ReadsASingleMarkAsADigitAlsoWhereNumbersAreAskedFor)
{
    DrawingReader reader;
    QSignalSpy predicted(&reader, &DrawingReader::predicted);
    reader.setNetwork(ModelSide::A, shippedNetwork());
    reader.setReadAs(ReadAs::Number);
    reader.read(one(), 40);
    ASSERT_TRUE(predicted.wait(longEnough));
    EXPECT_FALSE(newest(predicted).isNumber());
    EXPECT_EQ(newest(predicted).a.predicted, 1);
}

} // namespace digitlab::ui
