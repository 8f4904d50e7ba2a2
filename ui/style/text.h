// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/interval.h"

#include <QString>
#include <QStringList>
#include <cstdint>
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
/// "0" to "9": what the classes are called until a dataset or model says otherwise.
QStringList digitNames();

/// The texts of core/base/number_text.h, for the window.
QString percentText(double fraction);
QString percentText(double fraction, const Interval &interval);
QString intervalText(const Interval &interval);
QString probabilityText(double probability);
QString decimalText(double value, int digits);
/// "0.4233"
QString lossText(double loss);
QString durationText(double seconds);
QString timeLeftText(double seconds);
QString byteText(std::uintmax_t bytes);
QString megabytesText(qint64 done, qint64 total);
/// "2,412"
QString countText(qint64 count);
/// "1 run", "2,412 runs"
QString countText(qint64 count, const QString &one, const QString &many);

} // namespace digitlab::ui
