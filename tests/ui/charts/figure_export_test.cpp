// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/figure_export.h"

#include "tests/support/temporary_folder.h"
#include "ui/style/text.h"

#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <gtest/gtest.h>

using namespace digitlab;
using namespace digitlab::ui;

namespace {

Figure redSquare()
{
    return {.name = QStringLiteral("square"),
        .size = {40, 30},
        .paint = [](QPainter &painter) { painter.fillRect(0, 0, 40, 30, Qt::red); },
        .text = QStringLiteral("side,length\n"),
        .textEnding = QStringLiteral("csv")};
}

QByteArray contentOf(const QString &file)
{
    QFile opened(file);
    return opened.open(QIODevice::ReadOnly) ? opened.readAll() : QByteArray();
}

} // namespace

TEST(FigureExport, APngHasThreeHundredDotsAnInch)
{
    const TemporaryFolder folder;
    const QString file = toQString(folder / "square.png");
    saveFigure(redSquare(), file);
    const QImage image(file);
    EXPECT_EQ(image.size(), QSize(125, 94)); // 40 x 30 at 96 points an inch
    EXPECT_EQ(image.dotsPerMeterX(), 11811);
    EXPECT_EQ(image.pixelColor(124, 92), QColor(Qt::red));
}

TEST(FigureExport, TheEndingDecidesWhatIsWritten)
{
    const TemporaryFolder folder;
    saveFigure(redSquare(), toQString(folder / "square.svg"));
    EXPECT_TRUE(contentOf(toQString(folder / "square.svg")).contains("<svg"));
    saveFigure(redSquare(), toQString(folder / "square.pdf"));
    EXPECT_TRUE(contentOf(toQString(folder / "square.pdf")).startsWith("%PDF"));
    saveFigure(redSquare(), toQString(folder / "square.csv"));
    EXPECT_EQ(contentOf(toQString(folder / "square.csv")), "side,length\n");
}

TEST(FigureExport, AnUnknownEndingIsRefusedWithTheFileAndWhatWasExpected)
{
    const TemporaryFolder folder;
    try {
        saveFigure(redSquare(), toQString(folder / "square.xyz"));
        FAIL() << "was written";
    } catch (const std::runtime_error &reason) {
        EXPECT_TRUE(QString::fromUtf8(reason.what()).contains(QStringLiteral("square.xyz"))) << reason.what();
        EXPECT_TRUE(QString::fromUtf8(reason.what()).contains(QStringLiteral(".svg"))) << reason.what();
    }
}

TEST(FigureExport, AFileThatCannotBeWrittenIsNamedInTheReason)
{
    const TemporaryFolder folder;
    const QString file = toQString(folder / "no such folder" / "square.png");
    try {
        saveFigure(redSquare(), file);
        FAIL() << "was written";
    } catch (const std::runtime_error &reason) {
        EXPECT_TRUE(QString::fromUtf8(reason.what()).startsWith(file)) << reason.what();
    }
}

TEST(FigureExport, ACopiedImageIsOnTheClipboard)
{
    copyFigure(redSquare());
    EXPECT_EQ(QGuiApplication::clipboard()->image().size(), QSize(80, 60));
}

TEST(FigureExport, ACaptionStandsUnderTheImage)
{
    const TemporaryFolder folder;
    Figure figure = redSquare();
    figure.size = {200, 30}; // room for the caption on one line
    figure.caption = QStringLiteral("Final, seed 0");
    saveFigure(figure, toQString(folder / "square.svg"));
    EXPECT_TRUE(contentOf(toQString(folder / "square.svg")).contains("Final, seed 0"));
    saveFigure(figure, toQString(folder / "square.png"));
    EXPECT_GT(QImage(toQString(folder / "square.png")).height(), 94);
}

TEST(FigureExport, OtherFormsOfTheFiguresAreSavedByTheirEnding)
{
    const TemporaryFolder folder;
    Figure figure = redSquare();
    figure.otherTexts = {{QStringLiteral("md"), QStringLiteral("Markdown"), QStringLiteral("| a |")}};
    saveFigure(figure, toQString(folder / "square.md"));
    EXPECT_EQ(contentOf(toQString(folder / "square.md")), "| a |");
}
