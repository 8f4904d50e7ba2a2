// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/data/dataset_header.h"

#include "ui/style/boxes.h"
#include "ui/style/dataset_title.h"
#include "ui/style/elided_label.h"
#include "ui/style/text.h"
#include "ui/style/theme.h"

#include <QEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>

namespace digitlab::ui {

namespace {

constexpr int statusHeight = 32; // of the summary and of the progress row alike

QString summaryOf(const SplitDataset &data)
{
    const DatasetIdentity &identity = data.identity;
    const QString classes
        = countText(data.train.classCount(), DatasetHeader::tr("class"), DatasetHeader::tr("classes"));
    const QString counts = data.validation
        ? DatasetHeader::tr("%1 training, %2 validation and %3 test images of %4")
              .arg(countText(data.train.size()), countText(data.validation->size()), countText(data.test.size()))
              .arg(classes)
        : DatasetHeader::tr("%1 training and %2 test images of %3")
              .arg(countText(data.train.size()), countText(data.test.size()))
              .arg(classes);
    const QString hash = DatasetHeader::tr("identity %1").arg(QString::fromStdString(identity.hash.substr(0, 12)));
    const QString source
        = identity.source.isBuiltin() ? DatasetHeader::tr("drawn by the program") : shownPath(identity.source.path);
    return QStringList{counts, hash, source}.join(QStringLiteral("  \u00b7  "));
}

} // namespace

DatasetHeader::DatasetHeader(QWidget *parent)
    : QWidget(parent)
    , m_name(new ElidedLabel(tr("No dataset yet")))
    , m_top(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_states(new QStackedWidget)
    , m_summary(new QLabel)
    , m_progressText(new ElidedLabel)
    , m_progress(new QProgressBar)
    , m_cancel(new QPushButton(tr("Cancel")))
    , m_open(new QPushButton(tr("Open folder...")))
    , m_recent(new QToolButton)
    , m_recentMenu(new QMenu(this))
    , m_builtin(new QPushButton(tr("Built-in digits")))
    , m_mnist(new QPushButton(tr("Get MNIST")))
    , m_prepare(new QPushButton(tr("Prepare...")))
    , m_summaryText(tr("Open a folder of images, or the digits that the program draws itself."))
{
    m_name->setFont(titleFont());
    m_summary->setForegroundRole(QPalette::PlaceholderText);
    m_summary->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_summary->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_states->addWidget(m_summary);
    m_states->addWidget(progressRow());
    m_states->setFixedHeight(statusHeight);

    m_buttons = buttonRow();
    m_top->setSpacing(gridUnit / 2);
    m_top->addWidget(m_name, 1);
    m_top->addWidget(m_buttons, 0, Qt::AlignLeft);
    inColumn(this, 0, {m_top, m_states});
    setRecentFolders({});
    applyIcons();
}

void DatasetHeader::setDataset(const SplitDataset &dataset)
{
    m_name->setText(datasetName(dataset.identity));
    m_summaryText = summaryOf(dataset);
    m_summary->setToolTip(m_summaryText);
    elideSummary();
    placeButtons();
}

void DatasetHeader::setRecentFolders(const QStringList &folders)
{
    m_recentMenu->clear();
    for (const QString &folder : folders) {
        QString text = shownPath(toPath(folder));
        m_recentMenu->addAction(text.replace(QLatin1Char('&'), QStringLiteral("&&")), this,
            [this, folder] { Q_EMIT folderRequested(folder); });
    }
    m_recent->setEnabled(!folders.isEmpty());
}

void DatasetHeader::showLoading(const QString &source)
{
    m_progressText->setText(source.isEmpty() || source == QStringLiteral("builtin")
            ? tr("Drawing the built-in digits")
            : tr("Reading %1").arg(shownPath(toPath(source))));
    showProgress(0, 0);
    m_states->setCurrentIndex(1);
}

void DatasetHeader::showDownloading(int bytes, int total)
{
    m_progressText->setText(
        total > 0 ? tr("Downloading MNIST: %1").arg(megabytesText(bytes, total)) : tr("Downloading MNIST"));
    m_progress->setRange(0, total);
    m_progress->setValue(bytes);
    m_progress->setToolTip({});
    m_states->setCurrentIndex(1);
}

void DatasetHeader::showProgress(int done, int total)
{
    m_progress->setRange(0, total);
    m_progress->setValue(done);
    m_progress->setToolTip(total > 0 ? tr("%1 of %2").arg(countText(done), countText(total)) : QString());
}

void DatasetHeader::endLoading()
{
    m_states->setCurrentIndex(0);
}

QString DatasetHeader::summary() const
{
    return m_states->currentIndex() == 0 ? m_summaryText : m_progressText->text();
}

void DatasetHeader::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        applyIcons();
    QWidget::changeEvent(event);
}

void DatasetHeader::resizeEvent(QResizeEvent *)
{
    elideSummary();
    placeButtons();
}

/// As narrow as the buttons: the name beside them gives way to a line of its own.
QSize DatasetHeader::minimumSizeHint() const
{
    return {m_buttons->minimumSizeHint().width(), QWidget::minimumSizeHint().height()};
}

/// Under the name where there is no room for both: the name matters more than a line.
void DatasetHeader::placeButtons()
{
    const bool fits = m_name->sizeHint().width() + gridUnit + m_buttons->sizeHint().width() <= width();
    m_top->setDirection(fits ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

void DatasetHeader::elideSummary()
{
    m_summary->setText(m_summary->fontMetrics().elidedText(m_summaryText, Qt::ElideRight, width()));
}

QWidget *DatasetHeader::progressRow()
{
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Progress of reading"));
    auto *row = new QWidget;
    inRow(row, -1, {{m_progressText, 1}, {m_progress, 1}, m_cancel});
    connect(m_cancel, &QPushButton::clicked, this, &DatasetHeader::cancelRequested);
    return row;
}

QWidget *DatasetHeader::buttonRow()
{
    m_recent->setMenu(m_recentMenu);
    m_recent->setPopupMode(QToolButton::InstantPopup);
    m_recent->setText(tr("Recent"));
    m_recent->setAccessibleName(tr("Recent folders"));
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(gridUnit);
    for (QWidget *button : {static_cast<QWidget *>(m_open), static_cast<QWidget *>(m_recent),
             static_cast<QWidget *>(m_builtin), static_cast<QWidget *>(m_mnist), static_cast<QWidget *>(m_prepare)})
        layout->addWidget(button);
    connect(m_open, &QPushButton::clicked, this, &DatasetHeader::chooseFolder);
    connect(m_builtin, &QPushButton::clicked, this, &DatasetHeader::builtinRequested);
    m_mnist->setToolTip(tr("Download MNIST's 70,000 digits (11.6 MB) and open them"));
    connect(m_mnist, &QPushButton::clicked, this, &DatasetHeader::mnistRequested);
    connect(m_prepare, &QPushButton::clicked, this, &DatasetHeader::prepareRequested);
    return row;
}

void DatasetHeader::chooseFolder()
{
    const QString folder = QFileDialog::getExistingDirectory(window(), tr("Open a folder of digits"));
    if (!folder.isEmpty())
        Q_EMIT folderRequested(folder);
}

void DatasetHeader::applyIcons()
{
    m_open->setIcon(themedIcon(QStringLiteral("open-folder"), palette()));
}

} // namespace digitlab::ui
