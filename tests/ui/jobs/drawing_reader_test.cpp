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

} // namespace digitlab::ui
