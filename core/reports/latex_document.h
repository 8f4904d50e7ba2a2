// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/document.h"

namespace digitlab {

/// A fragment for \input: headings, texts and tables, which need no package. Figures are left out, as LaTeX takes
/// them as PDF, and headings under which nothing else stands.
std::string toLatex(const Document &document);

} // namespace digitlab
