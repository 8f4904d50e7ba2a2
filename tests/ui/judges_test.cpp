#include "ui/judges.h"

#include <QSignalSpy>
#include <gtest/gtest.h>

namespace digitlab::ui {

namespace {

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
    m_judges.setChoice(Judges::Choice::Latest);
    EXPECT_EQ(m_judges.a(), m_judges.shipped());

    QSignalSpy changed(&m_judges, &Judges::changed);
    m_judges.setLatest(judge(QStringLiteral("Final")));
    EXPECT_EQ(m_judges.a().name, QStringLiteral("Final"));
    EXPECT_EQ(changed.count(), 1);

    m_judges.setChoice(Judges::Choice::Shipped);
    EXPECT_EQ(m_judges.a(), m_judges.shipped());
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

} // namespace digitlab::ui
