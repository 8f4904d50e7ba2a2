// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/draw/my_digits_page.h"

#include "core/base/file_io.h"
#include "core/drawing/drawings_file.h"
#include "core/drawing/user_digits_file.h"
#include "tests/ui/window/window_fixture.h"
#include "ui/draw/digit_canvas.h"
#include "ui/draw/draw_panel.h"
#include "ui/draw/model_picker.h"
#include "ui/draw/user_digit_gallery.h"
#include "ui/style/empty_state.h"
#include "ui/style/text.h"
#include "ui/train/train_page.h"

#include <QCheckBox>
#include <QPushButton>
#include <QSignalSpy>

namespace digitlab::ui {

namespace {

UserDigit oneDigit(const std::string &label = "1")
{
    return digitStrokes({.strokes = {{{250, 80}, {250, 240}, {250, 420}}}}, label);
}

class MyDigitsPageTest : public WindowFixture
{
protected:
    void SetUp() override
    {
        writeUserDigits(m_folder / "drawings.jsonl", {oneDigit(), oneDigit(), oneDigit("8")});
        restart();
        QSignalSpy changed(&m_laboratory->userDigits, &UserDigits::changed);
        ASSERT_TRUE(changed.wait(longEnough));
        m_window->setPage(MainWindow::Page::MyDigits);
    }

