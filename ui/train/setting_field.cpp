// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/train/setting_field.h"

#include "core/training/settings.h"
#include "ui/style/boxes.h"
#include "ui/style/language.h"
#include "ui/style/number_box.h"
#include "ui/style/theme.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QToolButton>
#include <algorithm>

namespace digitlab::ui {

namespace {

constexpr int fieldHeight = 4 * gridUnit;
constexpr int editorWidth = 12 * gridUnit;
constexpr int widestEditor = 24 * gridUnit;

} // namespace

SettingField::SettingField(const QString &key, const QString &label, QWidget *editor, SettingAccess access)
    : m_key(key)
    , m_labelText(label)
    , m_editor(editor)
    , m_access(std::move(access))
    , m_label(new QLabel(label))
    , m_mark(new QLabel)
    , m_problem(new QLabel)
    , m_reset(new QToolButton)
{
    setObjectName(key);
    setToolTip(explanation());
    m_label->setBuddy(editor);
    editor->setAccessibleName(label);
    editor->setAccessibleDescription(explanation());
    editor->setFocusPolicy(Qt::StrongFocus);
    editor->installEventFilter(this);
    m_reset->setToolTip(tr("Back to the preset's value"));
    m_reset->setAccessibleName(tr("Reset %1").arg(label));
    m_problem->setWordWrap(true);
    m_problem->setObjectName(QStringLiteral("problem"));
    m_mark->setObjectName(QStringLiteral("mark"));
    layOut();
    takeColours();
    connect(m_reset, &QToolButton::clicked, this, &SettingField::resetRequested);
}

void SettingField::layOut()
{
    QSizePolicy keepsItsPlace = m_reset->sizePolicy();
    keepsItsPlace.setRetainSizeWhenHidden(true);
    m_reset->setSizePolicy(keepsItsPlace);
    m_reset->setIconSize({14, 14});
    m_reset->hide();
    m_mark->hide();
    m_problem->hide();
    m_label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_label->setWordWrap(true);
    m_mark->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    fitEditor();

    auto *names = inColumn(nullptr, 0, {boxSpace, m_label, m_mark, boxSpace});
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(gridUnit / 2);
    grid->setVerticalSpacing(0);
    grid->addLayout(names, 0, 0);
    grid->addWidget(m_reset, 0, 2);
    grid->addWidget(m_editor, 0, 3);
    m_help = makeHelp();
    if (m_help)
        grid->addWidget(m_help, 0, 1);
    grid->addWidget(m_problem, 1, 0, 1, 4);
    grid->setColumnStretch(0, 1);
    grid->setRowMinimumHeight(0, fieldHeight);
}

/// All editors are of one width, but for one whose text needs more.
void SettingField::fitEditor()
{
    int width = editorWidth;
    if (const auto *number = qobject_cast<NumberBox *>(m_editor))
        width = std::max(width, number->widthOfText());
    if (const auto *line = qobject_cast<QLineEdit *>(m_editor))
        width = std::max(width, line->fontMetrics().horizontalAdvance(line->text()) + 3 * gridUnit);
    m_editor->setFixedWidth(std::min(width, widestEditor));
}

/// Null where the setting's own sentence says it all.
QToolButton *SettingField::makeHelp()
{
    const auto topic = topicOfSetting(m_key);
    if (!topic)
        return nullptr;
    const QString title = explanationOf(*topic).title;
    auto *help = new QToolButton;
    help->setText(QStringLiteral("?"));
    help->setAutoRaise(true);
    help->setObjectName(QStringLiteral("help"));
    help->setFocusPolicy(Qt::StrongFocus);
    help->setToolTip(tr("%1: what it does, with a plot of the current run").arg(title));
    help->setAccessibleName(tr("Explain %1").arg(title));
    connect(help, &QToolButton::clicked, this, [this, topic] { Q_EMIT explanationRequested(*topic); });
    return help;
}

QString SettingField::explanation() const
{
    return translatedText(settingExplanation(m_key.toStdString()));
}

void SettingField::show(const RunConfig &config)
{
    const QSignalBlocker blocker(this); // edited() is the user's word
    m_access.show(config);
    fitEditor();
    RunConfig scratch = config;
    m_refusal = m_access.store(scratch);
    sayProblem();
}

void SettingField::store(RunConfig &config)
{
    m_refusal = m_access.store(config);
    fitEditor();
    sayProblem();
}

void SettingField::sayProblem()
{
    m_problem->setText(problem());
    m_problem->setVisible(!isSound());
}

void SettingField::compare(const RunConfig &config, const RunConfig *preset)
{
    updateUse(config);
    m_conflict = m_access.conflict ? m_access.conflict(config) : QString();
    sayProblem();
    m_marked = preset && differs(config, *preset);
    m_markText = m_marked ? tr("\u25CF was %1").arg(m_access.text(*preset)) : QString();
    m_reset->setVisible(m_marked || (preset && !isSound()));
    m_mark->setVisible(m_marked);
    showMark();
}

/// What another setting makes idle is greyed and shows that it does nothing.
void SettingField::updateUse(const RunConfig &config)
{
    if (!m_access.applies)
        return;
    m_editor->setEnabled(m_access.applies(config));
    show(config);
}

bool SettingField::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn)
        Q_EMIT attended();
    return QWidget::eventFilter(watched, event);
}

void SettingField::enterEvent(QEnterEvent *event)
{
    Q_EMIT attended();
    QWidget::enterEvent(event);
}

void SettingField::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    showMark();
}

void SettingField::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if ((event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange) && m_reset)
        takeColours();
}

void SettingField::takeColours()
{
    const Colours colours = coloursFor(palette());
    const auto paint = [](QLabel *label, const QColor &colour) {
        QPalette own = label->palette();
        own.setColor(QPalette::WindowText, colour);
        label->setPalette(own);
        label->setFont(captionFont());
    };
    paint(m_mark, colours.accent);
    paint(m_problem, colours.error);
    m_reset->setIcon(themedIcon(QStringLiteral("undo"), palette()));
}

void SettingField::showMark()
{
    const int help = m_help ? m_help->sizeHint().width() + gridUnit / 2 : 0;
    const int room = width() - m_editor->width() - m_reset->sizeHint().width() - help - gridUnit;
    m_mark->setText(QFontMetrics(m_mark->font()).elidedText(m_markText, Qt::ElideRight, std::max(room, 0)));
    m_mark->setToolTip(m_markText);
}

} // namespace digitlab::ui
