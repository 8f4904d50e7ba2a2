// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/message_bar.h"

#include "ui/accessibility/accessible_source.h"
#include "ui/accessibility/announcement.h"
#include "ui/style/boxes.h"
#include "ui/style/message_text.h"
#include "ui/style/text.h"
#include "ui/style/theme.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QTimer>
#include <QToolButton>
#include <chrono>
#include <utility>

namespace digitlab::ui {

namespace {

constexpr int iconSide = 20;
constexpr std::chrono::seconds successStays{15};
constexpr int narrow = 52 * gridUnit; // below, a button would leave the text a few words a line

QColor colourOf(MessageKind kind, const Colours &colours)
{
    switch (kind) {
    case MessageKind::Notice:
        break;
    case MessageKind::Success:
        return colours.success;
    case MessageKind::Warning:
        return colours.warning;
    case MessageKind::Error:
        return colours.error;
    }
    return colours.accent;
}

/// It may name a folder, of which no letter is a shortcut.
QString buttonText(const QString &text)
{
    return shownText(text).replace(QLatin1Char('&'), QStringLiteral("&&"));
}

QString iconOf(MessageKind kind)
{
    switch (kind) {
    case MessageKind::Notice:
        break;
    case MessageKind::Success:
        return QStringLiteral("check");
    case MessageKind::Warning:
    case MessageKind::Error:
        return QStringLiteral("warning");
    }
    return QStringLiteral("info");
}

QString nameOf(MessageKind kind)
{
    switch (kind) {
    case MessageKind::Notice:
        break;
    case MessageKind::Success:
        return MessageBar::tr("Done");
    case MessageKind::Warning:
        return MessageBar::tr("Warning");
    case MessageKind::Error:
        return MessageBar::tr("Error");
    }
    return MessageBar::tr("Notice");
}

} // namespace

MessageBar::MessageBar(QWidget *parent)
    : QFrame(parent)
    , m_leaving(new QTimer(this))
    , m_icon(new QLabel(this))
    , m_text(new MessageText(this))
    , m_action(new QPushButton(this))
    , m_otherAction(new QPushButton(this))
    , m_close(new QToolButton(this))
    , m_actions(new QWidget(this))
    , m_layout(new QGridLayout(this))
{
    setObjectName(QStringLiteral("messageBar"));
    setAccessibleRole(this, QAccessible::AlertMessage);
    m_close->setToolTip(tr("Close this message"));
    m_close->setAccessibleName(m_close->toolTip());

    inRow(m_actions, gridUnit, {m_action, m_otherAction});
    m_layout->setContentsMargins(gridUnit * 3 / 2, gridUnit / 2, gridUnit / 2, gridUnit / 2);
    m_layout->setHorizontalSpacing(gridUnit);
    m_layout->setVerticalSpacing(gridUnit / 2);
    m_layout->addWidget(m_icon, 0, 0);
    m_layout->addWidget(m_text, 0, 1);
    m_layout->addWidget(m_close, 0, 3);
    m_layout->setColumnStretch(1, 1);
    placeActions();
    setTabOrder(m_text, m_action);
    setTabOrder(m_action, m_otherAction);
    setTabOrder(m_otherAction, m_close);

    m_leaving->setSingleShot(true);
    m_leaving->setInterval(successStays);
    connect(m_leaving, &QTimer::timeout, this, &MessageBar::clear);
    connect(m_action, &QPushButton::clicked, this, [this] { accept(m_offered); });
    connect(m_otherAction, &QPushButton::clicked, this, [this] { accept(m_alsoOffered); });
    connect(m_close, &QToolButton::clicked, this, [this] {
        clear();
        Q_EMIT closed();
    });
    clear();
}

void MessageBar::showMessage(MessageKind kind, const QString &text)
{
    m_kind = kind;
    m_offered = {};
    m_alsoOffered = {};
    takeMenuAway();
    m_text->setText(text);
    showActions(0);
    setAccessibleName(m_text->text());
    applyColours();
    const bool wasShown = isVisible();
    show();
    if (wasShown) // else Qt tells it
        tellAlert(this);
    if (kind == MessageKind::Success)
        m_leaving->start();
    else
        m_leaving->stop();
}

void MessageBar::offer(MessageKind kind, const QString &text, const QString &actionText, std::function<void()> action)
{
    showMessage(kind, text);
    m_leaving->stop();
    m_action->setText(buttonText(actionText));
    showActions(1);
    m_offered = std::move(action);
}

void MessageBar::append(const QString &sentence)
{
    m_text->setText(m_text->text() + QLatin1Char(' ') + sentence);
    setAccessibleName(m_text->text());
    tellAlert(this);
}

void MessageBar::offerChoices(
    MessageKind kind, const QString &text, const QString &actionText, const std::vector<MessageChoice> &choices)
{
    showMessage(kind, text);
    auto *menu = new QMenu(m_action);
    for (const MessageChoice &choice : choices) {
        menu->addAction(buttonText(choice.text), this, [this, act = choice.act] {
            showActions(0);
            act();
        });
    }
    m_action->setMenu(menu);
    m_action->setText(buttonText(actionText));
    showActions(1);
}

/// The menu may be what is just being answered.
void MessageBar::takeMenuAway()
{
    if (QMenu *menu = m_action->menu()) {
        m_action->setMenu(nullptr);
        menu->deleteLater();
    }
}

void MessageBar::addOffer(const QString &actionText, std::function<void()> action)
{
    m_otherAction->setText(buttonText(actionText));
    showActions(2);
    m_alsoOffered = std::move(action);
}

/// Once, whichever it is; it may show the next message.
void MessageBar::accept(Offered &offered)
{
    showActions(0);
    if (const Offered action = std::exchange(offered, {}))
        action();
}

void MessageBar::clear()
{
    m_offered = {};
    m_alsoOffered = {};
    m_text->setText({});
    hide();
}

void MessageBar::withdraw(const QString &text)
{
    if (!text.isEmpty() && this->text() == text)
        clear();
}

QString MessageBar::text() const
{
    return m_text->text();
}

void MessageBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        applyColours();
}

void MessageBar::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    placeActions();
}

void MessageBar::placeActions()
{
    m_layout->removeWidget(m_actions);
    if (width() < narrow)
        m_layout->addWidget(m_actions, 1, 1, 1, 3, Qt::AlignRight);
    else
        m_layout->addWidget(m_actions, 0, 2);
}

void MessageBar::showActions(int count)
{
    m_action->setVisible(count > 0);
    m_otherAction->setVisible(count > 1);
    m_actions->setVisible(count > 0);
}

void MessageBar::applyColours()
{
    const Colours colours = coloursFor(palette());
    const QColor colour = colourOf(m_kind, colours);
    QPalette iconPalette = palette();
    iconPalette.setColor(QPalette::Active, QPalette::WindowText, colour);
    m_icon->setPixmap(themedIcon(iconOf(m_kind), iconPalette).pixmap(iconSide, iconSide));
    m_icon->setAccessibleName(nameOf(m_kind));
    m_close->setIcon(themedIcon(QStringLiteral("close"), palette()));

    const QString style = QStringLiteral("#messageBar { background: %1; border: 1px solid %2; border-radius: 8px; }")
                              .arg(colours.surface.name(), colour.name());
    if (style != styleSheet())
        setStyleSheet(style); // asked for, since setting one changes the palette again
}

} // namespace digitlab::ui
