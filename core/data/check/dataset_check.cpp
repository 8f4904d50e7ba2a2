// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/check/dataset_check.h"

#include "core/base/number_text.h"
#include "core/data/check/duplicates.h"
#include "core/data/check/oddities.h"
#include "core/data/class_count.h"
#include "core/data/dataset.h"

#include <algorithm>
#include <set>
#include <utility>

namespace digitlab {

namespace {

constexpr double slight = 1.5; // the largest class to this one; MNIST's classes lie within 1.25
constexpr double grave = 3;

/// The folder or idx file that a class's images lie in.
std::string placeOf(const Dataset &data, int label)
{
    const auto sample = std::ranges::find(data.labels(), label);
    const std::string &origin = data.origin(static_cast<int>(sample - data.labels().begin()));
    const std::size_t end = origin.ends_with(']') ? origin.rfind('[') : origin.rfind('/');
    return end == std::string::npos ? origin : origin.substr(0, end);
}

/// Finding "imbalance" for each class that has far fewer training images than the largest.
std::vector<Finding> findImbalance(const Dataset &train)
{
    std::vector<Finding> findings;
    const std::vector<int> counts = train.countsByClass();
    const auto largest = std::ranges::max_element(counts);
    for (int label = 0; label < train.classCount(); ++label) {
        const int count = counts[static_cast<std::size_t>(label)];
        if (count == 0 || *largest < slight * count)
            continue;
        const std::string &name = train.classNames()[static_cast<std::size_t>(label)];
        const std::string &other = train.classNames()[static_cast<std::size_t>(largest - counts.begin())];
        std::string sentence = "class \"" + name + "\" has " + counted(count, "training image");
        sentence += " and class \"" + other + "\" " + grouped(*largest);
        sentence += "; a network learns to favour the larger class";
        findings.push_back({"imbalance", placeOf(train, label), std::move(sentence),
            *largest < grave * count ? Severity::Notice : Severity::Warning});
    }
    return findings;
}

void append(std::vector<Finding> &findings, std::vector<Finding> more)
{
    findings.insert(findings.end(), std::move_iterator(more.begin()), std::move_iterator(more.end()));
}

} // namespace

std::vector<Finding> examineImages(
    const SplitDataset &data, const std::stop_token &stop, const ProgressObserver &progress)
{
    const std::vector<SplitSample> samples = samplesOf(data);
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
    append(findings, examineImages(*data, options.stop));
    if (options.stop.stop_requested())
        return {};
    return CheckReport{std::move(*data), std::move(findings)};
}

bool canBeLeftOut(const Finding &finding)
{
    static const std::set<std::string_view> ofOneImage{"unreadable", "no-digit", "odd-size", "blank", "odd-polarity",
        "odd-ink", "duplicate", "near-duplicate", "duplicate-across-sides", "near-duplicate-across-sides",
        "conflicting-class", "look-alike"};
    return finding.severity != Severity::Error && ofOneImage.contains(finding.kind);
}

bool hasFaults(const std::vector<Finding> &findings)
{
    return std::ranges::any_of(findings, [](const Finding &finding) { return finding.severity != Severity::Notice; });
}

} // namespace digitlab
