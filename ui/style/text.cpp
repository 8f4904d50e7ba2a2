// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/text.h"

#include "core/base/plain_text.h"

#include <QLocale>
#include <QObject>
#include <cmath>

namespace digitlab::ui {

namespace {

QString oneDigit(double value)
{
    return QString::number(value, 'f', 1);
}

} // namespace

QString shownText(std::string_view text)
{
    return QString::fromStdString(plainLine(text));
}

QString shownText(const QString &text)
{
    return shownText(text.toStdString());
}

QString shownPath(const std::filesystem::path &path)
{
    return QString::fromStdString(plainLine(path.native(), longestPath));
}

QString shownLines(const QString &text)
{
    return QString::fromStdString(plainText(text.toStdString()));
}

QString toQString(const std::filesystem::path &path)
{
    return QString::fromStdU16String(path.u16string());
}

std::filesystem::path toPath(const QString &text)
{
    return {text.toStdU16String()};
}

std::vector<std::string> fromQStringList(const QStringList &texts)
{
    std::vector<std::string> result;
    for (const QString &text : texts)
        result.push_back(text.toStdString());
    return result;
}

QStringList toQStringList(const std::vector<std::string> &texts)
{
    QStringList list;
    for (const std::string &text : texts)
        list.append(shownText(text));
    return list;
}

QString percentText(double share)
{
    return QObject::tr("%1 %").arg(oneDigit(100 * share));
}

QString percentText(double share, const Interval &interval)
{
    return QObject::tr("%1 % (%2 to %3 %)")
        .arg(oneDigit(100 * share), oneDigit(100 * interval.low), oneDigit(100 * interval.high));
}

QString lossText(double loss)
{
    return QString::number(loss, 'f', 4);
}

QString durationText(double seconds)
{
    const auto whole = static_cast<qint64>(std::llround(seconds));
    if (whole < 60)
        return QObject::tr("%1 s").arg(whole);
    if (whole < 3600)
        return QObject::tr("%1 min %2 s").arg(whole / 60).arg(whole % 60);
    return QObject::tr("%1 h %2 min").arg(whole / 3600).arg(whole % 3600 / 60);
}

QString countText(qint64 count)
{
    return QLocale(QLocale::English).toString(count);
}

QString countText(qint64 count, const QString &one, const QString &many)
{
    return QObject::tr("%1 %2").arg(countText(count), count == 1 ? one : many);
}

} // namespace digitlab::ui
