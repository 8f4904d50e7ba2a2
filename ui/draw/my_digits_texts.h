// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/jobs/shown_digits.h"

namespace digitlab::ui {

/// "One digit was deleted.", "3 drawings were deleted."
QString deletedText(const ShownDigits &deleted);

/// "2 digits were imported; one was there already."
QString importedText(int count, int known, const ShownDigits &collection);

} // namespace digitlab::ui
