// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/manual_look.h"

#include "ui/style/theme.h"

#include <QTextBlock>
#include <QTextDocument>
#include <QTextTable>

namespace digitlab::ui {

namespace {

bool isCode(const QTextBlock &block)
{
    return block.blockFormat().hasProperty(QTextFormat::BlockCodeFence)
        || block.blockFormat().hasProperty(QTextFormat::BlockCodeLanguage);
}

void lookLikeText(const QTextBlock &block, const Colours &colours)
{
    QTextBlockFormat format = block.blockFormat();
    format.setLineHeight(isCode(block) ? 100 : 120, QTextBlockFormat::ProportionalHeight);
    if (isCode(block)) {
        format.setBackground(colours.quietSurface);
        format.setNonBreakableLines(false); // wrapped rather than scrolled
        format.setLeftMargin(gridUnit);
        format.setTopMargin(isCode(block.previous()) ? 0 : gridUnit);
        format.setBottomMargin(isCode(block.next()) ? 0 : gridUnit);
    } else if (format.headingLevel() > 1) {
        format.setTopMargin(2.5 * gridUnit);
    }
    QTextCursor(block).setBlockFormat(format);
}

void lookLikeTable(QTextTable &table, const Colours &colours)
{
    QTextTableFormat format = table.format();
    format.setBorderCollapse(true);
    format.setBorder(1);
    format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
    format.setBorderBrush(colours.line);
    format.setCellPadding(gridUnit / 2.0);
    format.setCellSpacing(0);
    format.setTopMargin(gridUnit);
    format.setBottomMargin(gridUnit);
    format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    table.setFormat(format);
}

} // namespace

void lookLikeManual(QTextDocument &document, const QPalette &palette)
{
    const Colours colours = coloursFor(palette);
    document.setDocumentMargin(2 * gridUnit);
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next())
        lookLikeText(block, colours);
    for (QTextFrame *frame : document.rootFrame()->childFrames())
        if (auto *table = qobject_cast<QTextTable *>(frame))
            lookLikeTable(*table, colours);
}

} // namespace digitlab::ui
