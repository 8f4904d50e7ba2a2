// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/page_scroll.h"

#include "tests/support/patience.h"

#include <QCoreApplication>
#include <QLabel>
#include <QScrollBar>
#include <QTest>
#include <QVBoxLayout>
#include <gtest/gtest.h>

namespace digitlab::ui {
namespace {

class PageScrollTest : public testing::Test
{
protected:
    /// Three parts of at least 100 pixels, one of which wraps its text and would like to be taller.
    PageScrollTest()
    {
        auto *content = new QWidget;
        auto *column = new QVBoxLayout(content);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(0);
        for (int i = 0; i < 3; ++i) {
            auto *part = i == 1 ? new QLabel(QStringLiteral("word ").repeated(200)) : new QWidget;
            part->setMinimumSize(300, 100);
            if (auto *label = qobject_cast<QLabel *>(part)) {
                label->setWordWrap(true);
                label->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
            }
            column->addWidget(part);
        }
        m_page = new PageScroll(content, &m_window);
        m_window.resize(400, 600);
        m_window.show();
    }
    void resizePage(int height)
    {
        m_page->resize(400, height);
        QCoreApplication::processEvents();
    }

    QWidget m_window;
    PageScroll *m_page;
};

TEST_F(PageScrollTest, FillsItsRoomWhereThereIsEnough)
{
    resizePage(500);
    EXPECT_EQ(m_page->widget()->height(), 500);
    EXPECT_EQ(m_page->verticalScrollBar()->maximum(), 0);
    EXPECT_FALSE(m_page->verticalScrollBar()->isVisible());
}

TEST_F(PageScrollTest, ScrollsWhereThereIsNot)
{
    resizePage(180);
    EXPECT_GE(m_page->widget()->height(), 300);
    EXPECT_GT(m_page->verticalScrollBar()->maximum(), 0);
    EXPECT_LE(m_page->minimumSizeHint().height(), 180) << "the window may be as low as that";
    EXPECT_GE(m_page->minimumSizeHint().width(), 300) << "but nothing is cut at its side";
    EXPECT_EQ(m_page->focusPolicy(), Qt::NoFocus);
}

TEST_F(PageScrollTest, FollowsAContentThatGrows)
{
    resizePage(320);
    EXPECT_FALSE(m_page->verticalScrollBar()->isVisible());
    auto *more = new QWidget;
    more->setMinimumHeight(200);
    m_page->widget()->layout()->addWidget(more);
    QCoreApplication::processEvents();
    EXPECT_GE(m_page->widget()->height(), 500);
    EXPECT_TRUE(QTest::qWaitFor([this] { return m_page->verticalScrollBar()->isVisible(); }, longEnough));
}

} // namespace
} // namespace digitlab::ui
