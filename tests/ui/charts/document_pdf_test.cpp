// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/document_pdf.h"

#include "core/reports/comparison_document.h"
#include "core/reports/html_document.h"
#include "tests/support/sample_runs.h"
#include "tests/support/tiny_datasets.h"

#include <QImage>
#include <QPainter>
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

TEST(DocumentPdf, StopsWhenAsked)
{
    std::stop_source source;
    source.request_stop();
    EXPECT_TRUE(pdfOf(comparison(), {}, source.get_token()).isEmpty());
}
