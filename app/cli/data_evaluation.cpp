// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/data_evaluation.h"

#include "core/base/number_text.h"
#include "core/evaluation/classifier.h"

#include <algorithm>
#include <map>
#include <stdexcept>

namespace digitlab::cli {

namespace {

constexpr int imagesAtOnce = 1000;

void rejectUnframed(Evaluation &evaluation, const std::vector<Finding> &findings)
{
    std::map<std::string, std::string> reasons;
    for (const Finding &finding : findings)
        if (finding.kind == "no-digit")
            reasons.emplace(finding.file, finding.message);
    if (reasons.empty())
        return;
    reject(evaluation, [&](const Prediction &row) {
        const auto reason = reasons.find(row.origin);
        return reason == reasons.end() ? std::string() : reason->second;
    });
    for (RejectedSample &sample : evaluation.rejected)
        sample.guess.clear(); // the network is not asked
}

/// Whether the network's own test accepts each image as a digit. Fewer than there are images if it was stopped.
std::vector<bool> acceptedByNetwork(const Network &network, const Dataset &data, std::stop_token stop)
{
    std::vector<bool> accepted;
    const OodDetector &test = *network.calibration().oodDetector;
    const auto width = static_cast<std::size_t>(network.spec().denseWidth);
    const auto classes = static_cast<std::size_t>(network.spec().classes);
    for (int first = 0; first < data.size() && !stop.stop_requested(); first += imagesAtOnce) {
        const int count = std::min(imagesAtOnce, data.size() - first);
        const auto pixels = data.pixels().subspan(
            static_cast<std::size_t>(first) * imagePixels, static_cast<std::size_t>(count) * imagePixels);
        const Activations activations = network.activations(pixels);
        for (std::size_t row = 0; row < static_cast<std::size_t>(count); ++row)
            accepted.push_back(test.accepts(std::span(activations.features).subspan(row * width, width),
                std::span(activations.logits).subspan(row * classes, classes)));
    }
    return accepted;
}

void requireWhole(std::size_t done, const Dataset &data)
{
    if (static_cast<int>(done) < data.size())
        throw std::runtime_error("stopped after " + counted(done, "image"));
}

void rejectNonDigits(Evaluation &evaluation, const Network &network, const Dataset &data, std::stop_token stop)
{
    if (!network.calibration().oodDetector)
        return;
    const std::vector<bool> accepted = acceptedByNetwork(network, data, stop);
    requireWhole(accepted.size(), data);
    reject(evaluation, [&](const Prediction &row) {
        return accepted[static_cast<std::size_t>(row.sample)] ? std::string() : std::string(notLikeAnyDigit);
    });
}

/// Files of the split that was evaluated; those of a folder without splits are in one.
int countUnreadable(const MeasuredData &measured)
{
    const auto place = [](const std::string &file) { return file.substr(0, file.find('/')); };
    std::map<std::string, int> places;
    for (int i = 0; i < measured.data.size(); ++i)
        ++places[place(measured.data.origin(i))];
    return static_cast<int>(std::ranges::count_if(measured.findings, [&](const Finding &finding) {
        return finding.kind == "unreadable" && finding.severity == Severity::Warning
            && places.contains(place(finding.file));
    }));
}

} // namespace

Evaluation evaluateImages(const Model &model, const MeasuredData &measured, std::stop_token stop)
{
    Evaluation evaluation{.table = digitlab::evaluate(model.network, measured.data, stop), .rejected = {}};
    requireWhole(evaluation.table.rows.size(), measured.data);
    rejectUnframed(evaluation, measured.findings);
    rejectNonDigits(evaluation, model.network, measured.data, stop);
    evaluation.preparation = measured.preparation;
    evaluation.unreadable = countUnreadable(measured);
    return evaluation;
}

} // namespace digitlab::cli
