#include "ui/pages/inspect_page.h"

#include "ui/image_decoder.h"
#include "ui/pages/mispairing_exhibit.h"
#include "ui/pages/picture_detail.h"
#include "ui/text.h"
#include "ui/theme.h"
#include "ui/views/card.h"
#include "ui/views/digit_gallery.h"
#include "ui/views/empty_state.h"
#include "ui/views/heatmap_view.h"
#include "ui/views/run_picker.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <algorithm>
#include <optional>

namespace digitlab::ui {

namespace {

/// Below this width the cards stand under each other.
constexpr int twoColumnWidth = 800;

float probabilityOf(const Prediction &row, int label)
{
    return row.probabilities[static_cast<std::size_t>(label)];
}

/// Worst first: the surest of the wrong answers.
std::vector<int> mistakes(const PredictionTable &table)
{
    std::vector<int> rows;
    for (int row = 0; row < static_cast<int>(table.rows.size()); ++row)
        if (!table.rows[static_cast<std::size_t>(row)].correct())
            rows.push_back(row);
    return rows;
}

std::vector<int> rowsOfCell(const PredictionTable &table, int actual, int predicted)
{
    std::vector<int> rows;
    for (int row = 0; row < static_cast<int>(table.rows.size()); ++row) {
        const Prediction &prediction = table.rows[static_cast<std::size_t>(row)];
        if (prediction.actual == actual && prediction.predicted == predicted)
            rows.push_back(row);
    }
    return rows;
}

void sortSurestFirst(std::vector<int> &rows, const PredictionTable &table)
{
    std::ranges::stable_sort(rows, std::ranges::greater{}, [&table](int row) {
        const Prediction &prediction = table.rows[static_cast<std::size_t>(row)];
        return probabilityOf(prediction, prediction.predicted);
    });
}

} // namespace

struct InspectPage::Private {
    MessageBar *messages = new MessageBar;
    RunPicker *picker = new RunPicker;
    QStackedWidget *stack = new QStackedWidget;
    EmptyState *empty = new EmptyState(QObject::tr("Nothing to inspect yet"),
        QObject::tr("After a training, its mistakes stand here, worst first, with what each layer makes of a picture."),
        QObject::tr("Go to Train"));
    HeatmapView *matrix = new HeatmapView;
    MispairingExhibit *exhibit = new MispairingExhibit;
    DigitGallery *gallery = new DigitGallery;
    Card *galleryCard = new Card({});
    QPushButton *allMistakes = new QPushButton(QObject::tr("Show all mistakes"));
    PictureDetail *detail = new PictureDetail;
    Card *detailCard = new Card({});
    Card *matrixCard = new Card(QObject::tr("Confusion matrix"));
    QGridLayout *grid = nullptr;
    std::optional<Run> run;
    std::shared_ptr<const Network> network;
    std::shared_ptr<const SplitDataset> dataset;

    QWidget *contents();
    void arrange(int columns);
    const SplitDataset *ownData() const;
    void showRows(std::vector<int> rows, const QString &title);
    void showMistakes();
    GalleryItem item(int row) const;
};

QWidget *InspectPage::Private::contents()
{
    matrixCard->setCaption(QObject::tr("Choose a cell to see its pictures."));
    matrix->setMinimumHeight(38 * gridUnit);
    matrixCard->add(matrix, 1);
    matrixCard->add(exhibit);
    gallery->setMinimumHeight(22 * gridUnit);
    galleryCard->add(allMistakes);
    galleryCard->add(gallery, 1);
    detailCard->add(detail, 1);

    auto *body = new QWidget;
    grid = new QGridLayout(body);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(2 * gridUnit);
    arrange(2);
    auto *area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(body);
    return area;
}

/// A picture's detail stands beside the gallery, or right under it where the page is narrow.
void InspectPage::Private::arrange(int columns)
{
    for (Card *card : {galleryCard, detailCard, matrixCard})
        grid->removeWidget(card);
    const bool narrow = columns == 1;
    grid->addWidget(galleryCard, 0, 0);
    grid->addWidget(detailCard, narrow ? 1 : 0, narrow ? 0 : 1, narrow ? 1 : 2, 1);
    grid->addWidget(matrixCard, narrow ? 2 : 1, 0);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, narrow ? 0 : 1);
}

InspectPage::InspectPage(QWidget *parent)
    : QWidget(parent)
    , m_private(std::make_unique<Private>())
{
    Private &d = *m_private;
    auto *title = new QLabel(tr("Inspect"));
    title->setFont(titleFont());
    d.picker->setAccessibleName(tr("Run"));
    d.stack->addWidget(d.empty);
    d.stack->addWidget(d.contents());

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * gridUnit, 2 * gridUnit, 2 * gridUnit, 2 * gridUnit);
    layout->setSpacing(gridUnit + gridUnit / 2);
    layout->addWidget(title);
    layout->addWidget(d.messages);
    layout->addWidget(d.picker);
    layout->addWidget(d.stack, 1);

    connect(d.picker, &RunPicker::runChosen, this, &InspectPage::runChosen);
    connect(d.empty, &EmptyState::actionTriggered, this, &InspectPage::trainRequested);
    connect(d.matrix, &HeatmapView::cellActivated, this, &InspectPage::showCell);
    connect(d.allMistakes, &QPushButton::clicked, this, [this] { m_private->showMistakes(); });
    connect(d.gallery, &DigitGallery::itemChosen, this, &InspectPage::showPicture);
    connect(d.messages, &MessageBar::actionTriggered, this, &InspectPage::requestDataset);
}

