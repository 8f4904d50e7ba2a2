// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/sweep_plan_command.h"

#include "app/cli/console.h"
#include "app/cli/dataset_options.h"
#include "app/cli/sweep_text.h"
#include "app/cli/value_parser.h"
#include "core/base/new_folder.h"
#include "core/base/number_text.h"
#include "core/data/held_out.h"
#include "core/sweeps/sweep_folder.h"
#include "core/sweeps/sweep_plan_json.h"
#include "core/training/presets.h"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <nlohmann/json.hpp>

namespace digitlab::cli {

namespace {

constexpr int mostPerClass = 1'000'000;

/// Commas separate values, so lists inside of one have colons.
std::string withCommas(std::string text)
{
    std::ranges::replace(text, ':', ',');
    return text;
}

std::string varyHelp()
{
    std::string help
        = "An option to vary and its values; give it once for each option. Lists inside a value have colons, "
          "as in filters=32:64:128,64:128:256 or augment=none,rotation=15:shear=10. The other values are "
          "compared with the first. Options:";
    for (const std::string &key : sweepOptionKeys())
        help += " " + key;
    return help + ". train-per-class takes numbers of training images per class, or all: a learning curve.";
}

nlohmann::json toJson(const SweepPlan &plan, const std::vector<SweepPoint> &points)
{
    nlohmann::json list = nlohmann::json::array();
    for (const SweepPoint &point : points)
        list.push_back({{"point", point.name}, {"settings", settingsJson(plan, point)}});
    nlohmann::json seeds = nlohmann::json::array();
    for (int i = 0; i < plan.seeds; ++i)
        seeds.push_back(plan.base.training.seed + static_cast<std::uint64_t>(i));
    return {{"runs", points.size() * seeds.size()}, {"points", list}, {"seeds", seeds}};
}

} // namespace

SweepPlanCommand::SweepPlanCommand(CLI::App &sweep)
    : Command(sweep, "plan", "Write what a sweep is to train; nothing is trained yet")
    , m_settings(app())
{
    m_data.declare(app(), "Train on");
    addSweepOptions();
}

void SweepPlanCommand::addSweepOptions()
{
    addOutOption(app(), m_out);
    addPresetOption(app(), m_preset);
    app().add_option("--vary", m_vary, varyHelp())->type_name("KEY=V1,V2,...")->required()->allow_extra_args(false);
    addCheckedOption(
        app(), "--seeds", [this](const std::string &text) { m_seeds = parseWhole(text, 1, 1000); },
        "Number of seeds for each configuration, from --seed on; with one seed no effect can be told")
        ->type_name("K")
        ->default_str("5");
    addCheckedOption(
        app(), "--design", [this](const std::string &text) { m_design = designFromName(text); },
        "grid: every value with every value of the other options; one-at-a-time: each value alone beside the base")
        ->type_name("grid|one-at-a-time")
        ->default_str("grid");
    addCheckedOption(
        app(), "--validation-share",
        [this](const std::string &text) {
            m_validationFraction = parseNumber(text, {.withLowest = false, .withHighest = false});
        },
        "Fraction of the training split that is held out to choose the best configuration by, unless the dataset has a "
        "validation split")
        ->type_name("FRACTION")
        ->default_str("0.2");
}

/// "dropout=0,0.2".
SweepOption SweepPlanCommand::option(const std::string &text, const RunConfig &base, int trainCount) const
{
    const std::size_t equals = text.find('=');
    if (equals == std::string::npos)
        throw UsageError("--vary: expected KEY=V1,V2,..., not \"" + text + "\"");
    SweepOption option{.key = text.substr(0, equals), .values = {}};
    try {
        settingsOf(option.key);
        for (const std::string_view word : splitAtCommas(std::string_view(text).substr(equals + 1))) {
            SweepValue value{.text = std::string(word), .config = base, .trainPerClass = {}};
            if (option.key == presetOption)
                value.config = m_settings.appliedTo(preset(word, trainCount));
            else if (option.key != trainPerClassOption)
                applySetting(option.key, withCommas(value.text), value.config);
            else if (word != "all")
                value.trainPerClass = parseWhole(word, 1, mostPerClass);
            option.values.push_back(std::move(value));
        }
    } catch (const std::invalid_argument &refusal) {
        throw UsageError("--vary " + option.key + ": " + refusal.what());
    }
    return m_design == SweepDesign::Grid ? option : withBaseFirst(option, base);
}

SweepPlan SweepPlanCommand::plan(const SplitDataset &data) const
{
    const SplitDataset held = withoutHeldOut(data, {.validationFraction = m_validationFraction});
    const int trainCount = held.train.size();
    SweepPlan plan{.base = m_settings.appliedTo(preset(m_preset, trainCount)),
        .options = {},
        .design = m_design,
        .seeds = m_seeds,
        .validationFraction = m_validationFraction,
        .dataset = data.identity};
    plan.base.network.classes = data.train.classCount();
    for (const std::string &text : m_vary)
        plan.options.push_back(option(text, plan.base, trainCount));
    try {
        validate(plan);
    } catch (const std::invalid_argument &refusal) {
        throw UsageError(refusal.what());
    }
    const std::vector<int> counts = held.train.countsByClass();
    for (const SweepPoint &point : sweepPoints(plan))
        if (point.trainPerClass && *point.trainPerClass > std::ranges::min(counts))
            throw UsageError("--vary train-per-class: " + grouped(*point.trainPerClass) + " images per class; after "
                + "the validation split is held out, the smallest class has " + grouped(std::ranges::min(counts)));
    return plan;
}

ExitStatus SweepPlanCommand::run(std::stop_token stop)
{
    m_data.refuseNonsense();
    requireFreeFolder(m_out);
    const SweepPlan planned = plan(readSource(m_data.source(), stop));
    writePlan(m_out, planned);
    const std::vector<SweepPoint> points = sweepPoints(planned);
    if (wantsJson())
        printJson(toJson(planned, points));
    else
        print(counted(points.size(), "configuration") + ", " + counted(planned.seeds, "seed") + ": "
            + counted(points.size() * static_cast<std::size_t>(planned.seeds), "run")
            + "; train them with: " + sweepRunCommand(m_out) + "\n");
    return ExitStatus::Done;
}

} // namespace digitlab::cli
