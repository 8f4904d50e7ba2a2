// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/csv_text.h"

#include "core/base/csv.h"

namespace digitlab::ui {

QString csvCell(const QString &text)
{
    return QString::fromStdString(csvText(text.toStdString()));
}

QString csvLineOf(const QStringList &fields)
{
    CsvRow row;
    for (const QString &field : fields)
        row.push_back(field.toStdString());
    return QString::fromStdString(csvLine(row));
}

} // namespace digitlab::ui
