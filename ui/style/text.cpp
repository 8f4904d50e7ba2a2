// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/text.h"

#include "core/base/number_text.h"
#include "core/base/plain_text.h"

#include <QCoreApplication>
#include <QLocale>

namespace digitlab::ui {

namespace {

struct TextWords {
    Q_DECLARE_TR_FUNCTIONS(Text)
};

/// Core's numbers have a point, and commas between thousands; where the user's have others, they are put in their
/// place. The few words between numbers are translated.
QString inLocale(const std::string &text)
{
    QString result = QString::fromStdString(text);
    const QLocale locale;
    const QString point = locale.decimalPoint();
    if (point != QLatin1String(".")) {
        for (qsizetype i = result.size() - 2; i > 0; --i) {
            if (!result[i - 1].isDigit() || !result[i + 1].isDigit())
                continue;
            if (result[i] == QLatin1Char('.'))
                result.replace(i, 1, point);
            else if (result[i] == QLatin1Char(','))
                result.replace(i, 1, locale.groupSeparator());
        }
    }
    result.replace(QStringLiteral(" to "), QStringLiteral(" %1 ").arg(TextWords::tr("to", "between two numbers")));
    result.replace(QStringLiteral(" of "), QStringLiteral(" %1 ").arg(TextWords::tr("of", "1.2 of 11.6 MB")));
    result.replace(QStringLiteral(" bytes"), QStringLiteral(" ") + TextWords::tr("bytes"));
    result.replace(QStringLiteral("unknown"), TextWords::tr("unknown"));
    return result;
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
    return inLocale(digitlab::percentText(fraction));
}

QString percentText(double fraction, const Interval &interval)
{
    return inLocale(percentWithRange(fraction, interval));
}

QString intervalText(const Interval &interval)
{
    return inLocale(percentRange(interval));
}

QString probabilityText(double probability)
{
    return inLocale(digitlab::probabilityText(probability));
}

QString lossText(double loss)
{
    return decimalText(loss, 4);
}

QString decimalText(double value, int digits)
{
    return inLocale(decimal(value, digits));
}

QString durationText(double seconds)
{
    return inLocale(digitlab::durationText(seconds));
}

QString timeLeftText(double seconds)
{
    return inLocale(digitlab::timeLeftText(seconds));
}

QString byteText(std::uintmax_t bytes)
{
    return inLocale(digitlab::byteText(bytes));
}

QString megabytesText(qint64 done, qint64 total)
{
    return inLocale(digitlab::megabytesText(done, total));
}

QString countText(qint64 count)
{
    return inLocale(grouped(count));
}

QString countText(qint64 count, const QString &one, const QString &many)
{
    return countText(count) + u' ' + (count == 1 ? one : many);
}

} // namespace digitlab::ui
