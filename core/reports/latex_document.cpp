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
std::string verbatim(std::string text)
{
    const std::string end = "\\end{verbatim}";
    for (std::size_t at = text.find(end); at != std::string::npos; at = text.find(end, at))
        text.replace(at, end.size(), "\\end {verbatim}");
    return "\\begin{verbatim}\n" + text + (text.ends_with('\n') ? "" : "\n") + end + "\n";
}

class LatexWriter
{
public:
    std::string write(const Document &document)
    {
        if (!document.title.empty())
            m_text = "\\section*{" + latexEscaped(document.title) + "}\n";
        paragraph(document.subtitle);
        for (const Block &block : document.blocks)
            std::visit([this](const auto &kind) { add(kind); }, block);
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
        if (gallery.pictures.empty())
            return; // LaTeX takes no empty list
        m_text += "\n\\begin{itemize}\n";
        for (const Gallery::Picture &picture : gallery.pictures)
            m_text += "\\item " + latexEscaped(picture.caption) + "\n";
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
