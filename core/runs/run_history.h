// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/runs/run_store.h"

#include <map>
#include <stop_token>

namespace digitlab {

/// The list of a store that is asked for again and again: only runs whose files have changed since are read again. For
/// one thread at a time.
class RunHistory
{
public:
    explicit RunHistory(RunStore store);

    /// Newest first, as RunStore::listAll(). Where it is stopped, those that it knows so far.
    std::vector<RunSummary> list(const std::stop_token &stop = {}, const ProgressObserver &progress = {});
    /// How many runs the last list() had to read.
    int readCount() const { return m_readCount; }

private:
    struct Known {
        std::string stamp; ///< of the files that it was read from
        RunSummary summary;
    };
    const RunSummary &summaryOf(const std::filesystem::path &folder);

    RunStore m_store;
    std::map<std::filesystem::path, Known> m_known;
    int m_readCount = 0;
};

} // namespace digitlab
