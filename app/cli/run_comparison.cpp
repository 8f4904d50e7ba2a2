// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/run_comparison.h"

#include "app/cli/text_table.h"
#include "core/base/interval.h"
#include "core/base/number_text.h"
#include "core/base/plain_text.h"
#include "core/runs/run_pairing.h"
#include "core/runs/run_settings.h"

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

/// Two runs with the same name are distinguished by their folders.
std::string nameOf(const Run &run, const Run &other)
{
    return run.name == other.name ? run.folder.string() : run.name;
}

} // namespace

RunComparison::RunComparison(Run a, Run b)
    : m_a(std::move(a))
    , m_b(std::move(b))
{
    try {
        m_paired = comparePaired(m_a, m_b);
    } catch (const std::invalid_argument &reason) {
        m_unpairedReason = reason.what();
    }
}

std::string RunComparison::verdictText() const
{
    if (!m_paired)
        return "The runs cannot be compared sample by sample: " + m_unpairedReason;
    return verdict(*m_paired, nameOf(m_a, m_b), nameOf(m_b, m_a), static_cast<int>(m_a.predictions.rows.size()));
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
    for (const SettingDifference &difference : settingDifferences(m_a, m_b)) {
        differences.push_back(
            {{"key", difference.key}, {"label", difference.label}, {"a", difference.a}, {"b", difference.b}});
    }
    json document = {{"differences", differences}, {"a", metricsJson(m_a)}, {"b", metricsJson(m_b)},
        {"mcnemar", nullptr}, {"fixed", nullptr}, {"broken", nullptr}, {"verdict", verdictText()},
        {"remark", m_paired && !m_paired->remark.empty() ? json(m_paired->remark) : json()}};
    if (m_paired) {
        document["mcnemar"] = {{"b", m_paired->broken.size()}, {"c", m_paired->fixed.size()}, {"p", m_paired->pValue}};
        document["fixed"] = samplesJson(m_paired->fixed);
        document["broken"] = samplesJson(m_paired->broken);
    }
    return document;
}

std::string RunComparison::metricsText() const
{
    TextTable table({Align::Left, Align::Left, Align::Left});
    const auto accuracy = [](const Run &run) {
        return accuracyText(run.predictions.correctCount(), static_cast<int>(run.predictions.rows.size()));
    };
    const auto speed = [](const Run &run) { return speedText(run.imagesPerSecond); };
    table.add({"", "A: " + plainLine(m_a.name, 80), "B: " + plainLine(m_b.name, 80)});
    table.add({"Accuracy", accuracy(m_a), accuracy(m_b)});
    table.add({"Loss", decimal(m_a.predictions.loss, 4), decimal(m_b.predictions.loss, 4)});
    table.add({"Test images", grouped(m_a.predictions.rows.size()), grouped(m_b.predictions.rows.size())});
    table.add({"Epochs", std::to_string(m_a.epochs.size()), std::to_string(m_b.epochs.size())});
    table.add({"Time", durationText(m_a.seconds), durationText(m_b.seconds)});
    table.add({"Speed", speed(m_a), speed(m_b)});
    return table.text();
}

std::string RunComparison::differencesText() const
{
    TextTable table({Align::Left, Align::Left, Align::Left});
    for (const SettingDifference &difference : settingDifferences(m_a, m_b))
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
    if (!m_paired)
        return {};
    return samplesText("Fixed (only B is correct)", m_paired->fixed)
        + samplesText("Broken (only A is correct)", m_paired->broken) + "Both wrong: "
        + grouped(m_paired->bothWrong.size()) + "\nMcNemar's exact test: p = " + decimal(m_paired->pValue, 4) + "\n\n";
}

std::string RunComparison::text() const
{
    const std::string remark = m_paired && !m_paired->remark.empty() ? plainLine(m_paired->remark, 1000) + "\n" : "";
    return metricsText() + "\n" + differencesText() + "\n" + pairedText() + remark + plainLine(verdictText(), 1000)
        + "\n";
}

} // namespace digitlab::cli
