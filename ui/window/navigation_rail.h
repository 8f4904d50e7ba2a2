// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QButtonGroup;
class QVBoxLayout;

namespace digitlab::ui {

/// The pages as a column of buttons, one of them chosen.
class NavigationRail : public QWidget
{
    Q_OBJECT

public:
    explicit NavigationRail(QWidget *parent = nullptr);

    /// Returns the page's number, from 0. `icon` is a name in resources/icons.
    int addPage(const QString &icon, const QString &text, const QString &toolTip);
    void setPageText(int page, const QString &text);
    void setPage(int page);
    int page() const;

Q_SIGNALS:
    void pageChosen(int page);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fitButtons();
    void applyIcons();

    QButtonGroup *m_buttons;
    QVBoxLayout *m_layout;
};

} // namespace digitlab::ui
