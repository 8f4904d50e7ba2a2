// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/window/seen_focus.h"
#include "tests/ui/window/window_fixture.h"
#include "ui/compare/compare_page.h"
#include "ui/data/data_page.h"
#include "ui/draw/digit_canvas.h"
#include "ui/draw/steps_section.h"
#include "ui/history/history_page.h"
#include "ui/history/queue_panel.h"
#include "ui/inspect/inspect_page.h"
#include "ui/style/focus_ring.h"
#include "ui/style/theme.h"
#include "ui/sweep/sweep_page.h"
#include "ui/widgets/digit_gallery.h"
#include "ui/widgets/run_picker.h"
#include "ui/window/navigation_rail.h"

#include <QAbstractItemView>
#include <QScrollArea>
#include <QSet>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTest>
#include <QToolButton>
#include <algorithm>
#include <filesystem>

namespace digitlab::ui {

namespace {

constexpr int mostStops = 600;
constexpr QSize smallWindow(1022, 568); // on a screen of 1024 x 600

QString described(const QWidget *widget)
{
    return QStringLiteral("%1 \"%2\" in %3")
        .arg(QLatin1String(widget->metaObject()->className()),
            widget->accessibleName().isEmpty() ? widget->objectName() : widget->accessibleName(),
            QLatin1String(widget->parentWidget()->metaObject()->className()));
}

/// Whether the scroll areas about it show it, or as much of it as they can.
bool canBeSeen(const QWidget *widget)
{
    for (const QWidget *above = widget->parentWidget(); above; above = above->parentWidget()) {
        const auto *area = qobject_cast<const QScrollArea *>(above);
        if (!area || !area->widget() || !area->widget()->isAncestorOf(widget))
            continue;
        const QRect place(widget->mapTo(area->viewport(), QPoint()), widget->size());
        const QRect seen = place & area->viewport()->rect();
        if (seen.width() < std::min(place.width(), area->viewport()->width())
            || seen.height() < std::min(place.height(), area->viewport()->height()))
            return false;
    }
    return true;
}

class TabOrder : public WindowFixture
{
protected:
    void SetUp() override
    {
        restart();
        openDigits();
        trainedRun(0);
        trainedRun(1);
        m_window->resize(smallWindow);
        QApplication::setActiveWindow(m_window.get());
        ASSERT_TRUE(QTest::qWaitForWindowActive(m_window.get()));
    }

    /// From the first button of the rail on until it comes round; what it stood on, in that order.
    QList<QWidget *> walk(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QWidget *first = part<NavigationRail>()->findChildren<QWidget *>().constFirst();
        first->setFocus();
        QList<QWidget *> stops{first};
        for (int i = 0; i < mostStops; ++i) {
            QTest::keyClick(QApplication::focusWidget(), key, modifiers);
            QWidget *reached = QApplication::focusWidget();
            if (!reached || reached == first)
                break;
            EXPECT_FALSE(reached == stops.constLast()) << "trapped in " << described(reached).toStdString();
            if (reached == stops.constLast())
                break;
            EXPECT_TRUE(canBeSeen(reached)) << described(reached).toStdString();
            expectSeenFocus(*reached);
            EXPECT_STRNE(reached->metaObject()->className(), "QScrollArea") << "a stop at which nothing can be done";
            stops.append(reached);
        }
        EXPECT_LT(stops.size(), mostStops) << "it never comes round";
        return stops;
    }

    /// Once for each widget: by Shift+Tab it looks the same.
    void expectSeenFocus(QWidget &widget)
    {
        if (m_seen.contains(&widget))
            return;
        m_seen.insert(&widget);
        EXPECT_GE(pixelsOfFocus(widget), 2 * std::min(widget.width(), widget.height()))
            << described(&widget).toStdString() << " does not show the focus";
    }

    /// All that takes the focus by Tab in the window as it is.
    QList<QWidget *> focusable() const
    {
        QList<QWidget *> widgets;
        for (QWidget *widget : m_window->findChildren<QWidget *>())
            if (widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus)
                && !widget->focusProxy() && widget->window() == m_window.get())
                widgets.append(widget);
        return widgets;
    }

    void walkBothWays()
    {
        const QList<QWidget *> forwards = walk(Qt::Key_Tab);
        const QList<QWidget *> backwards = walk(Qt::Key_Backtab, Qt::ShiftModifier);
        for (QWidget *widget : focusable()) {
            EXPECT_TRUE(forwards.contains(widget)) << "Tab misses " << described(widget).toStdString();
            EXPECT_TRUE(backwards.contains(widget)) << "Shift+Tab misses " << described(widget).toStdString();
        }
    }

private:
    QSet<QWidget *> m_seen;
};

} // namespace

TEST_F(TabOrder, GoesThroughThePageOfTheDataAndComesRound)
{
    m_window->setPage(MainWindow::Page::Data);
    walkBothWays();
}

