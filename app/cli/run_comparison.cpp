// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/run_comparison.h"

#include "app/cli/text_table.h"
#include "core/base/interval.h"
#include "core/base/number_text.h"
#include "core/base/plain_text.h"

#include <nlohmann/json.hpp>

namespace digitlab::cli {

namespace {

using nlohmann::json;

const Prediction &row(const Run &run, int index)
{
    return run.predictions.rows[static_cast<std::size_t>(index)];
}

const std::string &className(const Run &run, int index)
{
    return run.predictions.classNames[static_cast<std::size_t>(index)];
}

json metricsJson(const Run &run)
{
    const int count = static_cast<int>(run.predictions.rows.size());
    const Interval interval = wilsonInterval(run.predictions.correctCount(), count);
    return {{"run", run.folder.string()}, {"name", run.name}, {"accuracy", run.predictions.accuracy()},
        {"interval", {interval.low, interval.high}}, {"count", count}, {"loss", run.predictions.loss},
        {"epochs", run.epochs.size()}, {"seconds", run.seconds}, {"images_per_second", run.imagesPerSecond}};
}

} // namespace

RunComparison::RunComparison(Run a, Run b)
    : m_a(std::move(a))
    , m_b(std::move(b))
    , m_comparison(compare({{m_a}}, {{m_b}}))
{
}

/// With the reason where there is no test.
std::string RunComparison::verdictText() const
{
    return m_comparison.paired ? m_comparison.verdict : m_comparison.verdict + " " + m_comparison.basis;
}

json RunComparison::samplesJson(const std::vector<int> &rows) const
{
    json samples = json::array();
    for (const int index : rows) {
        const Prediction &a = row(m_a, index);
        samples.push_back({{"sample", a.sample}, {"file", a.origin}, {"actual", a.actual}, {"a", a.predicted},
            {"b", row(m_b, index).predicted}});
    }
    return samples;
}

json RunComparison::toJson() const
{
    json differences = json::array();
    for (const SettingDifference &difference : m_comparison.settings) {
        differences.push_back(
            {{"key", difference.key}, {"label", difference.label}, {"a", difference.a}, {"b", difference.b}});
    }
    json document = {{"differences", differences}, {"a", metricsJson(m_a)}, {"b", metricsJson(m_b)},
        {"mcnemar", nullptr}, {"fixed", nullptr}, {"broken", nullptr}, {"verdict", verdictText()},
        {"remark", m_comparison.remark.empty() ? json() : json(m_comparison.remark)}};
    if (const auto &paired = m_comparison.paired) {
        document["mcnemar"] = {{"b", paired->broken.size()}, {"c", paired->fixed.size()}, {"p", paired->pValue}};
        document["fixed"] = samplesJson(paired->fixed);
        document["broken"] = samplesJson(paired->broken);
    }
    return document;
}

std::string RunComparison::metricsText() const
{
    TextTable table({Align::Left, Align::Left, Align::Left});
    table.add({"", "A: " + plainLine(m_a.name, 80), "B: " + plainLine(m_b.name, 80)});
    for (const ComparedTexts &row : m_comparison.metrics)
        table.add({row.label, row.a, row.b});
    return table.text();
}

std::string RunComparison::differencesText() const
{
    TextTable table({Align::Left, Align::Left, Align::Left});
    for (const SettingDifference &difference : m_comparison.settings)
        table.add({"  " + difference.label, difference.a, difference.b});
    const std::string rows = table.text();
    return rows.empty() ? "All settings are the same\n" : "Settings that differ\n" + rows;
}

std::string RunComparison::samplesText(const std::string &title, const std::vector<int> &rows) const
{
    TextTable table({Align::Left, Align::Left, Align::Left, Align::Left});
    for (const int index : rows) {
        const Prediction &a = row(m_a, index);
        table.add({"  " + a.origin, "is " + className(m_a, a.actual), "A predicts " + className(m_a, a.predicted),
            "B predicts " + className(m_b, row(m_b, index).predicted)});
    }
    return title + ": " + grouped(rows.size()) + "\n" + table.text();
}

std::string RunComparison::pairedText() const
{
    const auto &paired = m_comparison.paired;
    if (!paired)
        return {};
    return samplesText("Fixed (only B is correct)", paired->fixed)
        + samplesText("Broken (only A is correct)", paired->broken) + "Both wrong: " + grouped(paired->bothWrong.size())
        + "\n" + m_comparison.basis + "\n\n";
}

std::string RunComparison::text() const
{
    const std::string remark = m_comparison.remark.empty() ? "" : plainLine(m_comparison.remark, 1000) + "\n";
    return metricsText() + "\n" + differencesText() + "\n" + pairedText() + remark + plainLine(verdictText(), 1000)
        + "\n";
}

} // namespace digitlab::cli
