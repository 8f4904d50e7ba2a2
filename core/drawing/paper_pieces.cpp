// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drawing/paper_pieces.h"

#include <algorithm>

namespace digitlab {

namespace {

/// The runs of an image, each with the first run of its piece.
class LinkedRuns
{
public:
    explicit LinkedRuns(const Image &paper)
    {
        std::size_t above = 0;
        for (int y = 0; y < paper.height; ++y) {
            const std::size_t here = m_runs.size();
            addRow(paper, y);
            linkRows(above, here);
            above = here;
        }
    }

    const std::vector<PixelRun> &runs() const { return m_runs; }

    std::size_t pieceOf(std::size_t run)
    {
        while (m_parents[run] != run) {
            m_parents[run] = m_parents[m_parents[run]];
            run = m_parents[run];
        }
        return run;
    }

private:
    void addRow(const Image &paper, int y)
    {
        const auto row = paper.pixels.begin() + static_cast<std::ptrdiff_t>(y) * paper.width;
        for (auto from = row; from != row + paper.width;) {
            const auto first = std::find_if(from, row + paper.width, [](int value) { return value != 0; });
            from = std::find(first, row + paper.width, std::uint8_t{0});
            if (first == from)
                continue;
            m_parents.push_back(m_runs.size());
            m_runs.push_back({y, static_cast<int>(first - row), static_cast<int>(from - row) - 1});
        }
    }

    /// Two rows, of which one begins at `above` and ends at `here`, where the other begins.
    void linkRows(std::size_t above, std::size_t here)
    {
        const std::size_t below = here;
        for (std::size_t i = above, j = below; i < below && j < m_runs.size();) {
            if (m_runs[i].first <= m_runs[j].last && m_runs[j].first <= m_runs[i].last)
                link(i, j);
            m_runs[i].last < m_runs[j].last ? ++i : ++j;
        }
    }

    void link(std::size_t a, std::size_t b)
    {
        a = pieceOf(a);
        b = pieceOf(b);
        m_parents[std::max(a, b)] = std::min(a, b);
    }

    std::vector<PixelRun> m_runs;
    std::vector<std::size_t> m_parents; ///< another run of the same piece, or itself
};

} // namespace

std::vector<PaperPiece> paperPieces(const Image &paper, const PieceSize &least)
{
    LinkedRuns linked(paper);
    const std::vector<PixelRun> &runs = linked.runs();
    std::vector<PaperPiece> pieces(runs.size(), {{paper.width, paper.height, -1, -1}, 0, {}});
    for (std::size_t i = 0; i < runs.size(); ++i) {
        PaperPiece &piece = pieces[linked.pieceOf(i)];
        piece.box = {std::min(piece.box.left, runs[i].first), std::min(piece.box.top, runs[i].row),
            std::max(piece.box.right, runs[i].last), runs[i].row};
        piece.pixels += runs[i].last - runs[i].first + 1;
    }
    const auto isSmall = [&](const PaperPiece &piece) {
        return piece.pixels < least.pixels || std::min(piece.box.width(), piece.box.height()) < least.side;
    };
    for (std::size_t i = 0; i < runs.size(); ++i)
        if (PaperPiece &piece = pieces[linked.pieceOf(i)]; !isSmall(piece))
            piece.runs.push_back(runs[i]);
    std::erase_if(pieces, isSmall);
    return pieces;
}

} // namespace digitlab
