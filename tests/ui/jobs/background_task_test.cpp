// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/background_task.h"

#include "tests/support/patience.h"

#include <QSignalSpy>
#include <QThread>
#include <future>
#include <gtest/gtest.h>

namespace digitlab::ui {

namespace {

BackgroundTask::Delivery untilStopped(const std::stop_token &stop, const ProgressObserver &)
{
    while (!stop.stop_requested())
        std::this_thread::yield();
    return {};
}

} // namespace

TEST(BackgroundTask, DeliversOnTheThreadThatStartedIt)
{
    BackgroundTask task;
    std::promise<QThread *> deliveredOn;
    auto future = deliveredOn.get_future();
    QThread *workedOn = nullptr;
    task.start([&](const std::stop_token &, const ProgressObserver &) {
        workedOn = QThread::currentThread();
        return [&] { deliveredOn.set_value(QThread::currentThread()); };
    });
    QSignalSpy ended(&task, &BackgroundTask::cancelled);
    while (task.isBusy())
        ended.wait(10);
    EXPECT_EQ(future.get(), QThread::currentThread());
    EXPECT_NE(workedOn, QThread::currentThread());
}

TEST(BackgroundTask, SaysWhatTheWorkThrew)
{
    BackgroundTask task;
    QSignalSpy failed(&task, &BackgroundTask::failed);
    task.start([](const std::stop_token &, const ProgressObserver &) -> BackgroundTask::Delivery {
        throw std::runtime_error("/digits holds no image");
    });
    ASSERT_TRUE(failed.wait(longEnough));
    EXPECT_EQ(failed[0][0].toString(), QStringLiteral("/digits holds no image"));
    EXPECT_FALSE(task.isBusy());
}

TEST(BackgroundTask, NewWorkReplacesOldWorkWithoutAWord)
{
    BackgroundTask task;
    QSignalSpy cancelled(&task, &BackgroundTask::cancelled);
    QSignalSpy progressed(&task, &BackgroundTask::progressed);
    task.start(untilStopped);
    task.start([](const std::stop_token &, const ProgressObserver &progress) {
        progress({1, 1});
        return [] {};
    });
    ASSERT_TRUE(progressed.wait(longEnough));
    EXPECT_EQ(cancelled.count(), 0);
}

TEST(BackgroundTask, CancelIsNoticed)
{
    BackgroundTask task;
    QSignalSpy cancelled(&task, &BackgroundTask::cancelled);
    task.start(untilStopped);
    task.cancel();
    ASSERT_TRUE(cancelled.wait(longEnough));
    EXPECT_FALSE(task.isBusy());
}

TEST(BackgroundTask, ReportsProgressNotForEveryFile)
{
    BackgroundTask task;
    QSignalSpy progressed(&task, &BackgroundTask::progressed);
    QSignalSpy cancelled(&task, &BackgroundTask::cancelled);
    task.start([](const std::stop_token &, const ProgressObserver &progress) {
        for (int done = 0; done <= 10'000; ++done)
            progress({done, 10'000});
        return BackgroundTask::Delivery();
    });
    ASSERT_TRUE(cancelled.wait(longEnough));
    EXPECT_LT(progressed.count(), 100);
    EXPECT_EQ(progressed.constLast()[0].toInt(), 10'000);
}

} // namespace digitlab::ui
