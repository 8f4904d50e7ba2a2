// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/data/findings_view.h"

#include "core/data/check/dataset_check.h"
#include "core/data/check/findings_text.h"
#include "ui/charts/figure_export.h"
#include "ui/data/findings_model.h"
#include "ui/style/boxes.h"
#include "ui/style/save_dialog.h"
#include "ui/style/text.h"
#include "ui/style/theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QProgressBar>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QStackedWidget>
#include <QTableView>

#include <algorithm>
#include <map>

namespace digitlab::ui {

namespace {

constexpr int fewestRows = 6;            // the heading among them
constexpr int findingsStatusHeight = 32; // of the sentence and of the progress row alike

QHBoxLayout *rowLayout(QWidget *row)
{
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(gridUnit);
    return layout;
}

} // namespace

FindingsView::FindingsView(QWidget *parent)
    : QWidget(parent)
    , m_model(new FindingsModel(this))
    , m_filtered(new QSortFilterProxyModel(this))
    , m_kinds(new QComboBox)
    , m_leaveOut(new QPushButton(tr("Leave out")))
    , m_takeBack(new QPushButton(tr("Restore all")))
    , m_check(new QPushButton(tr("Check")))
    , m_labelErrors(new QPushButton(tr("Label errors")))
    , m_save(new QPushButton(tr("Save list...")))
    , m_states(new QStackedWidget)
    , m_status(new QLabel)
    , m_busyText(new QLabel)
    , m_progress(new QProgressBar)
    , m_cancel(new QPushButton(tr("Cancel")))
    , m_content(new QStackedWidget)
    , m_table(new QTableView)
    , m_empty(new QLabel)
{
    setUpTable();
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    m_content->addWidget(m_empty);
    m_content->addWidget(m_table);
    auto *layout = inColumn(this, 0, {toolbar(), statusRow(), {m_content, 1}});
    layout->setContentsMargins(0, gridUnit, 0, 0);
    connectButtons();
    show({}, tr("Problems with a dataset are listed here, file by file."));
}

void FindingsView::setDataset(const SplitDataset &dataset)
{
    m_findings = dataset.findings;
    m_images = dataset.train.size() + dataset.test.size() + (dataset.validation ? dataset.validation->size() : 0);
    show(tr("%1 while reading; the images are not checked yet").arg(countText(count(), tr("finding"), tr("findings"))),
        tr("All %1 images could be read. Check looks for copies, odd images and unbalanced classes.")
            .arg(countText(m_images)));
}

void FindingsView::setFindings(const std::vector<Finding> &findings)
{
    m_findings = findings;
    show(tr("%1 in %2 images").arg(countText(count(), tr("finding"), tr("findings")), countText(m_images)),
        tr("No problems found: all %1 images can be read, and none is odd or a copy of another.")
            .arg(countText(m_images)));
}

void FindingsView::addFindings(const std::vector<Finding> &findings)
{
    std::erase_if(m_findings, [&](const Finding &old) { return std::ranges::find(findings, old) != findings.end(); });
    m_findings.insert(m_findings.end(), findings.begin(), findings.end());
    const QString emptyText = m_empty->text();
    show(findings.empty()
            ? tr("No image looks like a class other than its own")
            : tr("%1, %2 of them label errors")
                  .arg(countText(count(), tr("finding"), tr("findings")), countText(static_cast<int>(findings.size()))),
        emptyText);
}

void FindingsView::showBusy(const QString &what)
{
    m_busyText->setText(what);
    showProgress(0, 0);
    m_states->setCurrentIndex(1);
    updateButtons();
}

void FindingsView::showProgress(int done, int total)
{
    m_progress->setRange(0, total);
    m_progress->setValue(done);
}

void FindingsView::endBusy()
{
    m_states->setCurrentIndex(0);
    updateButtons();
}

QString FindingsView::statusText() const
{
    return m_states->currentIndex() == 0 ? m_status->text() : m_busyText->text();
}

QString FindingsView::emptyText() const
{
    return m_content->currentWidget() == m_empty ? m_empty->text() : QString();
}

QWidget *FindingsView::toolbar()
{
    m_kinds->setAccessibleName(tr("Kind of finding"));
    m_kinds->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_kinds->setMinimumContentsLength(12);
    m_leaveOut->setToolTip(
        tr("Leave the selected images out of this dataset from now on; their files stay where they are"));
    m_takeBack->setToolTip(tr("Restore all images that were left out of this dataset"));
    m_check->setToolTip(tr("Look for copies, odd images and unbalanced classes"));
    m_labelErrors->setToolTip(tr("Train small networks to find images that look like another class; takes minutes"));
    m_save->setToolTip(tr("Save the findings as CSV or JSON"));
    auto *row = new QWidget;
    QHBoxLayout *layout = rowLayout(row);
    layout->addWidget(m_kinds, 1);
    for (QPushButton *button : {m_leaveOut, m_takeBack, m_check, m_labelErrors, m_save})
        layout->addWidget(button);
    return row;
}

QWidget *FindingsView::statusRow()
{
    m_status->setForegroundRole(QPalette::PlaceholderText);
    m_status->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_busyText->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Progress of the check"));
    auto *busy = new QWidget;
    QHBoxLayout *layout = rowLayout(busy);
    layout->addWidget(m_busyText, 1);
    layout->addWidget(m_progress, 1);
    layout->addWidget(m_cancel);
    m_states->addWidget(m_status);
    m_states->addWidget(busy);
    m_states->setFixedHeight(findingsStatusHeight);
    return m_states;
}

void FindingsView::setUpTable()
{
    m_filtered->setSourceModel(m_model);
    m_filtered->setFilterRole(FindingsModel::KindRole);
    m_table->setModel(m_filtered);
    m_table->setSelectionBehavior(QTableView::SelectRows);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->setTextElideMode(Qt::ElideMiddle);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->setColumnWidth(FindingsModel::SeverityColumn, 80);
    m_table->setColumnWidth(FindingsModel::KindColumn, 144);
    m_table->setColumnWidth(FindingsModel::FileColumn, 176);
    m_table->setMinimumHeight(fewestRows * m_table->verticalHeader()->defaultSectionSize()); // the page scrolls
    m_table->setAccessibleName(tr("Findings"));
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_table, &QTableView::customContextMenuRequested, this, &FindingsView::showMenu);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &FindingsView::updateButtons);
}

