// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/download/fetch.h"

namespace digitlab::cli {

/// Over HTTP and HTTPS where Qt is built in; one that reaches nobody, and says so, otherwise.
Fetcher webFetcher();

} // namespace digitlab::cli
