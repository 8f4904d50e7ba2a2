// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace digitlab {

struct Heading {
    std::string text;
    int level = 2; ///< 2 to 4; the document's title is level 1
};

struct Paragraph {
    std::string text;
};

/// The sentence that a reader looks for.
struct Verdict {
    std::string text;
};

struct Table {
    std::string caption;
    std::vector<std::string> header;
    std::vector<std::vector<std::string>> rows; ///< as many cells as the header has
    int textColumns = 1;                        ///< from the left; the others hold figures
};

/// Text in columns, as a program printed it.
struct Preformatted {
    std::string caption;
    std::string text;
};

struct FigureBlock {
    std::string name; ///< of its file, without an ending: "final-loss"
    std::string caption;
    std::string svg;
};

/// Small images with what is said of each.
struct Gallery {
    struct Image {
        std::string png; ///< a file's bytes; empty where the image is not at hand
        std::string caption;
    };
    std::vector<Image> images;
};

using Block = std::variant<Heading, Paragraph, Verdict, Table, Preformatted, FigureBlock, Gallery>;

/// What leaves the program to be read: plain texts and figures, to be written as HTML, Markdown, LaTeX or PDF. Nothing
/// in it is markup.
struct Document {
    std::string title; ///< empty for a part of another document
    std::string subtitle;
    std::vector<Block> blocks;

    void add(Block block) { blocks.push_back(std::move(block)); }
};

} // namespace digitlab
