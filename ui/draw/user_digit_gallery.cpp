// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/draw/user_digit_gallery.h"

#include "ui/jobs/image_decoder.h"
#include "ui/style/boxes.h"
#include "ui/style/text.h"
#include "ui/style/theme.h"
#include "ui/widgets/digit_gallery.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSignalBlocker>
#include <QToolButton>
#include <algorithm>

#include <array>

namespace digitlab::ui {

namespace {

GalleryItem itemOf(const ShownDigit &digit, int row)
{
    const QString label = QString::number(digit.original.label());
    const QString kind = digit.original.isImage() ? UserDigitGallery::tr("an image") : UserDigitGallery::tr("drawn");
    const QString refusal = digit.seen.rejection.empty()
        ? QString()
        : UserDigitGallery::tr(", not a digit: %1").arg(QString::fromStdString(digit.seen.rejection));
    return {toQImage(digit.seen.image), label, UserDigitGallery::tr("%1, %2%3").arg(label, kind, refusal), row};
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
    m_gallery->setAccessibleName(tr("My digits"));
    m_gallery->setEmptyText(tr("There are no digits of this class yet."));
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
}

void UserDigitGallery::setDigits(const ShownDigits &digits)
{
    m_digits = digits;
    fillFilter();
    showDigits();
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
    const int digit = event->key() - Qt::Key_0;
    if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace)
        deleteSelected();
    else if (digit >= 0 && digit <= 9 && !event->modifiers())
        relabel(digit);
    else
        QWidget::keyPressEvent(event);
}

QWidget *UserDigitGallery::makeToolbar()
{
    auto *menu = new QMenu(m_relabel);
    for (int digit = 0; digit < 10; ++digit)
        menu->addAction(tr("That is a %1").arg(digit), this, [this, digit] { relabel(digit); });
    m_relabel->setText(tr("Relabel"));
    m_relabel->setMenu(menu);
    m_relabel->setPopupMode(QToolButton::InstantPopup);
    m_relabel->setToolTip(tr("Change the label of the selected digits (keys 0 to 9)"));
    m_delete->setToolTip(tr("Delete the selected digits (Del); this can be undone"));
    m_filter->setAccessibleName(tr("Digits to show"));
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
    std::array<int, 10> counts{};
    for (const auto &digit : m_digits)
        ++counts.at(static_cast<std::size_t>(digit->original.label()));
    const QSignalBlocker blocker(m_filter);
    const int chosen = std::max(m_filter->currentIndex(), 0);
    m_filter->clear();
    m_filter->addItem(tr("Every digit (%1)").arg(countText(static_cast<qint64>(m_digits.size()))));
    for (std::size_t digit = 0; digit < counts.size(); ++digit)
        m_filter->addItem(tr("Digit %1 (%2)").arg(digit).arg(countText(counts[digit])));
    m_filter->setCurrentIndex(chosen);
}

void UserDigitGallery::showDigits()
{
    const int wanted = m_filter->currentIndex() - 1;
    m_shown.clear();
    std::vector<GalleryItem> items;
    for (int row = 0; row < static_cast<int>(m_digits.size()); ++row) {
        const ShownDigit &digit = *m_digits[static_cast<std::size_t>(row)];
        if (wanted >= 0 && digit.original.label() != wanted)
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

void UserDigitGallery::relabel(int label)
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
