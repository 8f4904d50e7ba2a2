// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/draw/user_digit_scores_model.h"
#include "ui/jobs/user_digits.h"
#include "ui/style/message_bar.h"
#include "ui/style/message_host.h"

#include <QWidget>
#include <memory>

namespace digitlab::ui {

/// The digits that the user drew and kept: a gallery to look through, relabel and delete in, import and export, and how
/// well each network reads them.
class MyDigitsPage : public QWidget, public MessageHost
{
    Q_OBJECT

public:
    explicit MyDigitsPage(QWidget *parent = nullptr);
    ~MyDigitsPage() override;

    void setDigits(const ShownDigits &digits);
    /// Of the classes that the model knows.
    void setKnownLabels(const QStringList &labels);
    UserDigitScoresModel *scores();
    MessageBar *messages() override;
    /// What the undo button would take back; empty for nothing.
    void setUndoText(const QString &text);
    void showImporting();

Q_SIGNALS:
    void relabelRequested(const std::vector<int> &rows, const QString &label);
    void deleteRequested(const std::vector<int> &rows);
    void undoRequested();
    /// A drawings file or a folder.
    void importRequested(const QString &path);
    /// `rows` of the digits that are to leave.
    void drawingsFileRequested(const std::vector<int> &rows, const QString &file);
    void classFoldersRequested(const std::vector<int> &rows, const QString &folder);
    /// One digit is to be drawn on the sheet again.
    void digitChosen(int row);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Private;
    std::unique_ptr<Private> m_private;
};

} // namespace digitlab::ui