TEST_F(TabOrder, GoesThroughEveryTabOfTheDataAndComesRound)
{
    m_window->setPage(MainWindow::Page::Data);
    auto *tabs = part<DataPage>()->findChild<QTabWidget *>();
    ASSERT_GE(tabs->count(), 3);
    for (int tab = 1; tab < tabs->count(); ++tab) {
        tabs->setCurrentIndex(tab);
        walkBothWays();
    }
}

TEST_F(TabOrder, GoesThroughTheDrawingPanelWithADrawingAndItsSteps)
{
    m_window->setPage(MainWindow::Page::Data);
    m_window->resize(1280, 800);
    part<DigitCanvas>()->setDrawing({.strokes = {{{100, 100}, {400, 100}, {200, 400}}}});
    part<StepsSection>()->findChild<QToolButton *>()->setChecked(true);
    walkBothWays();
}

TEST_F(TabOrder, GoesThroughAWindowInTheDarkAndComesRound)
{
    applyTheme(*qApp, ColourScheme::Dark);
    m_window->setPage(MainWindow::Page::Train);
    walkBothWays();
    applyTheme(*qApp, ColourScheme::Light);
}

TEST_F(TabOrder, GoesThroughThePageOfTheTrainingAndComesRound)
{
    m_window->setPage(MainWindow::Page::Train);
    walkBothWays();
}

TEST_F(TabOrder, GoesThroughTheInspectionAndComesRound)
{
    m_window->setPage(MainWindow::Page::Inspect);
    walkBothWays();
}

TEST_F(TabOrder, GoesThroughTheComparisonAndComesRound)
{
    m_window->setPage(MainWindow::Page::Compare);
    const auto pickers = part<ComparePage>()->findChildren<RunPicker *>();
    ASSERT_TRUE(QTest::qWaitFor([&] { return pickers[0]->count() > 1; }, longEnough));
    for (int side = 0; side < 2; ++side) {
        pickers[side]->setCurrentIndex(side);
        Q_EMIT pickers[side]->activated(side);
    }
    walkBothWays();
}

TEST_F(TabOrder, GoesThroughMyDigitsAndComesRound)
{
    m_window->setPage(MainWindow::Page::MyDigits);
    walkBothWays();
}

TEST_F(TabOrder, GoesThroughTheHistoryAndComesRound)
{
    m_window->setPage(MainWindow::Page::History);
    walkBothWays();
}

TEST_F(TabOrder, GoesThroughASweepAndComesRound)
{
    trainSweep();
    restart();
    m_window->resize(smallWindow);
    QApplication::setActiveWindow(m_window.get());
    ASSERT_TRUE(QTest::qWaitForWindowActive(m_window.get()));
    m_window->setPage(MainWindow::Page::Sweep);
    ASSERT_TRUE(comesTrue([this] { return part<SweepPage>()->showsSweep(); }));
    walkBothWays();
}

TEST_F(TabOrder, GoesThroughEveryPageOfAWindowInWhichNothingWasDone)
{
    closeWindow();
    std::filesystem::remove_all(m_folder / "runs");
    restart();
    m_window->resize(smallWindow);
    QApplication::setActiveWindow(m_window.get());
    ASSERT_TRUE(QTest::qWaitForWindowActive(m_window.get()));
    for (int page = 0; page <= static_cast<int>(MainWindow::Page::Sweep); ++page) {
        m_window->setPage(static_cast<MainWindow::Page>(page));
        walkBothWays();
    }
}

TEST_F(TabOrder, BeginsAtThePageThatIsChosenByItsShortcut)
{
    m_window->setPage(MainWindow::Page::Inspect);
    part<InspectPage>()->findChild<DigitGallery *>()->setFocus();
    trigger(Qt::CTRL | Qt::Key_6);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    EXPECT_TRUE(part<HistoryPage>()->isAncestorOf(QApplication::focusWidget()));
    EXPECT_FALSE(part<HistoryPage>()->queue()->isAncestorOf(QApplication::focusWidget()));
}

TEST_F(TabOrder, TheFrameGoesWithTheFocusAndAClickMakesNone)
{
    m_window->setPage(MainWindow::Page::Inspect);
    auto *gallery = part<InspectPage>()->findChild<DigitGallery *>();
    const auto rings = [this] {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        return m_window->findChildren<FocusRing *>().size();
    };
    gallery->setFocus(Qt::TabFocusReason);
    EXPECT_EQ(rings(), 1);
    EXPECT_EQ(part<FocusRing>()->geometry(), gallery->rect());
    part<InspectPage>()->findChild<RunPicker *>()->setFocus(Qt::TabFocusReason);
    EXPECT_EQ(rings(), 0) << "a field has a border of its own";
    gallery->setFocus(Qt::MouseFocusReason);
    EXPECT_EQ(rings(), 0);
}

TEST_F(TabOrder, NoTableKeepsTheTabKeyForItself)
{
    const auto views = m_window->findChildren<QAbstractItemView *>();
    EXPECT_GT(views.size(), 5);
    for (const QAbstractItemView *view : views)
        EXPECT_FALSE(view->tabKeyNavigation()) << described(view).toStdString();
}

} // namespace digitlab::ui
