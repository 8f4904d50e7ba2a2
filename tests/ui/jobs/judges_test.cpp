// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/judges.h"

#include "core/runs/run_folder.h"
#include "tests/support/temporary_folder.h"

#include <QSignalSpy>
#include <gtest/gtest.h>
#include <stdexcept>

namespace digitlab::ui {

namespace {

using JudgeKind = JudgeSource::Kind;
const JudgeSource shipped{JudgeKind::Shipped, {}};
const JudgeSource latest{JudgeKind::Latest, {}};

DrawingJudge judge(const QString &name)
{
    return {name, std::make_shared<const Network>(NetworkSpec{.filters = {2, 2, 2}, .denseWidth = 4}), {}, {}};
}

class JudgesTest : public testing::Test
{
protected:
    Model m_shipped = shippedModel();
    DrawingReader m_reader;
    Judges m_judges{m_shipped, m_reader};
};

} // namespace

TEST_F(JudgesTest, TheShippedModelReadsFirst)
{
    EXPECT_EQ(m_judges.a(), m_judges.shipped());
    EXPECT_EQ(m_judges.a().classNames.size(), 10);
    EXPECT_FALSE(m_judges.b().network);
    EXPECT_FALSE(m_judges.hasLatest());
}

TEST_F(JudgesTest, TheLatestRunReadsOnceItIsChosenAndThere)
{
    m_judges.choose(Judge::A, latest);
    EXPECT_EQ(m_judges.a(), m_judges.shipped());

    QSignalSpy changed(&m_judges, &Judges::changed);
    m_judges.setLatest(judge(QStringLiteral("Final")));
    EXPECT_EQ(m_judges.a().name, QStringLiteral("Final"));
    EXPECT_EQ(changed.count(), 1);

    m_judges.choose(Judge::A, shipped);
    EXPECT_EQ(m_judges.a(), m_judges.shipped());
}

TEST_F(JudgesTest, ATrainingTakesTheFirstSideUnlessItHasOneAlready)
{
    m_judges.choose(Judge::B, latest);
    m_judges.followLatest();
    EXPECT_EQ(m_judges.source(Judge::A), shipped);

    m_judges.choose(Judge::B, {});
    m_judges.followLatest();
    EXPECT_EQ(m_judges.source(Judge::A), latest);
}

TEST_F(JudgesTest, BothSidesFollowEachEpoch)
{
    m_judges.choose(Judge::A, shipped);
    m_judges.choose(Judge::B, latest);
    DrawingJudge now = judge(QStringLiteral("Training now"));
    now.classNames = m_judges.shipped().classNames;
    m_judges.setLatest(now);
    DrawingJudge second = judge(QStringLiteral("Training now"));
    second.classNames = now.classNames;
    m_judges.setLatest(second);
    EXPECT_EQ(m_judges.b().network, second.network);
    EXPECT_EQ(m_judges.a(), m_judges.shipped());
}

TEST_F(JudgesTest, ARunOfTheHistoryAndAnOpenedFileRead)
{
    const TemporaryFolder folder;
    Model model = shippedModel();
    model.name = "Of a friend";
    saveModel(folder / "friend.dlm", model);
    create_directories(folder / "run");
    model.name = "Final";
    saveModel(modelFile(folder / "run"), model);

    m_judges.choose(Judge::A, {.kind = JudgeKind::Run, .path = folder / "run"});
    m_judges.choose(Judge::B, {.kind = JudgeKind::File, .path = folder / "friend.dlm"});
    EXPECT_EQ(m_judges.a().name, QStringLiteral("Final"));
    EXPECT_EQ(m_judges.b().name, QStringLiteral("Of a friend"));
    EXPECT_EQ(m_judges.b().modelFile, folder / "friend.dlm");
}

TEST_F(JudgesTest, AModelThatCannotBeReadChangesNothing)
{
    const TemporaryFolder folder;
    const auto file = folder.write("broken.dlm", "nonsense");
    EXPECT_THROW(m_judges.choose(Judge::B, {.kind = JudgeKind::File, .path = file}), std::runtime_error);
    EXPECT_THROW(m_judges.choose(Judge::A, {.kind = JudgeKind::Run, .path = folder / "gone"}), std::runtime_error);
    EXPECT_EQ(m_judges.source(Judge::A), shipped);
    EXPECT_EQ(m_judges.source(Judge::B), JudgeSource());
}

TEST_F(JudgesTest, RefusesASecondJudgeOfOtherClasses)
{
    const TemporaryFolder folder;
    Model model = shippedModel();
    model.classNames = {"a", "b", "c", "d", "e", "f", "g", "h", "i", "j"};
    saveModel(folder / "letters.dlm", model);
    EXPECT_THROW(
        m_judges.choose(Judge::B, {.kind = JudgeKind::File, .path = folder / "letters.dlm"}), std::runtime_error);
    EXPECT_FALSE(m_judges.b().network);
}

TEST_F(JudgesTest, WhatIsChosenWhileTwoAreComparedStandsInTheirPlace)
{
    m_judges.setCompared(Judge::A, judge(QStringLiteral("Baseline")));
    m_judges.setCompared(Judge::B, judge(QStringLiteral("Final")));
    m_judges.setReading(Judges::Reading::Comparing);
    m_judges.choose(Judge::B, {});
    EXPECT_EQ(m_judges.a().name, QStringLiteral("Baseline"));
    EXPECT_FALSE(m_judges.b().network);
}

TEST(JudgeSource, IsThereAgainFromItsText)
{
    for (const JudgeSource &source : {JudgeSource(), shipped, latest,
             JudgeSource{JudgeKind::Run, "/home/me/my runs/a b"}, JudgeSource{JudgeKind::File, "/home/me/\u00e4.dlm"}})
        EXPECT_EQ(judgeSourceFrom(judgeSourceText(source)), source);
    EXPECT_EQ(judgeSourceFrom(QStringLiteral("nonsense of another version")), JudgeSource());
}

TEST_F(JudgesTest, BothRunsReadWhileTheyAreCompared)
{
    m_judges.setCompared(Judge::A, judge(QStringLiteral("Baseline")));
    m_judges.setCompared(Judge::B, judge(QStringLiteral("Final")));
    EXPECT_EQ(m_judges.a(), m_judges.shipped());

    m_judges.setReading(Judges::Reading::Comparing);
    EXPECT_EQ(m_judges.a().name, QStringLiteral("Baseline"));
    EXPECT_EQ(m_judges.b().name, QStringLiteral("Final"));

    m_judges.setReading(Judges::Reading::Alone);
    EXPECT_EQ(m_judges.a(), m_judges.shipped());
    EXPECT_FALSE(m_judges.b().network);
}

TEST_F(JudgesTest, OneRunAloneIsNotCompared)
{
    m_judges.setCompared(Judge::A, judge(QStringLiteral("Baseline")));
    m_judges.setReading(Judges::Reading::Comparing);
    EXPECT_EQ(m_judges.a(), m_judges.shipped());
}

TEST_F(JudgesTest, TheEpochThatIsInspectedReadsWhileItIsLookedAt)
{
    m_judges.setInspected(judge(QStringLiteral("Final, epoch 3")), "/runs/final");
    EXPECT_EQ(m_judges.a(), m_judges.shipped());
    m_judges.setReading(Judges::Reading::Inspecting);
    EXPECT_EQ(m_judges.a().name, QStringLiteral("Final, epoch 3"));
    EXPECT_EQ(m_judges.source(Judge::A), (JudgeSource{JudgeKind::Run, "/runs/final"}));
    m_judges.setReading(Judges::Reading::Alone);
    EXPECT_EQ(m_judges.a(), m_judges.shipped());
}

TEST_F(JudgesTest, WhatIsChosenWhileAnEpochIsInspectedStandsInItsPlace)
{
    m_judges.setReading(Judges::Reading::Inspecting);
    m_judges.setInspected(judge(QStringLiteral("Final, epoch 3")), "/runs/final");
    m_judges.choose(Judge::A, shipped);
    EXPECT_EQ(m_judges.a(), m_judges.shipped());

    m_judges.setReading(Judges::Reading::Inspecting);
    m_judges.setInspected(judge(QStringLiteral("Final, epoch 4")), "/runs/final");
    EXPECT_EQ(m_judges.a().name, QStringLiteral("Final, epoch 4"));
    m_judges.setInspected({}, {});
    EXPECT_EQ(m_judges.a(), m_judges.shipped());
}

} // namespace digitlab::ui
