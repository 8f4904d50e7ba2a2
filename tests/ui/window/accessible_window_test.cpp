// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/accessibility/accessible_tree.h"
#include "tests/ui/window/window_fixture.h"
#include "ui/accessibility/announcement.h"
#include "ui/accessibility/quiet_changes.h"
#include "ui/data/data_page.h"
#include "ui/draw/digit_canvas.h"
#include "ui/draw/steps_section.h"
#include "ui/sweep/sweep_page.h"
#include "ui/window/navigation_rail.h"

#include <QTabWidget>
#include <QTest>
#include <QToolButton>

namespace digitlab::ui {

namespace {

int told = 0; // events that a screen reader would say

void count(QAccessibleEvent *event)
{
    const bool isChange = event->type() == QAccessible::NameChanged || event->type() == QAccessible::DescriptionChanged
        || event->type() == QAccessible::ValueChanged || event->type() == QAccessible::ObjectShow;
    if (isChange && !isQuiet(*event))
        ++told;
}

class AccessibleWindow : public WindowFixture
{
protected:
    void SetUp() override { restart(); }

    void prepare()
    {
        trainSweep();
        restart();
        ASSERT_TRUE(comesTrue([this] { return part<SweepPage>()->showsSweep(); }));
        openDigits();
        trainedRun(0);
        trainedRun(1);
    }

    void expectAllNamed()
    {
        for (int page = 0; page <= static_cast<int>(MainWindow::Page::Sweep); ++page) {
            m_window->setPage(static_cast<MainWindow::Page>(page));
            QCoreApplication::processEvents();
            const QStringList unnamed = unnamedBelow(QAccessible::queryAccessibleInterface(m_window.get()));
            EXPECT_EQ(unnamed.size(), 0) << "page " << page << ":\n" << unnamed.join(QLatin1Char('\n')).toStdString();
        }
    }
};

} // namespace

TEST_F(AccessibleWindow, NamesEverythingWhereNothingWasDone)
{
    expectAllNamed();
}

TEST_F(AccessibleWindow, NamesEverythingWithDataRunsAndADrawing)
{
    prepare();
    part<DigitCanvas>()->setDrawing({.strokes = {{{100, 100}, {400, 100}, {200, 400}}}});
    part<StepsSection>()->findChild<QToolButton *>()->setChecked(true);
    expectAllNamed();
    m_window->setPage(MainWindow::Page::Data);
    auto *tabs = part<DataPage>()->findChild<QTabWidget *>();
    for (int tab = 1; tab < tabs->count(); ++tab) {
        tabs->setCurrentIndex(tab);
        const QStringList unnamed = unnamedBelow(QAccessible::queryAccessibleInterface(m_window.get()));
        EXPECT_EQ(unnamed.size(), 0) << unnamed.join(QLatin1Char('\n')).toStdString();
    }
}

TEST_F(AccessibleWindow, LetsEveryCellOfEveryTableBeRead)
{
    prepare();
    for (int page = 0; page <= static_cast<int>(MainWindow::Page::Sweep); ++page) {
        m_window->setPage(static_cast<MainWindow::Page>(page));
        QCoreApplication::processEvents();
        const int cells = cellsWalkedBelow(QAccessible::queryAccessibleInterface(m_window.get()));
        const bool isEmpty = page == static_cast<int>(MainWindow::Page::MyDigits)
            || page == static_cast<int>(MainWindow::Page::Compare); // a comparison is walked over the bus
        EXPECT_GT(cells, isEmpty ? -1 : 20) << "page " << page;
    }
}

TEST_F(AccessibleWindow, ItsPagesAreTabsOfWhichOneIsSelected)
{
    QAccessibleInterface *rail = QAccessible::queryAccessibleInterface(part<NavigationRail>());
    EXPECT_EQ(rail->role(), QAccessible::PageTabList);
    ASSERT_EQ(rail->childCount(), 7);
    for (int page = 0; page < rail->childCount(); ++page) {
        QAccessibleInterface *tab = rail->child(page);
        EXPECT_EQ(tab->role(), QAccessible::PageTab);
        tab->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        EXPECT_EQ(static_cast<int>(m_window->page()), page);
        EXPECT_TRUE(tab->state().selected);
    }
}

TEST_F(AccessibleWindow, SaysTheEndOfATrainingAndNotItsThousandChanges)
{
    openDigits();
    QAccessible::setActive(true);
    const auto before = QAccessible::installUpdateHandler(count);
    told = 0;
    trainedRun(0, 20);
    QAccessible::installUpdateHandler(before);
    QAccessible::setActive(false);
    EXPECT_TRUE(announced(m_window.get()).contains(QStringLiteral("Final"))) << announced(m_window.get()).toStdString();
    EXPECT_LT(told, 100) << "20 epochs of 10 batches";
}

} // namespace digitlab::ui
