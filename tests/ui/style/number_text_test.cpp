// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/number_text.h"

#include <QLocale>
#include <gtest/gtest.h>

using namespace digitlab::ui;

namespace {

class NumberTextIn : public testing::TestWithParam<const char *>
{
protected:
    NumberTextIn() { QLocale::setDefault(QLocale(QString::fromLatin1(GetParam()))); }
    ~NumberTextIn() override { QLocale::setDefault(m_before); }

private:
    QLocale m_before;
};

double decimalOf(const char16_t *text)
{
    return readDecimal(QString::fromUtf16(text)).value.value_or(-999);
}

qint64 wholeOf(const char16_t *text)
{
    const auto read = readWhole(QString::fromUtf16(text));
    return read.value ? static_cast<qint64>(*read.value) : -999;
}

} // namespace

TEST_P(NumberTextIn, APointAndACommaAreDecimalMarks)
{
    EXPECT_EQ(decimalOf(u"0.0025"), 0.0025);
    EXPECT_EQ(decimalOf(u"0,0025"), 0.0025);
    EXPECT_EQ(decimalOf(u"0,25"), 0.25);
    EXPECT_EQ(decimalOf(u"0,001"), 0.001) << "three digits after the comma are no thousands";
    EXPECT_EQ(decimalOf(u"2,125"), 2.125);
    EXPECT_EQ(decimalOf(u"2.125"), 2.125);
    EXPECT_EQ(decimalOf(u",5"), 0.5);
    EXPECT_EQ(decimalOf(u"7,"), 7);
    EXPECT_EQ(decimalOf(u" 17,5 "), 17.5);
}

TEST_P(NumberTextIn, PowersOfTenAreRead)
{
    EXPECT_EQ(decimalOf(u"3e-4"), 0.0003);
    EXPECT_EQ(decimalOf(u"3E-4"), 0.0003);
    EXPECT_EQ(decimalOf(u"2,5e-3"), 0.0025);
    EXPECT_EQ(decimalOf(u"1e+2"), 100);
    EXPECT_EQ(decimalOf(u"5\u00D710^\u22124"), 0.0005);
    EXPECT_EQ(decimalOf(u"5 x 10^-4"), 0.0005);
    EXPECT_EQ(wholeOf(u"2e4"), 20'000);
    EXPECT_EQ(wholeOf(u"1.5e3"), 1500);
}

TEST_P(NumberTextIn, SeparatorsBetweenThousandsAreNeverGuessed)
{
    for (const char16_t *text : {u"1,000,5", u"1.000,5", u"1,000.5", u"1 000", u"1\u00A0000", u"1\u202F000", u"1'000",
             u"1\u2019000,5", u"1.000.000", u"1,00,000", u"1_000"}) {
        EXPECT_FALSE(readDecimal(QString::fromUtf16(text)).value) << QString::fromUtf16(text).toStdString();
        EXPECT_TRUE(
            readDecimal(QString::fromUtf16(text)).problem.contains(QStringLiteral("without thousands separators")));
        EXPECT_FALSE(readWhole(QString::fromUtf16(text)).value) << QString::fromUtf16(text).toStdString();
    }
    EXPECT_FALSE(readWhole(QStringLiteral("1,000")).value) << "1 or 1000?";
    EXPECT_FALSE(readWhole(QStringLiteral("12.000")).value) << "12 or 12000?";
}

TEST_P(NumberTextIn, NothingIsMadeOfWhatIsNoNumber)
{
    for (const char *text : {"", " ", "-", ",", ".", "e5", "1e", "1e-", "abc", "0x10", "inf", "nan", "1/3", "--1",
             "1 .", "5 px", "1e999", "1e99999999"}) {
        EXPECT_FALSE(readDecimal(QString::fromLatin1(text)).value) << text;
        EXPECT_FALSE(readDecimal(QString::fromLatin1(text)).problem.isEmpty()) << text;
    }
}

TEST_P(NumberTextIn, WholeNumbersAreNotMadeOfOthers)
{
    EXPECT_FALSE(readWhole(QStringLiteral("1,5")).value);
    EXPECT_FALSE(readWhole(QStringLiteral("12.25")).value);
    EXPECT_FALSE(readWhole(QStringLiteral("1e-1")).value);
    EXPECT_FALSE(readWhole(QStringLiteral("-3")).value);
    EXPECT_EQ(wholeOf(u"010"), 10);
    EXPECT_EQ(wholeOf(u"20,0"), 20);
    EXPECT_EQ(readWhole(QStringLiteral("18446744073709551615")).value, 18446744073709551615ULL);
    EXPECT_FALSE(readWhole(QStringLiteral("18446744073709551616")).value);
}

TEST_P(NumberTextIn, DigitsOfOtherScriptsAreRead)
{
    EXPECT_EQ(decimalOf(u"\u0660\u066B\u0660\u0660\u0662"), 0.002) << "Arabic-Indic with its own decimal mark";
    EXPECT_EQ(decimalOf(u"\u200F\u06F1\u06F2.\u06F5"), 12.5) << "Persian, with a mark of direction";
    EXPECT_EQ(decimalOf(u"\u0967\u096B,\u0968"), 15.2) << "Devanagari";
    EXPECT_EQ(wholeOf(u"\u0664\u0662"), 42);
    EXPECT_FALSE(readDecimal(QString::fromUtf16(u"\u0661\u066C\u0660\u0660\u0660")).value) << "the Arabic separator";
}

TEST_P(NumberTextIn, WhatItWritesItReadsBackToTheSameValue)
{
    for (const double value : {0.001, 0.123456789012345, 1e-7, 12345.678901234, 0.1 + 0.2, 1e17, 0.0}) {
        EXPECT_EQ(readDecimal(numberText(value)).value, value);
        EXPECT_FALSE(numberText(value).contains(QLatin1Char(',')));
    }
    EXPECT_EQ(numberText(0.001), QStringLiteral("0.001"));
    EXPECT_EQ(numberText(0.3), QStringLiteral("0.3"));
}

TEST_P(NumberTextIn, WhatTheLocaleWritesIsReadBack)
{
    QLocale locale;
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    EXPECT_EQ(readDecimal(locale.toString(0.0375, 'f', 4)).value, 0.0375);
    EXPECT_EQ(readDecimal(locale.toString(0.00002, 'e', 1)).value, 0.00002)
        << locale.toString(2e-5, 'e', 1).toStdString();
    EXPECT_EQ(readWhole(locale.toString(54321)).value, 54321U);
}

INSTANTIATE_TEST_SUITE_P(Locales, NumberTextIn,
    testing::Values("C", "en_US", "de_DE", "de_CH", "fr_FR", "ar_EG", "hi_IN", "fa_IR", "sv_SE"));
