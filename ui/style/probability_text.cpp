// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/probability_text.h"

#include <cmath>

namespace digitlab::ui {

QString probabilityText(double probability)
{
    if (!std::isfinite(probability))
        return QStringLiteral("-");
    if (probability < 0.0005)
        return QStringLiteral("<0.1 %");
    if (probability >= 0.9995)
        return QStringLiteral(">99.9 %");
    return QStringLiteral("%1 %").arg(100 * probability, 0, 'f', 1);
}

} // namespace digitlab::ui
