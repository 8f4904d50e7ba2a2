// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/classification_report.h"

#include <string>

namespace digitlab {

/// A classification report as a table of Markdown or LaTeX: classes, accuracy, averages; two digits, as scikit-learn.
std::string reportMarkdown(const ClassificationReport &report);
std::string reportLatex(const ClassificationReport &report);

} // namespace digitlab
