// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/drawing/seen_digit.h"

#include <QStringList>
#include <memory>
#include <vector>

namespace digitlab::ui {

/// A user digit beside what a network sees of it.
struct ShownDigit {
    UserDigit original;
    SeenDigit seen;
};
/// Shared, so that undo steps and background work cost no copies.
using ShownDigits = std::vector<std::shared_ptr<const ShownDigit>>;

/// Of user digits, in the order in which they are listed: "0" to "9" while all are digits, else those that there are.
QStringList labelsOf(const ShownDigits &digits);
/// Whether all labels are digits, so that the drawings are called that.
bool areDigitLabels(const QStringList &labels);
/// "My digits"; "My drawings" where not all are digits.
QString collectionName(const ShownDigits &digits);

} // namespace digitlab::ui
