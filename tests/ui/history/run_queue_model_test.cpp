// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/run_queue_model.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <gtest/gtest.h>

namespace digitlab::ui {
namespace {

QueueEntry entry(int id, const std::string &name, int seeds, int done)
{
    return {.id = id, .name = name, .seeds = seeds, .dataset = {.source = {.path = "/data/mnist"}}, .done = done};
}

class QueueTable : public testing::Test
{
protected:
    QString text(int row, int column) const { return m_model.index(row, column).data().toString(); }

    RunQueueModel m_model;
    QAbstractItemModelTester m_tester{&m_model};
};

TEST_F(QueueTable, TellsHowFarEachConfigurationIs)
{
    QueueEntry failed = entry(3, "Dropout", 2, 0);
    failed.failure = "its data is gone";
    m_model.setQueue({entry(1, "Final", 5, 5), entry(2, "Baseline", 5, 2), failed, entry(4, "Own", 1, 0)},
        RunQueueModel::Training{2, {3, 8}});

    EXPECT_EQ(text(0, RunQueueModel::SeedsColumn), QStringLiteral("5 of 5 (seeds 0 to 4)"));
    EXPECT_EQ(text(0, RunQueueModel::StateColumn), QStringLiteral("done"));
    EXPECT_EQ(text(1, RunQueueModel::StateColumn), QStringLiteral("training, epoch 3 of 8 done"));
    EXPECT_EQ(text(2, RunQueueModel::StateColumn), QStringLiteral("its data is gone"));
    EXPECT_EQ(text(3, RunQueueModel::StateColumn), QStringLiteral("waiting"));
    EXPECT_EQ(text(3, RunQueueModel::SeedsColumn), QStringLiteral("0 of 1 (seed 0)"));
    EXPECT_EQ(text(1, RunQueueModel::DataColumn), QStringLiteral("mnist"));
}

TEST_F(QueueTable, KeepsItsRowsWhileOnlyFiguresChange)
{
    m_model.setQueue({entry(1, "Final", 5, 0)}, {});
    QSignalSpy reset(&m_model, &QAbstractItemModel::modelReset);
    m_model.setQueue({entry(1, "Final", 5, 1)}, {});
    EXPECT_EQ(reset.count(), 0);
    EXPECT_EQ(text(0, RunQueueModel::SeedsColumn), QStringLiteral("1 of 5 (seeds 0 to 4)"));
    m_model.setQueue({}, {});
    EXPECT_EQ(m_model.rowOf(1), -1);
}

} // namespace
} // namespace digitlab::ui
