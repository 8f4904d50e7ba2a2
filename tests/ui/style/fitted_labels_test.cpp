// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/fitted_labels.h"

#include <gtest/gtest.h>

namespace digitlab::ui {
namespace {

TEST(FittedLabels, ALabelIsWholeInTheWidthThatItNeeds)
{
    for (const int pixels : {9, 10, 11, 12, 13, 15}) {
        QFont font;
        font.setPixelSize(pixels);
        const QFontMetrics metrics(font);
        for (int number = 0; number < 100; ++number) {
            const QString label = QStringLiteral("%1").arg(number, 2, 10, QLatin1Char('0'));
            EXPECT_EQ(metrics.elidedText(label, Qt::ElideMiddle, widestOf({label}, metrics)), label) << pixels;
        }
    }
}

TEST(FittedLabels, LeaveOutWhatAllNamesBeginWithWhereThereIsNoRoom)
{
    const QFontMetrics metrics{QFont()};
    const QStringList names{QStringLiteral("series_number_00"), QStringLiteral("series_number_17")};
    EXPECT_EQ(fittedLabels(names, metrics, widestOf(names, metrics)), names);
    EXPECT_EQ(fittedLabels(names, metrics, metrics.horizontalAdvance(QStringLiteral("0000"))),
        (QStringList{QStringLiteral("00"), QStringLiteral("17")}));
}

} // namespace
} // namespace digitlab::ui
