#include "ui/views/drawing_steps_view.h"

#include <gtest/gtest.h>

namespace digitlab::ui {
namespace {

TEST(DrawingStepsView, NamesEachStepWithItsSize)
{
    DrawingStepsView view;
    EXPECT_EQ(view.accessibleDescription(), QStringLiteral("Nothing is drawn yet"));

    view.setSteps({filledImage(112, 112), filledImage(30, 60), filledImage(10, 20), filledImage(28, 28)});
    EXPECT_TRUE(view.accessibleDescription().contains(QStringLiteral("Cropped: 30 by 60 pixels")));

    view.clear();
    EXPECT_EQ(view.accessibleDescription(), QStringLiteral("Nothing is drawn yet"));
}

TEST(DrawingStepsView, ShowsThePixelsOfTheLastStep)
{
    DrawingStepsView view;
    view.resize(view.sizeHint());
    view.setSteps({{}, {}, {}, filledImage(28, 28, 1, 255)});

    const QImage seen = view.grab().toImage();
    EXPECT_EQ(seen.pixel(view.width() - 28, 28), qRgb(255, 255, 255));
}

TEST(DrawingStepsView, KeepsItsSizeWithAndWithoutPictures)
{
    DrawingStepsView view;
    const QSize before = view.sizeHint();
    view.setSteps({filledImage(112, 112), {}, {}, {}});

    EXPECT_EQ(view.sizeHint(), before);
}

} // namespace
} // namespace digitlab::ui
