// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstdint>
#include <functional>
#include <stop_token>
#include <string>
#include <string_view>

namespace digitlab {

/// What is asked of a server, and where the bytes that it sends go. Both functions may throw, which ends the transfer.
struct FetchRequest {
    std::string url;
    std::uint64_t offset = 0;                   ///< so many bytes are there already
    std::chrono::milliseconds patience{20'000}; ///< for how long a server may say nothing
    /// Called before the first bytes with the place where they belong: `offset`, or 0 where the server sends all.
    std::function<void(std::uint64_t place)> begin;
    /// False: no more is wanted.
    std::function<bool(std::string_view bytes)> take;
};

/// How a transfer ended.
struct FetchResult {
    enum class Kind {
        Ended,       ///< the server sent what it calls all, or no more was wanted
        Stopped,     ///< as the user asked
        Unreachable, ///< nobody answered
        Failed,      ///< the server refused, or the transfer broke off
    };

    Kind kind = Kind::Ended;
    std::string reason; ///< of the last two: "host not found", "answered 404 Not Found"
};

/// One attempt to get a file from a server, which blocks until it has ended.
using Fetcher = std::function<FetchResult(const FetchRequest &request, const std::stop_token &stop)>;

} // namespace digitlab
