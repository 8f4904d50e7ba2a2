// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/reproduce_command.h"

#include "app/cli/console.h"
#include "app/cli/dataset_options.h"
#include "app/cli/dataset_request.h"
#include "app/cli/loss_axis_option.h"
#include "app/cli/progress_bar.h"
#include "app/cli/value_parser.h"
#include "core/base/number_text.h"
#include "core/base/plain_text.h"
#include "core/reports/report_claims.h"
#include "core/reports/reproduction_document.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

namespace digitlab::cli {

namespace {

/// One line per run and, on a terminal, a bar for the whole work.
class ReproductionProgressReporter
{
public:
    void show(const ReproductionProgress &progress)
    {
        const std::string place = std::to_string(progress.run) + " of " + std::to_string(progress.runs);
        if (progress.run != m_run) {
            m_bar.clear();
            report("run " + place + ": " + progress.name);
        }
        m_run = progress.run;
        m_bar.show(progress.fraction,
            place + ", " + progress.name
                + (progress.secondsLeft < 0 ? "" : ", " + timeLeftText(progress.secondsLeft) + " left"));
    }

    void notice(const std::string &sentence)
    {
        m_bar.clear();
        report(sentence);
    }

private:
    ProgressBar m_bar{"Reproducing"};
    int m_run = 0;
};

nlohmann::json toJson(const Reproduction &reproduction, const std::filesystem::path &reportFile)
{
    nlohmann::json claims = nlohmann::json::array();
    for (const ReportClaim &claim : reportClaims(reproduction))
        claims.push_back({{"claim", claim.claim}, {"printed", claim.printed}, {"outcome", outcomeText(claim.outcome)},
            {"sentence", claim.sentence}});
    nlohmann::json runs = nlohmann::json::array();
    for (const ExperimentRuns &experiment : reproduction.experiments)
        for (const Run &run : experiment.side.runs)
            runs.push_back({{"experiment", experiment.experiment.key}, {"seed", run.config.training.seed},
                {"run", run.folder.string()}, {"accuracy", run.predictions.accuracy()},
                {"loss", run.predictions.loss}});
    return {{"report", reportFile.string()}, {"stopped", reproduction.stopped}, {"runs", runs}, {"claims", claims}};
}

std::string toText(const Reproduction &reproduction, const std::filesystem::path &reportFile)
{
    std::string text;
    for (const ReportClaim &claim : reportClaims(reproduction))
        text += claim.claim + "\n  " + outcomeText(claim.outcome) + ": " + claim.sentence + "\n";
    return text + "\nReport: " + plainLine(reportFile.native(), longestPath) + "\n";
}

} // namespace

ReproduceCommand::ReproduceCommand(CLI::App &program)
    : Command(
        program, "reproduce", "Repeat a student report's experiments on a dataset and report which of its claims hold")
{
    addDataOptions();
    addTrainingOptions();
    addForceOption(app(), m_force);
}

void ReproduceCommand::addDataOptions()
{
    m_data.declare(app(), "Use");
    app()
        .add_option("--out", m_out, "Folder for runs and reports; a reproduction that was begun there is continued")
        ->type_name("DIR")
        ->required();
    addLossAxisOption(app(), m_lossAxis);
}

void ReproduceCommand::addTrainingOptions()
{
    addWholeOption("--seeds", "Number of seeds to train each configuration with, 1 to 1,000", 1, 1000,
        [this](int seeds) { m_options.seeds = seeds; })
        ->type_name("K")
        ->default_str("5");
    addSeedOption(app(), [this](std::uint64_t seed) { m_options.firstSeed = seed; })->default_str("0");
    addWholeOption("--epochs", "Quick trial: train for at most this many epochs; no claim is decided", 1, 10'000,
        [this](int epochs) { m_options.mostEpochs = epochs; });
    addWholeOption("--threads", "Number of threads; 0 uses all cores", 0, 1024, [this](int threads) {
        m_options.threads = threads;
    })->default_str("0");
}

CLI::Option *ReproduceCommand::addWholeOption(
    const std::string &name, const std::string &description, int low, int high, const std::function<void(int)> &take)
{
    const auto parse = [=](const std::string &text) { take(parseWhole(text, low, high)); };
    return addCheckedOption(app(), name, parse, description)->type_name("N");
}

void ReproduceCommand::refuseNonsense() const
{
    m_data.refuseNonsense();
    try {
        validate(m_options);
    } catch (const std::invalid_argument &refusal) {
        throw UsageError(refusal.what());
    }
}

Reproduction ReproduceCommand::reproduce(const SplitDataset &data, std::stop_token stop) const
{
    ReproductionProgressReporter reporter;
    return reproduceReport(data, m_options, m_out,
        {.progress = [&](const ReproductionProgress &progress) { reporter.show(progress); },
            .notice = [&](const std::string &sentence) { reporter.notice(sentence); }},
        stop);
}

std::string ReproduceCommand::wayOn() const
{
    return "stopped; continue with: digitlab-cli reproduce "
        + (m_data.builtin ? std::string("--builtin") : "--data " + shellQuoted(*m_data.data)) + " --out "
        + shellQuoted(m_out) + " --seeds " + std::to_string(m_options.seeds)
        + (m_data.innerFolders == InnerFolders::Read ? " --nested" : "")
        + (m_data.testFraction ? " --test-share " + nlohmann::json(*m_data.testFraction).dump() : "")
        + preparationOptions(m_data.preparation) + (m_lossAxis == AxisScale::Logarithmic ? " --loss-axis log" : "");
}

ExitStatus ReproduceCommand::run(std::stop_token stop)
{
    refuseNonsense();
    if (!m_force)
        refuseOthersReports(m_out);
    const Reproduction reproduction = reproduce(readSource(m_data.source(), stop), stop);
    const std::filesystem::path reportFile
        = writeReproduction(reproduction, m_out, m_lossAxis, m_force ? Existing::Replace : Existing::Keep);
    if (wantsJson())
        printJson(toJson(reproduction, reportFile));
    else if (!reproduction.stopped)
        print(toText(reproduction, reportFile));
    if (!reproduction.stopped)
        return ExitStatus::Done;
    report(wayOn());
    return ExitStatus::Failed;
}

} // namespace digitlab::cli
