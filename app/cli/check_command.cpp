// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/check_command.h"

#include "app/cli/console.h"
#include "app/cli/dataset_options.h"
#include "app/cli/dataset_request.h"
#include "app/cli/image_decoder.h"
#include "app/cli/progress_bar.h"
#include "core/base/number_text.h"
#include "core/base/own_files.h"
#include "core/base/plain_text.h"
#include "core/data/check/findings_text.h"
#include "core/data/input_preparation_json.h"
#include "core/data/preparation_text.h"
#include "core/data/reading/image_cache.h"
#include "core/data/skip_list.h"
#include "core/drawing/digit_framer.h"
#include "core/training/label_errors.h"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <nlohmann/json.hpp>

namespace digitlab::cli {

namespace {

nlohmann::json classesJson(const SplitDataset &data)
{
    nlohmann::json classes = nlohmann::json::object();
    const auto addSplit = [&](const char *split, const Dataset &samples) {
        const std::vector<int> counts = samples.countsByClass();
        for (std::size_t label = 0; label < counts.size(); ++label)
            classes[samples.classNames()[label]][split] = counts[label];
    };
    addSplit("train", data.train);
    if (data.validation)
        addSplit("validation", *data.validation);
    addSplit("test", data.test);
    return classes;
}

std::string countsText(const SplitDataset &data)
{
    std::string text = grouped(data.train.size()) + " training, ";
    if (data.validation)
        text += grouped(data.validation->size()) + " validation ";
    text += (data.validation ? "and " : "") + grouped(data.test.size()) + " test images of "
        + counted(data.train.classCount(), "class", "classes") + "\n";
    return text;
}

} // namespace

CheckCommand::CheckCommand(CLI::App &program)
    : Command(program, "check", "Examine a dataset: broken files, missing classes, odd images, duplicates")
{
    app().add_option("dir", m_folder, datasetDescription)->type_name("DIR")->required();
    app()
        .add_option("--out", m_out, "Save the findings, as JSON if the name ends in .json, otherwise as CSV")
        ->type_name("FILE");
    addForceOption(app(), m_force);
    app()
        .add_option("--skip", m_skipKinds,
            "Leave images with findings of these kinds (or all) out of the dataset from now on; its manifest.json "
            "records this, and no image file is changed")
        ->type_name("KIND,...")
        ->delimiter(',');
    addPreparationOptions(app(), m_preparation);
    app().add_flag("--look-alikes", m_wantsLabelErrors,
        "Also look for label errors: train small networks to find images that look like another class; takes minutes");
    addNestedOption(app(), m_innerFolders);
    app().add_flag("--restore", m_restore, "First restore everything that was left out");
}

ExitStatus CheckCommand::run(std::stop_token stop)
{
    requireKinds();
    if (!m_out.empty() && !m_force && !holdsFindings(m_out))
        refuseExisting({m_out});
    if (m_restore)
        writeSkipList(m_folder, {});
    CheckReport report = check(stop);
    const std::vector<std::string> skipped = skip(report.findings);
    if (!m_out.empty())
        saveFindings(m_out, report.findings);
    reportReport(report, skipped);
    return hasFaults(report.findings) ? ExitStatus::Failed : ExitStatus::Done;
}

void CheckCommand::requireKinds() const
{
    for (const std::string &kind : m_skipKinds) {
        if (kind != "all" && !canBeLeftOut({.kind = kind}))
            throw UsageError("--skip: \"" + kind
                + "\" is not a kind of finding about a single image; expected such a kind, for example unreadable or "
                + "duplicate-across-sides, or all");
    }
}

CheckReport CheckCommand::check(std::stop_token stop) const
{
    ProgressBar bar("Reading");
    auto report = read(bar.observer(), stop);
    bar.clear();
    if (!report)
        throw std::runtime_error("stopped while checking " + m_folder);
    if (m_wantsLabelErrors)
        addLabelErrors(*report, stop);
    std::ranges::stable_sort(report->findings, std::ranges::greater(), &Finding::severity);
    return *std::move(report);
}

std::optional<CheckReport> CheckCommand::read(const ProgressObserver &progress, std::stop_token stop) const
{
    try {
        return checkFolder(m_folder,
            {.decoder = imageDecoder(),
                .progress = progress,
                .stop = stop,
                .framer = frameDigit,
                .preparation = {.request = m_preparation, .model = {}},
                .cacheFolder = userCacheFolder()},
            {.innerFolders = m_innerFolders});
    } catch (const DatasetRefusal &refusal) {
        throw std::runtime_error(withOptions(refusal));
    }
}

void CheckCommand::addLabelErrors(CheckReport &report, std::stop_token stop) const
{
    ProgressBar bar("Looking for label errors");
    std::vector<Finding> found = findLabelErrors(report.data,
        {.progress =
                [&bar](const Progress &at) {
                    bar.show(static_cast<double>(at.done) / at.total,
                        "epoch " + std::to_string(at.done) + " of " + std::to_string(at.total));
                },
            .stop = stop});
    bar.clear();
    if (stop.stop_requested())
        throw std::runtime_error("stopped while checking " + m_folder);
    report.findings.insert(report.findings.end(), found.begin(), found.end());
}

bool CheckCommand::isToSkip(const Finding &finding) const
{
    return canBeLeftOut(finding) && (m_skipKinds.contains(finding.kind) || m_skipKinds.contains("all"));
}

std::vector<std::string> CheckCommand::skip(std::vector<Finding> &findings) const
{
    if (m_skipKinds.empty())
        return {};
    SkipList list = readSkipList(m_folder);
    std::vector<std::string> skipped;
    for (const Finding &finding : findings) {
        if (isToSkip(finding) && list.insert(finding.file).second)
            skipped.push_back(finding.file);
    }
    if (!skipped.empty())
        writeSkipList(m_folder, list);
    std::erase_if(findings, [&](const Finding &finding) { return isToSkip(finding); });
    return skipped;
}

void CheckCommand::reportReport(const CheckReport &report, const std::vector<std::string> &skipped) const
{
    if (wantsJson())
        return printJson(
            {{"findings", nlohmann::json::parse(findingsJson(report.findings))}, {"classes", classesJson(report.data)},
                {"skipped", skipped}, {"preparation", toJson(report.data.identity.preparation)}});
    std::string text = countsText(report.data)
        + preparationText(report.data.identity.preparation, report.data.train.classNames()) + "\n";
    for (const Finding &finding : report.findings)
        text += severityName(finding.severity) + " (" + finding.kind + "): " + plainLine(finding.file, longestPath)
            + ": " + plainLine(finding.message, 1000) + "\n";
    if (!skipped.empty())
        text
            += counted(static_cast<std::int64_t>(skipped.size()), "image is", "images are") + " left out from now on\n";
    if (report.findings.empty())
        text += "No problems found\n";
    print(text);
}

} // namespace digitlab::cli
