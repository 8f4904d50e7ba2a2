// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/manual_dialog.h"

#include "ui/help/manual.h"
#include "ui/help/manual_contents.h"
#include "ui/help/manual_look.h"
#include "ui/style/boxes.h"
#include "ui/style/text.h"
#include "ui/style/theme.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QScreen>
#include <QScrollBar>
#include <QShortcut>
#include <QSplitter>
#include <QTextBlock>
#include <QTextBrowser>
#include <QToolButton>

namespace digitlab::ui {

namespace {

QString placeOf(const QUrl &url)
{
    return url.toString().section(QLatin1Char('/'), -1);
}

} // namespace

ManualDialog::ManualDialog(QWidget *parent)
    : QDialog(parent)
    , m_contents(new ManualContents)
    , m_search(new QLineEdit)
    , m_found(new QLabel)
    , m_text(new QTextBrowser)
    , m_back(wayButton(tr("Back"), Qt::LeftArrow, QKeySequence::Back))
    , m_forward(wayButton(tr("Forward"), Qt::RightArrow, QKeySequence::Forward))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Manual"));
    m_search->setPlaceholderText(tr("Search the manual (Ctrl+F)"));
    m_search->setAccessibleName(tr("Search the manual"));
    m_search->setClearButtonEnabled(true);
    m_text->setOpenExternalLinks(true);
    m_text->setAccessibleName(tr("Manual"));
    m_text->setFrameShape(QFrame::NoFrame);
    layOut();
    connect(m_contents, &ManualContents::placeChosen, this, &ManualDialog::showPlace);
    connect(m_text, &QTextBrowser::sourceChanged, this, &ManualDialog::follow);
    connect(m_text, &QTextBrowser::backwardAvailable, m_back, &QWidget::setEnabled);
    connect(m_text, &QTextBrowser::forwardAvailable, m_forward, &QWidget::setEnabled);
    connect(m_back, &QToolButton::clicked, m_text, &QTextBrowser::backward);
    connect(m_forward, &QToolButton::clicked, m_text, &QTextBrowser::forward);
    connect(m_search, &QLineEdit::textChanged, this, &ManualDialog::search);
    connect(new QShortcut(QKeySequence::Find, this), &QShortcut::activated, this, [this] {
        m_search->setFocus();
        m_search->selectAll();
    });
    m_text->setFocus();
    resize(sizeHint().boundedTo(screen()->availableSize() - QSize(4 * gridUnit, 8 * gridUnit)));
}

void ManualDialog::layOut()
{
    auto *parts = new QSplitter;
    parts->addWidget(m_contents);
    parts->addWidget(m_text);
    parts->setStretchFactor(1, 1);
    parts->setSizes({26 * gridUnit, 94 * gridUnit});
    parts->setChildrenCollapsible(false);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    QHBoxLayout *head = inRow(nullptr, gridUnit, {m_back, m_forward, {m_search, 1}, m_found});
    QVBoxLayout *column = inColumn(this, gridUnit, {head, {parts, 1}, buttons});
    column->setContentsMargins(gridUnit, gridUnit, gridUnit, gridUnit);
}

QToolButton *ManualDialog::wayButton(const QString &name, Qt::ArrowType arrow, QKeySequence::StandardKey keys)
{
    auto *button = new QToolButton;
    button->setArrowType(arrow);
    button->setAccessibleName(name);
    button->setEnabled(false);
    const QKeySequence first = QKeySequence::keyBindings(keys).value(0);
    button->setShortcut(first);
    button->setToolTip(QStringLiteral("%1 (%2)").arg(name, first.toString(QKeySequence::NativeText)));
    return button;
}

void ManualDialog::showPlace(const QString &place)
{
    const QUrl url = manualUrl(place);
    if (m_text->source() == url)
        follow(url);
    else
        m_text->setSource(url, QTextDocument::MarkdownResource);
}

QString ManualDialog::place() const
{
    return placeOf(m_text->source());
}

QString ManualDialog::text() const
{
    return m_text->toPlainText();
}

QSize ManualDialog::sizeHint() const
{
    return {120 * gridUnit, 80 * gridUnit};
}

void ManualDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !m_text->source().isEmpty())
        m_text->reload();
}

void ManualDialog::keyPressEvent(QKeyEvent *event)
{
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isReturn && m_search->hasFocus())
        findNext();
    else
        QDialog::keyPressEvent(event);
}

/// The browser's own source() is still the one before.
void ManualDialog::follow(const QUrl &url)
{
    lookLikeManual(*m_text->document(), palette());
    m_contents->showPlace(placeOf(url));
    scrollTo(url.fragment());
    mark(m_search->text());
}

/// Qt gives headings in Markdown no anchors.
void ManualDialog::scrollTo(const QString &anchor)
{
    if (anchor.isEmpty())
        return;
    for (QTextBlock block = m_text->document()->begin(); block.isValid(); block = block.next()) {
        if (block.blockFormat().headingLevel() == 0 || anchorOf(block.text()) != anchor)
            continue;
        m_text->moveCursor(QTextCursor::End); // so that the heading comes to the top, not to the bottom
        m_text->setTextCursor(QTextCursor(block));
        const int top = m_text->cursorRect().top();
        m_text->verticalScrollBar()->setValue(m_text->verticalScrollBar()->value() + top - gridUnit);
        return;
    }
}

void ManualDialog::search(const QString &words)
{
    const int chapters = m_contents->filter(words);
    m_found->setText(words.isEmpty() ? QString()
            : chapters == 0          ? tr("Not found")
                                     : tr("in %1").arg(countText(chapters, tr("chapter"), tr("chapters"))));
    mark(words);
    QTextCursor start = m_text->textCursor();
    start.setPosition(start.selectionStart());
    m_text->setTextCursor(start);
    if (!words.isEmpty() && chapters > 0)
        findNext();
}

void ManualDialog::findNext()
{
    const QString words = m_search->text();
    if (words.isEmpty() || m_text->find(words))
        return;
    const QString next = m_contents->nextAfter(place().section(QLatin1Char('#'), 0, 0));
    if (next.isEmpty())
        return;
    showPlace(next);
    m_text->moveCursor(QTextCursor::Start);
    m_text->find(words);
}

void ManualDialog::mark(const QString &words)
{
    QList<QTextEdit::ExtraSelection> marks;
    QTextCursor found(m_text->document());
    while (!words.isEmpty() && !(found = m_text->document()->find(words, found)).isNull()) {
        QTextEdit::ExtraSelection selection{.cursor = found, .format = {}};
        selection.format.setFontUnderline(true);
        selection.format.setUnderlineColor(coloursFor(palette()).accent);
        selection.format.setBackground(coloursFor(palette()).quietSurface);
        marks << selection;
    }
    m_text->setExtraSelections(marks);
}

} // namespace digitlab::ui
