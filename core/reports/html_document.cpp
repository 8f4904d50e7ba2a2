// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/html_document.h"

#include "core/base/base64.h"
#include "core/reports/markup.h"

namespace digitlab {

namespace {

// The classes inside of figures are those of FigureColour.
constexpr const char *styleSheet = R"(
:root { color-scheme: light dark; --text: #1a1e24; --muted: #59626e; --line: #dde1e7; --page: #fff; --quiet: #f3f4f7;
  --accent: #1f5fd6; }
body { font: 16px/1.5 system-ui, sans-serif; color: var(--text); background: var(--page); max-width: 64rem;
  margin: 2rem auto; padding: 0 1rem; overflow-wrap: break-word; }
h1 { font-size: 1.7rem; line-height: 1.2; margin-bottom: 0; }
h2 { font-size: 1.25rem; margin-top: 2.5rem; }
h3 { font-size: 1.05rem; margin-top: 1.5rem; }
.subtitle, figcaption, caption { color: var(--muted); font-size: .875rem; text-align: left; }
.verdict { border-left: 4px solid var(--accent); background: var(--quiet); padding: .75rem 1rem; font-weight: 600; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; font-variant-numeric: tabular-nums; margin: 1rem 0; }
th, td { padding: .25rem .75rem; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top; }
.figure { text-align: right; }
td.figure { white-space: nowrap; }
pre { background: var(--quiet); padding: 1rem; overflow-x: auto; font-size: .8rem; line-height: 1.35; }
.figures { display: flex; flex-wrap: wrap; gap: 1.5rem; }
figure { margin: 1rem 0; max-width: 100%; }
.figures svg { max-width: 100%; height: auto; }
.gallery { display: flex; flex-wrap: wrap; gap: 1rem; }
.gallery figure { width: 8rem; margin: 0; font-size: .8rem; }
.gallery img { width: 84px; height: 84px; image-rendering: pixelated; display: block; border: 1px solid var(--line); }
@media (prefers-color-scheme: dark) {
  :root { --text: #e7eaee; --muted: #a6aeb9; --line: #3b4048; --page: #1b1d21; --quiet: #24272c; --accent: #77acff; }
  svg .page { fill: #1b1d21; } svg .ink { fill: #e7eaee; } svg .muted { fill: #a6aeb9; }
  svg .axis { stroke: #a6aeb9; } svg .grid { stroke: #3b4048; }
  svg .first { stroke: #56b4e9; } svg .second { stroke: #f2b134; } svg .third { stroke: #ff8a4a; }
  svg .fourth { stroke: #6ccb8f; }
  svg .first-band { fill: #56b4e9; } svg .second-band { fill: #f2b134; } svg .third-band { fill: #ff8a4a; }
  svg .fourth-band { fill: #6ccb8f; }
}
@media print { body { max-width: none; margin: 0; } figure, table, pre { break-inside: avoid; } }
)";

class HtmlWriter
{
public:
    std::string write(const Document &document)
    {
        const std::string title = xmlEscaped(document.title);
        m_html = "<!DOCTYPE html>\n<html lang=\"en\" xmlns=\"http://www.w3.org/1999/xhtml\">\n<head>\n"
                 "<meta charset=\"utf-8\"/>\n"
                 "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n<title>"
            + title + "</title>\n<style>" + styleSheet + "</style>\n</head>\n<body>\n<h1>" + title + "</h1>\n";
        if (!document.subtitle.empty())
            element("p class=\"subtitle\"", document.subtitle);
        for (const Block &block : document.blocks) {
            if (!std::holds_alternative<FigureBlock>(block))
                endFigures();
            std::visit([this](const auto &kind) { add(kind); }, block);
        }
        endFigures();
        return m_html + "</body>\n</html>\n";
    }

private:
    void add(const Heading &heading) { element("h" + std::to_string(heading.level), heading.text); }
    void add(const Paragraph &paragraph) { element("p", paragraph.text); }
    void add(const Verdict &verdict) { element("p class=\"verdict\"", verdict.text); }

    void add(const Table &table)
    {
        m_html += "<div class=\"scroll\"><table>\n";
        if (!table.caption.empty())
            element("caption", table.caption);
        m_html += "<thead>";
        addRow(table.header, "th", table.textColumns);
        m_html += "</thead>\n<tbody>\n";
        for (const auto &row : table.rows)
            addRow(row, "td", table.textColumns);
        m_html += "</tbody></table></div>\n";
    }

    void addRow(const std::vector<std::string> &cells, const std::string &tag, int textColumns)
    {
        m_html += "<tr>";
        for (std::size_t i = 0; i < cells.size(); ++i)
            m_html.append("<")
                .append(tag)
                .append(static_cast<int>(i) < textColumns ? ">" : " class=\"figure\">")
                .append(xmlEscaped(cells[i]))
                .append("</")
                .append(tag)
                .append(">");
        m_html += "</tr>\n";
    }

    void add(const Preformatted &text)
    {
        m_html += "<figure><pre>" + xmlEscaped(text.text) + "</pre>\n";
        if (!text.caption.empty())
            element("figcaption", text.caption);
        m_html += "</figure>\n";
    }

    void add(const FigureBlock &figure)
    {
        if (!m_inFigures)
            m_html += "<div class=\"figures\">\n";
        m_inFigures = true;
        m_html += "<figure>" + figure.svg;
        element("figcaption", figure.caption);
        m_html += "</figure>\n";
    }

    void add(const Gallery &gallery)
    {
        m_html += "<div class=\"gallery\">\n";
        for (const Gallery::Image &image : gallery.images) {
            m_html += "<figure>";
            if (!image.png.empty())
                m_html += "<img alt=\"" + xmlEscaped(image.caption) + "\" src=\"data:image/png;base64,"
                    + toBase64(image.png) + "\"/>";
            element("figcaption", image.caption);
            m_html += "</figure>\n";
        }
        m_html += "</div>\n";
    }

    void endFigures()
    {
        if (m_inFigures)
            m_html += "</div>\n";
        m_inFigures = false;
    }

    /// `tag` may carry attributes.
    void element(const std::string &tag, const std::string &text)
    {
        m_html += "<" + tag + ">" + xmlEscaped(text) + "</" + tag.substr(0, tag.find(' ')) + ">\n";
    }

    std::string m_html;
    bool m_inFigures = false;
};

} // namespace

std::string toHtml(const Document &document)
{
    return HtmlWriter().write(document);
}

} // namespace digitlab
