// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/draw/user_digit_gallery.h"

#include "core/data/user_labels.h"
#include "ui/jobs/image_decoder.h"
#include "ui/style/boxes.h"
#include "ui/style/fitted_labels.h"
#include "ui/style/text.h"
#include "ui/style/theme.h"
#include "ui/widgets/digit_gallery.h"

#include <QComboBox>
#include <QHash>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSignalBlocker>
#include <QToolButton>
#include <algorithm>

namespace digitlab::ui {

namespace {

GalleryItem itemOf(const ShownDigit &digit, int row)
{
    const QString label = shownText(digit.original.label());
    const QString kind = digit.original.isImage() ? UserDigitGallery::tr("an image") : UserDigitGallery::tr("drawn");
    const QString refusal = digit.seen.rejection.empty() ? QString()
        : isDigitLabel(digit.original.label())
        ? UserDigitGallery::tr(", not a digit: %1").arg(QString::fromStdString(digit.seen.rejection))
        : UserDigitGallery::tr(", not readable: %1").arg(QString::fromStdString(digit.seen.rejection));
    return {
        toQImage(digit.seen.image), label, UserDigitGallery::tr("%1, %2%3").arg(isolated(label), kind, refusal), row};
}

} // namespace

UserDigitGallery::UserDigitGallery(QWidget *parent)
    : QWidget(parent)
    , m_filter(new QComboBox)
    , m_selection(new QLabel)
    , m_relabel(new QToolButton)
    , m_delete(new QPushButton(tr("Delete")))
    , m_undo(new QPushButton(tr("Undo")))
    , m_gallery(new DigitGallery)
{
    m_gallery->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_gallery->installEventFilter(this);
    inColumn(this, gridUnit, {makeToolbar(), {m_gallery, 1}});
    connect(m_filter, &QComboBox::currentIndexChanged, this, &UserDigitGallery::showDigits);
    connect(m_gallery, &DigitGallery::selectedItemsChanged, this, &UserDigitGallery::showSelection);
    connect(m_gallery, &QListView::activated, this, [this] {
        if (const auto rows = m_gallery->selectedItems(); rows.size() == 1)
            Q_EMIT digitChosen(rows.front());
    });
    connect(m_delete, &QPushButton::clicked, this, &UserDigitGallery::deleteSelected);
    connect(m_undo, &QPushButton::clicked, this, &UserDigitGallery::undoRequested);
    setUndoText({});
    fillFilter();
    fillMenu();
}

void UserDigitGallery::setDigits(const ShownDigits &digits)
{
    m_digits = digits;
    fillFilter();
    fillMenu();
    showDigits();
}

void UserDigitGallery::setKnownLabels(const QStringList &labels)
{
    if (labels == m_knownLabels)
        return;
    m_knownLabels = labels;
    fillMenu();
}

void UserDigitGallery::setUndoText(const QString &text)
{
    m_undo->setEnabled(!text.isEmpty());
    m_undo->setToolTip(text.isEmpty() ? tr("There is nothing to undo.") : tr("Undo: %1").arg(text));
}

std::vector<int> UserDigitGallery::affectedRows() const
{
    const std::vector<int> selected = m_gallery->selectedItems();
    return selected.empty() ? m_shown : selected;
}

void UserDigitGallery::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace)
        deleteSelected();
    else if (!relabelBy(*event))
        QWidget::keyPressEvent(event);
}

/// The list itself would search for what is typed.
bool UserDigitGallery::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && relabelBy(static_cast<QKeyEvent &>(*event)))
        return true;
    return QWidget::eventFilter(watched, event);
}

/// Whether the key is a label.
bool UserDigitGallery::relabelBy(const QKeyEvent &key)
{
    const bool isLabel = !(key.modifiers() & ~Qt::ShiftModifier) && offeredLabels().contains(key.text());
    if (isLabel)
        relabel(key.text());
    return isLabel;
}

