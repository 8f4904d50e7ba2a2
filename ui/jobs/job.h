// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "ui/jobs/mailbox.h"

#include <QObject>
#include <functional>
#include <memory>
#include <optional>
#include <stop_token>
#include <thread>
#include <type_traits>
#include <utility>

namespace digitlab::ui {

template <class T> inline constexpr bool isOptional = false;
template <class T> inline constexpr bool isOptional<std::optional<T>> = true;

/// One piece of work at a time on a thread of its own; signals come on the GUI thread. Those that do one kind of work
/// derive from it and add a signal for their result.
class Job : public QObject
{
    Q_OBJECT

public:
    explicit Job(QObject *parent = nullptr);
    /// Stops the work and waits until it has noticed.
    ~Job() override;

    /// `work(stop, progress)` runs on the job's thread; `finish(result)` follows on the GUI thread, without an argument
    /// where the work gives none. What the work throws becomes failed(); an empty std::optional becomes cancelled().
    /// What is under way is given up without a signal, and the new work begins when it has ended.
    template <class Work, class Finish> void start(Work work, Finish finish);
    void cancel();
    bool isBusy() const { return m_busy; }

Q_SIGNALS:
    void started(const QString &what);
    void progressed(int done, int total); ///< at most 30 times a second; total 0 while unknown
    void failed(const QString &message);
    void cancelled();

protected:
    /// What is called on the GUI thread when the work has ended; nothing where it was stopped.
    using Delivery = std::function<void()>;

    /// Calls it on the GUI thread, before what the work ends with. From any thread.
    void post(std::function<void()> letter) { m_mailbox.post(std::move(letter)); }
    /// For those whose work uses members of theirs: stops it, and waits until it has ended.
    void stopAndWait() { m_thread = {}; }
    /// Since the last start.
    bool isCancelled() const { return m_thread.get_stop_token().stop_requested(); }

private:
    using AnyWork = std::function<Delivery(const std::stop_token &stop, const ProgressObserver &progress)>;

    void begin(AnyWork work);
    void run(quint64 number, const std::stop_token &stop, const AnyWork &work);
    ProgressObserver progressObserver(quint64 number);
    void end(quint64 number, const Delivery &deliver);

    quint64 m_number = 0; // of the newest work; what older ones still send is dropped
    bool m_busy = false;
    Mailbox m_mailbox;
    std::jthread m_thread; // last: it ends before what it uses
};

/// The result of work that was not stopped on its way to it.
template <class Result> std::optional<Result> unlessStopped(const std::stop_token &stop, Result result)
{
    return stop.stop_requested() ? std::nullopt : std::optional<Result>(std::move(result));
}

template <class Work, class Finish> void Job::start(Work work, Finish finish)
{
    using Result = std::invoke_result_t<Work &, const std::stop_token &, const ProgressObserver &>;
    begin([work = std::move(work), finish = std::move(finish)](
              const std::stop_token &stop, const ProgressObserver &progress) mutable -> Delivery {
        if constexpr (std::is_void_v<Result>) {
            work(stop, progress);
            return finish;
        } else {
            auto result = std::make_shared<Result>(work(stop, progress));
            if constexpr (isOptional<Result>) {
                if (!*result)
                    return {};
                return [finish, result] { finish(std::move(**result)); };
            } else {
                return [finish, result] { finish(std::move(*result)); };
            }
        }
    });
}

} // namespace digitlab::ui
