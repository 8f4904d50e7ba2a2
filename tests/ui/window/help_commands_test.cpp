// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/window/window_fixture.h"
#include "ui/draw/draw_panel.h"
#include "ui/help/manual_dialog.h"
#include "ui/help/reading_dialog.h"
#include "ui/help/tour_card.h"
#include "ui/style/focus_ring.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QMenuBar>
#include <QPushButton>
#include <QTest>

namespace digitlab::ui {

namespace {

class HelpTest : public WindowFixture
{
protected:
    void SetUp() override
    {
        restart();
        m_window->resize(1280, 800);
        m_window->show();
        m_window->activateWindow();
    }

    TourCard *card() const
    {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        return part<TourCard>();
    }

    /// "Step 2 of 5"
    QString step() const { return card() ? card()->findChildren<QLabel *>().constFirst()->text() : QString(); }

    void choose(const QString &entry) const
    {
        for (QAction *action : m_window->findChildren<QAction *>())
            if (action->text().remove(QLatin1Char('&')) == entry)
                action->trigger();
    }

    void press(const QString &button) const
    {
        for (QPushButton *candidate : card()->findChildren<QPushButton *>())
            if (candidate->text() == button)
                QTest::mouseClick(candidate, Qt::LeftButton);
    }
};

const QString tourEntry = QStringLiteral("Take the tour");

} // namespace

TEST_F(HelpTest, ANewcomerIsOfferedATourOfFiveStepsOnce)
{
    m_window->welcome();
    EXPECT_EQ(step(), QStringLiteral("Step 1 of 5"));
    press(QStringLiteral("Leave the tour"));
    EXPECT_FALSE(card());
    m_window->welcome();
    EXPECT_FALSE(card());
    restart();
    m_window->welcome();
    EXPECT_FALSE(card());
}

TEST_F(HelpTest, WhoHasHadAWindowBeforeIsNoNewcomer)
{
    m_settings->setWindowGeometry("as it was left by an earlier version");
    m_window->welcome();
    EXPECT_FALSE(card());
}

TEST_F(HelpTest, TheTourLeadsThroughThePagesAndBack)
{
    choose(tourEntry);
    QList<MainWindow::Page> pages;
    for (int number = 1; number <= 5; ++number) {
        EXPECT_EQ(step(), QStringLiteral("Step %1 of 5").arg(number));
        pages << m_window->page();
        const QRect room = m_window->rect();
        EXPECT_TRUE(room.contains(card()->geometry())) << "step " << number;
        EXPECT_EQ(m_window->findChildren<FocusRing *>().size(), 1) << "one thing is framed in step " << number;
        if (number == 3) {
            press(QStringLiteral("Back"));
            EXPECT_EQ(step(), QStringLiteral("Step 2 of 5"));
            press(QStringLiteral("Next"));
        }
        press(number < 5 ? QStringLiteral("Next") : QStringLiteral("Done"));
    }
    using Page = MainWindow::Page;
    EXPECT_EQ(pages, (QList<Page>{Page::Data, Page::Train, Page::Train, Page::Train, Page::Compare}));
    EXPECT_FALSE(card());
    EXPECT_TRUE(m_window->findChildren<FocusRing *>().isEmpty());
}

TEST_F(HelpTest, TheTourShowsTheDrawingPanelWhereItIsHidden)
{
    trigger(Qt::Key_F9);
    ASSERT_FALSE(part<DrawPanel>()->isVisible());
    choose(tourEntry);
    for (int i = 0; i < 3; ++i)
        press(QStringLiteral("Next"));
    EXPECT_TRUE(part<DrawPanel>()->isVisible());
}

TEST_F(HelpTest, EscapeOrAnotherPageEndsTheTour)
{
    choose(tourEntry);
    ASSERT_TRUE(card());
    QTest::keyClick(card(), Qt::Key_Escape);
    EXPECT_FALSE(card());
    choose(tourEntry);
    trigger(Qt::CTRL | Qt::Key_6);
    EXPECT_FALSE(card());
    EXPECT_EQ(m_window->page(), MainWindow::Page::History);
}

TEST_F(HelpTest, TheCardStaysInsideASmallWindow)
{
    m_window->resize(1024, 600);
    choose(tourEntry);
    for (int number = 1; number <= 5; ++number) {
        QCoreApplication::processEvents();
        EXPECT_TRUE(m_window->rect().contains(card()->geometry())) << "step " << number;
        press(number < 5 ? QStringLiteral("Next") : QStringLiteral("Done"));
    }
}

TEST_F(HelpTest, F1OpensThePagesOwnChapterInOneManual)
{
    const QStringList places{QStringLiteral("data.md"), QStringLiteral("training.md"), QStringLiteral("inspecting.md"),
        QStringLiteral("comparing.md"), QStringLiteral("drawing.md#my-digits"), QStringLiteral("history.md"),
        QStringLiteral("sweeps.md")};
    for (int page = 0; page < places.size(); ++page) {
        trigger(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + page));
        ASSERT_EQ(static_cast<int>(m_window->page()), page);
        trigger(Qt::Key_F1);
        ASSERT_EQ(m_window->findChildren<ManualDialog *>().size(), 1);
        EXPECT_EQ(part<ManualDialog>()->place(), places[page]);
    }
    EXPECT_FALSE(part<ManualDialog>()->isModal()) << "it is read beside the work";
}

TEST_F(HelpTest, F1OnTheDrawingPanelOpensTheChapterOnDrawing)
{
    for (QWidget *widget : part<DrawPanel>()->findChildren<QWidget *>())
        if (widget->focusPolicy() & Qt::TabFocus && widget->isVisible() && widget->isEnabled())
            widget->setFocus();
    trigger(Qt::Key_F1);
    EXPECT_EQ(part<ManualDialog>()->place(), QStringLiteral("drawing.md"));
}

TEST_F(HelpTest, TheMenuOpensTheManualAtItsContents)
{
    choose(QStringLiteral("Manual"));
    ASSERT_TRUE(part<ManualDialog>());
    EXPECT_EQ(part<ManualDialog>()->place(), QStringLiteral("index.md"));
}

TEST_F(HelpTest, CtrlF1ListsTheShortcuts)
{
    trigger(Qt::CTRL | Qt::Key_F1);
    EXPECT_TRUE(part<ReadingDialog>());
}

TEST_F(HelpTest, EveryShortcutOfTheMenusStandsInTheList)
{
    choose(QStringLiteral("Keyboard shortcuts"));
    auto *dialog = part<ReadingDialog>();
    ASSERT_TRUE(dialog);
    EXPECT_FALSE(dialog->isModal()) << "it is read beside the work";
    int found = 0;
    for (const QAction *action : m_window->findChildren<QAction *>()) {
        if (action->shortcut().isEmpty())
            continue;
        const QString keys = action->shortcut().toString(QKeySequence::NativeText);
        EXPECT_TRUE(dialog->text().contains(keys)) << keys.toStdString();
        ++found;
    }
    EXPECT_GE(found, 15);
    EXPECT_TRUE(dialog->text().contains(QStringLiteral("On the canvas")));
}

TEST_F(HelpTest, WhatIsNewIsToldFromTheChangelog)
{
    choose(QStringLiteral("What is new"));
    auto *dialog = part<ReadingDialog>();
    ASSERT_TRUE(dialog);
    EXPECT_GT(dialog->text().size(), 100);
    EXPECT_FALSE(dialog->text().contains(QStringLiteral("**"))) << "Markdown is rendered";
}

} // namespace digitlab::ui
