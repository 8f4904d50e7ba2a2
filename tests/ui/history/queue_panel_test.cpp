// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/queue_panel.h"

#include "ui/style/number_box.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <gtest/gtest.h>

namespace digitlab::ui {
namespace {

QueueEntry entry(int id, int done)
{
    return {.id = id, .name = "Final", .seeds = 3, .done = done};
}

class QueuePanelTest : public testing::Test
{
protected:
    QPushButton *button(const QString &text) const
    {
        for (QPushButton *button : m_panel.findChildren<QPushButton *>())
            if (button->text() == text)
                return button;
        return nullptr;
    }

    QueuePanel m_panel;
};

TEST_F(QueuePanelTest, AsksForAConfigurationWithItsSeeds)
{
    QSignalSpy asked(&m_panel, &QueuePanel::addRequested);
    m_panel.findChild<NumberBox *>()->setValue(7);
    button(QStringLiteral("Add to the queue"))->click();
    EXPECT_EQ(asked[0][0].toString(), QString()) << "the Train page's settings";
    EXPECT_EQ(asked[0][1].toInt(), 7);
    auto *preset = m_panel.findChild<QComboBox *>();
    preset->setCurrentIndex(preset->findText(QStringLiteral("Augmented")));
    button(QStringLiteral("Add to the queue"))->click();
    EXPECT_EQ(asked[1][0].toString(), QStringLiteral("augmented"));
}

TEST_F(QueuePanelTest, StartsAndStops)
{
    EXPECT_FALSE(button(QStringLiteral("Start"))->isEnabled()) << "nothing waits";
    m_panel.setQueue({entry(1, 0)}, {}, QueuePanel::State::Stopped);
    QSignalSpy started(&m_panel, &QueuePanel::startRequested);
    button(QStringLiteral("Start"))->click();
    EXPECT_EQ(started.count(), 1);
    m_panel.setQueue({entry(1, 0)}, RunQueueModel::Training{1, {0, 3}}, QueuePanel::State::Running);
    QSignalSpy stopped(&m_panel, &QueuePanel::stopRequested);
    button(QStringLiteral("Stop the queue"))->click();
    EXPECT_EQ(stopped.count(), 1);
}

TEST_F(QueuePanelTest, OffersToTryAgainWhatFailed)
{
    QueueEntry failed = entry(1, 0);
    failed.failure = "/data: does not exist";
    m_panel.setQueue({failed, entry(2, 3)}, {}, QueuePanel::State::Stopped);
    QSignalSpy started(&m_panel, &QueuePanel::startRequested);
    button(QStringLiteral("Try again"))->click();
    EXPECT_EQ(started.count(), 1);
    bool says = false;
    for (const QLabel *label : m_panel.findChildren<QLabel *>())
        says = says || label->text() == QStringLiteral("1 entry failed");
    EXPECT_TRUE(says);
}

TEST_F(QueuePanelTest, ReordersAndRemovesWhatIsChosen)
{
    m_panel.setQueue(
        {entry(1, 0), entry(2, 0), entry(3, 3)}, RunQueueModel::Training{1, {0, 3}}, QueuePanel::State::Running);
    auto *table = m_panel.findChild<QTableView *>();
    EXPECT_FALSE(button(QStringLiteral("Up"))->isEnabled());
    table->selectRow(0);
    EXPECT_FALSE(button(QStringLiteral("Remove"))->isEnabled()) << "it is being trained";
    table->selectRow(1);
    QSignalSpy moved(&m_panel, &QueuePanel::moveRequested);
    button(QStringLiteral("Up"))->click();
    EXPECT_EQ(moved[0][0].toInt(), 2);
    EXPECT_EQ(moved[0][1].toInt(), -1);
    m_panel.setQueue({entry(2, 0), entry(1, 0), entry(3, 3)}, {}, QueuePanel::State::Running);
    EXPECT_EQ(table->selectionModel()->selectedRows().first().row(), 0) << "the selection moves along";
    QSignalSpy removed(&m_panel, &QueuePanel::removeRequested);
    button(QStringLiteral("Remove"))->click();
    EXPECT_EQ(removed[0][0].toInt(), 2);
    QSignalSpy cleared(&m_panel, &QueuePanel::removeOverRequested);
    button(QStringLiteral("Remove finished"))->click();
    EXPECT_EQ(cleared.count(), 1);
}

TEST_F(QueuePanelTest, WhatCannotBeTrainedIsNotAdded)
{
    QPushButton *add = button(QStringLiteral("Add to the queue"));
    const QString help = add->toolTip();
    m_panel.setTrainPageProblem(QStringLiteral("Dropout: 3 is out of range."));
    EXPECT_FALSE(add->isEnabled());
    EXPECT_EQ(add->toolTip(), QStringLiteral("Train page: Dropout: 3 is out of range."));
    auto *preset = m_panel.findChild<QComboBox *>();
    preset->setCurrentIndex(2);
    EXPECT_TRUE(add->isEnabled()) << "a preset has nothing to do with it";
    EXPECT_EQ(add->toolTip(), help);
    preset->setCurrentIndex(0);
    EXPECT_FALSE(add->isEnabled());
    m_panel.setTrainPageProblem({});
    EXPECT_TRUE(add->isEnabled());
}

} // namespace
} // namespace digitlab::ui
