// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/fitted_labels.h"

#include "core/evaluation/class_labels.h"
#include "ui/style/text.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>

namespace digitlab::ui {

QStringList shortLabels(const QStringList &classNames, int longest)
{
    return toQStringList(classLabels(fromQStringList(classNames), longest));
}

QStringList fittedLabels(const QStringList &classNames, const QFontMetrics &metrics, int width)
{
    if (widestOf(classNames, metrics) <= width)
        return classNames;
    int fits = 1;
    int tooLong = 1;
    for (const QString &name : classNames)
        tooLong = std::max(tooLong, static_cast<int>(name.size()) + 1);
    while (tooLong - fits > 1) {
        const int tried = fits + (tooLong - fits) / 2;
        (widestOf(shortLabels(classNames, tried), metrics) <= width ? fits : tooLong) = tried;
    }
    return shortLabels(classNames, fits);
}

QString isolated(const QString &name)
{
    const auto turns
        = [](QChar character) { return character.direction() == QChar::DirR || character.direction() == QChar::DirAL; };
    return std::ranges::any_of(name, turns) ? QStringLiteral("\u2068%1\u2069").arg(name) : name;
}

QString withArticle(const QString &className)
{
    const bool isBeforeVowel = digitlab::withArticle(className.toStdString()).starts_with("an ");
    return (isBeforeVowel ? QCoreApplication::translate("core", "an %1") : QCoreApplication::translate("core", "a %1"))
        .arg(isolated(className));
}

int widestOf(const QStringList &texts, const QFontMetrics &metrics)
{
    int widest = 0;
    for (const QString &text : texts)
        widest = std::max(widest, static_cast<int>(std::ceil(QFontMetricsF(metrics).horizontalAdvance(text))));
    return widest; // whole pixels: at a rounded width Qt elides
}

} // namespace digitlab::ui
