// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace digitlab::ui {

/// The newest section of a changelog in Markdown, from its heading to the next one of that level. Empty without one.
QString newestSection(const QString &changelog);
/// That of the program's own CHANGELOG.md.
QString releaseNotes();

} // namespace digitlab::ui
