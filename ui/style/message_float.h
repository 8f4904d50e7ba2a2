// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QRect>

class QWidget;

namespace digitlab::ui {

class MessageBar;

/// Lets a message bar lie over the lower right of a page, so that nothing moves when it comes and goes;
/// over the upper right while the focus would be under it.
class MessageFloat : public QObject
{
    Q_OBJECT

public:
    /// `page` owns both.
    MessageFloat(MessageBar &bar, QWidget &page);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void place();
    QRect focused() const;

    MessageBar &m_bar;
    QWidget &m_page;
};

} // namespace digitlab::ui
