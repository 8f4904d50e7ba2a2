// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/release_notes.h"

#include <QFile>

namespace digitlab::ui {

QString newestSection(const QString &changelog)
{
    const QString heading = QStringLiteral("\n## ");
    const auto start = (QLatin1Char('\n') + changelog).indexOf(heading);
    if (start < 0)
        return {};
    const auto next = changelog.indexOf(heading, start + 1);
    return changelog.mid(start, next < 0 ? -1 : next + 1 - start);
}

QString releaseNotes()
{
    QFile file(QStringLiteral(":/help/CHANGELOG.md"));
    return file.open(QIODevice::ReadOnly) ? newestSection(QString::fromUtf8(file.readAll())) : QString();
}

} // namespace digitlab::ui
