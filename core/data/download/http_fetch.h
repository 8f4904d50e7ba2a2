// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/download/fetch.h"

namespace digitlab {

/// A Fetcher over HTTP and HTTPS by libcurl; follows redirects and the proxy that the environment names. Any thread may
/// call it. Stops within milliseconds where it is asked to.
FetchResult fetchByHttp(const FetchRequest &request, const std::stop_token &stop);

} // namespace digitlab
