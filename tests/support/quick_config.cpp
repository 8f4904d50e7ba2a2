// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/quick_config.h"

namespace digitlab {

RunConfig quickConfig(int epochs)
{
    return {.preset = "trial",
        .network = {.filters = {4, 8, 8}, .denseWidth = 16, .rescale = Rescale::Unit},
        .training = {.epochs = epochs, .batchSize = 16, .seed = 2}};
}

} // namespace digitlab
