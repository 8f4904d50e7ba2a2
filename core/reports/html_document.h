// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/document.h"

namespace digitlab {

/// One self-contained HTML file, well-formed XML too, without scripts: figures as inline SVG, images as PNG in
/// base64, light or dark as the reader's system is.
std::string toHtml(const Document &document);

} // namespace digitlab
