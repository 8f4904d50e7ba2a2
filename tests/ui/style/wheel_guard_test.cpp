// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/wheel_guard.h"

#include "ui/style/number_box.h"

#include <QApplication>
#include <QComboBox>
#include <QScrollArea>
#include <QScrollBar>
#include <QSlider>
#include <QTabBar>
#include <QTest>
#include <QVBoxLayout>
#include <QWheelEvent>
#include <gtest/gtest.h>

namespace digitlab::ui {
namespace {

/// A page that is longer than its view, with one of each that a wheel changes.
class WheelOverAPage : public testing::Test
{
protected:
    void SetUp() override
    {
        m_list->addItems({QStringLiteral("one"), QStringLiteral("two"), QStringLiteral("three")});
        m_tabs->addTab(QStringLiteral("first"));
        m_tabs->addTab(QStringLiteral("second"));
        m_count->setValue(7);
        auto *page = new QWidget;
        auto *layout = new QVBoxLayout(page);
        for (QWidget *widget : std::initializer_list<QWidget *>{m_list, m_tabs, m_slider, m_count})
            layout->addWidget(widget);
        page->setMinimumHeight(2000);
        m_area.setWidget(page);
        m_area.resize(300, 400);
        m_area.show();
        QApplication::setActiveWindow(&m_area);
        m_area.setFocus();
    }

    /// Towards the user, by one notch.
    void roll(QWidget *widget)
    {
        QWheelEvent wheel(
            {5, 5}, widget->mapToGlobal(QPointF(5, 5)), {}, {0, -120}, Qt::NoButton, {}, Qt::NoScrollPhase, false);
        QSpontaneKeyEvent::setSpontaneous(&wheel); // as if it came from the desktop
        qApp->notify(widget, &wheel);
    }
    int scrolled() const { return m_area.verticalScrollBar()->value(); }

    WheelGuard m_guard;
    QScrollArea m_area;
    QComboBox *m_list = new QComboBox;
    QTabBar *m_tabs = new QTabBar;
    QSlider *m_slider = new QSlider(Qt::Horizontal);
    NumberBox *m_count = new NumberBox(NumberBox::Kind::Whole, {.lowest = 0, .highest = 100});
};

} // namespace

TEST_F(WheelOverAPage, ScrollsItAndChangesNothing)
{
    for (QWidget *widget : std::initializer_list<QWidget *>{m_list, m_tabs, m_slider, m_count}) {
        const int before = scrolled();
        roll(widget);
        EXPECT_GT(scrolled(), before) << widget->metaObject()->className();
        EXPECT_NE(widget->focusPolicy(), Qt::WheelFocus) << widget->metaObject()->className();
    }
    EXPECT_EQ(m_list->currentIndex(), 0);
    EXPECT_EQ(m_tabs->currentIndex(), 0);
    EXPECT_EQ(m_slider->value(), 0);
    EXPECT_EQ(m_count->whole(), 7);
}

TEST_F(WheelOverAPage, TurnsTheFieldThatHasTheFocus)
{
    m_list->setFocus();
    roll(m_list);
    EXPECT_EQ(m_list->currentIndex(), 1);
    EXPECT_EQ(scrolled(), 0);
}

} // namespace digitlab::ui
