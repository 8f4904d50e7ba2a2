// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/interval.h"

#include <QString>
#include <QStringList>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace digitlab::ui {

/// A name or a sentence that comes from a file, on one line: what would steer the eye, such as a line break or a mark
/// that turns the direction of writing, is shown as "\n" or "\u202E", as the command line does; too long a one loses
/// its middle.
QString shownText(std::string_view text);
QString shownText(const QString &text);
/// The same for a path or what else is long.
QString shownPath(const std::filesystem::path &path);
/// The same for a message, whose line breaks are ours.
QString shownLines(const QString &text);

/// How figures and paths are written everywhere in the window. To be shown, a path goes through shownPath().
QString toQString(const std::filesystem::path &path);
std::filesystem::path toPath(const QString &text);
QStringList toQStringList(const std::vector<std::string> &texts);
std::vector<std::string> fromQStringList(const QStringList &texts);

/// "93.3 %" for 0.9333.
QString percentText(double share);
/// "93.3 % (89.9 to 95.6 %)"
QString percentText(double share, const Interval &interval);
/// "0.4233"
QString lossText(double loss);
/// "8 s", "2 min 5 s", "1 h 3 min"
QString durationText(double seconds);
/// "2,412"
QString countText(qint64 count);
/// "1 run", "2,412 runs"
QString countText(qint64 count, const QString &one, const QString &many);

} // namespace digitlab::ui
