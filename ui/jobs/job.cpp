// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/job.h"

#include "core/base/failure_text.h"
#include "ui/style/text.h"

#include <QCoreApplication>
#include <chrono>
#include <system_error>

namespace digitlab::ui {

using namespace std::chrono_literals;

Job::Job(QObject *parent)
    : QObject(parent)
{
}

Job::~Job() = default;

void Job::begin(AnyWork work)
{
    m_thread.request_stop();
    m_busy = true;
    // The GUI thread waits for nobody: the new thread joins the old one.
    auto previous = std::make_shared<std::jthread>(std::move(m_thread));
    try {
        m_thread = std::jthread(
            [this, number = ++m_number, work = std::move(work), previous](const std::stop_token &stop) mutable {
                if (previous->joinable())
                    previous->join();
                run(number, stop, work);
            });
    } catch (const std::system_error &error) {
        m_thread = std::move(*previous);
        const QString message = QCoreApplication::translate("Job", "No thread is available for this: %1.")
                                    .arg(QString::fromStdString(error.code().message()));
        post([this, message, number = m_number] { end(number, [this, message] { Q_EMIT failed(message); }); });
    }
}

void Job::cancel()
{
    m_thread.request_stop();
}

void Job::run(quint64 number, const std::stop_token &stop, const AnyWork &work)
{
    Delivery deliver;
    try {
        deliver = work(stop, progressObserver(number));
        if (!deliver)
            deliver = [this] { Q_EMIT cancelled(); };
    } catch (const std::exception &error) {
        deliver = [this, message = shownPath(failureText(error))] { Q_EMIT failed(message); };
    }
    post([this, number, deliver = std::move(deliver)] { end(number, deliver); });
}

ProgressObserver Job::progressObserver(quint64 number)
{
    const auto report = [this, number](Progress progress) {
        if (number == m_number && m_busy)
            Q_EMIT progressed(progress.done, progress.total);
    };
    return [this, report, last = std::chrono::steady_clock::time_point()](Progress progress) mutable {
        const auto now = std::chrono::steady_clock::now();
        if (now - last < 33ms && progress.done < progress.total)
            return;
        last = now;
        post([report, progress] { report(progress); });
    };
}

void Job::end(quint64 number, const Delivery &deliver)
{
    if (number != m_number)
        return;
    m_busy = false;
    deliver();
}

} // namespace digitlab::ui
