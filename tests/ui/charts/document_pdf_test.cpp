// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/document_pdf.h"

#include "core/reports/comparison_document.h"
#include "core/reports/html_document.h"
#include "tests/support/sample_runs.h"
#include "tests/support/tiny_datasets.h"

#include <QImage>
#include <QPainter>
#include <QRegularExpression>
#include <QSvgRenderer>
#include <QXmlStreamReader>
#include <gtest/gtest.h>

using namespace digitlab;
using namespace digitlab::ui;

namespace {

Document comparison()
{
    const SplitDataset data = tinyDigits();
    digitlab::Run a = sampleRun(data, "</title> & \"Baseline\" \x01", {0, 1, 2});
    digitlab::Run b = sampleRun(data, "Final", {0});
    a.predictions.classNames[0] = b.predictions.classNames[0] = "<svg onload='x'>";
    return comparisonDocument({{a}}, {{b}}, {.test = &data.test});
}

QString xmlError(const std::string &text)
{
    QXmlStreamReader reader(QByteArray::fromStdString(text));
    while (!reader.atEnd())
        reader.readNext();
    return reader.hasError() ? reader.errorString() : QString();
}

/// The numbers of the letters of the first words on each page.
QStringList firstWords(const QByteArray &pdf)
{
    static const QRegularExpression letters(QStringLiteral("<([0-9A-F]+)> Tj"));
    const QByteArray start = ">>\nstream\n";
    QStringList words;
    for (qsizetype at = pdf.indexOf(start); at >= 0; at = pdf.indexOf(start, at + 1)) {
        const QByteArray bytes = pdf.mid(at + start.size());
        const QByteArray sizeHint("\0\1\0\0", 4);
        const QString content
            = QString::fromLatin1(bytes.startsWith('x') ? qUncompress(sizeHint + bytes) : QByteArray());
        const qsizetype text = content.indexOf(QStringLiteral("BT\n"));
        if (text < 0)
            continue;
        words.append(QString());
        const QString first = content.mid(text, content.indexOf(QStringLiteral("ET\n"), text) - text);
        for (auto letter = letters.globalMatch(first); letter.hasNext();)
            words.last() += letter.next().captured(1);
    }
    return words;
}

} // namespace

TEST(DocumentPdf, HtmlAndFiguresWithHostileNamesAreWellFormed)
{
    const Document document = comparison();
    EXPECT_EQ(xmlError(toHtml(document)), QString());
    for (const Block &block : document.blocks) {
        if (const auto *figure = std::get_if<FigureBlock>(&block)) {
            EXPECT_EQ(xmlError(figure->svg), QString()) << figure->name;
        }
    }
}

TEST(DocumentPdf, QtDrawsTheFigures)
{
    for (const Block &block : comparison().blocks) {
        const auto *figure = std::get_if<FigureBlock>(&block);
        if (!figure)
            continue;
        QSvgRenderer svg(QByteArray::fromStdString(figure->svg));
        ASSERT_TRUE(svg.isValid()) << figure->name;
        QImage image(svg.defaultSize(), QImage::Format_ARGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        svg.render(&painter);
        QImage blank(image.size(), image.format());
        blank.fill(Qt::white);
        EXPECT_NE(image, blank) << figure->name;
    }
}

TEST(DocumentPdf, WritesPagesAndTellsHowFarItIs)
{
    int last = 0;
    const Document document = comparison();
    const QByteArray pdf = pdfOf(document, [&](Progress progress) { last = progress.done; });

    EXPECT_TRUE(pdf.startsWith("%PDF"));
    EXPECT_GT(pdf.count("/Type /Page"), 2);
    EXPECT_EQ(last, static_cast<int>(document.blocks.size()));
}

TEST(DocumentPdf, RepeatsATablesHeaderOnEachPage)
{
    const Table table{.caption = {}, .header = {"Header"}, .rows = std::vector(150, std::vector{std::string("row")})};
    const QStringList words = firstWords(pdfOf({.title = {}, .subtitle = {}, .blocks = {table}}));

    EXPECT_GE(words.size(), 3);
    EXPECT_EQ(words.count(words.value(0)), words.size());
    EXPECT_EQ(words.value(0).size(), 4 * 6) << "four digits a letter";
}

TEST(DocumentPdf, StopsWhenAsked)
{
    std::stop_source source;
    source.request_stop();
    EXPECT_TRUE(pdfOf(comparison(), {}, source.get_token()).isEmpty());
}
