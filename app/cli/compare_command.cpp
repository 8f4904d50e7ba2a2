// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/compare_command.h"

#include "app/cli/console.h"
#include "app/cli/text_table.h"
#include "core/base/interval.h"
#include "core/base/number_text.h"
#include "core/base/plain_text.h"
#include "core/runs/comparison.h"
#include "core/runs/run_folder.h"
#include "core/runs/run_lock.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

namespace digitlab::cli {

namespace {

using nlohmann::json;

Run readMeasuredRun(const std::string &folder)
{
    Run run = readRun(folder);
    if (run.predictions.rows.empty())
        throw std::runtime_error(folder + ": has no predictions because the run is " + stateName(folder, run.outcome)
            + "; expected a run that has finished an epoch");
    return run;
}

/// Two runs side by side, both with predictions.
struct Sides {
    Run a;
    Run b;
    Comparison comparison = compare({{a}}, {{b}});
};

const Prediction &row(const Run &run, int index)
{
    return run.predictions.rows[static_cast<std::size_t>(index)];
}

const std::string &className(const Run &run, int index)
{
    return run.predictions.classNames[static_cast<std::size_t>(index)];
}

/// With the reason where there is no test.
std::string verdictText(const Comparison &comparison)
{
    return comparison.paired ? comparison.verdict : comparison.verdict + " " + comparison.basis;
}

json metricsJson(const Run &run)
{
    const int count = static_cast<int>(run.predictions.rows.size());
    const Interval interval = wilsonInterval(run.predictions.correctCount(), count);
    return {{"run", run.folder.string()}, {"name", run.name}, {"accuracy", run.predictions.accuracy()},
        {"interval", {interval.low, interval.high}}, {"count", count}, {"loss", run.predictions.loss},
        {"epochs", run.epochs.size()}, {"seconds", run.seconds}, {"images_per_second", run.imagesPerSecond}};
}

json samplesJson(const Sides &sides, const std::vector<int> &rows)
{
    json samples = json::array();
    for (const int index : rows) {
        const Prediction &a = row(sides.a, index);
        samples.push_back({{"sample", a.sample}, {"file", a.origin}, {"actual", a.actual}, {"a", a.predicted},
            {"b", row(sides.b, index).predicted}});
    }
    return samples;
}

json toJson(const Sides &sides)
{
    const Comparison &comparison = sides.comparison;
    json differences = json::array();
    for (const SettingDifference &difference : comparison.settings)
        differences.push_back(
            {{"key", difference.key}, {"label", difference.label}, {"a", difference.a}, {"b", difference.b}});
    json document = {{"differences", differences}, {"a", metricsJson(sides.a)}, {"b", metricsJson(sides.b)},
        {"mcnemar", nullptr}, {"fixed", nullptr}, {"broken", nullptr}, {"verdict", verdictText(comparison)},
        {"remark", comparison.remark.empty() ? json() : json(comparison.remark)}};
    if (const auto &paired = comparison.paired) {
        document["mcnemar"] = {{"b", paired->broken.size()}, {"c", paired->fixed.size()}, {"p", paired->pValue}};
        document["fixed"] = samplesJson(sides, paired->fixed);
        document["broken"] = samplesJson(sides, paired->broken);
    }
    return document;
}

std::string metricsText(const Sides &sides)
{
    TextTable table({Align::Left, Align::Left, Align::Left});
    table.add({"", "A: " + plainLine(sides.a.name, 80), "B: " + plainLine(sides.b.name, 80)});
    for (const ComparedTexts &metric : sides.comparison.metrics)
        table.add({metric.label, metric.a, metric.b});
    return table.text();
}

std::string differencesText(const Comparison &comparison)
{
    TextTable table({Align::Left, Align::Left, Align::Left});
    for (const SettingDifference &difference : comparison.settings)
        table.add({"  " + difference.label, difference.a, difference.b});
    const std::string rows = table.text();
    return rows.empty() ? "All settings are the same\n" : "Settings that differ\n" + rows;
}

std::string samplesText(const std::string &title, const Sides &sides, const std::vector<int> &rows)
{
    TextTable table({Align::Left, Align::Left, Align::Left, Align::Left});
    for (const int index : rows) {
        const Prediction &a = row(sides.a, index);
        table.add(
            {"  " + a.origin, "is " + className(sides.a, a.actual), "A predicts " + className(sides.a, a.predicted),
                "B predicts " + className(sides.b, row(sides.b, index).predicted)});
    }
    return title + ": " + grouped(rows.size()) + "\n" + table.text();
}

std::string pairedText(const Sides &sides)
{
    const auto &paired = sides.comparison.paired;
    if (!paired)
        return {};
    return samplesText("Fixed (only B is correct)", sides, paired->fixed)
        + samplesText("Broken (only A is correct)", sides, paired->broken)
        + "Both wrong: " + grouped(paired->bothWrong.size()) + "\n" + sides.comparison.basis + "\n\n";
}

std::string text(const Sides &sides)
{
    const Comparison &comparison = sides.comparison;
    const std::string remark = comparison.remark.empty() ? "" : plainLine(comparison.remark, 1000) + "\n";
    return metricsText(sides) + "\n" + differencesText(comparison) + "\n" + pairedText(sides) + remark
        + plainLine(verdictText(comparison), 1000) + "\n";
}

} // namespace

CompareCommand::CompareCommand(CLI::App &program)
    : Command(program, "compare",
        "Compare two runs: settings, metrics, and the images that only one of them predicts correctly")
{
    app().add_option("RUN_A", m_a, "The folder of run A")->required();
    app().add_option("RUN_B", m_b, "The folder of run B")->required();
}

ExitStatus CompareCommand::run(std::stop_token)
{
    const Sides sides{readMeasuredRun(m_a), readMeasuredRun(m_b)};
    if (wantsJson())
        printJson(toJson(sides));
    else
        print(text(sides));
    return ExitStatus::Done;
}

} // namespace digitlab::cli
