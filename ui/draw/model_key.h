// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/jobs/drawing_reader.h"

#include <QPalette>
#include <QRectF>

class QPainter;

namespace digitlab::ui {

/// The colour of a model's bar, with B hatched, so that the two differ without colour.
void paintModelKey(QPainter &painter, const QRectF &area, ModelSide side, const QPalette &palette);

} // namespace digitlab::ui
