// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace digitlab::ui {

/// A text for a table that a spreadsheet opens, where it is no formula (core/base/csv.h); not yet quoted.
QString csvCell(const QString &text);
/// One line of such a table, with its end.
QString csvLineOf(const QStringList &fields);

} // namespace digitlab::ui
