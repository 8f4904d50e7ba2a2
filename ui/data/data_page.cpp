// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/data/data_page.h"

#include "ui/charts/class_counts_chart.h"
#include "ui/data/augmentation_preview.h"
#include "ui/data/dataset_header.h"
#include "ui/data/findings_view.h"
#include "ui/data/preparation_row.h"
#include "ui/data/prepare_panel.h"
#include "ui/data/sample_browser.h"
#include "ui/style/boxes.h"
#include "ui/style/card.h"
#include "ui/style/message_float.h"
#include "ui/style/page_scroll.h"
#include "ui/style/text.h"
#include "ui/style/theme.h"

#include <QScrollArea>
#include <QTabWidget>

namespace digitlab::ui {

namespace {

QScrollArea *scrolledBothWays(QWidget *widget)
{
    auto *area = new QScrollArea;
    area->setWidget(widget);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus); // it follows the focus of what it holds
    return area;
}

} // namespace

struct DataPage::Private {
    explicit Private(DataPage *page)
        : q(page)
    {
    }

    void layOut();
    void addTabs();
    void connectParts();

    DataPage *q;
    DatasetHeader *header = new DatasetHeader;
    PreparationRow *preparation = new PreparationRow;
    ClassCountsChart *counts = new ClassCountsChart;
    QTabWidget *tabs = new QTabWidget;
    SampleBrowser *samples = new SampleBrowser;
    AugmentationPreview *augmentation = new AugmentationPreview;
    FindingsView *findings = new FindingsView;
    PreparePanel *prepare = new PreparePanel;
    QWidget *prepareTab = nullptr;
    MessageBar *messages = new MessageBar;
    DatasetIdentity dataset; // without a source: none yet
    std::vector<std::string> classNames;
};

DataPage::DataPage(QWidget *parent)
    : QWidget(parent)
    , m_private(std::make_unique<Private>(this))
{
    setAccessibleName(tr("Data"));
    m_private->layOut();
    m_private->connectParts();
}

DataPage::~DataPage() = default;

void DataPage::setDataset(std::shared_ptr<const SplitDataset> dataset)
{
    if (!dataset)
        return;
    m_private->header->setDataset(*dataset);
    m_private->dataset = dataset->identity;
    m_private->classNames = dataset->train.classNames();
    m_private->counts->setDataset(*dataset);
    m_private->findings->setDataset(*dataset);
    m_private->samples->setDataset(dataset);
    m_private->augmentation->setDataset(dataset);
    countFindings();
    if (const DatasetSource &source = dataset->identity.source; !source.isBuiltin())
        m_private->prepare->setSource(QString::fromStdString(source.path));
}

void DataPage::setAugmentation(const Augmentation &augmentation, quint64 seed)
{
    m_private->augmentation->setAugmentation(augmentation, seed);
}

void DataPage::setPreparation(const PreparationRequest &request)
{
    m_private->preparation->setPreparation(m_private->dataset.preparation, m_private->classNames, request);
    m_private->preparation->setEnabled(!m_private->dataset.source.path.empty());
    m_private->prepare->setPreparation(request);
}

void DataPage::setRecentFolders(const QStringList &folders)
{
    m_private->header->setRecentFolders(folders);
}

void DataPage::showLoading(const QString &source)
{
    m_private->header->showLoading(source);
}

void DataPage::showProgress(int done, int total)
{
    m_private->header->showProgress(done, total);
}

void DataPage::endLoading()
{
    m_private->header->endLoading();
}

void DataPage::showDownloading(int bytes, int total)
{
    m_private->header->showDownloading(bytes, total);
}

FindingsView *DataPage::findings()
{
    return m_private->findings;
}

void DataPage::countFindings()
{
    const int count = m_private->findings->count();
    m_private->tabs->setTabText(m_private->tabs->indexOf(m_private->findings),
        count == 0 ? tr("Findings") : tr("Findings (%1)").arg(countText(count)));
}

void DataPage::showPreparing(int done, int total)
{
    m_private->prepare->showProgress(done, total);
}

void DataPage::endPreparing()
{
    m_private->prepare->endProgress();
}

MessageBar *DataPage::messages()
{
    return m_private->messages;
}

void DataPage::Private::layOut()
{
    auto *card = new Card({});
    card->add(counts);
    addTabs();
    auto *content = new QWidget;
    inColumn(content, gridUnit, {header, preparation, {card, 2}, {tabs, 5}});
    auto *layout = inColumn(q, gridUnit, {{new PageScroll(content), 1}});
    new MessageFloat(*messages, *q);
    layout->setContentsMargins(2 * gridUnit, 2 * gridUnit, 2 * gridUnit, gridUnit);
}

void DataPage::Private::addTabs()
{
    tabs->setAccessibleName(tr("Parts of the data"));
    prepareTab = scrolledBothWays(prepare);
    tabs->setDocumentMode(true);
    tabs->addTab(samples, tr("Images"));
    tabs->addTab(augmentation, tr("Augmentation"));
    tabs->addTab(findings, tr("Findings"));
    tabs->addTab(prepareTab, tr("Prepare"));
}

void DataPage::Private::connectParts()
{
    connect(header, &DatasetHeader::folderRequested, q, &DataPage::folderRequested);
    connect(header, &DatasetHeader::builtinRequested, q, &DataPage::builtinRequested);
    connect(header, &DatasetHeader::mnistRequested, q, &DataPage::mnistRequested);
    connect(header, &DatasetHeader::cancelRequested, q, &DataPage::cancelRequested);
    connect(header, &DatasetHeader::prepareRequested, q, [this] { tabs->setCurrentWidget(prepareTab); });
    connect(preparation, &PreparationRow::requested, q, &DataPage::preparationRequested);
    connect(prepare, &PreparePanel::requested, q, &DataPage::prepareRequested);
    connect(prepare, &PreparePanel::cancelRequested, q, &DataPage::prepareCancelRequested);
}

} // namespace digitlab::ui
