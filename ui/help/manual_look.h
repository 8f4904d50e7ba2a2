// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QPalette;
class QTextDocument;

namespace digitlab::ui {

/// Gives a document that was read from Markdown room between its lines, tables with quiet borders and code on a
/// surface of its own.
void lookLikeManual(QTextDocument &document, const QPalette &palette);

} // namespace digitlab::ui
