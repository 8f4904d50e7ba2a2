// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/web_fetcher.h"

#ifdef DIGITLAB_WITH_QT
#include "ui/jobs/http_fetch.h"
#endif

namespace digitlab::cli {

Fetcher webFetcher()
{
#ifdef DIGITLAB_WITH_QT
    return [](const FetchRequest &request, const std::stop_token &stop) { return ui::fetchByHttp(request, stop); };
#else
    return [](const FetchRequest &, const std::stop_token &) {
        return FetchResult{
            FetchResult::Kind::Unreachable, "this program was built without Qt, which it needs for downloads"};
    };
#endif
}

} // namespace digitlab::cli
