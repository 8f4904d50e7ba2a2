// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QUrl>
#include <vector>

namespace digitlab::ui {

/// A file of the manual.
struct ManualChapter {
    QString file;         ///< "data.md"
    QString title;        ///< "Data"
    QStringList sections; ///< its headings of the second level
    QString text;         ///< as it is read, without Markdown
};

/// In the order in which index.md, the first of them, links them.
const std::vector<ManualChapter> &manualChapters();

/// Where the program has it: of "data.md" or "data.md#findings".
QUrl manualUrl(const QString &place);
/// What a link to a heading ends with, as GitHub has it: "Near copies, exactly" is "near-copies-exactly".
QString anchorOf(const QString &heading);

} // namespace digitlab::ui
