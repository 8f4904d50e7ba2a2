#include "ui/pages/comparison_view.h"

#include "core/evaluation/paired_comparison.h"
#include "ui/models/comparison_model.h"
#include "ui/pages/changed_pictures.h"
#include "ui/pages/comparison_rows.h"
#include "ui/text.h"
#include "ui/theme.h"
#include "ui/views/card.h"
#include "ui/views/curve_chart.h"
#include "ui/views/heatmap_view.h"
#include "ui/views/value_table.h"

#include <QGridLayout>
#include <QLabel>

namespace digitlab::ui {

namespace {

/// Below this width the cards stand under each other.
constexpr int twoColumnWidth = 760;

enum class Measure { Loss, Accuracy };

std::vector<QPointF> validationCurve(const Run &run, Measure measure)
{
    std::vector<QPointF> points;
    for (const EpochMetrics &epoch : run.epochs)
        points.emplace_back(epoch.epoch, measure == Measure::Loss ? epoch.validationLoss : epoch.validationAccuracy);
    return points;
}

std::vector<QPointF> trainingCurve(const Run &run, Measure measure)
{
    std::vector<QPointF> points;
    for (const EpochMetrics &epoch : run.epochs)
        points.emplace_back(epoch.epoch, measure == Measure::Loss ? epoch.trainLoss : epoch.trainAccuracy);
    return points;
}

void fill(CurveChart &chart, const Run &a, const Run &b, Measure measure)
{
    chart.clear();
    chart.setEpochs(std::max(a.config.training.epochs, b.config.training.epochs));
    chart.setCurve(CurveRole::TrainingA, QObject::tr("A train"), trainingCurve(a, measure));
    chart.setCurve(CurveRole::ValidationA, QObject::tr("A val."), validationCurve(a, measure));
    chart.setCurve(CurveRole::TrainingB, QObject::tr("B train"), trainingCurve(b, measure));
    chart.setCurve(CurveRole::ValidationB, QObject::tr("B val."), validationCurve(b, measure));
}

} // namespace

struct ComparisonView::Private {
    QGridLayout *grid = nullptr;
    QLabel *verdict = new QLabel;
    ComparisonModel settings;
    ComparisonModel metrics;
    ComparisonModel classes;
    CurveChart *loss = new CurveChart(QObject::tr("Loss"), CurveScale::Loss);
    CurveChart *accuracy = new CurveChart(QObject::tr("Accuracy"), CurveScale::Accuracy);
    HeatmapView *matrixA = new HeatmapView;
    HeatmapView *matrixB = new HeatmapView;
    HeatmapView *difference = new HeatmapView;
    ChangedPictures *pictures = new ChangedPictures;
    Card *verdictCard = new Card(QObject::tr("Does it help?"));
    Card *settingsCard = new Card(QObject::tr("Settings that differ"));
    Card *metricsCard = new Card(QObject::tr("Metrics on the test side"));
    Card *lossCard = new Card({});
    Card *accuracyCard = new Card({});
    Card *matrixACard = new Card({});
    Card *matrixBCard = new Card({});
    Card *differenceCard = new Card({});
    Card *classesCard = new Card(QObject::tr("Recall by class (95 % interval)"));
    Card *picturesCard = new Card(QObject::tr("Pictures"));
    int columns = 0;

