// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/data/preparation_row.h"

#include <QComboBox>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

namespace digitlab::ui {
namespace {

QComboBox *choiceNamed(PreparationRow &row, const QString &name)
{
    for (QComboBox *box : row.findChildren<QComboBox *>())
        if (box->accessibleName() == name)
            return box;
    return nullptr;
}

} // namespace

TEST(PreparationRow, SaysInOneLineHowImagesArePrepared)
{
    PreparationRow row;
    row.setPreparation({.polarity = Polarity::DarkOnLight}, {}, {});
    EXPECT_EQ(row.text(), QStringLiteral("Dark digits on light paper, inverted; whole image"));
    EXPECT_EQ(row.request(), PreparationRequest());
    row.setPreparation({.framing = Framing::Digit}, {}, {.polarity = {}, .framing = Framing::Digit});
    EXPECT_EQ(row.text(), QStringLiteral("Light digits on dark; digit cropped, fitted and centred as on the canvas"));
    EXPECT_EQ(row.request().framing, Framing::Digit);
}

TEST(PreparationRow, AsksForWhatTheUserChooses)
{
    PreparationRow row;
    row.setEnabled(true);
    row.show();
    PreparationRequest asked;
    int times = 0;
    QObject::connect(&row, &PreparationRow::requested, &row, [&](const PreparationRequest &request) {
        asked = request;
        ++times;
    });
    QComboBox *polarity = choiceNamed(row, QStringLiteral("Polarity"));
    QComboBox *framing = choiceNamed(row, QStringLiteral("Framing"));
    ASSERT_TRUE(polarity && framing);
    QTest::keyClick(polarity, Qt::Key_Down);
    QTest::keyClick(polarity, Qt::Key_Down);
    QTest::keyClick(framing, Qt::Key_Down);
    EXPECT_EQ(times, 3);
    EXPECT_EQ(asked, PreparationRequest({.polarity = Polarity::DarkOnLight, .framing = Framing::Whole}));
    QTest::keyClick(framing, Qt::Key_Up);
    EXPECT_EQ(asked.framing, std::nullopt);
}

} // namespace digitlab::ui
