// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/draw/user_digit_scores_view.h"

#include "ui/charts/figure_export.h"
#include "ui/style/boxes.h"
#include "ui/style/card.h"
#include "ui/style/eliding_header.h"
#include "ui/style/theme.h"

#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QTableView>
#include <QToolButton>

#include <algorithm>

namespace digitlab::ui {

namespace {

constexpr int digitWidth = 5 * gridUnit;
constexpr int narrowestName = 18 * gridUnit;
constexpr int rowHeight = 3 * gridUnit;
constexpr int widestLabel = 12 * gridUnit;

} // namespace

UserDigitScoresView::UserDigitScoresView(QWidget *parent)
    : QWidget(parent)
    , m_model(new UserDigitScoresModel(this))
    , m_table(new QTableView)
{
    auto *title = new QLabel(tr("How well each network predicts them"));
    QFont bold = bodyFont();
    bold.setWeight(QFont::DemiBold);
    title->setFont(bold);
    auto *header = inRow(nullptr, -1, {{title, 1}});
    header->addWidget(figureButton(this, [this] {
        return Figure{
            .name = QStringLiteral("my-digits"), .text = m_model->toCsv(), .textEnding = QStringLiteral("csv")};
    }));
    layOut(header);
    fitColumns();
    fitRows();
    connect(m_model, &QAbstractItemModel::modelReset, this, &UserDigitScoresView::fitRows);
    connect(m_model, &UserDigitScoresModel::labelsChanged, this, &UserDigitScoresView::fitColumns);
}

void UserDigitScoresView::layOut(QLayout *header)
{
    m_table->setHorizontalHeader(new ElidingHeader(m_table));
    m_table->setModel(m_model);
    m_table->setTextElideMode(Qt::ElideMiddle); // what tells seeds apart stands at the end
    m_table->setAccessibleName(tr("How well each network predicts my digits, by digit"));
    m_table->setFont(captionFont());
    m_table->horizontalHeader()->setFont(captionFont());
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(rowHeight);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setWordWrap(false);
    m_table->setSelectionMode(QAbstractItemView::NoSelection);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);

    auto *card = new Card({});
    auto *content = new QWidget;
    inColumn(content, 0, {header, {m_table, 1}});
    card->add(content, 1);
    inColumn(this, -1, {card});
    m_table->viewport()->installEventFilter(this);
}

/// As high as its rows at most: the room that is left is the gallery's.
void UserDigitScoresView::fitRows()
{
    const int chrome = m_table->horizontalHeader()->sizeHint().height() + 10 * gridUnit;
    setMaximumHeight(chrome + std::max(m_model->rowCount(), 1) * rowHeight);
}

/// The names take the width that the figures leave.
void UserDigitScoresView::fitName()
{
    int figures = 0;
    for (int column = UserDigitScoresModel::ReadColumn; column < m_model->columnCount(); ++column)
        figures += m_table->columnWidth(column);
    m_table->setColumnWidth(
        UserDigitScoresModel::NameColumn, std::max(m_table->viewport()->width() - figures, narrowestName));
}

bool UserDigitScoresView::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        fitName();
    return QWidget::eventFilter(watched, event);
}

void UserDigitScoresView::fitColumns()
{
    QHeaderView *header = m_table->horizontalHeader();
    header->setMinimumSectionSize(digitWidth);
    const QFontMetrics metrics(captionFont());
    const auto widthOf = [&metrics](const QString &text) { return metrics.horizontalAdvance(text) + gridUnit; };
    header->resizeSection(UserDigitScoresModel::ReadColumn, widthOf(tr("888 of 888")));
    header->resizeSection(UserDigitScoresModel::AccuracyColumn, widthOf(tr("Accuracy")) + 2 * gridUnit);
    header->resizeSection(
        UserDigitScoresModel::IntervalColumn, widthOf(QStringLiteral("88.8 \u2013 88.8 %")) + 2 * gridUnit);
    for (int column = UserDigitScoresModel::FirstLabelColumn; column < m_model->columnCount(); ++column)
        header->resizeSection(column,
            std::clamp(widthOf(m_model->headerData(column, Qt::Horizontal).toString()),
                widthOf(QStringLiteral("88/88")), widestLabel));
    fitName();
}

} // namespace digitlab::ui
