// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/jobs/dataset_preparer.h"

#include <QWidget>

class QFormLayout;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;

namespace digitlab::ui {

class NumberBox;

/// Asks for what is to be prepared: source, so many of each class, fractions of the sides, seed, target; refuses
/// nonsense at the field, and shows how far the writing is.
class PreparePanel : public QWidget
{
    Q_OBJECT

public:
    explicit PreparePanel(QWidget *parent = nullptr);

    void setSource(const QString &folder);
    /// By which the source's images are read.
    void setPreparation(const PreparationRequest &request) { m_preparation = request; }
    void setTarget(const QString &folder);
    PrepareRequest request() const;
    /// What is wrong with the source or the target; empty where it can be written.
    QString sourceProblem() const;
    QString targetProblem() const;
    /// The same for the numbers; request() has the last sound ones then.
    QString numberProblem() const;
    /// `total` 0 while it is not known.
    void showProgress(int done, int total);
    void endProgress();

Q_SIGNALS:
    void requested(const digitlab::ui::PrepareRequest &request);
    void cancelRequested();

private:
    void addFolderRow(QFormLayout *form, const QString &title, QLineEdit *edit, QLabel *problem);
    void addNumbers(QFormLayout *form);
    QWidget *actionRow();
    void refresh();
    QString outcomeText() const;
    void choose(QLineEdit *edit, const QString &title);

    QLineEdit *m_source;
    QLabel *m_sourceProblem;
    NumberBox *m_perClass;
    NumberBox *m_testFraction;
    NumberBox *m_validationFraction;
    QLineEdit *m_seed;
    QLineEdit *m_target;
    QLabel *m_targetProblem;
    QLabel *m_outcome;
    QPushButton *m_write;
    QPushButton *m_cancel;
    QProgressBar *m_progress;
    PreparationRequest m_preparation;
    bool m_writing = false;
};

} // namespace digitlab::ui
