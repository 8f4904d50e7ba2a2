#include "ui/presenters/data_presenter.h"

#include "ui/pages/data_page.h"

#include <utility>

namespace digitlab::ui {

DataPresenter::DataPresenter(Laboratory &laboratory, DataPage &page, QObject *parent)
    : QObject(parent)
    , m_laboratory(laboratory)
    , m_page(page)
    , m_findings(laboratory, page)
{
    connectReading();
    connectPreparing();
    connectDownloading();
    connectFindings();
    m_page.setRecentFolders(m_laboratory.settings().recentFolders());
    connect(&m_laboratory, &Laboratory::datasetChanged, this, &DataPresenter::takeDataset);
}

void DataPresenter::open(const QString &folder)
{
    m_page.messages()->clear();
    m_downloader.cancel();
    m_leavesOut = false;
    m_laboratory.loader().load(folder);
}

void DataPresenter::openBuiltin()
{
    m_page.messages()->clear();
    m_downloader.cancel();
    m_leavesOut = false;
    m_laboratory.loader().loadBuiltin();
}

void DataPresenter::getMnist()
{
    m_page.messages()->clear();
    m_laboratory.loader().cancel();
    m_page.showDownloading(0, 0);
    m_downloader.start();
}

void DataPresenter::connectReading()
{
    DatasetLoader &loader = m_laboratory.loader();
    connect(&m_page, &DataPage::folderRequested, this, &DataPresenter::open);
    connect(&m_page, &DataPage::builtinRequested, this, &DataPresenter::openBuiltin);
    connect(&m_page, &DataPage::cancelRequested, &loader, &DatasetLoader::cancel);
    connect(&loader, &DatasetLoader::started, &m_page, &DataPage::showLoading);
    connect(&loader, &DatasetLoader::progressed, &m_page, &DataPage::showProgress);
    connect(&loader, &DatasetLoader::loaded, &m_page, &DataPage::endLoading);
    connect(&loader, &DatasetLoader::cancelled, &m_page, &DataPage::endLoading);
    connect(&loader, &DatasetLoader::failed, this, &DataPresenter::tellReadingFailed);
}

void DataPresenter::connectPreparing()
{
    DatasetPreparer &preparer = m_laboratory.preparer();
    connect(&m_page, &DataPage::prepareRequested, this, [this, &preparer](const PrepareRequest &request) {
        m_page.messages()->clear();
        m_page.showPreparing(0, 0);
        preparer.prepare(request);
    });
    connect(&m_page, &DataPage::prepareCancelRequested, &preparer, &DatasetPreparer::cancel);
    connect(&preparer, &DatasetPreparer::progressed, &m_page, &DataPage::showPreparing);
    connect(&preparer, &DatasetPreparer::cancelled, &m_page, &DataPage::endPreparing);
    connect(&preparer, &DatasetPreparer::prepared, this, &DataPresenter::tellPrepared);
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
    connect(&m_downloader, &MnistDownloader::downloaded, this, &DataPresenter::open);
    connect(&m_downloader, &MnistDownloader::cancelled, this, &DataPresenter::endDownloading);
    connect(&m_downloader, &MnistDownloader::failed, this, [this](const QString &message) {
        endDownloading();
        m_page.messages()->showMessage(MessageKind::Error, message);
    });
}

/// Another dataset may be on its way by now.
void DataPresenter::endDownloading()
{
    if (!m_laboratory.loader().isLoading())
        m_page.endLoading();
}

void DataPresenter::connectFindings()
{
    connect(&m_findings, &FindingsPresenter::reloadRequested, this, [this](const QString &folder) {
        m_leavesOut = false;
        m_laboratory.loader().load(folder);
    });
    connect(&m_findings, &FindingsPresenter::leftOut, this, [this](const QString &message) {
        m_leavesOut = true;
        m_page.messages()->offer(MessageKind::Success, message, tr("Undo"), [this] { m_findings.undo(); });
    });
}

void DataPresenter::takeDataset(const std::shared_ptr<const SplitDataset> &data)
{
    m_page.setDataset(data);
    m_page.setRecentFolders(m_laboratory.settings().recentFolders());
}

void DataPresenter::tellReadingFailed(const QString &message)
{
    m_page.endLoading();
    if (std::exchange(m_leavesOut, false)) { // too much was left out
        m_page.messages()->offer(MessageKind::Error, message, tr("Undo"), [this] { m_findings.undo(); });
        return;
    }
    if (m_laboratory.dataset()) {
        m_page.messages()->showMessage(MessageKind::Error, message);
        return;
    }
    m_page.messages()->showMessage(MessageKind::Error, tr("%1 The built-in digits are open instead.").arg(message));
    m_laboratory.loader().loadBuiltin();
}

void DataPresenter::tellPrepared(const QString &target)
{
    m_page.endPreparing();
    m_page.messages()->offer(MessageKind::Success, tr("The digits are written to %1.").arg(target), tr("Open them"),
        [this, target] { open(target); });
}

} // namespace digitlab::ui
