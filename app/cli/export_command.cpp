#include "app/cli/export_command.h"

#include "app/cli/console.h"
#include "app/cli/dataset_source.h"
#include "app/cli/loss_axis_option.h"
#include "core/data/file_io.h"
#include "core/reports/figure_files.h"
#include "core/reports/html_document.h"
#include "core/reports/latex_document.h"
#include "core/reports/run_document.h"
#include "core/runs/run_folder.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

namespace digitlab::cli {

ExportCommand::ExportCommand(CLI::App &program)
    : Command(program, "export", "Write a run, or a comparison of two, as HTML, Markdown or LaTeX")
{
    app().add_option("RUN", m_runs, "A run's folder, or two to be compared")->required()->expected(1, 2);
    app()
        .add_option("--html", m_html, "One self-contained file that any browser opens: curves, matrices, mistakes")
        ->type_name("FILE");
    app()
        .add_option("--markdown", m_markdown, "The same as text with tables; the figures go into a folder beside it")
        ->type_name("FILE");
    app()
        .add_option("--latex", m_latex,
            "A fragment for \\input: metrics and classification report of a run, or the comparison's tables")
        ->type_name("FILE");
    addLossAxisOption(app(), m_lossAxis);
    app().add_option("--data", m_data, "Where the run's dataset lies now, if it has moved")->type_name("DIR");
}

void ExportCommand::refuseNonsense() const
{
    if (m_html.empty() && m_markdown.empty() && m_latex.empty())
        throw UsageError("give at least one of --html FILE, --markdown FILE and --latex FILE");
}

std::optional<SplitDataset> ExportCommand::dataOf(const Run &run, std::stop_token stop) const
{
    try {
        SplitDataset data = readSource(sourceOfRun(run, m_data), stop);
        if (data.identity.hash == run.dataset.hash)
            return data;
        tell(run.dataset.source + ": is not the data that " + run.folder.string()
            + " was measured on; the mistakes are listed without their pictures");
    } catch (const std::runtime_error &error) {
        if (stop.stop_requested())
            throw;
        tell(std::string(error.what()) + "; the mistakes are listed without their pictures");
    }
    return std::nullopt;
}

std::vector<std::string> ExportCommand::write(const Document &document, const Document &latex) const
{
    std::vector<std::string> files;
    if (!m_html.empty())
        writeFileAtomically(files.emplace_back(m_html), toHtml(document));
    if (!m_markdown.empty())
        writeMarkdown(document, files.emplace_back(m_markdown));
    if (!m_latex.empty())
        writeFileAtomically(files.emplace_back(m_latex), toLatex(latex));
    return files;
}

ExitStatus ExportCommand::run(std::stop_token stop)
{
    refuseNonsense();
    std::vector<Run> runs;
    for (const std::string &folder : m_runs)
        runs.push_back(readRun(folder));
    const std::optional<SplitDataset> data = dataOf(runs.front(), stop);
    const DocumentPictures pictures{.test = data ? &data->test : nullptr, .lossAxis = m_lossAxis};
    const bool single = runs.size() == 1;
    const Document document = single ? runDocument(runs[0], pictures) : comparisonDocument(runs[0], runs[1], pictures);
    const Document latex = m_latex.empty() || !single ? document : reportDocument(runs[0]);
    const std::vector<std::string> files = write(document, latex);
    if (wantsJson())
        printJson({{"title", document.title}, {"files", files}});
    else
        for (const std::string &file : files)
            print(file + "\n");
    return ExitStatus::Done;
}

} // namespace digitlab::cli
