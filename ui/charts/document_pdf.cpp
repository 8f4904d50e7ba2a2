// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/document_pdf.h"

#include <QBuffer>
#include <QFontDatabase>
#include <QFontMetricsF>
#include <QImage>
#include <QPainter>
#include <QPdfWriter>
#include <QSvgRenderer>
#include <QTextOption>
#include <algorithm>
#include <numeric>

namespace digitlab::ui {

namespace {

constexpr int dotsAnInch = 300;
constexpr double point = dotsAnInch / 72.0; // in dots
constexpr double gap = 6 * point;
constexpr double narrowestColumn = 40 * point;
constexpr QRgb verdictColour = 0x1F5FD6;
constexpr QRgb lineColour = 0xDDE1E7;
constexpr QRgb mutedColour = 0x59626E;

QString text(const std::string &utf8)
{
    return QString::fromStdString(utf8);
}

/// Sets blocks one under the other and turns pages.
class PdfPages
{
public:
    explicit PdfPages(QPdfWriter &writer)
        : m_writer(writer)
        , m_painter(&writer)
        , m_width(writer.width())
        , m_height(writer.height())
    {
    }

    void paragraph(const std::string &content, double size, int weight = QFont::Normal, QRgb colour = 0x1A1E24)
    {
        m_painter.setFont(font(size, weight));
        m_painter.setPen(QColor(colour));
        const QString line = text(content);
        const QRectF place = measured(line, m_width);
        if (weight > QFont::Normal)
            require(place.height() + 120 * point); // a heading does not stand alone at the foot of a page
        require(place.height());
        m_painter.drawText(place.translated(0, m_y), line, wrapping(Qt::AlignLeft));
        m_y += place.height() + gap;
    }

    void add(const Heading &heading)
    {
        m_y += m_y > 0 ? 2 * gap : 0;
        paragraph(heading.text, heading.level == 2 ? 14 : 11, QFont::DemiBold);
    }
    void add(const Paragraph &block) { paragraph(block.text, 9.5); }
    void add(const Verdict &block) { paragraph(block.text, 11, QFont::DemiBold, verdictColour); }

    void add(const Table &table)
    {
        if (!table.caption.empty())
            paragraph(table.caption, 8.5, QFont::Normal, mutedColour);
        const std::vector<double> widths = columnWidths(table);
        const double headerHeight = rowHeight(table.header, widths, QFont::DemiBold);
        const auto addHeader = [&] { row(table.header, widths, table.textColumns, QFont::DemiBold, headerHeight); };
        require(headerHeight + (table.rows.empty() ? 0 : rowHeight(table.rows.front(), widths, QFont::Normal)));
        addHeader();
        for (std::size_t i = 0; i < table.rows.size(); ++i) {
            const double height = rowHeight(table.rows[i], widths, QFont::Normal);
            if (i > 0 && m_y + height > m_height) {
                turnPage();
                addHeader();
            }
            row(table.rows[i], widths, table.textColumns, QFont::Normal, height);
        }
        m_y += gap;
    }

    void add(const Preformatted &block)
    {
        paragraph(block.caption, 8.5, QFont::Normal, mutedColour);
        QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
        fixed.setPointSizeF(8);
        for (const QString &line : text(block.text).split(QLatin1Char('\n'))) {
            m_painter.setFont(fixed);
            m_painter.setPen(Qt::black);
            const double height = QFontMetricsF(fixed, &m_writer).lineSpacing();
            require(height);
            m_painter.drawText(QRectF(0, m_y, m_width, height), Qt::AlignLeft, line);
            m_y += height;
        }
        m_y += gap;
    }

    void add(const FigureBlock &figure)
    {
        QSvgRenderer svg(QByteArray::fromStdString(figure.svg));
        const QSizeF size = QSizeF(svg.defaultSize()) * dotsAnInch / 96;
        const double scale = std::min({1.0, m_width / size.width(), 0.45 * m_height / size.height()});
        const QSizeF drawn = size * scale;
        require(drawn.height() + 30 * point);
        m_painter.setFont(font(9, QFont::Normal)); // the figure's letters take its weight
        svg.render(&m_painter, QRectF(QPointF(0, m_y), drawn));
        m_y += drawn.height() + gap / 2;
        paragraph(figure.caption, 8.5, QFont::Normal, mutedColour);
    }

    void add(const Gallery &gallery)
    {
        constexpr int columns = 6;
        const double width = m_width / columns;
        for (std::size_t first = 0; first < gallery.images.size(); first += columns) {
            const std::size_t end = std::min(first + columns, gallery.images.size());
            tiles({gallery.images.begin() + static_cast<std::ptrdiff_t>(first),
                      gallery.images.begin() + static_cast<std::ptrdiff_t>(end)},
                width);
        }
    }

private:
    /// Between words; within one that is longer than a line.
    static QTextOption wrapping(Qt::Alignment side)
    {
        QTextOption option(side);
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        return option;
    }

