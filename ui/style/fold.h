// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QToolButton;

namespace digitlab::ui {

/// A heading that folds and unfolds what stands under it.
class Fold : public QWidget
{
    Q_OBJECT

public:
    Fold(const QString &title, QWidget *content, QWidget *parent = nullptr);

    bool isOpen() const;
    void setOpen(bool open);
    /// Beside the heading while it is folded: what should be noticed of what is hidden; empty for nothing.
    void setNote(const QString &note, const QString &toolTip);
    QString note() const;
    QToolButton *heading() { return m_heading; }

Q_SIGNALS:
    /// The user folded or unfolded it.
    void openChosen(bool open);

protected:
    void changeEvent(QEvent *event) override;

private:
    void takeColours();

    QToolButton *m_heading;
    QLabel *m_note;
    QWidget *m_content;
};

} // namespace digitlab::ui
