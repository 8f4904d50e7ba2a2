// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspect/inspect_page.h"

#include "core/evaluation/classification_report.h"
#include "core/training/early_stopping.h"
#include "ui/charts/figure_export.h"
#include "ui/charts/heatmap_view.h"
#include "ui/charts/report_view.h"
#include "ui/charts/run_caption.h"
#include "ui/inspect/epoch_slider.h"
#include "ui/inspect/explanations_panel.h"
#include "ui/inspect/filters_card.h"
#include "ui/inspect/image_detail.h"
#include "ui/inspect/inspect_cards.h"
#include "ui/inspect/known_epochs.h"
#include "ui/inspect/mispairing_exhibit.h"
#include "ui/inspect/mistake_gallery.h"
#include "ui/style/boxes.h"
#include "ui/style/empty_state.h"
#include "ui/style/message_float.h"
#include "ui/style/scrolled.h"
#include "ui/style/text.h"
#include "ui/style/theme.h"
#include "ui/widgets/run_picker.h"
#include "ui/widgets/run_settings_card.h"

#include <QDialog>
#include <QLabel>
#include <QLayout>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <optional>
#include <utility>

namespace digitlab::ui {

namespace {

/// Below this width the cards stand under each other.
constexpr int inspectColumnsWidth = 800;

} // namespace

struct InspectPage::Private {
    MessageBar *messages = new MessageBar;
    QString refusal; ///< of an epoch
    RunPicker *picker = new RunPicker;
    EpochSlider *epochs = new EpochSlider;
    QStackedWidget *stack = new QStackedWidget;
    EmptyState *empty = new EmptyState(QObject::tr("Nothing to inspect yet"),
        QObject::tr("After training, the mistakes appear here, worst first, with what each layer makes of an image."),
        QObject::tr("Go to Train"));
    InspectCards *cards = new InspectCards;
    QScrollArea *scroll = scrolled(cards);
    std::optional<Run> run; ///< with the predictions of the epoch that is shown
    EpochState kept;        ///< what the run itself keeps
    EpochState shown;
    std::shared_ptr<const SplitDataset> dataset;
    int shownRow = -1; ///< row of the one that is shown

    std::shared_ptr<const SplitDataset> ownData() const;
    void showSlider();
    void showState(const EpochState &state);
    void bringIntoView(QWidget *card) const;
};

InspectPage::InspectPage(QWidget *parent)
    : QWidget(parent)
    , m_private(std::make_unique<Private>())
{
    Private &d = *m_private;
    auto *title = new QLabel(tr("Inspect"));
    title->setFont(titleFont());
    d.picker->setAccessibleName(tr("Run"));
    d.stack->addWidget(d.empty);
    d.stack->addWidget(d.scroll);
    d.epochs->hide();

    auto *layout = inColumn(this, gridUnit + gridUnit / 2, {title, d.picker, d.epochs, {d.stack, 1}});
    new MessageFloat(*d.messages, *this);
    layout->setContentsMargins(2 * gridUnit, 2 * gridUnit, 2 * gridUnit, 2 * gridUnit);
    connectParts();
}

InspectPage::~InspectPage() = default;

void InspectPage::connectParts()
{
    Private &d = *m_private;
    connect(d.picker, &RunPicker::runChosen, this, &InspectPage::runChosen);
    connect(d.epochs, &EpochSlider::epochChosen, this, &InspectPage::chooseEpoch);
    connect(d.empty, &EmptyState::actionTriggered, this, &InspectPage::trainRequested);
    connect(d.cards->settings(), &RunSettingsCard::useRequested, this,
        [this] { Q_EMIT settingsRequested(*m_private->run); });
    connect(d.cards->matrix(), &HeatmapView::cellActivated, this, &InspectPage::showCell);
    connect(d.cards->gallery(), &MistakeGallery::imageChosen, this, &InspectPage::showImage);
    connect(d.cards->gallery(), &MistakeGallery::changed, this, [this] {
        m_private->shownRow = -1;
        m_private->cards->detail()->clear();
        if (!m_private->cards->gallery()->showsCell())
            m_private->cards->matrix()->mark({});
    });
}

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
    d.shownRow = -1;
    d.picker->setCurrentRun(toQString(run.folder));
    const bool measured = !run.predictions.rows.empty();
    d.stack->setCurrentIndex(measured ? 1 : 0);
    d.epochs->setVisible(measured);
    d.cards->settings()->setRun(run);
    if (!measured)
        return;
    d.scroll->verticalScrollBar()->setValue(0);
    d.kept = {keptEpoch(run.config.training, run.epochs), std::move(network), run.predictions};
    showKept();
}

void InspectPage::clearRun()
{
    Private &d = *m_private;
    d.run.reset();
    d.picker->setCurrentRun({});
    d.stack->setCurrentIndex(0);
    d.epochs->hide();
    Q_EMIT runShown();
}

QString InspectPage::runFolder() const
{
    return m_private->run ? toQString(m_private->run->folder) : QString();
}

