// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QLabel;
class QLineEdit;
class QTextBrowser;
class QToolButton;
class QUrl;

namespace digitlab::ui {

class ManualContents;

/// The manual, to be read beside the work: contents at the left, a field to search all chapters, ways back and forward.
class ManualDialog : public QDialog
{
    Q_OBJECT

public:
    /// Deletes itself when it is closed.
    explicit ManualDialog(QWidget *parent);

    /// "data.md", or "drawing.md#my-digits".
    void showPlace(const QString &place);
    QString place() const;
    /// What is read in the chapter that is shown.
    QString text() const;

    QSize sizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void layOut();
    QToolButton *wayButton(const QString &name, Qt::ArrowType arrow, QKeySequence::StandardKey keys);
    void follow(const QUrl &url);
    void scrollTo(const QString &anchor);
    void search(const QString &words);
    void findNext();
    void mark(const QString &words);

    ManualContents *m_contents;
    QLineEdit *m_search;
    QLabel *m_found;
    QTextBrowser *m_text;
    QToolButton *m_back;
    QToolButton *m_forward;
};

} // namespace digitlab::ui