QWidget *UserDigitGallery::makeToolbar()
{
    m_relabel->setText(tr("Relabel"));
    m_relabel->setMenu(new QMenu(m_relabel));
    m_relabel->setPopupMode(QToolButton::InstantPopup);
    m_filter->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_selection->setForegroundRole(QPalette::PlaceholderText);
    m_selection->setFont(captionFont());
    m_selection->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);

    auto *toolbar = new QWidget;
    inRow(toolbar, gridUnit, {m_filter, {m_selection, 1}, m_relabel, m_delete, m_undo});
    return toolbar;
}

/// The counts are told there too.
void UserDigitGallery::fillFilter()
{
    QHash<QString, int> counts;
    for (const auto &digit : m_digits)
        ++counts[QString::fromStdString(digit->original.label())];
    m_labels = labelsOf(m_digits);
    const bool areDigits = areDigitLabels(m_labels);
    const QSignalBlocker blocker(m_filter);
    const QVariant chosen = m_filter->currentData();
    m_filter->clear();
    m_filter->addItem((areDigits ? tr("Every digit (%1)") : tr("Every drawing (%1)"))
                          .arg(countText(static_cast<qint64>(m_digits.size()))));
    for (const QString &label : m_labels)
        m_filter->addItem(
            (areDigits ? tr("Digit %1 (%2)") : tr("%1 (%2)")).arg(isolated(shownText(label)), countText(counts[label])),
            label);
    m_filter->setCurrentIndex(std::max(m_filter->findData(chosen), 0));
    m_gallery->setAccessibleName(collectionName(m_digits));
    m_filter->setAccessibleName(areDigits ? tr("Digits to show") : tr("Drawings to show"));
    m_gallery->setEmptyText(
        areDigits ? tr("There are no digits of this class yet.") : tr("There are no drawings of this class yet."));
    m_delete->setToolTip(areDigits ? tr("Delete the selected digits (Del); this can be undone")
                                   : tr("Delete the selected drawings (Del); this can be undone"));
}

/// The collection's labels, then those of the model that it has not.
QStringList UserDigitGallery::offeredLabels() const
{
    QStringList labels = m_labels;
    for (const QString &label : m_knownLabels)
        if (!m_labels.contains(label))
            labels.append(label);
    return labels;
}

void UserDigitGallery::fillMenu()
{
    const QStringList labels = offeredLabels();
    m_relabel->menu()->clear();
    for (const QString &label : labels) {
        QString text = tr("That is %1").arg(withArticle(shownText(label)));
        m_relabel->menu()->addAction(
            text.replace(QLatin1Char('&'), QStringLiteral("&&")), this, [this, label] { relabel(label); });
    }
    m_relabel->setToolTip(areDigitLabels(labels)
            ? tr("Change the label of the selected digits (keys 0 to 9)")
            : tr("Change the label of the selected drawings (a label of one character: its key)"));
}

void UserDigitGallery::showDigits()
{
    const bool all = m_filter->currentIndex() <= 0;
    const std::string wanted = m_filter->currentData().toString().toStdString();
    m_shown.clear();
    std::vector<GalleryItem> items;
    for (int row = 0; row < static_cast<int>(m_digits.size()); ++row) {
        const ShownDigit &digit = *m_digits[static_cast<std::size_t>(row)];
        if (!all && digit.original.label() != wanted)
            continue;
        m_shown.push_back(row);
        items.push_back(itemOf(digit, row));
    }
    m_gallery->setItems(std::move(items));
    showSelection();
}

void UserDigitGallery::showSelection()
{
    const auto count = static_cast<int>(m_gallery->selectedItems().size());
    m_relabel->setEnabled(count > 0);
    m_delete->setEnabled(count > 0);
    m_selection->setText(count > 0 ? tr("%1 selected").arg(countText(count)) : QString());
}

void UserDigitGallery::relabel(const QString &label)
{
    if (const auto rows = m_gallery->selectedItems(); !rows.empty())
        Q_EMIT relabelRequested(rows, label);
}

void UserDigitGallery::deleteSelected()
{
    if (const auto rows = m_gallery->selectedItems(); !rows.empty())
        Q_EMIT deleteRequested(rows);
}

} // namespace digitlab::ui
