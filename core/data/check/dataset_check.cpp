// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/check/dataset_check.h"

#include "core/data/check/class_balance.h"
#include "core/data/check/duplicates.h"
#include "core/data/check/oddities.h"
#include "core/data/class_count.h"

#include <algorithm>
#include <set>

namespace digitlab {

namespace {

void append(std::vector<Finding> &findings, std::vector<Finding> more)
{
    findings.insert(findings.end(), std::move_iterator(more.begin()), std::move_iterator(more.end()));
}

} // namespace

std::vector<Finding> examinePictures(
    const SplitDataset &data, const std::stop_token &stop, const ProgressObserver &progress)
{
    const std::vector<SideSample> samples = samplesOf(data);
    const std::vector<std::string> &classNames = data.train.classNames();
    std::vector<Finding> findings = findImbalance(data.train);
    if (const auto fault = classCountFault(data.train.classCount()))
        findings.push_back({"class-count", ".", *fault, Severity::Error});
    const InputPreparation &preparation = data.identity.preparation;
    const bool wereInverted = preparation.framing == Framing::Whole && preparation.polarity == Polarity::DarkOnLight;
    append(findings, findOddities(samples, classNames, wereInverted ? Polarity::DarkOnLight : Polarity::LightOnDark));
    append(findings, findDuplicates(samples, classNames, stop, progress));
    return findings;
}

std::optional<CheckReport> checkFolder(
    const std::filesystem::path &folder, ReadOptions options, const FolderReading &reading)
{
    options.faults = FaultyClasses::Tell;
    auto data = readDataset(folder, options, reading);
    if (!data)
        return {};
    std::vector<Finding> findings = data->findings;
    append(findings, examinePictures(*data, options.stop));
    if (options.stop.stop_requested())
        return {};
    return CheckReport{std::move(*data), std::move(findings)};
}

bool canBeLeftOut(const Finding &finding)
{
    static const std::set<std::string_view> ofOnePicture{"unreadable", "no-digit", "odd-size", "blank", "odd-polarity",
        "odd-ink", "duplicate", "near-duplicate", "duplicate-across-sides", "near-duplicate-across-sides",
        "conflicting-class", "look-alike"};
    return finding.severity != Severity::Error && ofOnePicture.contains(finding.kind);
}

bool hasFaults(const std::vector<Finding> &findings)
{
    return std::ranges::any_of(findings, [](const Finding &finding) { return finding.severity != Severity::Notice; });
}

} // namespace digitlab
