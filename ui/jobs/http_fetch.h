// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/download/fetch.h"

#include <chrono>

namespace digitlab::ui {

/// How long a server may say nothing before it counts as gone.
inline constexpr std::chrono::milliseconds serverPatience{20'000};

/// A Fetcher over HTTP and HTTPS; follows redirects and the proxy that the system names. Any thread may call it, while
/// there is a QCoreApplication. Stops within milliseconds where it is asked to.
FetchResult fetchByHttp(
    const FetchRequest &request, const std::stop_token &stop, std::chrono::milliseconds patience = serverPatience);

} // namespace digitlab::ui
