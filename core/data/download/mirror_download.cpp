// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/download/mirror_download.h"

#include "core/base/number_text.h"

#include <algorithm>
#include <utility>

namespace digitlab {

namespace {

/// More would mean a server that never sends more than a few bytes.
constexpr int attemptsAtOneMirror = 50;

std::string hostOf(const std::string &mirror)
{
    const std::size_t scheme = mirror.find("://");
    const std::size_t host = scheme == std::string::npos ? 0 : scheme + 3;
    return mirror.substr(host, mirror.find('/', host) - host);
}

std::string shortText(const PartialFile &part, const RemoteFile &file)
{
    return "sent " + grouped(part.size()) + " of " + grouped(file.size) + " bytes";
}

} // namespace

MirrorDownload::MirrorDownload(std::vector<std::string> mirrors, Fetcher fetch)
    : m_mirrors(std::move(mirrors))
    , m_fetch(std::move(fetch))
{
}

MirrorOutcome MirrorDownload::get(
    PartialFile &part, const RemoteFile &file, const SizeObserver &observer, const std::stop_token &stop)
{
    m_complaints.clear();
    m_anyAnswered = false;
    for (auto mirror = m_mirrors.begin(); mirror != m_mirrors.end(); ++mirror) {
        const MirrorOutcome outcome = getFrom(*mirror, part, file, observer, stop);
        if (outcome == MirrorOutcome::Completed)
            std::rotate(m_mirrors.begin(), mirror, mirror + 1);
        if (outcome != MirrorOutcome::Failed)
            return outcome;
    }
    return MirrorOutcome::Failed;
}

MirrorOutcome MirrorDownload::getFrom(const std::string &mirror, PartialFile &part, const RemoteFile &file,
    const SizeObserver &observer, const std::stop_token &stop)
{
    bool mayBeOthers = part.size() > 0; // what another server or an earlier day left
    for (int attempt = 0; attempt < attemptsAtOneMirror; ++attempt) {
        const std::uint64_t before = part.size();
        FetchResult result;
        if (!part.isWhole())
            result = fetchRest(mirror + "/" + file.name, part, file, observer, stop);
        if (stop.stop_requested())
            return MirrorOutcome::Stopped;
        m_anyAnswered = m_anyAnswered || result.kind != FetchResult::Kind::Unreachable;
        if (part.isWhole()) {
            if (part.keep())
                return MirrorOutcome::Completed;
            if (!std::exchange(mayBeOthers, false))
                return complain(mirror, "sent a file with a different SHA-256");
        } else if (part.size() <= before) {
            return complain(mirror, result.reason.empty() ? shortText(part, file) : result.reason);
        }
    }
    return complain(mirror, "broke the connection too often");
}

FetchResult MirrorDownload::fetchRest(const std::string &url, PartialFile &part, const RemoteFile &file,
    const SizeObserver &observer, const std::stop_token &stop) const
{
    bool tooMuch = false;
    const auto take = [&](std::string_view bytes) {
        tooMuch = !part.take(bytes);
        if (observer && !tooMuch)
            observer(part.size());
        return !tooMuch;
    };
    const auto begin = [&part](std::uint64_t place) { part.begin(place); };
    FetchResult result = m_fetch({.url = url, .offset = part.size(), .begin = begin, .take = take}, stop);
    if (!tooMuch)
        return result;
    part.remove();
    return {FetchResult::Kind::Failed, "sent more than " + grouped(file.size) + " bytes"};
}

MirrorOutcome MirrorDownload::complain(const std::string &mirror, const std::string &reason)
{
    m_complaints += (m_complaints.empty() ? "" : "; ") + hostOf(mirror) + ": " + reason;
    return MirrorOutcome::Failed;
}

} // namespace digitlab
