// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QVBoxLayout;

namespace digitlab::ui {

/// A quiet surface with a title that sets one thing apart from the next.
class Card : public QFrame
{
    Q_OBJECT

public:
    explicit Card(const QString &title, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    /// A muted line under the title; empty for none.
    void setCaption(const QString &caption);
    void add(QWidget *widget, int stretch = 0);

private:
    QLabel *m_title;
    QLabel *m_caption;
    QVBoxLayout *m_layout;
};

} // namespace digitlab::ui
