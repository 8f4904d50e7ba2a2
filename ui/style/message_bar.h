// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <functional>
#include <vector>

class QGridLayout;
class QLabel;
class QPushButton;
class QTimer;
class QToolButton;

namespace digitlab::ui {

class MessageText;

enum class MessageKind { Notice, Success, Warning, Error };

/// Something that a message offers to do.
struct MessageChoice {
    QString text;
    std::function<void()> act;
};

/// One inline message of a page, closable, with an optional button; hidden while there is none. A long one wraps, and
/// scrolls where it would take the page's room.
class MessageBar : public QFrame
{
    Q_OBJECT

public:
    explicit MessageBar(QWidget *parent = nullptr);

    /// Replaces what is shown, the button too. A success goes by itself after a while, unless something is offered.
    void showMessage(MessageKind kind, const QString &text);
    /// With a button that does this, once, as long as the message stands.
    void offer(MessageKind kind, const QString &text, const QString &actionText, std::function<void()> action);
    /// Says more in the message that stands, which stays of its kind and keeps its button.
    void append(const QString &sentence);
    /// With a button that opens a list of what can be done, once.
    void offerChoices(
        MessageKind kind, const QString &text, const QString &actionText, const std::vector<MessageChoice> &choices);
    /// Another button beside that of offer().
    void addOffer(const QString &actionText, std::function<void()> action);
    void clear();
    /// Clears it where it still says just this, which is not true any more.
    void withdraw(const QString &text);
    QString text() const;
    MessageKind kind() const { return m_kind; }

Q_SIGNALS:
    void closed(); ///< by the user

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    using Offered = std::function<void()>;

    void accept(Offered &offered);
    void applyColours();
    void placeActions();
    void showActions(int count);
    void takeMenuAway();

    MessageKind m_kind = MessageKind::Notice;
    QTimer *m_leaving; ///< of a success
    Offered m_offered;
    Offered m_alsoOffered;
    QLabel *m_icon;
    MessageText *m_text;
    QPushButton *m_action;
    QPushButton *m_otherAction;
    QToolButton *m_close;
    QWidget *m_actions; ///< beside the text, or under it where the bar is narrow
    QGridLayout *m_layout;
};

} // namespace digitlab::ui
