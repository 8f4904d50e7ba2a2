// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runs/run_name.h"
#include "core/training/presets.h"
#include "tests/ui/window/window_fixture.h"
#include "ui/history/history_page.h"
#include "ui/history/history_table.h"
#include "ui/history/run_table_model.h"
#include "ui/inspect/inspect_page.h"
#include "ui/style/text.h"
#include "ui/train/train_page.h"
#include "ui/widgets/run_settings_card.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <algorithm>

namespace digitlab::ui {
namespace {

class NamesOfRuns : public WindowFixture
{
protected:
    void SetUp() override
    {
        restart();
        openDigits();
    }
    QLineEdit *nameField() const { return part<TrainPage>()->findChild<QLineEdit *>(QStringLiteral("run-name")); }
    RunConfig finalWithDropout(double dropout) const
    {
        RunConfig config = preset("final");
        config.network.dropout = dropout;
        config.training.epochs = 1;
        config.training.threads = 1;
        return config;
    }
    digitlab::Run trainFromThePage()
    {
        QSignalSpy finished(&m_laboratory->trainings.session(), &TrainingSession::finished);
        QSignalSpy listed(&m_laboratory->runs, &RunList::changed);
        trigger(Qt::CTRL | Qt::Key_R);
        EXPECT_TRUE(finished.wait(longEnough));
        EXPECT_TRUE(!listed.isEmpty() || listed.wait(longEnough));
        return finished.value(0).value(0).value<ExperimentResult>().run;
    }
};

TEST_F(NamesOfRuns, SayWhatWasChangedUnlessTheUserNamesThem)
{
    part<TrainPage>()->setConfig(finalWithDropout(0.35));
    ASSERT_NE(nameField(), nullptr);
    EXPECT_EQ(nameField()->placeholderText(), QStringLiteral("Final, epochs 1, dropout 0.35"));
    EXPECT_EQ(trainFromThePage().name, "Final, epochs 1, dropout 0.35");

    QTest::keyClicks(nameField(), QStringLiteral("  My third try "));
    EXPECT_EQ(trainFromThePage().name, "My third try");
    EXPECT_TRUE(nameField()->text().isEmpty()) << "the next run is another one";
}

TEST_F(NamesOfRuns, StandInTheHistoryBesideWhatDiffersFromThePreset)
{
    part<TrainPage>()->setConfig(finalWithDropout(0.45));
    nameField()->setText(QStringLiteral("Named"));
    trainFromThePage();
    const auto *table = part<HistoryPage>()->table()->model();
    ASSERT_TRUE(QTest::qWaitFor([&] { return table->rowCount() == 1; }, longEnough));
    EXPECT_EQ(table->index(0, RunTableModel::NameColumn).data().toString(), QStringLiteral("Named"));
    EXPECT_EQ(
        table->index(0, RunTableModel::ChangesColumn).data().toString(), QStringLiteral("epochs 1, dropout 0.45"));
}

TEST_F(NamesOfRuns, InspectShowsTheSettingsAndBringsThemBack)
{
    part<TrainPage>()->setConfig(finalWithDropout(0.15));
    const RunConfig trained = trainFromThePage().config;
    part<TrainPage>()->setConfig(preset("baseline"));
    trigger(Qt::CTRL | Qt::Key_3);

    auto *card = part<RunSettingsCard>();
    ASSERT_NE(card, nullptr);
    const auto labels = card->findChildren<QLabel *>();
    EXPECT_TRUE(std::ranges::any_of(labels, [](const QLabel *label) {
        return label->text() == QStringLiteral("Same as preset Final, but epochs 1, dropout 0.15; seed 0");
    }));
    auto *table = card->findChild<QTableView *>();
    EXPECT_FALSE(table->isVisible());
    card->findChild<QToolButton *>()->click();
    EXPECT_TRUE(table->isVisible());
    EXPECT_EQ(table->model()->index(1, 0).data().toString(), QStringLiteral("Epochs"));
    EXPECT_EQ(table->model()->index(1, 1).data().toString(), QStringLiteral("1"));
    EXPECT_EQ(table->model()->index(1, 2).data().toString(), QStringLiteral("12"));

    card->findChild<QPushButton *>()->click();
    EXPECT_EQ(m_window->page(), MainWindow::Page::Train);
    EXPECT_EQ(part<TrainPage>()->config(), trained);
    EXPECT_EQ(m_settings->runConfig(), trained) << "also at the next start";
}

} // namespace
} // namespace digitlab::ui
