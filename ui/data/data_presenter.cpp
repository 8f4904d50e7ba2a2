// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/data/data_presenter.h"

#include "core/data/reading/class_folders.h"
#include "ui/data/data_page.h"
#include "ui/data/dropped.h"
#include "ui/style/dataset_title.h"
#include "ui/style/text.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <set>
#include <utility>

namespace digitlab::ui {

DataPresenter::DataPresenter(OpenDataset &dataset, Trainings &trainings, DatasetPreparer &preparer, Settings &settings,
    DataPage &page, QObject *parent)
    : QObject(parent)
    , m_dataset(dataset)
    , m_trainings(trainings)
    , m_preparer(preparer)
    , m_settings(settings)
    , m_page(page)
    , m_findings(dataset, page)
{
    connectPrediction();
    connectPreparing();
    connectDownloading();
    connectFindings();
    m_page.setRecentFolders(m_settings.recentFolders());
    connect(&m_dataset, &OpenDataset::changed, this, &DataPresenter::takeDataset);
}

void DataPresenter::open(const QString &folder, InnerFolders innerFolders)
{
    if (droppedFrom(QStringList{folder}).kind == Dropped::Kind::Runs) {
        Q_EMIT runChosen(folder);
        return;
    }
    // A run's dataset, which is opened elsewhere, may need them.
    m_innerFolders = innerFolders == InnerFolders::Read ? InnerFolders::Read : InnerFolders::AsNeeded;
    m_page.messages()->clear();
    m_downloader.cancel();
    m_leavesOut = false;
    m_dataset.loader().load(folder, DatasetLoader::usualTestFraction, innerFolders);
}

void DataPresenter::openBuiltin()
{
    m_page.messages()->clear();
    m_downloader.cancel();
    m_leavesOut = false;
    m_dataset.loader().loadBuiltin();
}

void DataPresenter::getMnist()
{
    m_page.messages()->clear();
    m_dataset.loader().cancel();
    m_page.showDownloading(0, 0);
    m_downloader.download();
}

void DataPresenter::connectPrediction()
{
    DatasetLoader &loader = m_dataset.loader();
    connect(&m_page, &DataPage::folderRequested, this, [this](const QString &folder) { open(folder); });
    connect(&m_page, &DataPage::builtinRequested, this, &DataPresenter::openBuiltin);
    connect(&m_page, &DataPage::preparationRequested, this, [this](const PreparationRequest &request) {
        if (const QString folder = m_settings.datasetFolder(); !folder.isEmpty())
            reload(folder, request);
    });
    connect(&m_page, &DataPage::cancelRequested, &loader, &DatasetLoader::cancel);
    connect(&loader, &DatasetLoader::started, &m_page, &DataPage::showLoading);
    connect(&loader, &DatasetLoader::started, this, [this](const QString &source) { m_opened = source; });
    connect(&loader, &DatasetLoader::progressed, &m_page, &DataPage::showProgress);
    connect(&loader, &DatasetLoader::loaded, this, [this](const std::shared_ptr<const SplitDataset> &data) {
        m_page.endLoading();
        reportLayout(*data);
        reportTraining();
    });
    connect(&loader, &DatasetLoader::cancelled, this, [this] {
        m_page.endLoading();
        m_page.setPreparation(m_settings.preparation());
    });
    connect(&loader, &DatasetLoader::failed, this, &DataPresenter::reportReadingFailed);
    connect(&m_trainings.session(), &TrainingSession::started, this, [this] {
        if (m_page.messages()->text().isEmpty()) // of the queue's next run, too
            reportTraining();
    });
    connect(&m_trainings.session(), &TrainingSession::finished, this, &DataPresenter::forgetTraining);
    connect(&m_trainings.session(), &TrainingSession::failed, this, &DataPresenter::forgetTraining);
}

void DataPresenter::connectPreparing()
{
    DatasetPreparer &preparer = m_preparer;
    connect(&m_page, &DataPage::prepareRequested, this, [this, &preparer](const PrepareRequest &request) {
        m_page.messages()->clear();
        m_page.showPreparing(0, 0);
        PrepareRequest asked = request;
        if (asked.source == m_settings.datasetFolder())
            asked.innerFolders = m_innerFolders;
        preparer.prepare(asked);
    });
    connect(&m_page, &DataPage::prepareCancelRequested, &preparer, &DatasetPreparer::cancel);
    connect(&preparer, &DatasetPreparer::progressed, &m_page, &DataPage::showPreparing);
    connect(&preparer, &DatasetPreparer::cancelled, &m_page, &DataPage::endPreparing);
    connect(&preparer, &DatasetPreparer::prepared, this, &DataPresenter::reportPrepared);
    connect(&preparer, &DatasetPreparer::failed, this, [this](const QString &message) {
        m_page.endPreparing();
        m_page.messages()->showMessage(MessageKind::Error, message);
    });
}

void DataPresenter::connectDownloading()
{
    connect(&m_page, &DataPage::mnistRequested, this, &DataPresenter::getMnist);
    connect(&m_page, &DataPage::cancelRequested, &m_downloader, &MnistDownloader::cancel);
    connect(&m_downloader, &MnistDownloader::progressed, &m_page, &DataPage::showDownloading);
    connect(&m_downloader, &MnistDownloader::downloaded, this, [this](const QString &folder) { open(folder); });
    connect(&m_downloader, &MnistDownloader::cancelled, this, &DataPresenter::endDownloading);
    connect(&m_downloader, &MnistDownloader::failed, this, [this](const QString &message) {
        endDownloading();
        m_page.messages()->showMessage(MessageKind::Error, message);
    });
}

/// Another dataset may be on its way by now.
void DataPresenter::endDownloading()
{
    if (!m_dataset.loader().isBusy())
        m_page.endLoading();
}

void DataPresenter::connectFindings()
{
    connect(&m_findings, &FindingsPresenter::reloadRequested, this,
        [this](const QString &folder) { reload(folder, m_settings.preparation()); });
    connect(&m_findings, &FindingsPresenter::leftOut, this, [this](const QString &message) {
        m_leavesOut = true;
        m_page.messages()->offer(MessageKind::Success, message, tr("Undo"), [this] { m_findings.undo(); });
    });
}

/// A training under way does not change its data.
void DataPresenter::reportTraining()
{
    if (!m_trainings.usesOtherData())
        return;
    const QString sentence
        = tr("The current training keeps its dataset, %1; the next one uses the dataset that is open now.")
              .arg(datasetTitle(m_trainings.data()->identity));
    if (!m_page.messages()->text().isEmpty()) {
        m_page.messages()->append(sentence);
        return;
    }
    m_page.messages()->showMessage(MessageKind::Notice, sentence);
    m_toldOfTraining = m_page.messages()->text();
}

void DataPresenter::forgetTraining()
{
    m_page.messages()->withdraw(std::exchange(m_toldOfTraining, {}));
}

/// The same folder, of which more or less is to be read, or its images otherwise.
void DataPresenter::reload(const QString &folder, const PreparationRequest &request)
{
    m_leavesOut = false;
    m_dataset.loader().load(folder, DatasetLoader::usualTestFraction, m_innerFolders, request);
}

void DataPresenter::takeDataset(const std::shared_ptr<const SplitDataset> &data)
{
    m_page.setDataset(data);
    m_page.setPreparation(m_settings.preparation());
    m_page.setRecentFolders(m_settings.recentFolders());
}

void DataPresenter::reportReadingFailed(const QString &message)
{
    m_page.endLoading();
    m_page.setPreparation(m_settings.preparation());
    if (std::exchange(m_leavesOut, false)) { // too much was left out
        m_page.messages()->offer(MessageKind::Error, message, tr("Undo"), [this] { m_findings.undo(); });
        return;
    }
    const std::vector<MessageChoice> choices = choicesFor(m_dataset.loader().remedies());
    if (m_dataset.data()) {
        offer(MessageKind::Error, message, choices);
        return;
    }
    offer(MessageKind::Error, tr("%1. The built-in digits are open instead.").arg(message), choices);
    m_dataset.loader().loadBuiltin();
}

void DataPresenter::offer(MessageKind kind, const QString &message, const std::vector<MessageChoice> &choices)
{
    MessageBar *messages = m_page.messages();
    if (choices.empty())
        messages->showMessage(kind, message);
    else if (choices.size() == 1)
        messages->offer(kind, message, choices.front().text, choices.front().act);
    else
        messages->offerChoices(kind, message, tr("Open..."), choices);
}

std::vector<MessageChoice> DataPresenter::choicesFor(const std::vector<Remedy> &remedies)
{
    std::vector<MessageChoice> choices;
    for (const Remedy &remedy : remedies) {
        const QString folder = toQString(remedy.folder);
        const bool readsInner = remedy.kind == Remedy::Kind::ReadInnerFolders;
        const QString path = QDir(m_opened).relativeFilePath(folder);
        const QString inside = path.startsWith(QStringLiteral("..")) ? QFileInfo(folder).fileName() : path;
        choices.push_back({readsInner ? tr("Read inner folders") : tr("Open %1").arg(inside),
            [this, folder, readsInner] { open(folder, readsInner ? InnerFolders::Read : InnerFolders::Leave); }});
    }
    return choices;
}

/// What is not read, or read otherwise than its place says, stands among the findings too; a message that stands
/// already is of more weight.
void DataPresenter::reportLayout(const SplitDataset &data)
{
    static const std::set<std::string_view> kinds{
        innerImagesKind, "split-used", "second-split", "turned", "other-dataset", "loose-images", "beside-splits"};
    const auto isOfLayout = [](const Finding &finding) { return kinds.contains(finding.kind); };
    const auto first = std::ranges::find_if(data.findings, isOfLayout);
    if (first == data.findings.end() || !m_page.messages()->text().isEmpty())
        return;
    const std::string_view colon = first->message.starts_with("is ") ? " " : ": "; // or it goes on from the name
    QString text
        = QString::fromStdString((first->file == "." ? "" : first->file + std::string(colon)) + first->message + ".");
    if (const auto count = std::ranges::count_if(data.findings, isOfLayout); count > 1)
        text += QLatin1Char(' ') + tr("%1 more of this kind under Findings.").arg(countText(count - 1));
    std::vector<MessageChoice> choices;
    if (std::ranges::find(data.findings, innerImagesKind, &Finding::kind) != data.findings.end())
        choices = choicesFor({{Remedy::Kind::ReadInnerFolders, data.identity.source.path}});
    offer(MessageKind::Notice, text, choices);
}

void DataPresenter::reportPrepared(const QString &target)
{
    m_page.endPreparing();
    m_page.messages()->offer(MessageKind::Success, tr("The digits were written to %1.").arg(target), tr("Open them"),
        [this, target] { open(target); });
}

} // namespace digitlab::ui
