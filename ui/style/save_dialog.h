// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QWidget;

namespace digitlab::ui {

/// Asks where to save. `filters` as QFileDialog takes them, "SVG image (*.svg);;PNG image (*.png)": a name without an
/// ending gets that of the filter that is chosen, before the user is asked about a file of that name. Empty where the
/// user cancelled.
QString askForSaveFile(QWidget *parent, const QString &title, const QString &proposedName, const QString &filters);

} // namespace digitlab::ui
