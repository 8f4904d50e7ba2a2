#pragma once

#include "core/reports/document.h"

namespace digitlab {

/// A fragment for \input: headings, texts and tables, which need no package. Figures are left out; LaTeX takes them as
/// PDF.
std::string toLatex(const Document &document);

} // namespace digitlab
