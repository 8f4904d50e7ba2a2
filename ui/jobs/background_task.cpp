// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/background_task.h"

#include "core/base/failure_text.h"
#include "ui/style/text.h"

#include <chrono>
#include <memory>
#include <system_error>

namespace digitlab::ui {

using namespace std::chrono_literals;

BackgroundTask::BackgroundTask(QObject *parent)
    : QObject(parent)
{
}

BackgroundTask::~BackgroundTask() = default;

void BackgroundTask::start(Work work)
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
        const QString message
            = tr("No thread is available for this: %1.").arg(QString::fromStdString(error.code().message()));
        m_mailbox.post(
            [this, message, number = m_number] { end(number, [this, message] { Q_EMIT failed(message); }); });
    }
}

void BackgroundTask::cancel()
{
    m_thread.request_stop();
}

void BackgroundTask::run(quint64 number, std::stop_token stop, const Work &work)
{
    std::function<void()> tell;
    try {
        tell = work(std::move(stop), progressObserver(number));
        if (!tell)
            tell = [this] { Q_EMIT cancelled(); };
    } catch (const std::exception &error) {
        tell = [this, message = shownPath(failureText(error))] { Q_EMIT failed(message); };
    }
    m_mailbox.post([this, number, tell = std::move(tell)] { end(number, tell); });
}

ProgressObserver BackgroundTask::progressObserver(quint64 number)
{
    const auto tell = [this, number](Progress progress) {
        if (number == m_number && m_busy)
            Q_EMIT progressed(progress.done, progress.total);
    };
    return [this, tell, last = std::chrono::steady_clock::time_point()](Progress progress) mutable {
        const auto now = std::chrono::steady_clock::now();
        if (now - last < 33ms && progress.done < progress.total)
            return;
        last = now;
        m_mailbox.post([tell, progress] { tell(progress); });
    };
}

void BackgroundTask::end(quint64 number, const std::function<void()> &tell)
{
    if (number != m_number)
        return;
    m_busy = false;
    tell();
}

} // namespace digitlab::ui
