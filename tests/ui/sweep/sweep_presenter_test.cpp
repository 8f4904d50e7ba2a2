// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sweeps/sweep_folder.h"
#include "core/sweeps/sweep_status.h"
#include "tests/support/sample_sweeps.h"
#include "tests/ui/window/window_fixture.h"
#include "ui/compare/compare_page.h"
#include "ui/inspect/inspect_page.h"
#include "ui/style/number_box.h"
#include "ui/style/text.h"
#include "ui/sweep/sweep_form.h"
#include "ui/sweep/sweep_page.h"
#include "ui/sweep/sweep_progress_row.h"
#include "ui/sweep/sweep_table.h"

#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QTest>

namespace digitlab::ui {

namespace {

using State = SweepProgressRow::State;

class SweepPresenterTest : public WindowFixture
{
protected:
    void begin(int epochs)
    {
        Settings(toQString(m_folder / "settings.ini")).setRunConfig(smallConfig(epochs));
        restart();
        openDigits();
        trigger(Qt::CTRL | Qt::Key_7);
        ASSERT_EQ(m_window->page(), MainWindow::Page::Sweep);
    }

    SweepPage &page() const { return *part<SweepPage>(); }
    State state() const { return page().progress()->state(); }
    std::filesystem::path sweeps() const { return m_folder / "sweeps"; }
    std::filesystem::path sweep() const { return std::filesystem::directory_iterator(sweeps())->path(); }

    void tick(const QString &option)
    {
        for (QCheckBox *box : page().form()->findChildren<QCheckBox *>())
            if (box->text() == option)
                return box->click();
        FAIL() << "there is no " << option.toStdString();
    }

    void press(const QString &text)
    {
        for (QPushButton *button : page().findChildren<QPushButton *>())
            if (button->text() == text && button->isVisibleTo(&page())) {
                EXPECT_TRUE(button->isEnabled()) << text.toStdString();
                return button->click();
            }
        FAIL() << "there is no button " << text.toStdString();
    }

    bool says(const QString &words) const
    {
        for (const QLabel *label : page().findChildren<QLabel *>())
            if (label->isVisibleTo(&page()) && label->text().contains(words))
                return true;
        return false;
    }

    void startPadding(int seeds)
    {
        tick(QStringLiteral("Padding"));
        page().form()->findChild<NumberBox *>()->setValue(seeds);
        press(QStringLiteral("Start the sweep"));
    }
};

} // namespace

TEST_F(SweepPresenterTest, SaysWhatIsMissingBeforeItCanStart)
{
    begin(2);
    EXPECT_TRUE(says(QStringLiteral("Tick the options to try")));
    tick(QStringLiteral("Padding"));
    EXPECT_TRUE(says(QStringLiteral("2 configurations with 5 seeds: 10 runs, about 10 s")));
    tick(QStringLiteral("Shuffle"));
    EXPECT_TRUE(says(QStringLiteral("3 configurations with 5 seeds: 15 runs, about ")));
}

TEST_F(SweepPresenterTest, TrainsWhatIsTickedUntilEveryCellIsFilledAndSaysWhatItDoes)
{
    begin(2);
    startPadding(2);
    ASSERT_TRUE(comesTrue([this] { return state() == State::Whole; }));
    const SweepTableModel &runs = *page().table()->runs();
    ASSERT_EQ(runs.rowCount(), 2);
    for (int row = 0; row < 2; ++row)
        for (int column = 1; column < 5; ++column)
            EXPECT_TRUE(runs.index(row, column).data().toString().endsWith(QStringLiteral(" %")));
    EXPECT_TRUE(says(QStringLiteral("Padding valid instead of same")));
    EXPECT_TRUE(says(QStringLiteral("Chosen on the validation split")));
    EXPECT_EQ(sweepStatus(sweep()).done, 4) << "the command line finds it whole";
}

TEST_F(SweepPresenterTest, HoldsWhileItIsPausedAndKeepsWhatIsTrainedWhenItIsCancelled)
{
    begin(100);
    startPadding(1);
    ASSERT_TRUE(comesTrue([this] { return says(QStringLiteral("0 of 2 runs")); }));
    press(QStringLiteral("Pause"));
    QTest::qWait(300);
    const auto shown = [this] { return page().table()->runs()->index(0, 3).data().toString(); };
    const QString before = shown();
    QTest::qWait(500);
    EXPECT_EQ(shown(), before);
    press(QStringLiteral("Resume"));
    ASSERT_TRUE(comesTrue([&] { return shown() != before; }));
    press(QStringLiteral("Cancel"));
    ASSERT_TRUE(comesTrue([this] { return state() == State::Stopped; }));
    EXPECT_TRUE(says(QStringLiteral("What was trained is kept")));
    press(QStringLiteral("Resume"));
    EXPECT_TRUE(comesTrue([this] { return state() == State::Whole; }));
}

TEST_F(SweepPresenterTest, TwoRowsOpenInCompareWithAllTheirSeeds)
{
    begin(2);
    startPadding(2);
    ASSERT_TRUE(comesTrue([this] { return state() == State::Whole; }));
    page().table()->selectAll();
    press(QStringLiteral("Compare"));
    EXPECT_EQ(m_window->page(), MainWindow::Page::Compare);
    EXPECT_TRUE(comesTrue([this] {
        for (const QLabel *label : part<ComparePage>()->findChildren<QLabel *>())
            if (label->isVisibleTo(m_window.get()) && label->text().contains(QStringLiteral("2 seeds")))
                return true;
        return false;
    }));
}

TEST_F(SweepPresenterTest, NothingElseIsTrainedMeanwhileAndClosingAsksFirst)
{
    begin(100);
    startPadding(1);
    ASSERT_TRUE(comesTrue([this] { return says(QStringLiteral("0 of 2 runs")); }));
    m_laboratory->trainings.train(smallConfig(1));
    EXPECT_FALSE(m_laboratory->trainings.session().isBusy());
    EXPECT_FALSE(m_window->close());
    EXPECT_TRUE(m_window->isVisible());
    MessageBar *question = windowMessages();
    ASSERT_NE(question, nullptr);
    EXPECT_TRUE(question->text().contains(QStringLiteral("A sweep is being trained")));
    question->findChild<QPushButton *>()->click();
    EXPECT_TRUE(comesTrue([this] { return !m_window->isVisible(); }));
    EXPECT_EQ(sweepStatus(sweep()).done, 0);
}

TEST_F(SweepPresenterTest, EnterOnARunLooksIntoIt)
{
    begin(2);
    startPadding(1);
    ASSERT_TRUE(comesTrue([this] { return state() == State::Whole; }));
    SweepTable &table = *page().table();
    table.setCurrentIndex(table.runs()->index(1, 1));
    QTest::keyClick(&table, Qt::Key_Return);
    EXPECT_EQ(m_window->page(), MainWindow::Page::Inspect);
    EXPECT_TRUE(comesTrue([this] { return part<InspectPage>()->runFolder().endsWith(QStringLiteral("runs/p2-s0")); }));
    EXPECT_EQ(windowMessages(), nullptr) << "the open dataset holds its test images";
}

TEST_F(SweepPresenterTest, ShowsAtTheNextStartASweepThatTheCommandLinePlanned)
{
    writePlan(sweeps() / "planned", samplePlan(tinyDigits()));
    begin(2);
    ASSERT_TRUE(comesTrue([this] { return says(QStringLiteral("0 of 8 runs")); }));
    press(QStringLiteral("New sweep"));
    EXPECT_TRUE(page().form()->isVisible());
}

} // namespace digitlab::ui
