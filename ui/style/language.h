// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QObject;

namespace digitlab::ui {

/// The languages of the window by their ISO 639 codes, English first.
QStringList languages();
/// As it calls itself: "Deutsch".
QString languageName(const QString &code);
/// What is spoken where `chosen` is asked for, or where that is empty the first of the system's languages that the
/// window has; English where it has none of them. "pseudo" is a language, too: English with longer words, to find
/// what is clipped or cannot be translated.
QString spokenLanguage(const QString &chosen, const QStringList &ofTheSystem);

/// Texts that are made from now on are in that language, Qt's own too, and numbers and dates in its form. Before the
/// first window; as long as `owner` lives.
void speak(QObject &owner, const QString &code);

/// A text that core has in English, such as the name of a setting, in the language that is spoken.
QString translatedText(const std::string &text);

} // namespace digitlab::ui
