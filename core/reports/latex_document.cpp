// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/latex_document.h"

#include "core/reports/markup.h"

#include <algorithm>

namespace digitlab {

namespace {

std::string rowText(const std::vector<std::string> &cells)
{
    std::string line;
    for (std::size_t i = 0; i < cells.size(); ++i)
        line += (i == 0 ? "" : " & ") + latexEscaped(cells[i]);
    return line + " \\\\\n";
}

/// Nothing can end a verbatim but its own end.
std::string verbatim(const std::string &bytes)
{
    std::string text = latexVerbatim(bytes);
    const std::string end = "\\end{verbatim}";
    for (std::size_t at = text.find(end); at != std::string::npos; at = text.find(end, at))
        text.replace(at, end.size(), "\\end {verbatim}");
    return "\\begin{verbatim}\n" + text + (text.ends_with('\n') ? "" : "\n") + end + "\n";
}

/// Whether anything of it can be seen in LaTeX, which takes no figures from here.
bool isShown(const Block &block)
{
    const auto *gallery = std::get_if<Gallery>(&block);
    return !std::holds_alternative<FigureBlock>(block) && !(gallery && gallery->images.empty());
}

/// Whether something stands under a heading, before the next of its level.
bool headsSomething(const std::vector<Block> &blocks, std::size_t heading)
{
    const int level = std::get<Heading>(blocks[heading]).level;
    for (std::size_t i = heading + 1; i < blocks.size(); ++i) {
        const auto *next = std::get_if<Heading>(&blocks[i]);
        if (next && next->level <= level)
            return false;
        if (!next && isShown(blocks[i]))
            return true;
    }
    return false;
}

class LatexWriter
{
public:
    std::string write(const Document &document)
    {
        if (!document.title.empty())
            m_text = "\\section*{" + latexEscaped(document.title) + "}\n";
        paragraph(document.subtitle);
        const std::vector<Block> &blocks = document.blocks;
        for (std::size_t i = 0; i < blocks.size(); ++i)
            if (!std::holds_alternative<Heading>(blocks[i]) || headsSomething(blocks, i))
                std::visit([this](const auto &kind) { add(kind); }, blocks[i]);
        return m_text;
    }

private:
    void add(const Heading &heading)
    {
        const std::string command = heading.level <= 2 ? "subsection" : "subsubsection";
        m_text += "\n\\" + command + "*{" + latexEscaped(heading.text) + "}\n";
    }
    void add(const Paragraph &text) { paragraph(text.text); }
    void add(const Verdict &verdict) { m_text += "\n\\textbf{" + latexEscaped(verdict.text) + "}\n"; }

    void add(const Table &table)
    {
        paragraph(table.caption);
        const auto columns = static_cast<int>(table.header.size());
        const int left = std::min(table.textColumns, columns);
        m_text += "\n\\begin{tabular}{" + std::string(static_cast<std::size_t>(left), 'l')
            + std::string(static_cast<std::size_t>(columns - left), 'r') + "}\n\\hline\n" + rowText(table.header)
            + "\\hline\n";
        for (const auto &row : table.rows)
            m_text += rowText(row);
        m_text += "\\hline\n\\end{tabular}\n";
    }

    void add(const Preformatted &text)
    {
        paragraph(text.caption);
        m_text += "\n" + verbatim(text.text);
    }

    void add(const FigureBlock &) { }

    void add(const Gallery &gallery)
    {
        if (gallery.images.empty())
            return; // LaTeX takes no empty list
        m_text += "\n\\begin{itemize}\n";
        for (const Gallery::Image &image : gallery.images)
            m_text += "\\item " + latexEscaped(image.caption) + "\n";
        m_text += "\\end{itemize}\n";
    }

    void paragraph(const std::string &text)
    {
        if (!text.empty())
            m_text += "\n" + latexEscaped(text) + "\n";
    }

    std::string m_text;
};

} // namespace

std::string toLatex(const Document &document)
{
    return LatexWriter().write(document);
}

} // namespace digitlab
