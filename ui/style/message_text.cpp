// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/message_text.h"

#include "ui/style/text.h"

#include <QLabel>
#include <QScrollBar>

#include <algorithm>

namespace digitlab::ui {

namespace {

constexpr int mostLines = 5;
constexpr int mostShortLines = 8;
constexpr int shortLine = 50; // letters
constexpr int narrowest = 20; // letters

} // namespace

MessageText::MessageText(QWidget *parent)
    : QScrollArea(parent)
    , m_label(new QLabel)
{
    m_label->setWordWrap(true);
    m_label->setTextFormat(Qt::PlainText);
    m_label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    setWidget(m_label);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    for (QWidget *widget : {static_cast<QWidget *>(m_label), viewport()})
        widget->setAutoFillBackground(false); // the bar is the background
    QSizePolicy asTallAsItsText(QSizePolicy::Expanding, QSizePolicy::Preferred);
    asTallAsItsText.setHeightForWidth(true);
    setSizePolicy(asTallAsItsText);
    fit();
}

QString MessageText::text() const
{
    return m_label->text();
}

void MessageText::setText(const QString &text)
{
    m_label->setText(shownLines(text));
    verticalScrollBar()->setValue(0);
    updateGeometry();
    fit();
}

int MessageText::heightForWidth(int width) const
{
    const bool isShort = width < fontMetrics().averageCharWidth() * shortLine;
    return std::min(m_label->heightForWidth(width), tallest(isShort ? mostShortLines : mostLines));
}

QSize MessageText::sizeHint() const
{
    const QSize whole = m_label->sizeHint();
    return {whole.width(), std::min(whole.height(), tallest(mostLines))};
}

QSize MessageText::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * narrowest, fontMetrics().lineSpacing()};
}

void MessageText::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    fit();
}

/// The scroll bar is decided on here: its own width wraps the text anew, which would then need it.
void MessageText::fit()
{
    const QSize room = contentsRect().size();
    const bool fits = m_label->heightForWidth(room.width()) <= room.height();
    setVerticalScrollBarPolicy(fits ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAlwaysOn);
    setFocusPolicy(fits ? Qt::NoFocus : Qt::StrongFocus);
    const int width = room.width() - (fits ? 0 : verticalScrollBar()->sizeHint().width());
    m_label->resize(width, std::max(m_label->heightForWidth(width), room.height()));
}

int MessageText::tallest(int lines) const
{
    return lines * fontMetrics().lineSpacing();
}

} // namespace digitlab::ui