    static QFont font(double size, int weight)
    {
        QFont font;
        font.setPointSizeF(size);
        font.setWeight(static_cast<QFont::Weight>(weight));
        return font;
    }

    QRectF measured(const QString &line, double width)
    {
        return m_painter.boundingRect(QRectF(0, 0, width, 1e6), line, wrapping(Qt::AlignLeft));
    }

    void require(double height)
    {
        if (m_y + height <= m_height || m_y == 0)
            return;
        turnPage();
    }

    void turnPage()
    {
        m_writer.newPage();
        m_y = 0;
    }

    /// As wide as what they hold where that fits; else the widest give way.
    std::vector<double> columnWidths(const Table &table)
    {
        std::vector<double> widths;
        m_painter.setFont(font(8.5, QFont::DemiBold));
        for (std::size_t column = 0; column < table.header.size(); ++column) {
            double widest = m_painter.fontMetrics().horizontalAdvance(text(table.header[column]));
            for (const auto &cells : table.rows)
                widest = std::max<double>(widest, m_painter.fontMetrics().horizontalAdvance(text(cells[column])));
            widths.push_back(widest + 2 * gap);
        }
        const double all = std::accumulate(widths.begin(), widths.end(), 0.0);
        if (all <= m_width)
            return widths;
        const double fair = std::max(m_width / static_cast<double>(widths.size()), narrowestColumn);
        double narrow = 0;
        double wide = 0;
        for (const double width : widths)
            (width <= fair ? narrow : wide) += width;
        for (double &width : widths)
            if (width > fair)
                width *= (m_width - narrow) / wide;
        return widths;
    }

    /// With the line under it.
    double rowHeight(const std::vector<std::string> &cells, const std::vector<double> &widths, int weight)
    {
        m_painter.setFont(font(8.5, weight));
        double height = 0;
        for (std::size_t i = 0; i < cells.size(); ++i)
            height = std::max(height, measured(text(cells[i]), widths[i] - gap).height());
        return height + gap;
    }

    void row(const std::vector<std::string> &cells, const std::vector<double> &widths, int textColumns, int weight,
        double height)
    {
        m_painter.setFont(font(8.5, weight));
        m_painter.setPen(Qt::black);
        double x = 0;
        for (std::size_t i = 0; i < cells.size(); ++i) {
            const auto side = static_cast<int>(i) < textColumns ? Qt::AlignLeft : Qt::AlignRight;
            m_painter.drawText(QRectF(x, m_y, widths[i] - gap, height - gap), text(cells[i]), wrapping(side));
            x += widths[i];
        }
        m_y += height - 2 * gap / 3;
        m_painter.setPen(QPen(QColor(lineColour), point / 2));
        m_painter.drawLine(QPointF(0, m_y), QPointF(std::min(x, m_width), m_y));
        m_y += gap / 3;
    }

    void tiles(const std::vector<Gallery::Image> &images, double width)
    {
        const double side = width / 2;
        m_painter.setFont(font(7, QFont::Normal));
        m_painter.setPen(Qt::black);
        double textHeight = 0;
        for (const Gallery::Image &image : images)
            textHeight = std::max(textHeight, measured(text(image.caption), width - gap).height());
        require(side + textHeight + gap);
        double x = 0;
        for (const Gallery::Image &image : images) {
            const QImage pixels = QImage::fromData(QByteArray::fromStdString(image.png), "PNG");
            if (!pixels.isNull())
                m_painter.drawImage(QRectF(x, m_y, side, side), pixels);
            m_painter.drawText(
                QRectF(x, m_y + side + gap / 3, width - gap, textHeight), text(image.caption), wrapping(Qt::AlignLeft));
            x += width;
        }
        m_y += side + textHeight + 2 * gap;
    }

    QPdfWriter &m_writer;
    QPainter m_painter;
    double m_width;
    double m_height;
    double m_y = 0;
};

} // namespace

QByteArray pdfOf(const Document &document, const ProgressObserver &progress, const std::stop_token &stop)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setTitle(text(document.title));
    writer.setResolution(dotsAnInch);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF(18, 16, 18, 16), QPageLayout::Millimeter);
    {
        PdfPages pages(writer);
        pages.paragraph(document.title, 18, QFont::DemiBold);
        if (!document.subtitle.empty())
            pages.paragraph(document.subtitle, 9, QFont::Normal, mutedColour);
        const auto total = static_cast<int>(document.blocks.size());
        for (int i = 0; i < total; ++i) {
            if (stop.stop_requested())
                return {};
            std::visit([&pages](const auto &block) { pages.add(block); }, document.blocks[static_cast<std::size_t>(i)]);
            if (progress)
                progress({i + 1, total});
        }
    }
    return buffer.data();
}

} // namespace digitlab::ui
