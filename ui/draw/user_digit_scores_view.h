// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/draw/user_digit_scores_model.h"

#include <QWidget>

class QLayout;
class QTableView;

namespace digitlab::ui {

/// The table of how well each network reads the user's digits; it can be saved and copied.
class UserDigitScoresView : public QWidget
{
    Q_OBJECT

public:
    explicit UserDigitScoresView(QWidget *parent = nullptr);

    UserDigitScoresModel *model() { return m_model; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void layOut(QLayout *header);
    void fitColumns();
    void fitName();
    void fitRows();

    UserDigitScoresModel *m_model;
    QTableView *m_table;
};

} // namespace digitlab::ui
