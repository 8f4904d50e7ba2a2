// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/download/fetch.h"

namespace digitlab::cli {

/// Uses HTTP and HTTPS if Qt is built in; otherwise it reaches nothing and says so.
Fetcher webFetcher();

} // namespace digitlab::cli
