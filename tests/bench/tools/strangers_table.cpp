// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/interval.h"
#include "core/training/model_file.h"
#include "tests/bench/origins/answers.h"

#include <cstdio>
#include <exception>
#include <string_view>

using namespace digitlab;

namespace {

double percent(int part, const Answered &whole)
{
    return 100.0 * part / static_cast<double>(whole.answers.size());
}

Interval intervalOf(int part, const Answered &whole)
{
    const Interval fraction = wilsonInterval(part, static_cast<int>(whole.answers.size()));
    return {100 * fraction.low, 100 * fraction.high};
}

void printDigits(const Answered &one)
{
    const Interval interval = intervalOf(one.right(), one);
    std::printf("| %s | %zu | %.1f (%.1f to %.1f) | %.1f | %.1f |\n", one.name.c_str(), one.answers.size(),
        percent(one.right(), one), interval.low, interval.high, percent(one.rightGuesses(), one),
        percent(one.refused(), one));
    std::fflush(stdout);
}

void printOthers(const Answered &one)
{
    const Interval interval = intervalOf(one.refused(), one);
    std::printf("| %s%s | %zu | %.1f (%.1f to %.1f) |\n", one.name.c_str(), one.isHeldOut ? " *" : "",
        one.answers.size(), percent(one.refused(), one), interval.low, interval.high);
    std::fflush(stdout);
}

std::vector<Answered> printed(const std::vector<Origin> &origins, const Classifier &classifier, bool ofDigits)
{
    std::puts(ofDigits
            ? "\n| digits | n | right, % (95 % interval) | best guess right, % | refused, % |\n|---|---|---|---|---|"
            : "\n| no digits | n | refused, % (95 % interval) |\n|---|---|---|");
    std::vector<Answered> all;
    for (const Origin &origin : origins) {
        if (origin.ofDigits != ofDigits)
            continue;
        all.push_back(answersTo(origin, classifier));
        (ofDigits ? printDigits : printOthers)(all.back());
    }
    return all;
}

void printCurve(const std::vector<Answered> &all)
{
    std::puts("\nMeans over origins, where the threshold is moved:\n\n| digits refused, % | others refused, % | those "
              "marked, % | shift |\n|---|---|---|---|");
    for (const CurvePoint &point : refusalCurve(all, {0.0025, 0.005, 0.01, 0.015, 0.02, 0.03, 0.05, 0.1}))
        std::printf("| %.2f | %.1f | %.1f | %+.2f |\n", 100 * point.digits, 100 * point.nonDigits, 100 * point.heldOut,
            static_cast<double>(point.shift));
}

OriginSources sourcesFrom(int argc, char **argv)
{
    OriginSources sources;
    for (int i = 2; i + 1 < argc; i += 2) {
        const std::string_view option = argv[i];
        if (option == "--mnist")
            sources.mnist = argv[i + 1];
        else if (option == "--pens")
            sources.pens = argv[i + 1];
        else
            sources.folders.emplace_back(argv[i + 1]);
    }
    return sources;
}

void printTables(const Classifier &classifier, const OriginSources &sources)
{
    std::vector<Origin> origins = digitOrigins(sources);
    for (auto more : {habitOrigins(sources), nonDigitOrigins(sources), folderOrigins(sources)})
        std::ranges::move(more, std::back_inserter(origins));
    std::vector<Answered> all = printed(origins, classifier, true);
    std::ranges::move(printed(origins, classifier, false), std::back_inserter(all));
    std::puts("\n* of an origin that the model that ships was neither trained nor calibrated on");
    printCurve(all);
}

} // namespace

/// What a model reads and refuses, by origin: strangers_table MODEL|builtin [--mnist FOLDER] [--pens FILE]
/// [--folder FOLDER]... MNIST's four idx files; a drawings file; class folders of PNG files 0 to 9, and "none".
int main(int argc, char **argv)
{
    try {
        const Model model = loadModelOrBuiltin(argc > 1 ? argv[1] : "builtin");
        printTables(Classifier(std::make_shared<const Network>(model.network)), sourcesFrom(argc, argv));
        return 0;
    } catch (const std::exception &error) {
        std::fprintf(stderr, "strangers_table: %s\n", error.what());
        return 1;
    }
}
