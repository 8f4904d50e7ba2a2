// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/run_document.h"

#include "core/base/number_text.h"
#include "core/reports/matrix_figure.h"
#include "core/reports/run_blocks.h"
#include "core/reports/run_figures.h"
#include "core/runs/run_pairing.h"

#include <algorithm>
#include <optional>
#include <stdexcept>

namespace digitlab {

namespace {

const Prediction &rowOf(const Run &run, int row)
{
    return run.predictions.rows[static_cast<std::size_t>(row)];
}

const std::string &className(const Run &run, int label)
{
    return run.predictions.classNames[static_cast<std::size_t>(label)];
}

/// "5 (87.2 %)", with a space before the sign that does not break.
std::string answer(const Run &run, int row)
{
    const Prediction &prediction = rowOf(run, row);
    const auto label = static_cast<std::size_t>(prediction.predicted);
    if (label >= prediction.probabilities.size())
        return className(run, prediction.predicted);
    std::string sure = percentText(static_cast<double>(prediction.probabilities[label]));
    if (const std::size_t space = sure.rfind(' '); space != std::string::npos)
        sure.replace(space, 1, "\u00a0");
    return className(run, prediction.predicted) + " (" + sure + ")";
}

FigureBlock matrixFigure(const Run &run, const std::string &name)
{
    const std::string label = runLabel(run);
    return {name,
        "Confusion matrix of " + label + " on the test split; the digits on its diagonal were predicted correctly.",
        matrixSvg(ConfusionMatrix(run.predictions), run.predictions.classNames, "Confusion matrix: " + label)};
}

void addMistakes(Document &document, const Run &run, const DocumentPictures &pictures)
{
    const std::vector<int> mistakes = mistakesOf(run.predictions);
    document.blocks.push_back(
        Heading{"Mistakes: " + grouped(mistakes.size()) + " of " + grouped(run.predictions.rows.size())});
    if (mistakes.empty())
        return document.blocks.push_back(Paragraph{"None."});
    addGallery(document, run.predictions, mistakes, pictures, [&](int row) {
        return rowOf(run, row).origin + ": is " + className(run, rowOf(run, row).actual) + ", predicted as "
            + answer(run, row);
    });
}

void addMeasurements(Document &document, const Run &run, const DocumentPictures &pictures)
{
    document.blocks.push_back(Heading{"Test split"});
    document.blocks.push_back(matrixFigure(run, "matrix"));
    document.blocks.push_back(metricsTable({&run}));
    document.blocks.push_back(classTable(run));
    document.blocks.push_back(
        Preformatted{"Classification report: " + runLabel(run) + ", as scikit-learn prints it", reportOf(run).text()});
    addMistakes(document, run, pictures);
}

std::string runVerdict(const Run &run)
{
    if (run.predictions.rows.empty())
        return run.name + " is " + outcomeName(run.outcome) + "; no epoch has been measured.";
    return run.name + " correctly classifies " + grouped(run.predictions.correctCount()) + " of "
        + counted(run.predictions.rows.size(), "digit") + ": "
        + accuracyText(run.predictions.correctCount(), static_cast<int>(run.predictions.rows.size())) + ".";
}

/// The document of two runs, A and B.
class ComparisonWriter
{
public:
    ComparisonWriter(Run a, Run b, const DocumentPictures &pictures)
        : m_a(std::move(a))
        , m_b(std::move(b))
        , m_pictures(pictures)
    {
        if (m_a.name == m_b.name) {
            m_a.name += " (A)";
            m_b.name += " (B)";
        }
    }

