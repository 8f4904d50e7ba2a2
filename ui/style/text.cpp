// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/text.h"

#include "core/base/number_text.h"
#include "core/base/plain_text.h"

namespace digitlab::ui {

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

QStringList digitNames()
{
    QStringList names;
    for (int digit = 0; digit < 10; ++digit)
        names.append(QString::number(digit));
    return names;
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

QString percentText(double fraction)
{
    return QString::fromStdString(digitlab::percentText(fraction));
}

QString percentText(double fraction, const Interval &interval)
{
    return QString::fromStdString(percentWithRange(fraction, interval));
}

QString intervalText(const Interval &interval)
{
    return QString::fromStdString(percentRange(interval));
}

QString probabilityText(double probability)
{
    return QString::fromStdString(digitlab::probabilityText(probability));
}

QString lossText(double loss)
{
    return decimalText(loss, 4);
}

QString decimalText(double value, int digits)
{
    return QString::fromStdString(decimal(value, digits));
}

QString durationText(double seconds)
{
    return QString::fromStdString(digitlab::durationText(seconds));
}

QString timeLeftText(double seconds)
{
    return QString::fromStdString(digitlab::timeLeftText(seconds));
}

QString byteText(std::uintmax_t bytes)
{
    return QString::fromStdString(digitlab::byteText(bytes));
}

QString megabytesText(qint64 done, qint64 total)
{
    return QString::fromStdString(digitlab::megabytesText(done, total));
}

QString countText(qint64 count)
{
    return QString::fromStdString(grouped(count));
}

QString countText(qint64 count, const QString &one, const QString &many)
{
    return countText(count) + u' ' + (count == 1 ? one : many);
}

} // namespace digitlab::ui
