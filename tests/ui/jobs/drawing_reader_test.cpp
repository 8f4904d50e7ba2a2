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

JudgedDrawing newest(const QSignalSpy &spy)
{
    return spy.constLast()[0].value<JudgedDrawing>();
}

} // namespace

TEST(DrawingReader, ReadsADrawing)
{
    DrawingReader reader;
    QSignalSpy judged(&reader, &DrawingReader::judged);
    reader.setNetwork(Judge::A, shippedNetwork());
    reader.read(one(), 40);
    ASSERT_TRUE(judged.wait(longEnough));
    EXPECT_EQ(newest(judged).a.predicted, 1);
    EXPECT_FALSE(newest(judged).b);
}

TEST(DrawingReader, ReadsAgainWhenASecondJudgeComes)
{
    DrawingReader reader;
    QSignalSpy judged(&reader, &DrawingReader::judged);
    reader.setNetwork(Judge::A, shippedNetwork());
    reader.read(one(), 40);
    ASSERT_TRUE(judged.wait(longEnough));
    reader.setNetwork(Judge::B, shippedNetwork());
    ASSERT_TRUE(judged.wait(longEnough));
    ASSERT_TRUE(newest(judged).b);
    EXPECT_EQ(newest(judged).b->predicted, 1);

    reader.setNetwork(Judge::B, nullptr);
    ASSERT_TRUE(judged.wait(longEnough));
    EXPECT_FALSE(newest(judged).b);
}

TEST(DrawingReader, SaysOfAnEmptyDrawingThatItIsNone)
{
    DrawingReader reader;
    QSignalSpy judged(&reader, &DrawingReader::judged);
    reader.setNetwork(Judge::A, shippedNetwork());
    reader.read(Drawing(), 40);
    ASSERT_TRUE(judged.wait(longEnough));
    EXPECT_TRUE(newest(judged).a.steps.rejected());
    EXPECT_EQ(newest(judged).a.predicted, -1);
}

TEST(DrawingReader, OfManyRequestsTheLastIsAlwaysAnswered)
{
    DrawingReader reader;
    QSignalSpy judged(&reader, &DrawingReader::judged);
    reader.setNetwork(Judge::A, shippedNetwork());
    for (int i = 0; i < 500; ++i)
        reader.read(one(), 20);
    reader.read(Drawing(), 20);
    while (judged.isEmpty() || !newest(judged).a.steps.rejected())
        ASSERT_TRUE(judged.wait(longEnough));
    EXPECT_LT(judged.count(), 501);
}

TEST(DrawingReader, RefusesAPictureWithoutInk)
{
    DrawingReader reader;
    QSignalSpy judged(&reader, &DrawingReader::judged);
    reader.setNetwork(Judge::A, shippedNetwork());
    QImage white(100, 60, QImage::Format_RGB32);
    white.fill(Qt::white);
    reader.read(white);
    ASSERT_TRUE(judged.wait(longEnough));
    EXPECT_TRUE(newest(judged).a.steps.rejected());
}

} // namespace digitlab::ui
