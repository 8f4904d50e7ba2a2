// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFontMetrics>
#include <QStringList>

namespace digitlab::ui {

/// classLabels() of at most so many characters.
QStringList shortLabels(const QStringList &classNames, int longest);
/// classLabels() of as many characters as fit into `width`, and of one where nothing fits.
QStringList fittedLabels(const QStringList &classNames, const QFontMetrics &metrics, int width);
/// A name within a sentence: one that is written from right to left does not turn what stands around it.
QString isolated(const QString &name);
/// "a 2", "an 8".
QString withArticle(const QString &className);
int widestOf(const QStringList &texts, const QFontMetrics &metrics);

} // namespace digitlab::ui