    Document write()
    {
        m_document = beginDocument("Comparison: " + runLabel(m_a) + " and " + runLabel(m_b));
        addVerdict();
        addSettings();
        addCurves(m_document, {{{m_a}}, {{m_b}}}, m_pictures.lossAxis);
        addMatrices();
        addClasses();
        if (m_paired)
            addChanges();
        addOrigin();
        return std::move(m_document);
    }

private:
    void addVerdict()
    {
        try {
            m_paired = comparePaired(m_a, m_b);
            add(Verdict{verdict(*m_paired, m_a.name, m_b.name, static_cast<int>(m_a.predictions.rows.size()))});
            add(Paragraph{"Exact two-sided McNemar test (McNemar 1947) over the digits that only one of the two runs "
                          "classifies correctly."});
            if (!m_paired->remark.empty())
                add(Paragraph{m_paired->remark});
        } catch (const std::invalid_argument &reason) {
            add(Verdict{std::string("There is no paired test of the two runs. ") + reason.what()});
        }
        add(metricsTable({&m_a, &m_b}));
    }

    void addSettings()
    {
        add(Heading{"Settings that differ"});
        add(differencesBlock(m_a, m_b));
    }

    void addMatrices()
    {
        add(Heading{"Confusion matrices"});
        add(matrixFigure(m_a, "matrix-a"));
        add(matrixFigure(m_b, "matrix-b"));
        if (m_paired)
            add(FigureBlock{"matrix-difference",
                "Confusion matrix of B minus that of A: vermilion where B has more, blue where it has fewer.",
                differenceSvg(ConfusionMatrix(m_a.predictions), ConfusionMatrix(m_b.predictions),
                    m_a.predictions.classNames, "Difference: " + m_b.name + " minus " + m_a.name)});
    }

    void addClasses()
    {
        add(Heading{"Classes"});
        add(classTable(m_a));
        add(classTable(m_b));
    }

    void addChanges()
    {
        addRows("Fixed by B, " + m_b.name, m_paired->fixed);
        addRows("Broken by B, " + m_b.name, m_paired->broken);
        addRows("Wrong in both", m_paired->bothWrong);
    }

    void addRows(const std::string &title, const std::vector<int> &rows)
    {
        add(Heading{title + ": " + grouped(rows.size())});
        if (rows.empty())
            return add(Paragraph{"None."});
        addGallery(m_document, m_a.predictions, rows, m_pictures, [this](int row) {
            return rowOf(m_a, row).origin + ": is " + className(m_a, rowOf(m_a, row).actual) + ", A predicts "
                + answer(m_a, row) + ", B predicts " + answer(m_b, row);
        });
    }

    void addOrigin()
    {
        add(Heading{"Configuration and data"});
        add(originTable({&m_a, &m_b}));
        for (const Run *run : {&m_a, &m_b}) {
            add(Heading{"Settings of " + runLabel(*run), 3});
            add(settingsTable(*run));
        }
    }

    void add(Block block) { m_document.blocks.push_back(std::move(block)); }

    Run m_a;
    Run m_b;
    const DocumentPictures &m_pictures;
    Document m_document;
    std::optional<PairedComparison> m_paired;
};

} // namespace

Document runDocument(const Run &run, const DocumentPictures &pictures)
{
    Document document = beginDocument("Run: " + runLabel(run));
    document.blocks.push_back(Verdict{runVerdict(run)});
    if (!run.epochs.empty())
        addCurves(document, {{{run}}}, pictures.lossAxis);
    if (!run.predictions.rows.empty())
        addMeasurements(document, run, pictures);
    document.blocks.push_back(Heading{"Configuration"});
    document.blocks.push_back(settingsTable(run));
    document.blocks.push_back(Heading{"Data and origin"});
    document.blocks.push_back(originTable({&run}));
    return document;
}

Document reportDocument(const Run &run)
{
    requireMeasured(run);
    Document document = beginDocument("Classification report: " + runLabel(run));
    document.blocks.push_back(metricsTable({&run}));
    document.blocks.push_back(classTable(run));
    document.blocks.push_back(Preformatted{"As scikit-learn prints it", reportOf(run).text()});
    return document;
}

Document comparisonDocument(const Run &a, const Run &b, const DocumentPictures &pictures)
{
    requireMeasured(a);
    requireMeasured(b);
    return ComparisonWriter(a, b, pictures).write();
}

} // namespace digitlab
