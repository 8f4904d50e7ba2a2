// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QTextBrowser;

namespace digitlab::ui {

/// A page of text to be read beside the work: the window behind it stays in use.
class ReadingDialog : public QDialog
{
    Q_OBJECT

public:
    /// Deletes itself when it is closed.
    ReadingDialog(const QString &title, QWidget *parent);

    void setHtml(const QString &html);
    void setMarkdown(const QString &markdown);
    QString text() const;

    QSize sizeHint() const override;

private:
    QTextBrowser *m_text;
};

} // namespace digitlab::ui
