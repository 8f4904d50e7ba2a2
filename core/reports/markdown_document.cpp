// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/markdown_document.h"

#include "core/reports/markup.h"

namespace digitlab {

namespace {

/// A fence longer than any run of backticks in the text.
std::string fenceFor(const std::string &text)
{
    std::string fence = "```";
    while (text.find(fence) != std::string::npos)
        fence += '`';
    return fence;
}

std::string markdownRow(const std::vector<std::string> &cells)
{
    std::string line = "|";
    for (const std::string &cell : cells)
        line += " " + markdownEscaped(cell) + " |";
    return line + "\n";
}

/// The target of a link: what a name may hold that Markdown would misread.
std::string linkTarget(const std::string &path)
{
    constexpr const char *digits = "0123456789ABCDEF";
    std::string target;
    for (const char c : path) {
        const auto byte = static_cast<unsigned char>(c);
        const bool plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
            || std::string_view("-._/").find(c) != std::string_view::npos;
        target += plain ? std::string(1, c) : std::string("%") + digits[byte >> 4] + digits[byte & 15];
    }
    return target;
}

class MarkdownWriter
{
public:
    explicit MarkdownWriter(std::string figureFolder)
        : m_folder(std::move(figureFolder))
    {
    }

    std::string write(const Document &document)
    {
        if (!document.title.empty())
            m_text = "# " + markdownEscaped(document.title) + "\n";
        if (!document.subtitle.empty())
            paragraph(markdownEscaped(document.subtitle));
        for (const Block &block : document.blocks)
            std::visit([this](const auto &kind) { add(kind); }, block);
        return m_text;
    }

private:
    void add(const Heading &heading)
    {
        paragraph(std::string(static_cast<std::size_t>(heading.level), '#') + " " + markdownEscaped(heading.text));
    }
    void add(const Paragraph &text) { paragraph(markdownEscaped(text.text)); }
    void add(const Verdict &verdict) { paragraph("> **" + markdownEscaped(verdict.text) + "**"); }

    void add(const Table &table)
    {
        if (!table.caption.empty())
            paragraph(markdownEscaped(table.caption));
        m_text += "\n" + markdownRow(table.header) + "|";
        for (int i = 0; i < static_cast<int>(table.header.size()); ++i)
            m_text += i < table.textColumns ? " :-- |" : " --: |";
        m_text += "\n";
        for (const auto &row : table.rows)
            m_text += markdownRow(row);
    }

    void add(const Preformatted &text)
    {
        if (!text.caption.empty())
            paragraph(markdownEscaped(text.caption));
        const std::string fence = fenceFor(text.text);
        paragraph(fence + "\n" + text.text + (text.text.ends_with('\n') ? "" : "\n") + fence);
    }

    void add(const FigureBlock &figure)
    {
        const std::string caption = markdownEscaped(figure.caption);
        if (!m_folder.empty())
            paragraph("![" + caption + "](" + linkTarget(m_folder + "/" + figure.name + ".svg") + ")");
        paragraph(caption);
    }

    void add(const Gallery &gallery)
    {
        m_text += "\n";
        for (const Gallery::Image &image : gallery.images)
            m_text += "- " + markdownEscaped(image.caption) + "\n";
    }

    void paragraph(const std::string &text) { m_text += "\n" + text + "\n"; }

    std::string m_folder;
    std::string m_text;
};

} // namespace

std::string toMarkdown(const Document &document, const std::string &figureFolder)
{
    return MarkdownWriter(figureFolder).write(document);
}

} // namespace digitlab
