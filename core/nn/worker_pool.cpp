// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/nn/worker_pool.h"

#include "core/base/helper_threads.h"
#include "core/nn/blas.h"
#include "core/nn/runtime.h"

#include <algorithm>

namespace digitlab {

namespace {

constexpr int mostThreads = 64; // on fewer cores; OpenBLAS has working memory for twice as many

} // namespace

WorkerPool::WorkerPool(int threads)
{
    useThreads(1);
    const int wanted = threads > 0 ? std::min(threads, std::max(coreCount(), mostThreads)) : coreCount();
    const int possible = reserveBlasBuffers(wanted);
    if (possible < wanted)
        noteThreadShortage(static_cast<std::size_t>(possible), static_cast<std::size_t>(wanted),
            std::make_error_code(std::errc::not_enough_memory));
    m_threads = startHelpers(static_cast<std::size_t>(possible - 1), [this](const std::stop_token &stop) {
        useThreads(1);
        work(stop);
    });
}

WorkerPool::~WorkerPool() = default;

void WorkerPool::run(int count, const std::function<void(int)> &task)
{
    std::unique_lock lock(m_mutex);
    m_task = &task;
    m_next = 0;
    m_count = count;
    m_unfinished = count;
    m_failure = nullptr;
    if (count > 1)
        m_wake.notify_all();
    while (takeOne(lock)) { }
    m_done.wait(lock, [this] { return m_unfinished == 0; });
    m_task = nullptr;
    if (m_failure)
        std::rethrow_exception(m_failure);
}

void WorkerPool::work(const std::stop_token &stop)
{
    std::unique_lock lock(m_mutex);
    while (m_wake.wait(lock, stop, [this] { return m_next < m_count; }))
        takeOne(lock);
}

/// False where no task is left to begin.
bool WorkerPool::takeOne(std::unique_lock<std::mutex> &lock)
{
    if (m_next >= m_count)
        return false;
    const int index = m_next++;
    const auto &task = *m_task;
    lock.unlock();
    std::exception_ptr failure;
    try {
        task(index);
    } catch (...) {
        failure = std::current_exception();
    }
    lock.lock();
    if (failure && !m_failure)
        m_failure = failure;
    if (--m_unfinished == 0)
        m_done.notify_all();
    return true;
}

} // namespace digitlab
