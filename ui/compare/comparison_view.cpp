// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/comparison_view.h"

#include "core/runs/comparison.h"
#include "ui/charts/curve_chart.h"
#include "ui/charts/heatmap_view.h"
#include "ui/charts/reliability_diagram.h"
#include "ui/charts/value_table.h"
#include "ui/compare/changed_images.h"
#include "ui/compare/comparison_curves.h"
#include "ui/compare/comparison_rows.h"
#include "ui/style/card.h"
#include "ui/style/text.h"
#include "ui/style/theme.h"
#include "ui/widgets/comparison_model.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <algorithm>

namespace digitlab::ui {

namespace {

/// Below this width the cards stand under each other.
constexpr int twoColumnWidth = 760;

ValueTable *tableOf(ComparisonModel &model, const QString &name)
{
    auto *table = new ValueTable(&model);
    table->setAccessibleName(name);
    return table;
}

} // namespace

struct ComparisonView::Private {
    QGridLayout *grid = nullptr;
    QLabel *verdict = new QLabel;
    ComparisonModel settings;
    ComparisonModel metrics;
    ComparisonModel recall;
    ComparisonModel precision;
    CurveChart *loss = new CurveChart(QObject::tr("Loss"), CurveScale::Loss);
    CurveChart *accuracy = new CurveChart(QObject::tr("Accuracy"), CurveScale::Accuracy);
    HeatmapView *matrixA = new HeatmapView;
    HeatmapView *matrixB = new HeatmapView;
    HeatmapView *difference = new HeatmapView;
    ReliabilityDiagram *reliability = new ReliabilityDiagram;
    QComboBox *seed = new QComboBox;
    ChangedImages *images = new ChangedImages;
    Card *verdictCard = new Card({});
    Card *settingsCard = new Card(QObject::tr("Settings that differ"));
    Card *metricsCard = new Card(QObject::tr("Metrics on the test split"));
    Card *lossCard = new Card({});
    Card *accuracyCard = new Card({});
    Card *matrixACard = new Card({});
    Card *matrixBCard = new Card({});
    Card *differenceCard = new Card({});
    Card *recallCard = new Card(QObject::tr("Recall by class"));
    Card *precisionCard = new Card(QObject::tr("Precision by class"));
    Card *reliabilityCard = new Card(QObject::tr("Do the percentages mean what they say?"));
    Card *imagesCard = new Card(QObject::tr("Images"));
    int columns = 0;
    RunSide a;
    RunSide b;
    Comparison comparison;
    std::shared_ptr<const SplitDataset> dataset;

    void fillCards();
    void arrange(int newColumns);
};

void ComparisonView::Private::fillCards()
{
    verdict->setWordWrap(true);
    verdict->setFont(titleFont());
    verdict->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    verdictCard->add(verdict);
    settingsCard->add(tableOf(settings, QObject::tr("Settings that differ")));
    metricsCard->add(tableOf(metrics, QObject::tr("Metrics")));
    recallCard->add(tableOf(recall, QObject::tr("Recall by class")));
    precisionCard->add(tableOf(precision, QObject::tr("Precision by class")));
    reliabilityCard->add(reliability, 1);
    lossCard->add(loss, 1);
    accuracyCard->add(accuracy, 1);
    matrixACard->add(matrixA, 1);
    matrixBCard->add(matrixB, 1);
    differenceCard->add(difference, 1);
    seed->setAccessibleName(QObject::tr("Seed whose images are shown"));
    seed->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    imagesCard->add(seed);
    imagesCard->add(images, 1);
    for (CurveChart *chart : {loss, accuracy})
        chart->setMinimumHeight(30 * gridUnit);
    for (HeatmapView *matrix : {matrixA, matrixB, difference})
        matrix->setMinimumHeight(38 * gridUnit);
}

void ComparisonView::Private::arrange(int newColumns)
{
    if (newColumns == columns)
        return;
    columns = newColumns;
    while (QLayoutItem *item = grid->takeAt(0))
        delete item;
    int row = 0;
    for (Card *card : {verdictCard, settingsCard, metricsCard}) // names of runs and intervals take the whole width
        grid->addWidget(card, row++, 0, 1, columns);
    int place = row * columns;
    for (Card *card : {lossCard, accuracyCard, matrixACard, matrixBCard, differenceCard, reliabilityCard, recallCard,
             precisionCard}) {
        grid->addWidget(card, place / columns, place % columns);
        ++place;
    }
    grid->addWidget(imagesCard, (place + columns - 1) / columns, 0, 1, columns);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, columns == 2 ? 1 : 0);
}

