// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/data/findings_presenter.h"

#include "ui/data/data_page.h"
#include "ui/data/findings_view.h"
#include "ui/style/done_step.h"
#include "ui/style/text.h"

#include <utility>

namespace digitlab::ui {

namespace {

/// Up to so many, a check takes a few seconds of one core and need not be asked for.
constexpr int mostCheckedUnasked = 100'000;

QString imageCountText(std::size_t count)
{
    return count == 1 ? FindingsPresenter::tr("One image")
                      : FindingsPresenter::tr("%1 images").arg(countText(static_cast<qint64>(count)));
}

} // namespace

FindingsPresenter::FindingsPresenter(OpenDataset &dataset, DataPage &page, QObject *parent)
    : QObject(parent)
    , m_dataset(dataset)
    , m_page(page)
{
    connectView();
    connectChecker();
    connectEditor();
    connect(&m_dataset, &OpenDataset::changed, this, &FindingsPresenter::takeDataset);
}

void FindingsPresenter::connectView()
{
    FindingsView *view = m_page.findings();
    connect(view, &FindingsView::checkRequested, this, [this] { m_checker.check(m_dataset.data()); });
    connect(view, &FindingsView::labelErrorsRequested, this, [this] { m_checker.findLabelErrors(m_dataset.data()); });
    connect(view, &FindingsView::cancelRequested, &m_checker, &DatasetChecker::cancel);
    connect(view, &FindingsView::leaveOutRequested, this, &FindingsPresenter::leaveOut);
    connect(view, &FindingsView::takeBackRequested, this, &FindingsPresenter::takeAllBack);
    connect(view, &FindingsView::failed, this, &FindingsPresenter::reportFailure);
}

void FindingsPresenter::connectChecker()
{
    FindingsView *view = m_page.findings();
    connect(&m_checker, &DatasetChecker::started, view, &FindingsView::showBusy);
    connect(&m_checker, &DatasetChecker::progressed, view, &FindingsView::showProgress);
    connect(&m_checker, &DatasetChecker::cancelled, view, &FindingsView::endBusy);
    connect(&m_checker, &DatasetChecker::checked, this, [this, view](const std::vector<Finding> &findings) {
        view->setFindings(findings);
        view->endBusy();
        m_page.countFindings();
    });
    connect(&m_checker, &DatasetChecker::labelErrorsFound, this, [this, view](const std::vector<Finding> &findings) {
        view->addFindings(findings);
        view->endBusy();
        m_page.countFindings();
    });
    connect(&m_checker, &DatasetChecker::failed, this, [this, view](const QString &message) {
        view->endBusy();
        reportFailure(message);
    });
}

void FindingsPresenter::connectEditor()
{
    connect(&m_editor, &SkipListEditor::leftOut, this, &FindingsPresenter::reportLeftOut);
    connect(&m_editor, &SkipListEditor::takenBack, this,
        [this](const QString &folder, const std::vector<std::string> &files) {
            m_page.messages()->showMessage(
                MessageKind::Notice, tr("%1 restored to the dataset.").arg(imageCountText(files.size())));
            Q_EMIT reloadRequested(folder);
        });
    connect(&m_editor, &SkipListEditor::failed, this, &FindingsPresenter::reportFailure);
}

void FindingsPresenter::takeDataset(const std::shared_ptr<const SplitDataset> &data)
{
    if (folder() != m_folder)
        m_undo.clear(); // it would open the other dataset again
    const int count = data->train.size() + data->test.size();
    if (count <= mostCheckedUnasked)
        m_checker.check(data);
    else
        m_checker.cancel();
}

void FindingsPresenter::leaveOut(const std::vector<std::string> &files)
{
    if (const QString place = folder(); place.isEmpty())
        reportFailure(tr("The built-in digits have no folder: write them with Prepare first, then open that folder."));
    else if (!files.empty())
        m_editor.leaveOut(place, files);
}

void FindingsPresenter::takeAllBack()
{
    m_undo.clear();
    if (const QString place = folder(); !place.isEmpty())
        m_editor.takeAllBack(place);
}

void FindingsPresenter::keepStep(const QString &folder, const std::vector<std::string> &files)
{
    m_folder = folder;
    if (std::exchange(m_isRedoing, false))
        return;
    m_undo.push(new DoneStep(
        tr("Leave out %1").arg(countText(static_cast<qint64>(files.size()), tr("image"), tr("images"))),
        [this, folder, files] {
            m_editor.takeBack(folder, files);
            return true;
        },
        [this, folder, files] {
            m_isRedoing = true;
            m_editor.leaveOut(folder, files);
            return true;
        }));
}

void FindingsPresenter::reportLeftOut(const QString &folder, const std::vector<std::string> &files)
{
    keepStep(folder, files);
    Q_EMIT reloadRequested(folder);
    Q_EMIT leftOut(
        tr("%1 left out of this dataset; the manifest in its folder records this, and the files are unchanged.")
            .arg(imageCountText(files.size())));
}

void FindingsPresenter::reportFailure(const QString &message)
{
    m_page.messages()->showMessage(MessageKind::Error, message);
}

QString FindingsPresenter::folder() const
{
    const auto data = m_dataset.data();
    return data ? QString::fromStdString(data->identity.source.path) : QString();
}

} // namespace digitlab::ui
