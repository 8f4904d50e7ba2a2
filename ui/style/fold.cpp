// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/fold.h"

#include "ui/style/boxes.h"
#include "ui/style/theme.h"

#include <QEvent>
#include <QLabel>
#include <QToolButton>

namespace digitlab::ui {

Fold::Fold(const QString &title, QWidget *content, QWidget *parent)
    : QWidget(parent)
    , m_heading(new QToolButton)
    , m_note(new QLabel)
    , m_content(content)
{
    QFont font = captionFont();
    font.setWeight(QFont::DemiBold);
    m_heading->setFont(font);
    m_heading->setText(title);
    m_heading->setCheckable(true);
    m_heading->setAutoRaise(true);
    m_heading->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_note->setFont(captionFont());
    m_note->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    auto *line = inRow(nullptr, gridUnit, {m_heading, {m_note, 1}});
    inColumn(this, gridUnit / 2, {line, content});
    connect(m_heading, &QToolButton::clicked, this, [this](bool open) {
        setOpen(open);
        Q_EMIT openChosen(open);
    });
    setOpen(false);
    takeColours();
}

bool Fold::isOpen() const
{
    return m_heading->isChecked();
}

void Fold::setOpen(bool open)
{
    m_heading->setChecked(open);
    m_heading->setArrowType(open ? Qt::DownArrow : Qt::RightArrow);
    m_content->setVisible(open);
    m_note->setVisible(!open);
}

void Fold::setNote(const QString &note, const QString &toolTip)
{
    m_note->setText(note);
    m_note->setToolTip(toolTip);
    m_heading->setToolTip(toolTip);
    m_heading->setAccessibleDescription(QStringList{note, toolTip}.join(QLatin1Char('\n')).trimmed());
}

QString Fold::note() const
{
    return m_note->text();
}

void Fold::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        takeColours();
}

void Fold::takeColours()
{
    QPalette own = m_note->palette();
    own.setColor(QPalette::WindowText, coloursFor(palette()).accent);
    m_note->setPalette(own);
}

} // namespace digitlab::ui
