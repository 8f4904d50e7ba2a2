// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/termination.h"

#include <QEventLoop>
#include <QTimer>
#include <csignal>
#include <gtest/gtest.h>

namespace digitlab::ui {

TEST(Termination, TurnsASignalIntoACall)
{
    QEventLoop loop;
    int calls = 0;
    const Termination termination([&] {
        ++calls;
        loop.quit();
    });
    QTimer::singleShot(10'000, &loop, &QEventLoop::quit);
    std::raise(SIGTERM);
    EXPECT_EQ(calls, 0); // not within the signal handler
    loop.exec();
    EXPECT_EQ(calls, 1);
}

} // namespace digitlab::ui