InspectPage::~InspectPage() = default;

MessageBar *InspectPage::messages()
{
    return m_private->messages;
}

void InspectPage::setRuns(const std::vector<RunSummary> &runs)
{
    m_private->picker->setRuns(runs);
}

void InspectPage::setRun(const Run &run, std::shared_ptr<const Network> network)
{
    Private &d = *m_private;
    d.run = run;
    d.network = std::move(network);
    d.picker->setCurrentRun(toQString(run.folder));
    const bool measured = !run.predictions.rows.empty();
    d.stack->setCurrentIndex(measured ? 1 : 0);
    if (!measured)
        return;
    d.matrix->setMatrix(ConfusionMatrix(run.predictions), toQStringList(run.classNames));
    d.exhibit->setRun(run);
    d.showMistakes();
    tellWhetherDataIsThere();
}

void InspectPage::setDataset(std::shared_ptr<const SplitDataset> dataset)
{
    Private &d = *m_private;
    d.dataset = std::move(dataset);
    if (!d.run || d.run->predictions.rows.empty())
        return;
    d.showMistakes();
    tellWhetherDataIsThere();
}

void InspectPage::showCell(int actual, int predicted)
{
    Private &d = *m_private;
    if (!d.run)
        return;
    const auto name
        = [&d](int label) { return QString::fromStdString(d.run->classNames[static_cast<std::size_t>(label)]); };
    std::vector<int> rows = rowsOfCell(d.run->predictions, actual, predicted);
    sortSurestFirst(rows, d.run->predictions);
    d.showRows(std::move(rows), tr("%1 read as %2").arg(name(actual), name(predicted)));
}

void InspectPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_private->arrange(width() >= twoColumnWidth ? 2 : 1);
}

void InspectPage::showPicture(int row)
{
    const Private &d = *m_private;
    const Prediction &prediction = d.run->predictions.rows[static_cast<std::size_t>(row)];
    const SplitDataset *dataset = d.ownData();
    d.detail->show(*d.run, prediction,
        dataset ? dataset->test.image(prediction.sample) : std::span<const std::uint8_t>(), d.network.get());
}

void InspectPage::tellWhetherDataIsThere()
{
    const Private &d = *m_private;
    if (d.ownData())
        d.messages->clear();
    else
        d.messages->showMessage(MessageKind::Notice,
            tr("This run was trained on another dataset than the one at hand, so its pictures cannot be shown."),
            tr("Open its dataset"));
}

void InspectPage::requestDataset()
{
    if (m_private->run)
        Q_EMIT datasetRequested(QString::fromStdString(m_private->run->dataset.source));
}

const SplitDataset *InspectPage::Private::ownData() const
{
    return dataset && run && dataset->identity.hash == run->dataset.hash ? dataset.get() : nullptr;
}

GalleryItem InspectPage::Private::item(int row) const
{
    const Prediction &prediction = run->predictions.rows[static_cast<std::size_t>(row)];
    const auto name
        = [this](int label) { return QString::fromStdString(run->classNames[static_cast<std::size_t>(label)]); };
    const double share = static_cast<double>(probabilityOf(prediction, prediction.predicted));
    return {digitImage(ownData()->test.image(prediction.sample)),
        QObject::tr("%1 as %2").arg(name(prediction.actual), name(prediction.predicted)),
        QObject::tr("%1\nread as %2 with %3")
            .arg(QString::fromStdString(prediction.origin), name(prediction.predicted), percentText(share)),
        row};
}

void InspectPage::Private::showRows(std::vector<int> rows, const QString &title)
{
    galleryCard->setTitle(QObject::tr("%1 (%2)").arg(title, countText(static_cast<qint64>(rows.size()))));
    gallery->setEmptyText(rows.empty() ? QObject::tr("No picture here.")
                                       : QObject::tr("The pictures belong to another dataset than the one at hand."));
    std::vector<GalleryItem> items;
    if (ownData())
        for (const int row : rows)
            items.push_back(item(row));
    gallery->setItems(std::move(items));
    detail->clear();
}

void InspectPage::Private::showMistakes()
{
    std::vector<int> rows = mistakes(run->predictions);
    sortSurestFirst(rows, run->predictions);
    showRows(std::move(rows), QObject::tr("Mistakes, worst first"));
}

} // namespace digitlab::ui
