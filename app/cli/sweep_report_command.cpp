// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/sweep_report_command.h"

#include "app/cli/console.h"
#include "app/cli/dataset_options.h"
#include "app/cli/sweep_text.h"
#include "app/cli/text_table.h"
#include "core/base/file_io.h"
#include "core/base/number_text.h"
#include "core/base/own_files.h"
#include "core/base/plain_text.h"
#include "core/reports/html_document.h"
#include "core/reports/sweep_document.h"
#include "core/sweeps/learning_curve.h"
#include "core/sweeps/sweep_choice.h"
#include "core/sweeps/sweep_csv.h"
#include "core/sweeps/sweep_effects.h"
#include "core/sweeps/sweep_interactions.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

namespace digitlab::cli {

namespace {

using nlohmann::json;

constexpr std::size_t longestSentence = 1000;

json toJson(const std::optional<Interval> &interval)
{
    return interval ? json{interval->low, interval->high} : json();
}

json testName(const ContrastTest &test)
{
    return test.isTested ? json(test.isExact ? "sign-flip" : "t") : json();
}

json toJson(const SweepResults &results, const PointResult &result)
{
    const SweepPoint &point = results.points[result.point];
    return {{"point", point.name}, {"settings", settingsJson(results.plan, point)}, {"validation", result.validation},
        {"test", result.test}, {"interval", toJson(result.interval)}, {"seeds", result.seeds}};
}

json toJson(const SweepResults &results, const SweepEffect &effect)
{
    const SweepOption &option = results.plan.options[effect.option];
    return {{"option", option.key}, {"from", option.values[0].text}, {"to", option.values[effect.value].text},
        {"difference", effect.difference.mean}, {"interval", toJson(effect.difference.interval)},
        {"test", testName(effect)}, {"p", effect.isTested ? json(effect.pValue) : json()},
        {"p_adjusted", effect.isTested ? json(effect.pAdjusted) : json()}, {"settings", effect.settings},
        {"seeds", effect.seeds}, {"sentence", effect.sentence}};
}

json toJson(const SweepResults &results, const SweepInteraction &interaction)
{
    json values = json::object();
    for (const SweepInteraction::Side &side : {interaction.first, interaction.second}) {
        const SweepOption &option = results.plan.options[side.option];
        values[option.key] = option.values[side.value].text;
    }
    return {{"values", values}, {"difference", interaction.difference.mean},
        {"interval", toJson(interaction.difference.interval)}, {"test", testName(interaction)},
        {"p", interaction.isTested ? json(interaction.pValue) : json()},
        {"p_adjusted", interaction.isTested ? json(interaction.pAdjusted) : json()}, {"settings", interaction.settings},
        {"seeds", interaction.seeds}, {"sentence", interaction.sentence.empty() ? json() : json(interaction.sentence)}};
}

json toJson(const LearningCurve &curve)
{
    json points = json::array();
    for (const CurvePoint &point : curve.points)
        points.push_back(
            {{"per_class", point.perClass}, {"test", point.accuracy}, {"interval", toJson(point.interval)}});
    json targets = json::array();
    for (const CurveTarget &target : curve.targets)
        targets.push_back({{"test", target.accuracy}, {"per_class", target.perClass},
            {"low", target.low ? json(*target.low) : json()}, {"high", target.high ? json(*target.high) : json()}});
    return {{"points", points}, {"factor", curve.law.factor()}, {"exponent", curve.law.exponent()},
        {"exponent_interval", toJson(curve.law.exponentInterval())}, {"targets", targets},
        {"sentence", curve.sentence}};
}

json toJson(const SweepResults &results)
{
    json points = json::array();
    for (const PointResult &result : pointResults(results))
        points.push_back(toJson(results, result));
    json effects = json::array();
    for (const SweepEffect &effect : sweepEffects(results))
        effects.push_back(toJson(results, effect));
    json interactions = json::array();
    for (const SweepInteraction &interaction : sweepInteractions(results))
        interactions.push_back(toJson(results, interaction));
    const auto choice = chooseBest(results);
    const auto curve = learningCurve(results);
    return {{"points", points}, {"effects", effects}, {"interactions", interactions},
        {"best", choice ? toJson(results, choice->best) : json()},
        {"sentence", choice ? choice->sentence : "No run is complete yet."},
        {"warning", choice && !choice->warning.empty() ? json(choice->warning) : json()},
        {"remarks", sweepRemarks(results)}, {"learning_curve", curve ? toJson(*curve) : json()}};
}

std::string pointsText(const SweepResults &results)
{
    std::vector<Align> columns(results.plan.options.size() + 1, Align::Left);
    columns.insert(columns.end(), 4, Align::Right);
    TextTable table(columns);
    std::vector<std::string> header{"point"};
    for (const SweepOption &option : results.plan.options)
        header.push_back(option.key);
    header.insert(header.end(), {"validation", "test", "95 % interval", "seeds"});
    table.add(header);
    for (const std::vector<std::string> &row : pointRows(results))
        table.add(row);
    return table.text();
}

std::string text(const SweepResults &results)
{
    std::vector<std::string> sentences;
    for (const SweepEffect &effect : sweepEffects(results))
        sentences.push_back(effect.sentence);
    for (const std::string &sentence : interactionSentences(sweepInteractions(results)))
        sentences.push_back(sentence);
    if (const auto curve = learningCurve(results))
        sentences.push_back(curve->sentence);
    const auto choice = chooseBest(results);
    sentences.push_back(choice ? choice->sentence : "No run is complete yet.");
    if (choice && !choice->warning.empty())
        sentences.push_back(choice->warning);
    for (const std::string &remark : sweepRemarks(results))
        sentences.push_back(remark);
    std::string lines = pointsText(results) + "\n";
    for (const std::string &sentence : sentences)
        lines += plainLine(sentence, longestSentence) + "\n";
    return lines;
}

} // namespace

SweepReportCommand::SweepReportCommand(CLI::App &sweep)
    : Command(sweep, "report",
        "Tell which options help, with what certainty, and which configuration to use, chosen on the validation split")
{
    addSweepOption(app(), m_sweep);
    app().add_option("--html", m_html, "Also write the report as one HTML file")->type_name("FILE");
    app().add_option("--csv", m_csv, "Also write all runs as a table")->type_name("FILE");
    addForceOption(app(), m_force);
}

ExitStatus SweepReportCommand::run(std::stop_token)
{
    std::vector<std::filesystem::path> files;
    for (const auto &file : {m_html, m_csv})
        if (file)
            files.emplace_back(*file);
    if (!m_force)
        refuseExisting(files);
    const SweepResults results = readResults(m_sweep);
    if (m_html)
        writeFileAtomically(*m_html, toHtml(sweepDocument(results)));
    if (m_csv)
        writeFileAtomically(*m_csv, sweepCsv(results));
    if (wantsJson())
        printJson(toJson(results));
    else
        print(text(results));
    return ExitStatus::Done;
}

} // namespace digitlab::cli