    UserDigits &digits() { return m_laboratory->userDigits; }
    MyDigitsPage &page() { return *part<MyDigitsPage>(); }
    QString message() { return page().messages()->text(); }
    const std::vector<UserDigitScoresModel::Row> &scores() { return page().scores()->rows(); }
    /// The list of runs is read on another thread.
    void waitForRuns(std::size_t count)
    {
        QSignalSpy reset(page().scores(), &QAbstractItemModel::modelReset);
        while (scores().size() < count)
            ASSERT_TRUE(reset.wait(longEnough));
    }
    void waitForScore(std::size_t row)
    {
        QSignalSpy changed(page().scores(), &QAbstractItemModel::dataChanged);
        while (!scores().at(row).score)
            ASSERT_TRUE(changed.wait(longEnough));
    }
};

} // namespace

TEST_F(MyDigitsPageTest, TheModelThatShipsIsMeasuredByDigit)
{
    waitForScore(0);
    EXPECT_EQ(scores()[0].name, QStringLiteral("Shipped model"));
    EXPECT_EQ(scores()[0].score->all, (ReadCount{2, 3}));
    EXPECT_EQ(scores()[0].score->of("8"), (ReadCount{0, 1}));
}

TEST_F(MyDigitsPageTest, ARunIsMeasuredWhenItEndsAndItsResultsSaySo)
{
    openDigits();
    QSignalSpy finished(&m_laboratory->trainings.session(), &TrainingSession::finished);
    m_laboratory->trainings.train(smallConfig(1));
    ASSERT_TRUE(finished.wait(longEnough));
    waitForRuns(2);
    ASSERT_EQ(scores().size(), 2U);
    waitForScore(1);
    EXPECT_TRUE(scores()[1].name.startsWith(QStringLiteral("Final")));
    EXPECT_EQ(scores()[1].score->all.total, 3);
    EXPECT_TRUE(part<TrainPage>()->messages()->text().contains(QStringLiteral("of 3 predicted correctly")))
        << part<TrainPage>()->messages()->text().toStdString();
}

TEST_F(MyDigitsPageTest, RunsThatDifferBySeedAloneAreToldApart)
{
    openDigits();
    trainedRun(0);
    trainedRun(3);
    waitForRuns(3);
    EXPECT_TRUE(scores()[1].name.endsWith(QStringLiteral("seed 3"))) << scores()[1].name.toStdString();
    EXPECT_FALSE(scores()[2].name.contains(QStringLiteral("seed"))) << scores()[2].name.toStdString();
}

TEST_F(MyDigitsPageTest, DeletedDigitsComeBackByTheMessagesButton)
{
    Q_EMIT page().deleteRequested({0, 1});
    EXPECT_EQ(digits().digits().size(), 1U);
    EXPECT_EQ(message(), QStringLiteral("2 digits were deleted."));
    page().messages()->findChild<QPushButton *>()->click();
    EXPECT_EQ(digits().digits().size(), 3U);
    EXPECT_EQ(readUserDigits(digits().file()).digits.size(), 3U);
}

TEST_F(MyDigitsPageTest, RelabellingIsMeasuredAnew)
{
    waitForScore(0);
    Q_EMIT page().relabelRequested({2}, QStringLiteral("1"));
    waitForScore(0);
    EXPECT_EQ(scores()[0].score->all, (ReadCount{3, 3}));
    Q_EMIT page().undoRequested();
    EXPECT_EQ(digits().digits()[2]->original.label(), "8");
}

TEST_F(MyDigitsPageTest, LeavesAndComesInAsFileAndAsFolders)
{
    const QString file = toQString(m_folder / "out.jsonl");
    Q_EMIT page().drawingsFileRequested({0, 2}, file);
    EXPECT_EQ(readDrawings(m_folder / "out.jsonl").size(), 2U);
    Q_EMIT page().classFoldersRequested({0, 1, 2}, toQString(m_folder / "out"));
    EXPECT_TRUE(exists(m_folder / "out/1/0002.png")) << message().toStdString();

    QSignalSpy imported(&digits(), &UserDigits::imported);
    Q_EMIT page().importRequested(file);
    ASSERT_TRUE(imported.wait(longEnough));
    EXPECT_EQ(message(), QStringLiteral("No digit was imported; all 2 were there already."));
    EXPECT_EQ(digits().digits().size(), 3U);
    Q_EMIT page().importRequested(toQString(m_folder / "out"));
    ASSERT_TRUE(imported.wait(longEnough));
    EXPECT_EQ(message(), QStringLiteral("2 digits were imported; one was there already."));
    EXPECT_EQ(digits().digits().size(), 5U);
}

TEST_F(MyDigitsPageTest, ALineThatCannotBeReadIsNamedAndTheOtherDigitsAreShown)
{
    const std::string whole = readFile(m_folder / "drawings.jsonl");
    m_folder.write("drawings.jsonl", "{\"label\": 3, \"str\n" + whole);
    restart();
    ASSERT_TRUE(comesTrue([this] { return digits().digits().size() == 3; }));
    EXPECT_EQ(message(),
        QStringLiteral("Line 1 of %1 cannot be read (expected one complete JSON object per line). The other digits are "
                       "shown, and what cannot be read stays in the file.")
            .arg(toQString(m_folder / "drawings.jsonl")));
    Q_EMIT page().deleteRequested({0});
    EXPECT_NE(readFile(m_folder / "drawings.jsonl").find("{\"label\": 3, \"str\n"), std::string::npos);
}

TEST_F(MyDigitsPageTest, WhatCannotBeImportedIsNamed)
{
    QSignalSpy failed(&digits(), &UserDigits::failed);
    Q_EMIT page().importRequested(toQString(m_folder.write("letter.txt", "dear")));
    ASSERT_TRUE(failed.wait(longEnough));
    EXPECT_TRUE(message().contains(QStringLiteral("letter.txt cannot be read"))) << message().toStdString();
    EXPECT_EQ(digits().digits().size(), 3U);
}

TEST_F(MyDigitsPageTest, OnesOwnDigitsJoinTheTrainingSideByAChoiceThatStays)
{
    openDigits();
    const int before = m_laboratory->dataset.data()->train.size();
    auto *choice = part<TrainPage>()->findChild<QCheckBox *>(QStringLiteral("own-digits"));
    EXPECT_EQ(choice->text(), QStringLiteral("Add my digits (3) to the training split"));
    choice->click();
    EXPECT_EQ(m_laboratory->dataset.data()->train.size(), before + 3);
    restart();
    EXPECT_TRUE(m_laboratory->dataset.addsUserDigits());
}

TEST_F(MyDigitsPageTest, TheModelsAreThereAgainAtTheNextStart)
{
    Q_EMIT part<DrawPanel>()->modelChosen(ModelSide::B, {ModelSource::Kind::Shipped, {}});
    const auto nameOfB
        = [this] { return part<DrawPanel>()->findChildren<ModelPicker *>().at(1)->accessibleDescription(); };
    EXPECT_EQ(nameOfB(), QStringLiteral("Shipped model"));
    restart();
    EXPECT_EQ(nameOfB(), QStringLiteral("Shipped model"));
}

TEST_F(MyDigitsPageTest, AChosenDigitIsPutOnTheSheet)
{
    Q_EMIT page().digitChosen(2);
    EXPECT_EQ(part<DigitCanvas>()->drawing().strokes, oneDigit().drawing.strokes);
}

TEST(MyDigitsPage, AnEmptyCollectionSaysHowToFillIt)
{
    MyDigitsPage page;
    page.show();
    EXPECT_TRUE(page.findChild<EmptyState *>()->isVisible());
    EXPECT_FALSE(page.findChild<UserDigitGallery *>()->isVisible());
}

} // namespace digitlab::ui
