// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/draw/label_row.h"

#include "ui/style/boxes.h"
#include "ui/style/fitted_labels.h"
#include "ui/style/text.h"
#include "ui/style/theme.h"

#include <QButtonGroup>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>

namespace digitlab::ui {

namespace {

constexpr int mostButtonColumns = 10;
constexpr int spacing = 2;
constexpr int buttonPadding = 6; // of a button, left and right of its label together

QLabel *captionLabel(const QString &text)
{
    auto *label = new QLabel(text);
    label->setFont(captionFont());
    label->setForegroundRole(QPalette::PlaceholderText);
    label->setWordWrap(true);
    return label;
}

} // namespace

LabelRow::LabelRow(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout)
    , m_collection(new QToolButton)
    , m_feedback(captionLabel({}))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    auto *header = inRow(nullptr, -1, {{captionLabel(tr("That was a")), 1}, m_collection});
    layout->addLayout(header);
    layout->addLayout(m_grid);
    layout->addWidget(m_feedback);
    m_grid->setSpacing(spacing);
    // Two lines from the start, so that nothing below moves when something is said.
    m_feedback->setMinimumHeight(2 * m_feedback->fontMetrics().lineSpacing());
    m_feedback->setAlignment(Qt::AlignTop | Qt::AlignLeft);

    m_collection->setFont(captionFont());
    m_collection->setStyleSheet(QStringLiteral("padding: 1px 4px;"));
    m_collection->setToolTip(tr("View, relabel, import and export your digits (Ctrl+5)"));
    setUserDigitCount(0);
    showFeedback();
    connect(m_collection, &QToolButton::clicked, this, &LabelRow::collectionRequested);

    setClassNames(digitNames());
}

void LabelRow::setClassNames(const QStringList &names)
{
    if (names == m_classNames)
        return;
    m_classNames = names;
    rebuild();
}

QSize LabelRow::minimumSizeHint() const
{
    return {0, QWidget::minimumSizeHint().height()}; // the buttons take the width that there is
}

void LabelRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void LabelRow::setReady(bool ready, const QString &obstacle)
{
    m_kept.clear();
    m_obstacle = obstacle;
    enable(ready);
    showFeedback();
}

void LabelRow::showKept()
{
    m_kept = tr("Kept as %1.").arg(withArticle(m_chosen));
    enable(false);
    showFeedback();
}

void LabelRow::setScoreSummary(const QString &text)
{
    m_scoreSummary = text;
    showFeedback();
}

void LabelRow::enable(bool ready)
{
    m_ready = ready;
    for (QAbstractButton *button : m_buttons->buttons())
        button->setEnabled(ready);
}

void LabelRow::showFeedback()
{
    const QString said = m_obstacle.isEmpty() ? QStringList{m_kept, m_scoreSummary}.join(u' ').trimmed() : m_obstacle;
    m_feedback->setText(said.isEmpty() ? tr("Say what it was to add it to My digits.") : said);
}

QString LabelRow::feedback() const
{
    return m_feedback->text();
}

void LabelRow::setUserDigitCount(int count)
{
    m_collection->setText(tr("My digits (%1)").arg(count));
}

void LabelRow::rebuild()
{
    if (m_buttons)
        qDeleteAll(m_buttons->buttons());
    delete m_buttons;
    m_buttons = new QButtonGroup(this);
    for (int label = 0; label < m_classNames.size(); ++label) {
        auto *button = new QPushButton;
        button->setStyleSheet(QStringLiteral("padding: 3px 0;"));
        button->setAccessibleName(tr("That was a %1").arg(m_classNames[label]));
        button->setToolTip(tr("Keep this drawing as a %1").arg(m_classNames[label]));
        button->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
        button->setMinimumWidth(20);
        m_buttons->addButton(button, label);
    }
    connect(m_buttons, &QButtonGroup::idClicked, this, [this](int label) {
        m_chosen = m_classNames.value(label);
        Q_EMIT chosen(label);
    });
    setReady(m_ready);
    m_columns = 0;
    arrange();
}

/// As many beside each other as have room for what tells the classes apart.
void LabelRow::arrange()
{
    constexpr int longestWhole = 8; // characters; longer names lose what they have in common, then their middle
    const QFontMetrics metrics(font());
    const int needed = widestOf(shortLabels(m_classNames, longestWhole), metrics) + buttonPadding;
    const int columns = std::clamp((width() + spacing) / (needed + spacing), 2, mostButtonColumns);
    const int room = (width() - (columns - 1) * spacing) / columns - buttonPadding;
    const QStringList labels = fittedLabels(m_classNames, metrics, std::max(room, 0));
    for (int label = 0; label < m_classNames.size(); ++label) {
        QAbstractButton *button = m_buttons->button(label);
        QString text = labels[label];
        button->setText(text.replace(QLatin1Char('&'), QStringLiteral("&&")));
        if (columns != m_columns)
            m_grid->addWidget(button, label / columns, label % columns);
    }
    m_columns = columns;
}

} // namespace digitlab::ui
