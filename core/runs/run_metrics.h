// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/runs/run_side.h"

namespace digitlab {

struct NamedText {
    std::string name;
    std::string text;

    friend bool operator==(const NamedText &, const NamedText &) = default;
};

/// Test accuracy, its 95 % interval, loss, macro F1, hardest class, calibration error, test images, parameters, epochs,
/// time, speed. Of several seeds their mean, "97.5 % (95.0 to 100.0 %)" from the lowest to the highest, and the
/// interval over seeds in place of Wilson's.
std::vector<NamedText> metricsOf(const RunSide &side);

enum class ClassMetric { Recall, Precision };
/// Of each class with its Wilson 95 % interval; of several seeds with the lowest and highest.
std::vector<NamedText> classTexts(const RunSide &side, ClassMetric metric);

} // namespace digitlab
