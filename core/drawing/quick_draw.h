// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/drawing/drawing.h"

#include <nlohmann/json_fwd.hpp>

namespace digitlab {

/// Whether a line's object is a drawing of Google's Quick, Draw!: one with "drawing".
bool isQuickDraw(const nlohmann::json &object);

/// {"word": "apple", "drawing": [[[x, ...], [y, ...]], ...]}, simplified (0 to 255) or raw (with times as a third
/// list); the word becomes the label. Throws std::runtime_error that says what was expected.
Drawing quickDrawing(const nlohmann::json &object);

} // namespace digitlab
