// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/pseudo_translator.h"

namespace digitlab::ui {

namespace {

constexpr double longer = 0.4;

QChar accented(QChar letter)
{
    static const QString plain = QStringLiteral("aceinouyACEINOUY");
    static const QString strange = QStringLiteral("\u00E0\u00E7\u00E9\u00EE\u00F1\u00F6\u00FB\u00FD"
                                                  "\u00C0\u00C7\u00C9\u00CE\u00D1\u00D6\u00DB\u00DD");
    const auto place = plain.indexOf(letter);
    return place < 0 ? letter : strange[place];
}

} // namespace

QString pseudoText(const QString &source)
{
    const bool isMarkup = source.contains(QLatin1Char('<'));
    QString text;
    for (qsizetype i = 0; i < source.size(); ++i) {
        const bool isPlaced = i > 0 && (source[i - 1] == QLatin1Char('%') || source[i - 1] == QLatin1Char('&'));
        text += isMarkup || isPlaced ? source[i] : accented(source[i]);
    }
    const auto padding = static_cast<qsizetype>(longer * static_cast<double>(source.size()));
    return QLatin1Char('[') + text + QString(padding, QLatin1Char('~')) + QLatin1Char(']');
}

QString PseudoTranslator::translate(const char *, const char *source, const char *, int) const
{
    return source && *source ? pseudoText(QString::fromUtf8(source)) : QString();
}

} // namespace digitlab::ui
