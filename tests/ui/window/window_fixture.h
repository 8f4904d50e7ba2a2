// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/patience.h"
#include "tests/support/temporary_folder.h"
#include "tests/support/tiny_datasets.h"
#include "ui/jobs/laboratory.h"
#include "ui/style/message_bar.h"
#include "ui/window/main_window.h"

#include <functional>
#include <gtest/gtest.h>
#include <memory>

namespace digitlab::ui {

/// A window over a laboratory of its own, with nothing from earlier starts but what the test leaves.
class WindowFixture : public testing::Test
{
protected:
    /// Opens the window anew, as the next start does.
    void restart();
    void closeWindow();
    /// Trains in well under a second, on one thread.
    static RunConfig smallConfig(int epochs);
    /// Trains such a network and calls it Final; the run's folder, once the history knows it.
    QString trainedRun(std::uint64_t seed = 0, int epochs = 2);
    /// A sweep of four configurations and two seeds that the window shows from its next start on; the window is closed.
    void trainSweep();
    QString writtenDigits() const; ///< folder of ten classes, 8 + 4 images of each
    void openDigits();
    /// What the menu's entry with this shortcut does.
    void trigger(const QKeySequence &shortcut);
    /// Whether it does before the test gives up waiting: runs are read in the background.
    static bool comesTrue(const std::function<bool()> &condition);
    /// The message bar that says something; null for none.
    MessageBar *windowMessages() const;
    template <typename Part> Part *part() const { return m_window->findChild<Part *>(); }

    TemporaryFolder m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Laboratory> m_laboratory;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace digitlab::ui