void InspectPage::setDataset(std::shared_ptr<const SplitDataset> dataset)
{
    Private &d = *m_private;
    d.dataset = std::move(dataset);
    if (!d.run || d.run->predictions.rows.empty())
        return;
    showKept();
}

void InspectPage::showKept()
{
    Private &d = *m_private;
    Q_EMIT runShown();
    d.showState(d.kept);
    d.cards->gallery()->showMistakes();
    reportWhetherDataIsThere();
}

void InspectPage::chooseEpoch(int epoch)
{
    const Private &d = *m_private;
    if (epoch == d.kept.epoch)
        showEpoch(d.kept);
    else
        Q_EMIT epochRequested(*d.run, d.ownData(), epoch);
}

void InspectPage::showEpoch(const EpochState &state)
{
    Private &d = *m_private;
    if (!d.run)
        return;
    d.messages->withdraw(std::exchange(d.refusal, {}));
    d.showState(state);
    if (d.shownRow >= 0)
        showImage(d.shownRow);
    Q_EMIT epochShown(*d.run, state);
}

void InspectPage::refuseEpoch(const QString &reason)
{
    m_private->messages->showMessage(MessageKind::Error, reason);
    m_private->refusal = m_private->messages->text();
    m_private->showSlider();
}

void InspectPage::showCell(int actual, int predicted)
{
    Private &d = *m_private;
    if (!d.run)
        return;
    d.cards->gallery()->showCell(actual, predicted);
    d.cards->matrix()->mark(HeatmapView::Cell{actual, predicted});
    d.bringIntoView(d.cards->gallery());
}

void InspectPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_private->cards->arrange(width() >= inspectColumnsWidth ? 2 : 1);
}

void InspectPage::showImage(int row)
{
    Private &d = *m_private;
    d.shownRow = row;
    const Prediction &prediction = d.run->predictions.rows[static_cast<std::size_t>(row)];
    const auto own = d.ownData();
    const auto pixels = own ? own->test.image(prediction.sample) : std::span<const std::uint8_t>();
    d.cards->detail()->show(*d.run, prediction, pixels, d.shown.network);
    d.cards->explanations()->setImage(pixels);
    d.bringIntoView(d.cards->detailCard());
}

/// Once it has the size that its content asks for.
void InspectPage::Private::bringIntoView(QWidget *card) const
{
    cards->layout()->activate();
    scroll->ensureWidgetVisible(card, 0, 0);
}

void InspectPage::explain(Topic topic)
{
    auto *dialog = new QDialog(window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("What it does"));
    auto *panel = new ExplanationsPanel;
    const Private &d = *m_private;
    if (d.run && !d.run->predictions.rows.empty())
        panel->setRun(*d.run, d.shown.network, d.ownData());
    panel->setTopic(topic);
    auto *layout = new QVBoxLayout(dialog);
    layout->addWidget(panel);
    const QSize room = screen()->availableSize() - QSize(2 * gridUnit, 6 * gridUnit); // without the window frame
    dialog->resize(QSize(80 * gridUnit, 72 * gridUnit).boundedTo(room));
    dialog->show();
}

void InspectPage::reportWhetherDataIsThere()
{
    const Private &d = *m_private;
    if (d.ownData())
        d.messages->clear();
    else
        d.messages->offer(MessageKind::Notice,
            tr("This run was not trained on the open dataset, so its images cannot be shown."), tr("Open its dataset"),
            [this] { requestDataset(); });
}

void InspectPage::requestDataset()
{
    if (m_private->run)
        Q_EMIT datasetRequested(m_private->run->dataset, m_private->run->config.network.classes);
}

std::shared_ptr<const SplitDataset> InspectPage::Private::ownData() const
{
    // Of a sweep's run the training split at hand is another: a part was held out.
    const bool isOwn = dataset && run && hasSameTestSplit(run->dataset, dataset->identity);
    return isOwn ? dataset : nullptr;
}

void InspectPage::Private::showSlider()
{
    const DataAtHand data = ownData() ? DataAtHand::Yes : DataAtHand::No;
    const std::vector<int> known = knownEpochs(*run, kept.epoch, data);
    epochs->setEpochs(known, shown.epoch);
    epochs->setTexts(QObject::tr("Epoch %1 of %2 \u00B7 %3")
                         .arg(shown.epoch)
                         .arg(run->epochs.size())
                         .arg(percentText(run->predictions.accuracy())),
        epochNote(*run, known, data));
}

void InspectPage::Private::showState(const EpochState &state)
{
    shown = state;
    run->predictions = state.predictions;
    setFigureCaption(stack, QObject::tr("%1; epoch %2").arg(runCaption(*run)).arg(state.epoch));
    const ConfusionMatrix counts(run->predictions);
    cards->matrix()->setMatrix(counts, toQStringList(run->classNames));
    cards->report()->setReport(classificationReport(counts, run->classNames));
    cards->exhibit()->setRun(*run);
    cards->filters()->setNetwork(state.network.get());
    cards->explanations()->setRun(*run, state.network, ownData());
    cards->gallery()->setPredictions(std::make_shared<const PredictionTable>(run->predictions), ownData());
    showSlider();
}

} // namespace digitlab::ui
