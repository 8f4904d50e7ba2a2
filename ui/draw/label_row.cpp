// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/draw/label_row.h"

#include "core/data/digit_name.h"
#include "ui/style/boxes.h"
#include "ui/style/fitted_labels.h"
#include "ui/style/text.h"
#include "ui/style/theme.h"

#include <QApplication>
#include <QButtonGroup>
#include <QGridLayout>
#include <QHash>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>
#include <utility>

namespace digitlab::ui {

namespace {

constexpr int mostButtonColumns = 10;
constexpr int mostTabStops = 12;
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
    , m_caption(captionLabel({}))
    , m_grid(new QGridLayout)
    , m_collection(new QToolButton)
    , m_feedback(captionLabel({}))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    auto *header = inRow(nullptr, -1, {{m_caption, 1}, m_collection});
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
    setCollection(tr("My digits"), 0);
    connect(m_collection, &QToolButton::clicked, this, &LabelRow::collectionRequested);

    setClassNames(digitNames());
}

void LabelRow::setClassNames(const QStringList &names)
{
    if (names == m_classNames)
        return;
    m_classNames = names;
    m_caption->setText(areDigits(fromQStringList(names)) ? tr("That was a") : tr("That was"));
    rebuild();
}

QSize LabelRow::minimumSizeHint() const
{
    return {0, QWidget::minimumSizeHint().height()}; // the buttons take the width that there is
}

int LabelRow::excessHeight() const
{
    constexpr int usualRows = 3;
    const int rows = m_columns > 0 ? (static_cast<int>(m_classNames.size()) + m_columns - 1) / m_columns : 0;
    const int rowHeight = rows > 0 ? m_buttons->button(0)->sizeHint().height() + spacing : 0;
    return std::max(rows - usualRows, 0) * rowHeight;
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
    m_feedback->setText(said.isEmpty() ? tr("Say what it was to add it to %1.").arg(m_collectionName) : said);
}

QString LabelRow::feedback() const
{
    return m_feedback->text();
}

void LabelRow::setCollection(const QString &name, int count)
{
    m_collectionName = name;
    m_collection->setText(tr("%1 (%2)").arg(name).arg(count));
    showFeedback();
}

void LabelRow::rebuild()
{
    if (m_buttons)
        qDeleteAll(m_buttons->buttons());
    delete m_buttons;
    m_buttons = new QButtonGroup(this);
    for (int label = 0; label < m_classNames.size(); ++label)
        makeButton(label);
    connect(m_buttons, &QButtonGroup::idClicked, this, [this](int label) {
        m_chosen = m_classNames.value(label);
        Q_EMIT chosen(label);
    });
    setReady(m_ready);
    m_columns = 0;
    arrange();
}

void LabelRow::makeButton(int label)
{
    const QString name = withArticle(m_classNames[label]);
    auto *button = new QPushButton;
    button->setStyleSheet(QStringLiteral("padding: 3px 0;"));
    button->setAccessibleName(tr("That was %1").arg(name));
    button->setToolTip(tr("Keep this drawing as %1").arg(name));
    button->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    button->setMinimumWidth(20);
    if (m_classNames.size() > mostTabStops) // the arrow keys and what is typed lead on from the first
        button->setFocusPolicy(label == 0 ? Qt::StrongFocus : Qt::ClickFocus);
    button->installEventFilter(this);
    m_buttons->addButton(button, label);
}

bool LabelRow::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto &key = static_cast<QKeyEvent &>(*event);
    if (key.modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier))
        return false;
    return moveBy(key, m_buttons->id(qobject_cast<QAbstractButton *>(watched))) || type(key.text());
}

/// Whether the key leads from that button to another.
bool LabelRow::moveBy(const QKeyEvent &key, int label)
{
    const QHash<int, int> steps{
        {Qt::Key_Left, -1}, {Qt::Key_Right, 1}, {Qt::Key_Up, -m_columns}, {Qt::Key_Down, m_columns}};
    const auto last = static_cast<int>(m_classNames.size()) - 1;
    if (key.key() == Qt::Key_Home || key.key() == Qt::Key_End)
        focus(key.key() == Qt::Key_Home ? 0 : last);
    else if (!steps.contains(key.key()))
        return false;
    else if (const int next = label + steps[key.key()]; next >= 0 && next <= last)
        focus(next);
    return true;
}

/// Whether the text is the beginning of a name, or goes on with one.
bool LabelRow::type(const QString &text)
{
    if (text.isEmpty() || !text.front().isPrint())
        return false;
    if (!m_sinceTyped.isValid() || m_sinceTyped.hasExpired(QApplication::keyboardInputInterval()))
        m_typed.clear();
    const QList<int> labels = labelsBeginningWith(m_typed + text);
    const bool isSpace = text.front().isSpace();
    if (isSpace && (m_typed.isEmpty() || labels.isEmpty()))
        return false; // it presses the button
    m_sinceTyped.start();
    m_typed = labels.isEmpty() ? QString() : m_typed + text;
    if (labels.size() == 1 && m_classNames[labels.front()].size() == m_typed.size())
        m_buttons->button(labels.front())->click();
    else if (!labels.isEmpty())
        focus(labels.front());
    return true;
}

/// In any case where none is written like that.
QList<int> LabelRow::labelsBeginningWith(const QString &text) const
{
    QList<int> labels;
    for (const Qt::CaseSensitivity sensitivity : {Qt::CaseSensitive, Qt::CaseInsensitive}) {
        for (int label = 0; label < m_classNames.size(); ++label)
            if (m_classNames[label].startsWith(text, sensitivity))
                labels.append(label);
        if (!labels.isEmpty())
            break;
    }
    return labels;
}

void LabelRow::focus(int label)
{
    if (m_classNames.size() > mostTabStops)
        for (QAbstractButton *button : m_buttons->buttons())
            button->setFocusPolicy(m_buttons->id(button) == label ? Qt::StrongFocus : Qt::ClickFocus);
    m_buttons->button(label)->setFocus(Qt::TabFocusReason);
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
        if (columns == m_columns)
            continue;
        m_grid->addWidget(button, label / columns, label % columns);
        button->show(); // at once, as it is a part of the row's height
    }
    if (std::exchange(m_columns, columns) == columns)
        return;
    layout()->invalidate(); // at once: who lays this out asks for its height next
    updateGeometry();
    Q_EMIT rowsChanged();
}

} // namespace digitlab::ui
