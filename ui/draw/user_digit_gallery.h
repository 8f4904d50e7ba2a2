// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/jobs/user_digits.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;
class QToolButton;

namespace digitlab::ui {

class DigitGallery;

/// The user digits as images, all or those of one digit, with what can be done to the selected ones.
class UserDigitGallery : public QWidget
{
    Q_OBJECT

public:
    explicit UserDigitGallery(QWidget *parent = nullptr);

    void setDigits(const ShownDigits &digits);
    /// What the undo button would take back; empty for nothing.
    void setUndoText(const QString &text);
    /// Rows of the digits: the selected ones or, where none is, all that are shown.
    std::vector<int> affectedRows() const;

Q_SIGNALS:
    void relabelRequested(const std::vector<int> &rows, int label);
    void deleteRequested(const std::vector<int> &rows);
    void undoRequested();
    void digitChosen(int row);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *makeToolbar();
    void fillFilter();
    void showDigits();
    void showSelection();
    void relabel(int label);
    void deleteSelected();

    ShownDigits m_digits;
    std::vector<int> m_shown;
    QComboBox *m_filter;
    QLabel *m_selection;
    QToolButton *m_relabel;
    QPushButton *m_delete;
    QPushButton *m_undo;
    DigitGallery *m_gallery;
};

} // namespace digitlab::ui
