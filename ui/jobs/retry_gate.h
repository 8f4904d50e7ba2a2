// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <condition_variable>
#include <functional>
#include <mutex>
#include <optional>

namespace digitlab::ui {

/// Holds a worker whose file could not be written until a person says whether to try again.
class RetryGate
{
public:
    /// Called by the worker: asks by `question` and waits for the answer; true to try again.
    bool ask(const std::function<void()> &question);

    /// After the question.
    void answer(bool tryAgain);
    /// From now on nobody is there to answer: every question is answered with no.
    void abandon();

private:
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::optional<bool> m_answer;
    bool m_abandoned = false;
};

} // namespace digitlab::ui
