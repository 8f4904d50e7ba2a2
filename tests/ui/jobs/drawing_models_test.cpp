// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/drawing_models.h"

#include "core/runs/run_folder.h"
#include "tests/support/patience.h"
#include "tests/support/temporary_folder.h"
#include "ui/style/text.h"

#include <QSignalSpy>
#include <gtest/gtest.h>

namespace digitlab::ui {

namespace {

using ModelKind = ModelSource::Kind;
const ModelSource shipped{ModelKind::Shipped, {}};
const ModelSource latest{ModelKind::Latest, {}};

DrawingModel drawingModel(const QString &name)
{
    return {name, std::make_shared<const Network>(NetworkSpec{.filters = {2, 2, 2}, .denseWidth = 4}), {}, {}};
}

class DrawingModelsTest : public testing::Test
{
protected:
    Model m_shipped = shippedModel();
    DrawingReader m_reader;
    DrawingModels m_models{m_shipped, m_reader};

    void choose(ModelSide side, const ModelSource &source)
    {
        QSignalSpy chosen(&m_models, &DrawingModels::chosen);
        m_models.choose(side, source);
        EXPECT_TRUE(chosen.wait(longEnough));
    }

    /// The sentence that is told instead.
    QString refusal(ModelSide side, const ModelSource &source)
    {
        QSignalSpy failed(&m_models, &DrawingModels::failed);
        m_models.choose(side, source);
        return failed.wait(longEnough) ? failed[0][0].toString() : QString();
    }
};

} // namespace

TEST_F(DrawingModelsTest, TheShippedModelReadsFirst)
{
    EXPECT_EQ(m_models.a(), m_models.shipped());
    EXPECT_EQ(m_models.a().classNames.size(), 10);
    EXPECT_FALSE(m_models.b().network);
    EXPECT_FALSE(m_models.hasLatest());
}

TEST_F(DrawingModelsTest, TheLatestRunReadsOnceItIsChosenAndThere)
{
    m_models.choose(ModelSide::A, latest);
    EXPECT_EQ(m_models.a(), m_models.shipped());

    QSignalSpy changed(&m_models, &DrawingModels::changed);
    m_models.setLatest(drawingModel(QStringLiteral("Final")));
    EXPECT_EQ(m_models.a().name, QStringLiteral("Final"));
    EXPECT_EQ(changed.count(), 1);

    m_models.choose(ModelSide::A, shipped);
    EXPECT_EQ(m_models.a(), m_models.shipped());
}

TEST_F(DrawingModelsTest, ATrainingTakesTheFirstSideUnlessItHasOneAlready)
{
    m_models.choose(ModelSide::B, latest);
    m_models.followLatest();
    EXPECT_EQ(m_models.source(ModelSide::A), shipped);

    m_models.choose(ModelSide::B, {});
    m_models.followLatest();
    EXPECT_EQ(m_models.source(ModelSide::A), latest);
}

TEST_F(DrawingModelsTest, BothSidesFollowEachEpoch)
{
    m_models.choose(ModelSide::A, shipped);
    m_models.choose(ModelSide::B, latest);
    DrawingModel now = drawingModel(QStringLiteral("Training now"));
    now.classNames = m_models.shipped().classNames;
    m_models.setLatest(now);
    DrawingModel second = drawingModel(QStringLiteral("Training now"));
    second.classNames = now.classNames;
    m_models.setLatest(second);
    EXPECT_EQ(m_models.b().network, second.network);
    EXPECT_EQ(m_models.a(), m_models.shipped());
}

TEST_F(DrawingModelsTest, ARunOfTheHistoryAndAnOpenedFileRead)
{
    const TemporaryFolder folder;
    Model model = shippedModel();
    model.name = "Of a friend";
    saveModel(folder / "friend.dlm", model);
    create_directories(folder / "run");
    model.name = "Final";
    saveModel(modelFile(folder / "run"), model);

    choose(ModelSide::A, {.kind = ModelKind::Run, .path = folder / "run"});
    choose(ModelSide::B, {.kind = ModelKind::File, .path = folder / "friend.dlm"});
    EXPECT_EQ(m_models.a().name, QStringLiteral("Final"));
    EXPECT_EQ(m_models.b().name, QStringLiteral("Of a friend"));
    EXPECT_EQ(m_models.b().modelFile, folder / "friend.dlm");
}

TEST_F(DrawingModelsTest, AModelThatCannotBeReadChangesNothing)
{
    const TemporaryFolder folder;
    const auto file = folder.write("broken.dlm", "nonsense");
    EXPECT_TRUE(refusal(ModelSide::B, {.kind = ModelKind::File, .path = file}).contains(QStringLiteral("broken.dlm")));
    EXPECT_TRUE(
        refusal(ModelSide::A, {.kind = ModelKind::Run, .path = folder / "gone"}).contains(QStringLiteral("gone")));
    EXPECT_EQ(m_models.source(ModelSide::A), shipped);
    EXPECT_EQ(m_models.source(ModelSide::B), ModelSource());
}

TEST_F(DrawingModelsTest, RefusesASecondModelOfOtherClasses)
{
    const TemporaryFolder folder;
    Model model = shippedModel();
    model.classNames = {"a", "b", "c", "d", "e", "f", "g", "h", "i", "j"};
    saveModel(folder / "letters.dlm", model);
    EXPECT_TRUE(refusal(ModelSide::B, {.kind = ModelKind::File, .path = folder / "letters.dlm"})
                    .endsWith(QStringLiteral("cannot be compared: their classes differ.")));
    EXPECT_FALSE(m_models.b().network);
}

TEST_F(DrawingModelsTest, TheLastSittingsModelsReadAgainTogether)
{
    const TemporaryFolder folder;
    Model model = shippedModel();
    model.classNames = {"a", "b", "c", "d", "e", "f", "g", "h", "i", "j"};
    for (const char *name : {"first", "second"}) {
        model.name = name;
        saveModel(folder / (std::string(name) + ".dlm"), model);
    }
    QSignalSpy changed(&m_models, &DrawingModels::changed);
    m_models.restore(ModelSide::B, {ModelKind::File, folder / "second.dlm"});
    m_models.restore(ModelSide::A, {ModelKind::File, folder / "first.dlm"});
    while (m_models.b().name != QStringLiteral("second"))
        ASSERT_TRUE(changed.wait(longEnough));
    EXPECT_EQ(m_models.a().name, QStringLiteral("first"));
    EXPECT_EQ(m_models.b().name, QStringLiteral("second"));
}

TEST_F(DrawingModelsTest, SayInASentenceThatAModelOfTheLastSittingIsGone)
{
    QSignalSpy lost(&m_models, &DrawingModels::lost);
    m_models.restore(ModelSide::A, {ModelKind::File, "/nowhere/at/all.dlm"});
    ASSERT_TRUE(lost.wait(longEnough));
    EXPECT_EQ(lost[0][1].toString(),
        QStringLiteral("Model A is the shipped model again because /nowhere/at/all.dlm no longer exists."));
    EXPECT_EQ(m_models.source(ModelSide::A), shipped);
    const TemporaryFolder folder;
    m_models.restore(ModelSide::B, {ModelKind::Run, folder.path()});
    ASSERT_TRUE(lost.wait(longEnough));
    EXPECT_EQ(lost[1][1].toString(),
        QStringLiteral("There is no model B now because %1 cannot be read any more.").arg(toQString(folder.path())));
}

TEST_F(DrawingModelsTest, WhatIsChosenWhileTwoAreComparedStandsInTheirPlace)
{
    m_models.setCompared(ModelSide::A, drawingModel(QStringLiteral("Baseline")));
    m_models.setCompared(ModelSide::B, drawingModel(QStringLiteral("Final")));
    m_models.setMode(DrawingModels::Mode::Comparing);
    m_models.choose(ModelSide::B, {});
    EXPECT_EQ(m_models.a().name, QStringLiteral("Baseline"));
    EXPECT_FALSE(m_models.b().network);
}

TEST(ModelSource, IsThereAgainFromItsText)
{
    for (const ModelSource &source : {ModelSource(), shipped, latest,
             ModelSource{ModelKind::Run, "/home/me/my runs/a b"}, ModelSource{ModelKind::File, "/home/me/\u00e4.dlm"}})
        EXPECT_EQ(modelSourceFrom(modelSourceText(source)), source);
    EXPECT_EQ(modelSourceFrom(QStringLiteral("nonsense of another version")), ModelSource());
}

TEST_F(DrawingModelsTest, BothRunsReadWhileTheyAreCompared)
{
    m_models.setCompared(ModelSide::A, drawingModel(QStringLiteral("Baseline")));
    m_models.setCompared(ModelSide::B, drawingModel(QStringLiteral("Final")));
    EXPECT_EQ(m_models.a(), m_models.shipped());

    m_models.setMode(DrawingModels::Mode::Comparing);
    EXPECT_EQ(m_models.a().name, QStringLiteral("Baseline"));
    EXPECT_EQ(m_models.b().name, QStringLiteral("Final"));

    m_models.setMode(DrawingModels::Mode::Alone);
    EXPECT_EQ(m_models.a(), m_models.shipped());
    EXPECT_FALSE(m_models.b().network);
}

TEST_F(DrawingModelsTest, OneRunAloneIsNotCompared)
{
    m_models.setCompared(ModelSide::A, drawingModel(QStringLiteral("Baseline")));
    m_models.setMode(DrawingModels::Mode::Comparing);
    EXPECT_EQ(m_models.a(), m_models.shipped());
}

TEST_F(DrawingModelsTest, TheEpochThatIsInspectedReadsWhileItIsLookedAt)
{
    m_models.setInspected(drawingModel(QStringLiteral("Final, epoch 3")), "/runs/final");
    EXPECT_EQ(m_models.a(), m_models.shipped());
    m_models.setMode(DrawingModels::Mode::Inspecting);
    EXPECT_EQ(m_models.a().name, QStringLiteral("Final, epoch 3"));
    EXPECT_EQ(m_models.source(ModelSide::A), (ModelSource{ModelKind::Run, "/runs/final"}));
    m_models.setMode(DrawingModels::Mode::Alone);
    EXPECT_EQ(m_models.a(), m_models.shipped());
}

TEST_F(DrawingModelsTest, WhatIsChosenWhileAnEpochIsInspectedStandsInItsPlace)
{
    m_models.setMode(DrawingModels::Mode::Inspecting);
    m_models.setInspected(drawingModel(QStringLiteral("Final, epoch 3")), "/runs/final");
    m_models.choose(ModelSide::A, shipped);
    EXPECT_EQ(m_models.a(), m_models.shipped());

    m_models.setMode(DrawingModels::Mode::Inspecting);
    m_models.setInspected(drawingModel(QStringLiteral("Final, epoch 4")), "/runs/final");
    EXPECT_EQ(m_models.a().name, QStringLiteral("Final, epoch 4"));
    m_models.setInspected({}, {});
    EXPECT_EQ(m_models.a(), m_models.shipped());
}

} // namespace digitlab::ui
