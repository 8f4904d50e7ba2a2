// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/download/fetch.h"
#include "core/data/download/partial_file.h"

#include <string>
#include <vector>

namespace digitlab {

enum class MirrorOutcome { Completed, Stopped, Failed };

/// Gets files from one of several servers that hold the same. The one that gave the last file is asked first.
class MirrorDownload
{
public:
    using SizeObserver = std::function<void(std::uint64_t bytes)>;

    /// `mirrors` are folders' addresses, without a slash at their end.
    MirrorDownload(std::vector<std::string> mirrors, Fetcher fetch);

    /// Goes on where a transfer broke off as long as each attempt brings something; begins anew where the bytes are
    /// wrong in the end. Throws where the disk refuses.
    MirrorOutcome get(
        PartialFile &part, const RemoteFile &file, const SizeObserver &observer, const std::stop_token &stop);

    /// Why the last file could not be got: "one.example: host not found; two.example: answered 404 Not Found".
    const std::string &complaints() const { return m_complaints; }
    /// Whether any server said anything about the last file.
    bool anyAnswered() const { return m_anyAnswered; }

private:
    MirrorOutcome getFrom(const std::string &mirror, PartialFile &part, const RemoteFile &file,
        const SizeObserver &observer, const std::stop_token &stop);
    FetchResult fetchRest(const std::string &url, PartialFile &part, const RemoteFile &file,
        const SizeObserver &observer, const std::stop_token &stop) const;
    MirrorOutcome complain(const std::string &mirror, const std::string &reason);

    std::vector<std::string> m_mirrors;
    Fetcher m_fetch;
    std::string m_complaints;
    bool m_anyAnswered = false;
};

} // namespace digitlab
