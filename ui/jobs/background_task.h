// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/reading/dataset_reader.h"
#include "ui/jobs/mailbox.h"

#include <QObject>
#include <functional>
#include <stop_token>
#include <thread>

namespace digitlab::ui {

/// One piece of work at a time on a thread of its own; signals come on the GUI thread.
class BackgroundTask : public QObject
{
    Q_OBJECT

public:
    /// What is done with the work's result, on the GUI thread.
    using Delivery = std::function<void()>;
    /// Runs on the task's thread. Gives nothing where it was stopped; what it throws becomes failed().
    using Work = std::function<Delivery(std::stop_token stop, const ProgressObserver &progress)>;

    explicit BackgroundTask(QObject *parent = nullptr);
    /// Stops the work and waits until it has noticed.
    ~BackgroundTask() override;

    /// What is under way is given up without a signal; the new work begins when it has ended.
    void start(Work work);
    void cancel();
    bool isBusy() const { return m_busy; }

Q_SIGNALS:
    void progressed(int done, int total); ///< at most 30 times a second
    void failed(const QString &message);
    void cancelled();

private:
    void run(quint64 number, std::stop_token stop, const Work &work);
    ProgressObserver progressObserver(quint64 number);
    void end(quint64 number, const std::function<void()> &tell);

    quint64 m_number = 0; // of the newest work; what older ones still send is dropped
    bool m_busy = false;
    Mailbox m_mailbox;
    std::jthread m_thread; // last: it ends before what it uses
};

} // namespace digitlab::ui