ComparisonView::ComparisonView(QWidget *parent)
    : QWidget(parent)
    , m_private(std::make_unique<Private>())
{
    m_private->grid = new QGridLayout(this);
    m_private->grid->setContentsMargins(0, 0, 0, 0);
    m_private->grid->setSpacing(2 * gridUnit);
    m_private->fillCards();
    m_private->arrange(2);
    connect(m_private->seed, &QComboBox::activated, this, &ComparisonView::showImages);
    connect(m_private->images, &ChangedImages::imageChosen, this, &ComparisonView::chooseImage);
}

ComparisonView::~ComparisonView() = default;

void ComparisonView::show(RunSide a, RunSide b, std::shared_ptr<const SplitDataset> dataset)
{
    Private &d = *m_private;
    d.a = std::move(a);
    d.b = std::move(b);
    d.comparison = compare(d.a, d.b);
    d.dataset = std::move(dataset);
    showVerdict();
    showTables();
    showCurves();
    showMatrices();
    showCalibration();
    showSeeds();
    showImages();
}

QList<CurveChart *> ComparisonView::curves()
{
    return {m_private->loss, m_private->accuracy};
}

QString ComparisonView::verdictText() const
{
    return m_private->verdict->text();
}

void ComparisonView::showVerdict()
{
    Private &d = *m_private;
    const std::string remark = d.comparison.remark.empty() ? "" : " " + d.comparison.remark;
    const bool isOneConfiguration
        = std::ranges::all_of(d.comparison.settings, [](const SettingDifference &row) { return row.key == "seed"; });
    d.verdictCard->setTitle(isOneConfiguration ? tr("Do they differ by more than chance?") : tr("Does it help?"));
    d.verdict->setText(QString::fromStdString(d.comparison.verdict));
    d.verdictCard->setCaption(shownLines(QString::fromStdString(d.comparison.basis + remark)));
}

void ComparisonView::showTables()
{
    Private &d = *m_private;
    const bool groups = d.a.isGroup() || d.b.isGroup();
    for (ComparisonModel *model : {&d.settings, &d.metrics, &d.recall, &d.precision})
        model->setNames(sideName(d.a), sideName(d.b));
    d.settings.setRows(settingRows(d.comparison.settings));
    d.settingsCard->setCaption(
        d.comparison.settings.empty() ? tr("None: the two runs were made with the same settings.") : QString());
    d.metrics.setRows(textRows(d.comparison.metrics));
    d.metricsCard->setCaption(groups ? tr("Of several seeds: mean (lowest to highest)") : QString());
    d.recall.setRows(textRows(d.comparison.recall));
    d.precision.setRows(textRows(d.comparison.precision));
    const QString what = groups
        ? tr("Of one run with its Wilson 95 % interval, of several seeds mean (lowest to highest)")
        : tr("With Wilson's 95 % interval");
    for (Card *card : {d.recallCard, d.precisionCard})
        card->setCaption(d.comparison.recall.empty() ? tr("The two runs have different classes.") : what);
}

