// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/window/window_fixture.h"
#include "ui/history/history_page.h"
#include "ui/style/text.h"

#include <QSignalSpy>
#include <QTest>

namespace digitlab::ui {

/// The program with digits open, as seen from the page History.
class HistoryInTheWindow : public WindowFixture
{
protected:
    void SetUp() override
    {
        restart();
        openDigits();
    }
    /// Does it and waits until the history has been read again.
    template <typename Action> void waitForList(const Action &action)
    {
        QSignalSpy listed(&m_laboratory->runs, &RunList::changed);
        action();
        ASSERT_TRUE(listed.wait(longEnough));
    }
    ExperimentResult stop()
    {
        QSignalSpy finished(&m_laboratory->trainings.session(), &TrainingSession::finished);
        m_laboratory->trainings.session().stop();
        EXPECT_TRUE(finished.wait(longEnough));
        return finished.value(0).value(0).value<ExperimentResult>();
    }
    /// Stopped after an epoch or more; its folder, once the history knows it.
    QString stoppedRun()
    {
        QSignalSpy epochDone(&m_laboratory->trainings.session(), &TrainingSession::epochDone);
        m_laboratory->trainings.train(smallConfig(10'000));
        EXPECT_TRUE(epochDone.wait(longEnough));
        const auto folder = stop().run.folder;
        const auto isStopped = [&] {
            const RunSummary *run = m_laboratory->runs.run(folder);
            return run && run->outcome == RunOutcome::Stopped;
        };
        EXPECT_TRUE(QTest::qWaitFor(isStopped, longEnough));
        return toQString(folder);
    }
    HistoryPage *page() const { return part<HistoryPage>(); }
    QString message() const { return page()->messages()->text(); }
};

} // namespace digitlab::ui