    void fillCards();
    void arrange(int newColumns);
};

void ComparisonView::Private::fillCards()
{
    verdict->setWordWrap(true);
    verdict->setFont(titleFont());
    verdict->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    verdictCard->add(verdict);
    settingsCard->add(new ValueTable(&settings));
    metricsCard->add(new ValueTable(&metrics));
    classesCard->add(new ValueTable(&classes));
    lossCard->add(loss, 1);
    accuracyCard->add(accuracy, 1);
    matrixACard->add(matrixA, 1);
    matrixBCard->add(matrixB, 1);
    differenceCard->add(difference, 1);
    picturesCard->add(pictures, 1);
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
    grid->addWidget(verdictCard, 0, 0, 1, columns);
    int place = columns;
    for (Card *card :
        {settingsCard, metricsCard, lossCard, accuracyCard, matrixACard, matrixBCard, differenceCard, classesCard}) {
        grid->addWidget(card, place / columns, place % columns);
        ++place;
    }
    grid->addWidget(picturesCard, (place + columns - 1) / columns, 0, 1, columns);
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
}

ComparisonView::~ComparisonView() = default;

void ComparisonView::show(const Run &a, const Run &b, const std::shared_ptr<const SplitDataset> &dataset)
{
    Private &d = *m_private;
    const QString nameA = QString::fromStdString(a.name);
    const QString nameB = QString::fromStdString(b.name);
    for (ComparisonModel *model : {&d.settings, &d.metrics, &d.classes})
        model->setNames(nameA, nameB);
    const std::vector<ComparisonRow> differing = differingSettings(a, b);
    d.settings.setRows(differing);
    d.settingsCard->setCaption(
        differing.empty() ? tr("None: the two runs were made with the same settings.") : QString());
    d.metrics.setRows(comparedMetrics(a, b));
    d.classes.setRows(comparedClasses(a, b));
    d.classesCard->setCaption(a.classNames == b.classNames ? QString() : tr("The two runs know different classes."));
    showVerdict(a, b, dataset);
    showCurves(a, b);
    showMatrices(a, b);
}

QString ComparisonView::verdictText() const
{
    return m_private->verdict->text();
}

void ComparisonView::showVerdict(const Run &a, const Run &b, const std::shared_ptr<const SplitDataset> &dataset)
{
    Private &d = *m_private;
    try {
        const PairedComparison comparison = comparePaired(a.predictions, b.predictions);
        const auto total = static_cast<int>(a.predictions.rows.size());
        d.verdict->setText(QString::fromStdString(verdict(comparison, a.name, b.name, total)));
        d.verdictCard->setCaption(
            tr("Exact McNemar test on the same %1 test pictures: B fixes %2, breaks %3; p = %4. One seed each: "
               "another seed can turn a small difference round.")
                .arg(countText(total), countText(static_cast<qint64>(comparison.fixed.size())),
                    countText(static_cast<qint64>(comparison.broken.size())),
                    QString::number(comparison.pValue, 'g', 2)));
        d.pictures->show(a, b, comparison, dataset);
    } catch (const std::invalid_argument &reason) {
        d.verdict->setText(tr("These two runs cannot be tested against each other."));
        d.verdictCard->setCaption(QString::fromStdString(reason.what()));
        d.pictures->clear();
    }
}

void ComparisonView::showCurves(const Run &a, const Run &b)
{
    fill(*m_private->loss, a, b, Measure::Loss);
    fill(*m_private->accuracy, a, b, Measure::Accuracy);
}

void ComparisonView::showMatrices(const Run &a, const Run &b)
{
    Private &d = *m_private;
    d.matrixA->setTitle(tr("A: %1").arg(QString::fromStdString(a.name)));
    d.matrixB->setTitle(tr("B: %1").arg(QString::fromStdString(b.name)));
    d.difference->setTitle(tr("Difference, B − A"));
    const ConfusionMatrix matrixA(a.predictions);
    const ConfusionMatrix matrixB(b.predictions);
    const QStringList names = toQStringList(a.classNames);
    d.matrixA->setMatrix(matrixA, names);
    d.matrixB->setMatrix(matrixB, toQStringList(b.classNames));
    d.difference->setEmptyText(tr("The two runs know different classes."));
    if (a.classNames == b.classNames)
        d.difference->setDifference(matrixA, matrixB, names);
    else
        d.difference->clear();
}

void ComparisonView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_private->arrange(width() >= twoColumnWidth ? 2 : 1);
}

} // namespace digitlab::ui
