// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/setting.h"

#include <string>
#include <string_view>

namespace digitlab::cli {

/// Sets what the text says, or throws std::invalid_argument that says what is allowed and quotes the text.
void parseSetting(const Setting &setting, std::string_view text, RunConfig &config);

/// "rotation=15,width-shift=0.1,horizontal-flip", or "none": all settings of the augmentation at once. Throws
/// std::invalid_argument, too.
void parseAugmentation(std::string_view text, RunConfig &config);
/// What such a list may contain, in a sentence.
std::string augmentationHelp();

} // namespace digitlab::cli
