// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/job.h"

#include "tests/support/patience.h"

#include <QSignalSpy>
#include <QThread>
#include <future>
#include <gtest/gtest.h>

namespace digitlab::ui {

namespace {

std::optional<int> untilStopped(const std::stop_token &stop, const ProgressObserver &)
{
    while (!stop.stop_requested())
        std::this_thread::yield();
    return std::nullopt;
}

void ignore(int) { }

} // namespace

TEST(Job, DeliversOnTheThreadThatStartedIt)
{
    Job job;
    std::promise<QThread *> deliveredOn;
    auto future = deliveredOn.get_future();
    QThread *workedOn = nullptr;
    job.start([&](const std::stop_token &, const ProgressObserver &) { workedOn = QThread::currentThread(); },
        [&] { deliveredOn.set_value(QThread::currentThread()); });
    QSignalSpy ended(&job, &Job::cancelled);
    while (job.isBusy())
        ended.wait(10);
    EXPECT_EQ(future.get(), QThread::currentThread());
    EXPECT_NE(workedOn, QThread::currentThread());
}

TEST(Job, SaysWhatTheWorkThrew)
{
    Job job;
    QSignalSpy failed(&job, &Job::failed);
    job.start([](const std::stop_token &,
                  const ProgressObserver &) -> int { throw std::runtime_error("/digits holds no image"); },
        ignore);
    ASSERT_TRUE(failed.wait(longEnough));
    EXPECT_EQ(failed[0][0].toString(), QStringLiteral("/digits holds no image"));
    EXPECT_FALSE(job.isBusy());
}

TEST(Job, NewWorkReplacesOldWorkWithoutAWord)
{
    Job job;
    QSignalSpy cancelled(&job, &Job::cancelled);
    QSignalSpy progressed(&job, &Job::progressed);
    job.start(untilStopped, ignore);
    job.start([](const std::stop_token &, const ProgressObserver &progress) { progress({1, 1}); }, [] {});
    ASSERT_TRUE(progressed.wait(longEnough));
    EXPECT_EQ(cancelled.count(), 0);
}

TEST(Job, CancelIsNoticed)
{
    Job job;
    QSignalSpy cancelled(&job, &Job::cancelled);
    job.start(untilStopped, ignore);
    job.cancel();
    ASSERT_TRUE(cancelled.wait(longEnough));
    EXPECT_FALSE(job.isBusy());
}

TEST(Job, ReportsProgressNotForEveryFile)
{
    Job job;
    QSignalSpy progressed(&job, &Job::progressed);
    QSignalSpy cancelled(&job, &Job::cancelled);
    job.start(
        [](const std::stop_token &, const ProgressObserver &progress) -> std::optional<int> {
            for (int done = 0; done <= 10'000; ++done)
                progress({done, 10'000});
            return std::nullopt;
        },
        ignore);
    ASSERT_TRUE(cancelled.wait(longEnough));
    EXPECT_LT(progressed.count(), 100);
    EXPECT_EQ(progressed.constLast()[0].toInt(), 10'000);
}

} // namespace digitlab::ui
