// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/export_command.h"

#include "app/cli/console.h"
#include "app/cli/dataset_options.h"
#include "app/cli/dataset_request.h"
#include "app/cli/loss_axis_option.h"
#include "core/base/file_io.h"
#include "core/base/file_system.h"
#include "core/base/plain_text.h"
#include "core/data/changed_data.h"
#include "core/reports/comparison_document.h"
#include "core/reports/figure_files.h"
#include "core/reports/html_document.h"
#include "core/reports/latex_document.h"
#include "core/reports/markdown_document.h"
#include "core/runs/run_folder.h"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <nlohmann/json.hpp>
#include <set>

namespace digitlab::cli {

namespace {

std::vector<std::filesystem::path> namesOf(const std::vector<NewFile> &files)
{
    std::vector<std::filesystem::path> names;
    for (const NewFile &file : files)
        names.push_back(file.name);
    return names;
}

/// Removes what was not there before if not everything can be written.
class WrittenFiles
{
public:
    WrittenFiles() = default;
    WrittenFiles(const WrittenFiles &) = delete;
    WrittenFiles &operator=(const WrittenFiles &) = delete;

    ~WrittenFiles()
    {
        std::error_code ignored;
        std::for_each(m_new.rbegin(), m_new.rend(), [&](const auto &path) { std::filesystem::remove(path, ignored); });
    }

    void create(const std::filesystem::path &folder)
    {
        const bool isNew = !isThere(folder);
        createFolders(folder);
        if (isNew)
            m_new.push_back(folder);
    }

    void write(const std::vector<NewFile> &files)
    {
        for (const NewFile &file : files) {
            const bool isNew = !isThere(file.name);
            writeFileAtomically(file.name, file.content);
            if (isNew)
                m_new.push_back(file.name);
        }
    }

    void keep() { m_new.clear(); }

private:
    std::vector<std::filesystem::path> m_new;
};

} // namespace

ExportCommand::ExportCommand(CLI::App &program)
    : Command(program, "export", "Write a run, or a comparison of two runs, as HTML, Markdown or LaTeX")
{
    app()
        .add_option("RUN", m_runs, "The folder of a run, or the folders of two runs to compare")
        ->required()
        ->expected(1, 2);
    app()
        .add_option("--html", m_html, "One self-contained file that any browser opens: curves, matrices, mistakes")
        ->type_name("FILE");
    app()
        .add_option("--markdown", m_markdown, "The same as text with tables; the figures go into a folder next to it")
        ->type_name("FILE");
    app()
        .add_option("--latex", m_latex,
            "A fragment for \\input: metrics and classification report of a run, or the comparison's tables")
        ->type_name("FILE");
    addLossAxisOption(app(), m_lossAxis);
    app().add_option("--data", m_data, "Where the run's dataset is now, if it has moved")->type_name("DIR");
    addForceOption(app(), m_force);
}

void ExportCommand::refuseNonsense() const
{
    if (m_html.empty() && m_markdown.empty() && m_latex.empty())
        throw UsageError("give at least one of --html FILE, --markdown FILE or --latex FILE");
    std::set<std::filesystem::path> places;
    for (const std::string &name : documentNames()) {
        if (!places.insert(std::filesystem::weakly_canonical(absolutePath(name))).second)
            throw UsageError(name + ": two documents cannot be written to the same file");
        for (const std::string &run : m_runs)
            if (isRunFile(run, name))
                throw UsageError(name + ": is part of the run itself and cannot be replaced, not even with --force");
    }
}

std::optional<SplitDataset> ExportCommand::dataOf(const Run &run, std::stop_token stop) const
{
    try {
        SplitDataset data = readSource(sourceOfRun(run, m_data), stop);
        if (hasSameTestSplit(run.dataset, data.identity))
            return data;
        report(changedDataText(run.dataset, data.identity) + "; the mistakes are listed without their images");
    } catch (const std::runtime_error &error) {
        if (stop.stop_requested())
            throw;
        report(std::string(error.what()) + "; the mistakes are listed without their images");
    }
    return std::nullopt;
}

std::vector<std::string> ExportCommand::documentNames() const
{
    std::vector<std::string> names;
    for (const std::string &name : {m_html, m_markdown, m_latex}) {
        if (!name.empty())
            names.push_back(name);
    }
    return names;
}

/// Before the work, and for all files before the first is written.
void ExportCommand::refuseToReplace(const std::vector<std::filesystem::path> &files) const
{
    if (!m_force)
        refuseExisting(files);
}

void ExportCommand::write(const Document &document, const Document &latex) const
{
    std::vector<NewFile> documents;
    std::vector<NewFile> figures;
    const std::filesystem::path folder = std::filesystem::path(m_markdown).parent_path() / figureFolderName(m_markdown);
    if (!m_html.empty())
        documents.push_back({m_html, toHtml(document)});
    if (!m_markdown.empty()) {
        documents.push_back({m_markdown, toMarkdown(document, figureFolderName(m_markdown))});
        figures = figureFiles(document, folder);
    }
    if (!m_latex.empty())
        documents.push_back({m_latex, toLatex(latex)});
    refuseToReplace(namesOf(documents));
    refuseToReplace(namesOf(figures));
    WrittenFiles written;
    if (!figures.empty())
        written.create(folder);
    written.write(figures);
    written.write(documents);
    written.keep();
}

ExitStatus ExportCommand::run(std::stop_token stop)
{
    refuseNonsense();
    const std::vector<std::string> names = documentNames();
    refuseToReplace({names.begin(), names.end()});
    std::vector<Run> runs;
    for (const std::string &folder : m_runs)
        runs.push_back(readRun(folder));
    const std::optional<SplitDataset> data = dataOf(runs.front(), stop);
    const DocumentImages images{.test = data ? &data->test : nullptr, .lossAxis = m_lossAxis};
    const bool single = runs.size() == 1;
    const Document document
        = single ? runDocument({{runs[0]}}, images) : comparisonDocument({{runs[0]}}, {{runs[1]}}, images);
    const Document latex = m_latex.empty() || !single ? document : reportDocument(runs[0]);
    write(document, latex);
    if (wantsJson())
        printJson({{"title", document.title}, {"files", names}});
    else
        for (const std::string &name : names)
            print(plainLine(name, longestPath) + "\n");
    return ExitStatus::Done;
}

} // namespace digitlab::cli
