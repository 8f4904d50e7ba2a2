#include "core/reports/figure_files.h"

#include "core/data/file_io.h"
#include "core/reports/markdown_document.h"

#include <stdexcept>

namespace digitlab {

void writeFigures(const Document &document, const std::filesystem::path &folder)
{
    std::error_code error;
    std::filesystem::create_directories(folder, error);
    if (error)
        throw std::runtime_error(folder.string() + ": cannot be made (" + error.message() + ")");
    for (const Block &block : document.blocks)
        if (const auto *figure = std::get_if<FigureBlock>(&block))
            writeFileAtomically(folder / (figure->name + ".svg"), figure->svg);
}

void writeMarkdown(const Document &document, const std::filesystem::path &file)
{
    const std::string folder = file.stem().string() + "-figures";
    writeFigures(document, file.parent_path() / folder);
    writeFileAtomically(file, toMarkdown(document, folder));
}

} // namespace digitlab
