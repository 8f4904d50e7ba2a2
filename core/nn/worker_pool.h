// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <condition_variable>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

namespace digitlab {

/// Threads that compute numbered tasks side by side, each with a LibTorch width of one, and sleep in between. Unlike
/// OpenMP's they do not spin while they wait, so a busy machine slows them by no more than it takes.
class WorkerPool
{
public:
    /// `threads` in all, the calling one included; 0: all cores; fewer where the system has no more. Sets the calling
    /// thread's LibTorch width to one.
    explicit WorkerPool(int threads);
    ~WorkerPool();
    WorkerPool(const WorkerPool &) = delete;
    WorkerPool &operator=(const WorkerPool &) = delete;

    int threads() const { return static_cast<int>(m_threads.size()) + 1; }

    /// Calls task(0) to task(count - 1), each once and on any of the threads, and returns when all are done. Rethrows
    /// what the first failing task threw.
    void run(int count, const std::function<void(int)> &task);

private:
    void work(const std::stop_token &stop);
    bool takeOne(std::unique_lock<std::mutex> &lock);

    std::mutex m_mutex;
    std::condition_variable_any m_wake;
    std::condition_variable m_done;
    const std::function<void(int)> *m_task = nullptr;
    int m_next = 0;
    int m_count = 0;
    int m_unfinished = 0;
    std::exception_ptr m_failure;
    std::vector<std::jthread> m_threads; ///< last, so that they are joined before what they use goes
};

} // namespace digitlab
