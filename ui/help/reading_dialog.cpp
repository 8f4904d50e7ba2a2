// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/reading_dialog.h"

#include "ui/style/boxes.h"
#include "ui/style/theme.h"

#include <QDialogButtonBox>
#include <QTextBrowser>

namespace digitlab::ui {

ReadingDialog::ReadingDialog(const QString &title, QWidget *parent)
    : QDialog(parent)
    , m_text(new QTextBrowser)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title);
    m_text->setOpenExternalLinks(true);
    m_text->setAccessibleName(title);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->document()->setDocumentMargin(2 * gridUnit);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    QVBoxLayout *column = inColumn(this, gridUnit, {{m_text, 1}, buttons});
    column->setContentsMargins(gridUnit, gridUnit, gridUnit, gridUnit);
    m_text->setFocus();
}

void ReadingDialog::setHtml(const QString &html)
{
    m_text->setHtml(html);
}

void ReadingDialog::setMarkdown(const QString &markdown)
{
    m_text->setMarkdown(markdown);
}

QString ReadingDialog::text() const
{
    return m_text->toPlainText();
}

QSize ReadingDialog::sizeHint() const
{
    return {80 * gridUnit, 64 * gridUnit};
}

} // namespace digitlab::ui
