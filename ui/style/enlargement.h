// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

namespace digitlab::ui {

/// Shows a part of a page over all of the page, until Escape, the next toggle() or until the focus goes elsewhere on
/// the page; then the part is back in its place.
class Enlargement : public QFrame
{
    Q_OBJECT

public:
    static void toggle(QWidget &part);
    static bool isEnlarged(const QWidget &part);

    ~Enlargement() override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    Enlargement(QWidget &part, QWidget &page);

    void end();

    QWidget *m_part;
    QWidget *m_home;
    QWidget *m_gap; ///< keeps its place
};

} // namespace digitlab::ui
