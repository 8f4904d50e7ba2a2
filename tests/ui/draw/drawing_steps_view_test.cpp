// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/draw/drawing_steps_view.h"

#include "ui/draw/step_tile.h"

#include <QLabel>
#include <QSignalSpy>

#include <gtest/gtest.h>

namespace digitlab::ui {
namespace {

DrawingSteps strokes()
{
    DrawingSteps steps;
    steps.source = filledImage(112, 112);
    steps.cropped = filledImage(30, 60);
    steps.centred = filledImage(28, 28, 1, 255);
    return steps;
}

DrawingSteps image()
{
    DrawingSteps steps = strokes();
    steps.flattened = filledImage(112, 112);
    return steps;
}

StepTile *tile(const DrawingStepsView &view, Step step)
{
    for (StepTile *candidate : view.findChildren<StepTile *>())
        if (candidate->step() == step)
            return candidate;
    return nullptr;
}

int shownTiles(const DrawingStepsView &view)
{
    int count = 0;
    for (const StepTile *candidate : view.findChildren<StepTile *>())
        count += candidate->isVisibleTo(&view) ? 1 : 0;
    return count;
}

TEST(DrawingStepsView, NamesEachStepWithItsSize)
{
    DrawingStepsView view;
    EXPECT_TRUE(tile(view, Step::Crop)->accessibleDescription().isEmpty());

    view.setSteps(strokes());
    EXPECT_EQ(tile(view, Step::Crop)->accessibleName(), QStringLiteral("Crop"));
    EXPECT_EQ(tile(view, Step::Crop)->accessibleDescription(), QStringLiteral("30 by 60 pixels"));

    view.clear();
    EXPECT_TRUE(tile(view, Step::Crop)->accessibleDescription().isEmpty());
}

TEST(DrawingStepsView, AnImageTakesThreeStepsMoreThanStrokes)
{
    DrawingStepsView view;
    view.setSteps(strokes());
    EXPECT_EQ(shownTiles(view), 6);
    view.setSteps(image());
    EXPECT_EQ(shownTiles(view), 9);
}

TEST(DrawingStepsView, EachStepButTheSourceCanBeLeftOut)
{
    DrawingStepsView view;
    view.setSteps(strokes());
    QSignalSpy changed(&view, &DrawingStepsView::optionsChanged);
    tile(view, Step::Source)->click();
    EXPECT_EQ(changed.count(), 0);
    tile(view, Step::Width)->click();
    tile(view, Step::Box)->click();
    EXPECT_EQ(view.options().skipped, (std::set<Step>{Step::Width, Step::Box}));
    tile(view, Step::Width)->click();
    EXPECT_EQ(view.options().skipped, std::set<Step>{Step::Box});
    EXPECT_EQ(changed.count(), 3);
}

TEST(DrawingStepsView, SaysWhatIsReadWithAllSteps)
{
    DrawingStepsView view;
    const auto *said = view.findChild<QLabel *>();
    tile(view, Step::Centre)->click();
    view.setPredictionWithAll(QStringLiteral("7, 99.3 %"));
    EXPECT_EQ(said->text(), QStringLiteral("With all steps, the prediction is 7, 99.3 %."));
    tile(view, Step::Centre)->click();
    EXPECT_FALSE(said->text().contains(QLatin1Char('7')));
}

TEST(DrawingStepsView, KeepsItsSizeWithAndWithoutImages)
{
    DrawingStepsView view;
    const QSize before = view.sizeHint();
    view.setSteps(strokes());

    EXPECT_EQ(view.sizeHint(), before);
}

} // namespace
} // namespace digitlab::ui
