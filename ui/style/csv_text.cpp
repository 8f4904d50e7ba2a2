// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/csv_text.h"

#include "core/base/csv.h"
#include "ui/style/text.h"

namespace digitlab::ui {

QString csvCell(const QString &text)
{
    return QString::fromStdString(csvText(text.toStdString()));
}

QString csvLineOf(const QStringList &fields)
{
    return QString::fromStdString(csvLine(fromQStringList(fields)));
}

} // namespace digitlab::ui
