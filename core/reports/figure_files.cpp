// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/figure_files.h"

#include "core/base/file_io.h"
#include "core/base/file_system.h"
#include "core/reports/markdown_document.h"

namespace digitlab {

std::vector<NewFile> figureFiles(const Document &document, const std::filesystem::path &folder)
{
    std::vector<NewFile> files;
    for (const Block &block : document.blocks)
        if (const auto *figure = std::get_if<FigureBlock>(&block))
            files.push_back({folder / (figure->name + ".svg"), figure->svg});
    return files;
}

std::string figureFolderName(const std::filesystem::path &markdownFile)
{
    return markdownFile.stem().string() + "-figures";
}

void writeMarkdown(const Document &document, const std::filesystem::path &file)
{
    const std::filesystem::path folder = file.parent_path() / figureFolderName(file);
    createFolders(folder);
    for (const NewFile &figure : figureFiles(document, folder))
        writeFileAtomically(figure.name, figure.content);
    writeFileAtomically(file, toMarkdown(document, figureFolderName(file)));
}

} // namespace digitlab
