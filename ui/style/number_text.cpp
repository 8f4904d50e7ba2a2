// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/number_text.h"

#include "core/base/number_text.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>
#include <cmath>
#include <limits>

namespace digitlab::ui {

namespace {

struct NumberTextWords {
    Q_DECLARE_TR_FUNCTIONS(NumberText)
};

bool isOneOf(QChar character, const char16_t *characters)
{
    return QStringView(characters).contains(character);
}

/// "1 x 10^-3" as "1e-3"; the exponent sign of the user's locale, too.
QString withPlainExponent(QString text)
{
    static const QRegularExpression powerOfTen(QStringLiteral("\\s*[x*\\x{D7}\\x{B7}\\x{22C5}]\\s*10\\s*\\^\\s*"));
    text.replace(powerOfTen, QStringLiteral("e"));
    return text.replace(QLocale().exponential(), QStringLiteral("e"), Qt::CaseInsensitive);
}

/// Digits, signs and decimal marks of all scripts as ASCII, a separator between thousands as '_'; marks that only set
/// the direction of writing are left out.
QString plain(const QString &text)
{
    QString result;
    for (const QChar character : withPlainExponent(text.trimmed())) {
        if (character.category() == QChar::Number_DecimalDigit)
            result += QString::number(character.digitValue());
        else if (isOneOf(character, u"\u200E\u200F\u061C\u202A\u202B\u202C\u2066\u2067\u2068\u2069"))
            continue;
        else if (isOneOf(character, u"-\u2212\u2010\u2011\u2012\u2013\uFF0D"))
            result += QLatin1Char('-');
        else if (isOneOf(character, u".,\u066B\uFF0E\uFF0C"))
            result += QLatin1Char('.');
        else if (character.isSpace() || isOneOf(character, u"'\u2019\u066C_"))
            result += QLatin1Char('_');
        else
            result += character.toLower();
    }
    return result;
}

struct Parts {
    bool negative = false;
    QString whole;
    QString fraction;
    int exponent = 0;
};

TypedNumber<Parts> partsOf(const QString &text)
{
    static const QRegularExpression form(
        QStringLiteral("^([+-]?)(?:([0-9]+)(?:\\.([0-9]*))?|\\.([0-9]+))(?:e([+-]?[0-9]{1,6}))?$"));
    static const QRegularExpression grouped(QStringLiteral("^[+-]?[0-9]+(?:[._][0-9]+)+\\.?(?:e[+-]?[0-9]+)?$"));
    const QString ascii = plain(text);
    if (ascii.isEmpty())
        return {std::nullopt, NumberTextWords::tr("Enter a number.")};
    const QRegularExpressionMatch match = form.match(ascii);
    if (match.hasMatch())
        return {Parts{.negative = match.captured(1) == QLatin1String("-"),
                    .whole = match.captured(2),
                    .fraction = match.captured(3) + match.captured(4),
                    .exponent = match.captured(5).toInt()},
            {}};
    if (grouped.match(ascii).hasMatch())
        return {
            std::nullopt, NumberTextWords::tr("Enter the number without thousands separators, such as 12500 or 0.5.")};
    return {std::nullopt,
        NumberTextWords::tr("\"%1\" is not a number; write 0.001, 0,001 or 1e-3.").arg(text.trimmed().left(40))};
}

/// The digits of a number without fraction, nothing where there is one.
std::optional<QString> wholeDigits(const Parts &parts)
{
    constexpr int mostZeros = 30; // beyond any whole number that is asked for
    QString digits = parts.whole + parts.fraction;
    qsizetype places = parts.fraction.size() - parts.exponent;
    for (; places > 0 && digits.endsWith(QLatin1Char('0')); --places)
        digits.chop(1);
    if (digits.isEmpty() || digits.count(QLatin1Char('0')) == digits.size())
        return QStringLiteral("0");
    if (places > 0)
        return std::nullopt;
    return digits + QString(std::min<qsizetype>(-places, mostZeros), QLatin1Char('0'));
}

} // namespace

TypedNumber<double> readDecimal(const QString &text)
{
    const TypedNumber<Parts> parts = partsOf(text);
    if (!parts.value)
        return {std::nullopt, parts.problem};
    const Parts &read = *parts.value;
    const QString ascii
        = QStringLiteral("%1%2.%3e%4")
              .arg(read.negative ? QStringLiteral("-") : QString(),
                  read.whole.isEmpty() ? QStringLiteral("0") : read.whole,
                  read.fraction.isEmpty() ? QStringLiteral("0") : read.fraction, QString::number(read.exponent));
    const double value = ascii.toDouble();
    if (!std::isfinite(value))
        return {std::nullopt, NumberTextWords::tr("The number is too large.")};
    return {value, {}};
}

TypedNumber<quint64> readWhole(const QString &text)
{
    const TypedNumber<Parts> parts = partsOf(text);
    if (!parts.value)
        return {std::nullopt, parts.problem};
    const Parts &read = *parts.value;
    if (read.fraction.size() == 3 && read.exponent == 0)
        return {std::nullopt, NumberTextWords::tr("Enter the whole number without separators, such as 12500.")};
    const std::optional<QString> digits = wholeDigits(read);
    if (!digits)
        return {std::nullopt, NumberTextWords::tr("Enter a whole number, such as 12.")};
    bool fits = false;
    const quint64 value = digits->toULongLong(&fits);
    if (!fits)
        return {std::nullopt, NumberTextWords::tr("The number is too large.")};
    if (read.negative && value > 0)
        return {std::nullopt, NumberTextWords::tr("The number must not be below 0.")};
    return {value, {}};
}

QString numberText(double value)
{
    return QString::fromStdString(shortestDecimal(value));
}

} // namespace digitlab::ui
