#pragma once

#include <QFrame>
#include <functional>

class QLabel;
class QPushButton;
class QToolButton;

namespace digitlab::ui {

enum class MessageKind { Notice, Success, Warning, Error };

/// One inline message of a page, closable, with an optional button; hidden while there is none.
class MessageBar : public QFrame
{
    Q_OBJECT

public:
    explicit MessageBar(QWidget *parent = nullptr);

    /// Replaces what is shown. `actionText` empty: no button; else the page hears of it by actionTriggered().
    void showMessage(MessageKind kind, const QString &text, const QString &actionText = {});
    /// With a button that does this and nothing else, as long as the message stands.
    void offer(MessageKind kind, const QString &text, const QString &actionText, std::function<void()> action);
    void clear();
    QString text() const;

Q_SIGNALS:
    void actionTriggered();
    void closed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void applyColours();

    MessageKind m_kind = MessageKind::Notice;
    std::function<void()> m_offered;
    QLabel *m_icon;
    QLabel *m_text;
    QPushButton *m_action;
    QToolButton *m_close;
};

} // namespace digitlab::ui
