// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/document.h"

namespace digitlab {

/// Markdown with GitHub's tables. Figures are named as files: `figureFolder`/NAME.svg; without a folder they, and in
/// any case the small images, are told by their captions.
std::string toMarkdown(const Document &document, const std::string &figureFolder = {});

} // namespace digitlab
