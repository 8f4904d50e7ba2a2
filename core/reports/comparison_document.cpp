// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/comparison_document.h"

#include "core/base/number_text.h"
#include "core/reports/matrix_figure.h"
#include "core/reports/run_blocks.h"
#include "core/reports/run_figures.h"
#include "core/runs/comparison.h"

#include <set>

namespace digitlab {

namespace {

/// Two of one name are told apart in every label.
void tellApart(RunSide &a, RunSide &b)
{
    if (a.first().name != b.first().name)
        return;
    for (Run &run : a.runs)
        run.name += " (A)";
    for (Run &run : b.runs)
        run.name += " (B)";
}

std::string accuracyWithSeed(const RunSide &side, std::uint64_t seed)
{
    const Run *run = side.withSeed(seed);
    return run ? percentText(run->predictions.accuracy()) : "-";
}

/// In percentage points, with its sign.
std::string differenceWithSeed(const RunSide &a, const RunSide &b, std::uint64_t seed)
{
    const Run *runA = a.withSeed(seed);
    const Run *runB = b.withSeed(seed);
    if (!runA || !runB)
        return "-";
    const double difference = runB->predictions.accuracy() - runA->predictions.accuracy();
    return (difference > 0 ? "+" : "") + decimal(100 * difference, 1);
}

/// The document of two sides, A and B.
class ComparisonWriter
{
public:
    ComparisonWriter(const RunSide &a, const RunSide &b, const DocumentImages &images)
        : m_a(a)
        , m_b(b)
        , m_images(images)
        , m_comparison(compare(a, b))
    {
    }

    Document write()
    {
        m_document = beginDocument("Comparison: " + sideLabel(m_a) + " and " + sideLabel(m_b));
        addVerdict();
        addSettings();
        addCurves(m_document, {m_a, m_b}, m_images.lossAxis);
        addMatrices();
        m_document.add(Heading{"Classes"});
        m_document.add(classTable(m_a));
        m_document.add(classTable(m_b));
        if (m_comparison.paired)
            addChanges(*m_comparison.paired);
        m_document.add(Heading{"Configuration and data"});
        addOrigin(m_document, m_a);
        addOrigin(m_document, m_b);
        return std::move(m_document);
    }

private:
    std::vector<std::string> header(const std::string &first) const
    {
        return {first, "A: " + sideLabel(m_a), "B: " + sideLabel(m_b)};
    }

    void addVerdict()
    {
        m_document.add(Verdict{m_comparison.verdict});
        m_document.add(Paragraph{m_comparison.basis});
        if (!m_comparison.remark.empty())
            m_document.add(Paragraph{m_comparison.remark});
        Table metrics{.caption = metricsCaption, .header = header("")};
        for (const ComparedTexts &row : m_comparison.metrics)
            metrics.rows.push_back({row.label, row.a, row.b});
        m_document.add(std::move(metrics));
        if (m_a.isGroup() || m_b.isGroup())
            addSeeds();
    }

    void addSeeds()
    {
        std::set<std::uint64_t> seeds;
        for (const RunSide *side : {&m_a, &m_b})
            for (const Run &run : side->runs)
                seeds.insert(run.config.training.seed);
        Table table{.caption = "Test accuracy by seed", .header = header("Seed")};
        table.header.emplace_back("B minus A, points");
        for (const std::uint64_t seed : seeds)
            table.rows.push_back({std::to_string(seed), accuracyWithSeed(m_a, seed), accuracyWithSeed(m_b, seed),
                differenceWithSeed(m_a, m_b, seed)});
        table.rows.push_back({"Mean", meanAccuracyText(m_a), meanAccuracyText(m_b), ""});
        m_document.add(std::move(table));
    }

    void addSettings()
    {
        m_document.add(Heading{"Settings that differ"});
        Table table{.header = header("Setting"), .textColumns = 3};
        for (const SettingDifference &difference : m_comparison.settings)
            table.rows.push_back({difference.label, difference.a, difference.b});
        if (table.rows.empty())
            m_document.add(Paragraph{"All settings are the same."});
        else
            m_document.add(std::move(table));
    }

    void addMatrices()
    {
        m_document.add(Heading{"Confusion matrices"});
        m_document.add(matrixBlock("matrix-a", m_a));
        m_document.add(matrixBlock("matrix-b", m_b));
        if (m_comparison.matrices)
            m_document.add(FigureBlock{"matrix-difference",
                "Confusion matrix of B minus that of A: vermilion where B has more, blue where it has fewer.",
                differenceSvg(m_comparison.matrices->a, m_comparison.matrices->b, m_a.first().predictions.classNames,
                    "Difference: " + sideLabel(m_b) + " minus " + sideLabel(m_a))});
    }

    void addChanges(const PairedComparison &paired)
    {
        const std::string &name = m_b.first().name;
        addRows("Fixed by B, " + name, paired.fixed);
        addRows("Broken by B, " + name, paired.broken);
        addRows("Wrong in both", paired.bothWrong);
    }

    void addRows(const std::string &title, const std::vector<int> &rows)
    {
        m_document.add(Heading{title + ": " + grouped(rows.size())});
        addGallery(m_document, m_a.first(), rows, m_images, [this](int row) {
            return ", A predicts " + answerText(m_a.first(), row) + ", B predicts " + answerText(m_b.first(), row);
        });
    }

    const RunSide &m_a;
    const RunSide &m_b;
    const DocumentImages &m_images;
    Comparison m_comparison;
    Document m_document;
};

} // namespace

Document comparisonDocument(RunSide a, RunSide b, const DocumentImages &images)
{
    requireMeasured(a);
    requireMeasured(b);
    tellApart(a, b);
    return ComparisonWriter(a, b, images).write();
}

} // namespace digitlab
