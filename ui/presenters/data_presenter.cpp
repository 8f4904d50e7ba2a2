#include "ui/presenters/data_presenter.h"

#include "ui/pages/data_page.h"

#include <utility>

namespace digitlab::ui {

DataPresenter::DataPresenter(Laboratory &laboratory, DataPage &page, QObject *parent)
    : QObject(parent)
    , m_laboratory(laboratory)
    , m_page(page)
{
    connectReading();
    connectPreparing();
    m_page.setRecentFolders(m_laboratory.settings().recentFolders());
    connect(&m_laboratory, &Laboratory::datasetChanged, this, &DataPresenter::takeDataset);
}

void DataPresenter::open(const QString &folder)
{
    m_page.messages()->clear();
    m_laboratory.loader().load(folder);
}

void DataPresenter::openBuiltin()
{
    m_page.messages()->clear();
    m_laboratory.loader().loadBuiltin();
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
    connect(&preparer, &DatasetPreparer::prepared, this, &DataPresenter::offerPrepared);
    connect(&preparer, &DatasetPreparer::failed, this, [this](const QString &message) {
        m_page.endPreparing();
        m_page.messages()->showMessage(MessageKind::Error, message);
    });
    connect(m_page.messages(), &MessageBar::actionTriggered, this, &DataPresenter::openPrepared);
}

void DataPresenter::takeDataset(const std::shared_ptr<const SplitDataset> &data)
{
    m_page.setDataset(data);
    m_page.setRecentFolders(m_laboratory.settings().recentFolders());
}

void DataPresenter::tellReadingFailed(const QString &message)
{
    m_page.endLoading();
    if (m_laboratory.dataset()) {
        m_page.messages()->showMessage(MessageKind::Error, message);
        return;
    }
    m_page.messages()->showMessage(MessageKind::Error, tr("%1 The built-in digits are open instead.").arg(message));
    m_laboratory.loader().loadBuiltin();
}

void DataPresenter::offerPrepared(const QString &target)
{
    m_page.endPreparing();
    m_prepared = target;
    m_page.messages()->showMessage(
        MessageKind::Success, tr("The digits are written to %1.").arg(target), tr("Open them"));
}

void DataPresenter::openPrepared()
{
    if (!m_prepared.isEmpty())
        open(std::exchange(m_prepared, {}));
}

} // namespace digitlab::ui
