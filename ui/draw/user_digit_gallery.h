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

/// The user digits as images, all or those of one label, with what can be done to the selected ones.
class UserDigitGallery : public QWidget
{
    Q_OBJECT

public:
    explicit UserDigitGallery(QWidget *parent = nullptr);

    void setDigits(const ShownDigits &digits);
    /// Further labels that the user may give, those of the classes that the model knows.
    void setKnownLabels(const QStringList &labels);
    /// What the undo button would take back; empty for nothing.
    void setUndoText(const QString &text);
    /// Rows of the digits: the selected ones or, where none is, all that are shown.
    std::vector<int> affectedRows() const;

Q_SIGNALS:
    void relabelRequested(const std::vector<int> &rows, const QString &label);
    void deleteRequested(const std::vector<int> &rows);
    void undoRequested();
    void digitChosen(int row);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeToolbar();
    void fillFilter();
    void showDigits();
    void showSelection();
    bool relabelBy(const QKeyEvent &key);
    void fillMenu();
    QStringList offeredLabels() const;
    void relabel(const QString &label);
    void deleteSelected();

    ShownDigits m_digits;
    QStringList m_labels; ///< of the digits
    QStringList m_knownLabels;
    std::vector<int> m_shown;
    QComboBox *m_filter;
    QLabel *m_selection;
    QToolButton *m_relabel;
    QPushButton *m_delete;
    QPushButton *m_undo;
    DigitGallery *m_gallery;
};

} // namespace digitlab::ui