void FindingsView::connectButtons()
{
    connect(m_kinds, &QComboBox::currentIndexChanged, this, &FindingsView::filter);
    connect(m_leaveOut, &QPushButton::clicked, this, [this] { Q_EMIT leaveOutRequested(chosenFiles()); });
    connect(m_takeBack, &QPushButton::clicked, this, &FindingsView::takeBackRequested);
    connect(m_check, &QPushButton::clicked, this, &FindingsView::checkRequested);
    connect(m_labelErrors, &QPushButton::clicked, this, &FindingsView::labelErrorsRequested);
    connect(m_cancel, &QPushButton::clicked, this, &FindingsView::cancelRequested);
    connect(m_save, &QPushButton::clicked, this, &FindingsView::save);
}

void FindingsView::show(const QString &status, const QString &emptyText)
{
    m_model->setFindings(m_findings);
    m_status->setText(m_findings.empty() ? QString() : status);
    m_empty->setText(emptyText);
    m_content->setCurrentWidget(m_findings.empty() ? static_cast<QWidget *>(m_empty) : m_table);
    fillFilter();
    updateButtons();
}

/// The kind that was chosen stays chosen where it is still there.
void FindingsView::fillFilter()
{
    std::map<std::string, int> counts;
    for (const Finding &finding : m_findings)
        ++counts[finding.kind];
    const QVariant chosen = m_kinds->currentData();
    const QSignalBlocker blocker(m_kinds);
    m_kinds->clear();
    m_kinds->addItem(tr("All kinds (%1)").arg(countText(count())), QString());
    for (const auto &[kind, number] : counts)
        m_kinds->addItem(tr("%1 (%2)").arg(findingKindText(kind), countText(number)), QString::fromStdString(kind));
    m_kinds->setCurrentIndex(std::max(0, m_kinds->findData(chosen)));
    filter();
}

void FindingsView::filter()
{
    const QString kind = m_kinds->currentData().toString();
    m_filtered->setFilterRegularExpression(
        kind.isEmpty() ? QString() : QRegularExpression::anchoredPattern(QRegularExpression::escape(kind)));
    updateButtons();
}

void FindingsView::updateButtons()
{
    const bool idle = m_states->currentIndex() == 0;
    const bool skips = std::ranges::any_of(m_findings, [](const Finding &found) { return found.kind == "skipped"; });
    m_kinds->setEnabled(!m_findings.empty());
    m_save->setEnabled(!m_findings.empty());
    m_leaveOut->setEnabled(!chosenFiles().empty());
    m_takeBack->setVisible(skips);
    m_check->setEnabled(idle && m_images > 0);
    m_labelErrors->setEnabled(idle && m_images > 0);
}

std::vector<Finding> FindingsView::shownFindings() const
{
    std::vector<Finding> shown;
    for (int row = 0; row < m_filtered->rowCount(); ++row)
        shown.push_back(m_model->finding(m_filtered->mapToSource(m_filtered->index(row, 0)).row()));
    return shown;
}

std::vector<std::string> FindingsView::chosenFiles() const
{
    std::vector<std::string> files;
    for (const QModelIndex &row : m_table->selectionModel()->selectedRows()) {
        const Finding &finding = m_model->finding(m_filtered->mapToSource(row).row());
        if (canBeLeftOut(finding))
            files.push_back(finding.file);
    }
    return files;
}

void FindingsView::save()
{
    const QString file = askForSaveFile(
        window(), tr("Save the findings"), QStringLiteral("findings.csv"), tr("CSV (*.csv);;JSON (*.json)"));
    if (file.isEmpty())
        return;
    try {
        saveFindings(toPath(file), shownFindings());
    } catch (const std::exception &error) {
        Q_EMIT failed(shownPath(error.what()));
    }
}

void FindingsView::showMenu(const QPoint &place)
{
    QMenu menu;
    QAction *leaveOut = menu.addAction(m_leaveOut->text(), m_leaveOut, &QPushButton::click);
    leaveOut->setEnabled(m_leaveOut->isEnabled());
    menu.addSeparator();
    fillFigureMenu(menu, this, [this] {
        return Figure{.name = tr("findings"),
            .text = QString::fromStdString(findingsCsv(shownFindings())),
            .textEnding = QStringLiteral("csv")};
    });
    menu.exec(m_table->viewport()->mapToGlobal(place));
}

} // namespace digitlab::ui