void ComparisonView::showCurves()
{
    const Private &d = *m_private;
    showCurvesOf(*d.loss, d.a, d.b, &EpochMetrics::trainLoss, &EpochMetrics::validationLoss);
    showCurvesOf(*d.accuracy, d.a, d.b, &EpochMetrics::trainAccuracy, &EpochMetrics::validationAccuracy);
    for (Card *card : {d.lossCard, d.accuracyCard})
        card->setCaption(d.a.isGroup() || d.b.isGroup()
                ? tr("Several seeds: their mean, shaded from the lowest to the highest")
                : QString());
}

/// Where seeds differ, the difference is of those that both have.
void ComparisonView::showMatrices()
{
    Private &d = *m_private;
    d.matrixA->setTitle(tr("A: %1").arg(sideName(d.a)));
    d.matrixB->setTitle(tr("B: %1").arg(sideName(d.b)));
    d.matrixA->setMatrix(summedMatrix(d.a), toQStringList(d.a.first().classNames));
    d.matrixB->setMatrix(summedMatrix(d.b), toQStringList(d.b.first().classNames));
    const auto &matrices = d.comparison.matrices;
    d.difference->setTitle(d.a.isGroup() || d.b.isGroup()
            ? tr("Difference, B − A, over the %1 seeds of both").arg(commonSeeds(d.a, d.b).size())
            : tr("Difference, B − A"));
    d.difference->setEmptyText(shownLines(QString::fromStdString(d.comparison.basis)));
    if (matrices)
        d.difference->setDifference(matrices->a, matrices->b, toQStringList(d.a.first().classNames));
    else
        d.difference->clear();
}

/// The error is that of a seed, in the mean; the diagram is of all seeds' answers together.
void ComparisonView::showCalibration()
{
    const Private &d = *m_private;
    const auto calibration = [](const RunSide &side) {
        CalibrationReport report = pooledCalibration(side);
        report.expectedError
            = spread(side, [](const Run &run) { return calibrationReport(run.predictions).expectedError; }).mean;
        return report;
    };
    const CalibrationReport a = calibration(d.a);
    const CalibrationReport b = calibration(d.b);
    d.reliability->setReports(a, b);
    d.reliabilityCard->setCaption(tr("Expected calibration error: A %1 (circles), B %2 (squares). On the dashed line, "
                                     "a network is right as often as its confidence says.")
                                      .arg(percentText(a.expectedError), percentText(b.expectedError)));
}

/// Images are of one run against one: of groups, the two of one seed.
void ComparisonView::showSeeds()
{
    Private &d = *m_private;
    d.seed->clear();
    for (const std::uint64_t seed : commonSeeds(d.a, d.b))
        d.seed->addItem(tr("Seed %1").arg(seed), static_cast<qulonglong>(seed));
    d.seed->setVisible((d.a.isGroup() || d.b.isGroup()) && d.seed->count() > 0);
}

void ComparisonView::showImages()
{
    Private &d = *m_private;
    const bool groups = d.a.isGroup() || d.b.isGroup();
    const std::uint64_t seed = d.seed->currentData().toULongLong();
    const Run *a = groups ? d.a.withSeed(seed) : &d.a.first();
    const Run *b = groups ? d.b.withSeed(seed) : &d.b.first();
    d.images->clear();
    if (!a || !b || (groups && d.seed->count() == 0))
        return;
    if (const auto paired = compare({{*a}}, {{*b}}).paired) // where there is none, the verdict says why
        d.images->show(*a, *b, *paired, d.dataset);
}

void ComparisonView::chooseImage(ModelSide side, int row)
{
    const Private &d = *m_private;
    const RunSide &chosen = side == ModelSide::A ? d.a : d.b;
    const bool groups = d.a.isGroup() || d.b.isGroup();
    const Run *run = groups ? chosen.withSeed(d.seed->currentData().toULongLong()) : &chosen.first();
    if (run)
        Q_EMIT imageChosen(toQString(run->folder), row);
}

void ComparisonView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_private->arrange(width() >= twoColumnWidth ? 2 : 1);
}

} // namespace digitlab::ui
