// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/sweep_document.h"

#include "core/base/number_text.h"
#include "core/reports/run_blocks.h"
#include "core/sweeps/learning_curve.h"
#include "core/sweeps/sweep_choice.h"
#include "core/sweeps/sweep_effects.h"
#include "core/sweeps/sweep_interactions.h"
#include "core/training/settings.h"

namespace digitlab {

namespace {

std::string signedPoints(double fraction)
{
    return (fraction > 0 ? "+" : "") + decimal(100 * fraction, 1);
}

void addChoice(Document &document, const SweepResults &results)
{
    const auto choice = chooseBest(results);
    document.add(Verdict{choice ? choice->sentence : "No run is complete yet."});
    if (choice && !choice->warning.empty())
        document.add(Paragraph{choice->warning});
    for (const std::string &remark : sweepRemarks(results))
        document.add(Paragraph{remark});
}

void addEffects(Document &document, const SweepResults &results)
{
    const std::vector<SweepEffect> effects = sweepEffects(results);
    if (effects.empty())
        return;
    document.add(Heading{"Effect of each option"});
    for (const SweepEffect &effect : effects)
        document.add(Paragraph{effect.sentence});
    Table table{.caption
        = "Difference of the test accuracy in points, everything else equal; paired over seeds by the exact "
          "sign-flip test where the seeds are enough for it, else by Student's t; p-values adjusted for all effects "
          "(Holm 1979)",
        .header = {"Option", "Value", "Instead of", "Test", "Points", "95 % interval", "p", "p adjusted"},
        .textColumns = 4};
    for (const SweepEffect &effect : effects) {
        const SweepOption &option = results.plan.options[effect.option];
        const auto &interval = effect.difference.interval;
        table.rows.push_back({label(option), valueText(option, option.values[effect.value]),
            valueText(option, option.values[0]),
            !effect.isTested     ? "-"
                : effect.isExact ? "sign-flip"
                                 : "t",
            signedPoints(effect.difference.mean),
            interval ? signedPoints(interval->low) + " to " + signedPoints(interval->high) : "-",
            effect.isTested ? pValueText(effect.pValue) : "-", effect.isTested ? pValueText(effect.pAdjusted) : "-"});
    }
    document.add(std::move(table));
    for (const std::string &sentence : interactionSentences(sweepInteractions(results)))
        document.add(Paragraph{sentence});
}

void addLearningCurve(Document &document, const SweepResults &results)
{
    const auto curve = learningCurve(results);
    if (!curve)
        return;
    document.add(Heading{"Learning curve"});
    document.add(Paragraph{curve->sentence});
    Table table{.caption = "Test accuracy by training images per class, and the fitted power law",
        .header = {"Images per class", "Test accuracy", "Fitted"},
        .textColumns = 0};
    for (const CurvePoint &point : curve->points)
        table.rows.push_back({grouped(point.perClass),
            point.interval ? percentWithRange(point.accuracy, *point.interval) : percentText(point.accuracy),
            percentText(1 - curve->law.errorAt(point.perClass))});
    document.add(std::move(table));
}

void addPoints(Document &document, const SweepResults &results)
{
    document.add(Heading{"All configurations"});
    Table table{.caption = "Mean accuracies over seeds; the interval is that of the test accuracy",
        .header = {"Point"},
        .textColumns = static_cast<int>(results.plan.options.size()) + 1};
    for (const SweepOption &option : results.plan.options)
        table.header.push_back(label(option));
    for (const char *title : {"Validation", "Test", "95 % interval", "Seeds"})
        table.header.emplace_back(title);
    table.rows = pointRows(results);
    document.add(std::move(table));
}

void addPlan(Document &document, const SweepPlan &plan)
{
    document.add(Heading{"Configuration and data"});
    document.add(Paragraph{"Dataset: " + plan.dataset.text() + ", " + grouped(plan.dataset.trainCount)
        + " training and " + counted(plan.dataset.testCount, "test image") + ", SHA-256 " + plan.dataset.hash
        + ". Of each class " + percentText(plan.validationFraction)
        + " of the training images are held out for validation, unless the dataset has a validation split."});
    Table table{.caption = "Settings that all runs start from", .header = {"Setting", "Value"}, .textColumns = 2};
    for (const SettingValue &setting : settings(plan.base))
        table.rows.push_back({setting.label, setting.value});
    document.add(std::move(table));
}

} // namespace

Document sweepDocument(const SweepResults &results)
{
    Document document = beginDocument(
        "Sweep: " + counted(results.points.size(), "configuration") + ", " + counted(results.plan.seeds, "seed"));
    addChoice(document, results);
    addEffects(document, results);
    addLearningCurve(document, results);
    addPoints(document, results);
    addPlan(document, results.plan);
    return document;
}

std::vector<std::vector<std::string>> pointRows(const SweepResults &results)
{
    std::vector<std::vector<std::string>> rows;
    for (const PointResult &result : pointResults(results)) {
        const SweepPoint &point = results.points[result.point];
        std::vector<std::string> row{point.name};
        for (std::size_t i = 0; i < results.plan.options.size(); ++i)
            row.push_back(valueText(results.plan.options[i], results.plan.options[i].values[point.values[i]]));
        row.insert(row.end(),
            {percentText(result.validation), percentText(result.test),
                result.interval ? percentRange(*result.interval) : "-", std::to_string(result.seeds)});
        rows.push_back(std::move(row));
    }
    return rows;
}

} // namespace digitlab
