// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/compare_presenter.h"

#include "core/runs/run_group.h"
#include "tests/ui/window/window_fixture.h"
#include "ui/charts/value_table.h"
#include "ui/compare/compare_page.h"
#include "ui/widgets/run_picker.h"

#include <QTest>

namespace digitlab::ui {

namespace {

class ComparePresenterTest : public WindowFixture
{
protected:
    void SetUp() override
    {
        restart();
        openDigits();
        for (const std::uint64_t seed : {1, 2})
            trainedRun(seed, 1);
    }

    QString group() { return choiceOf(QString::fromStdString(groupsOfSeeds(m_laboratory->runs.runs())[0].key)); }
    bool compares(const QString &seeds)
    {
        const auto *table = part<ComparePage>()->findChild<ValueTable *>();
        return QTest::qWaitFor(
            [&] {
                return table->model()->headerData(1, Qt::Horizontal).toString().contains(seeds)
                    && table->model()->headerData(2, Qt::Horizontal).toString().contains(seeds);
            },
            longEnough);
    }
};

} // namespace

TEST_F(ComparePresenterTest, AComparisonOfSeedsTakesInThoseThatAreTrainedLater)
{
    ComparePage &page = *part<ComparePage>();
    Q_EMIT page.runAChosen(group());
    Q_EMIT page.runBChosen(group());
    EXPECT_TRUE(compares(QStringLiteral("2 seeds")));

    trainedRun(3, 1);
    EXPECT_TRUE(compares(QStringLiteral("3 seeds")));
}

} // namespace digitlab::ui
