// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/mailbox.h"

#include <QEventLoop>
#include <QThread>
#include <algorithm>
#include <memory>
#include <vector>

#include <gtest/gtest.h>
#include <thread>

namespace digitlab::ui {
namespace {

TEST(Mailbox, DoesTheWorkOfOtherThreadsOnItsOwnInOrder)
{
    Mailbox mailbox;
    QEventLoop loop;
    std::vector<int> done;
    std::jthread other([&] {
        for (int i = 0; i < 100; ++i)
            mailbox.post([&done, i] {
                EXPECT_EQ(QThread::currentThread(), qApp->thread());
                done.push_back(i);
            });
        mailbox.post([&loop] { loop.quit(); });
    });
    loop.exec();
    ASSERT_EQ(done.size(), 100U);
    EXPECT_TRUE(std::ranges::is_sorted(done));
}

TEST(Mailbox, DropsWhatItHasNotDoneWithItself)
{
    const auto token = std::make_shared<int>();
    {
        Mailbox mailbox;
        mailbox.post([token] { FAIL() << "nobody is there any more"; });
    }
    EXPECT_EQ(token.use_count(), 1);
}

} // namespace
} // namespace digitlab::ui
