// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/compare_page.h"

#include "tests/support/sample_runs.h"
#include "tests/support/tiny_datasets.h"
#include "ui/compare/changed_images.h"
#include "ui/compare/comparison_view.h"
#include "ui/style/text.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <algorithm>
#include <gtest/gtest.h>

using namespace digitlab;
using namespace digitlab::ui;

namespace {

class ComparePageTest : public testing::Test
{
protected:
    void compare(const std::vector<int> &misreadByA, const std::vector<int> &misreadByB)
    {
        m_page.setDataset(m_data);
        m_page.setRunA(sampleRun(*m_data, "Baseline", misreadByA));
        m_page.setRunB(sampleRun(*m_data, "Final", misreadByB));
    }
    QString verdictText() const { return m_page.findChild<ComparisonView *>()->verdictText(); }
    QString tab(int index) const { return m_page.findChild<ChangedImages *>()->tabText(index); }

    std::shared_ptr<const SplitDataset> m_data = std::make_shared<const SplitDataset>(tinyDigits());
    ComparePage m_page;
};

} // namespace

TEST_F(ComparePageTest, SaysWhichRunIsBetterWhereTheDifferenceIsMoreThanChance)
{
    compare({1, 2, 3, 4, 5, 6, 7, 8, 9, 10}, {});

    EXPECT_EQ(verdictText(),
        QStringLiteral("Final is better: of the 40 digits, it correctly classifies 10 that Baseline misses, and misses "
                       "0 that Baseline correctly classifies, p = 0.002."));
}

TEST_F(ComparePageTest, SaysThatTheseDigitsCannotTellTheRunsApart)
{
    compare({1, 2, 3}, {3, 4});

    EXPECT_TRUE(verdictText().startsWith(QStringLiteral("These 40 digits cannot tell Baseline and Final apart")));
}

TEST_F(ComparePageTest, OffersToRemoveARunOnlyWhereOneIsChosen)
{
    const auto removes = m_page.findChildren<QToolButton *>();
    const auto canRemove = [&removes](const QString &name) {
        return std::ranges::any_of(removes,
            [&name](const QToolButton *button) { return button->accessibleName() == name && button->isEnabled(); });
    };
    EXPECT_FALSE(canRemove(QStringLiteral("Delete run A")));
    const digitlab::Run run = sampleRun(*m_data, "Baseline", {1});
    RunSummary summary;
    summary.folder = run.folder;
    summary.name = run.name;
    summary.epochs = 1;
    m_page.setRuns({summary});
    m_page.setRunA(run);
    EXPECT_TRUE(canRemove(QStringLiteral("Delete run A")));
    EXPECT_FALSE(canRemove(QStringLiteral("Delete run B")));
}

TEST_F(ComparePageTest, CountsTheImagesThatBFixesBreaksAndMisses)
{
    compare({1, 2, 3}, {3, 4});

    EXPECT_EQ(tab(0), QStringLiteral("Fixed by B (2)"));
    EXPECT_EQ(tab(1), QStringLiteral("Broken by B (1)"));
    EXPECT_EQ(tab(2), QStringLiteral("Wrong in both (1)"));
}

TEST_F(ComparePageTest, DoesNotTestRunsOnDifferentTestSidesAgainstEachOther)
{
    compare({1}, {2});
    digitlab::Run other = sampleRun(*m_data, "Other", {});
    other.predictions.rows.pop_back();
    m_page.setRunB(other);

    EXPECT_EQ(verdictText(), QStringLiteral("These two runs cannot be tested against each other."));
}

TEST_F(ComparePageTest, OffersToTrainAPairWhileThereIsNothingToCompare)
{
    QSignalSpy asked(&m_page, &ComparePage::trainBaselineAndFinalRequested);
    m_page.resize(900, 700);
    m_page.show();
    for (QPushButton *button : m_page.findChildren<QPushButton *>())
        if (button->isVisible() && button->text() == QStringLiteral("Train Baseline and Final"))
            QTest::mouseClick(button, Qt::LeftButton);

    EXPECT_EQ(asked.count(), 2); // in the empty place, and above it
}

TEST_F(ComparePageTest, DoesNotOfferToTrainWhileATrainingRuns)
{
    m_page.setTraining(true);
    int offers = 0;
    for (const QPushButton *button : m_page.findChildren<QPushButton *>())
        offers += button->text().startsWith(QStringLiteral("Train")) && button->isEnabled();

    EXPECT_EQ(offers, 0);
}
