// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/manual.h"

#include <QFile>
#include <QRegularExpression>
#include <QTextBlock>
#include <QTextDocument>

namespace digitlab::ui {

namespace {

QString markdownOf(const QString &file)
{
    QFile chapter(QStringLiteral(":/manual/") + file);
    return chapter.open(QIODevice::ReadOnly) ? QString::fromUtf8(chapter.readAll()) : QString();
}

ManualChapter chapterOf(const QString &file)
{
    QTextDocument document;
    document.setMarkdown(markdownOf(file));
    ManualChapter chapter{.file = file, .title = {}, .sections = {}, .text = document.toPlainText()};
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        const int level = block.blockFormat().headingLevel();
        if (level == 1 && chapter.title.isEmpty())
            chapter.title = block.text();
        else if (level == 2)
            chapter.sections << block.text();
    }
    return chapter;
}

std::vector<ManualChapter> readChapters()
{
    std::vector<ManualChapter> chapters{chapterOf(QStringLiteral("index.md"))};
    static const QRegularExpression link(QStringLiteral("\\]\\(([a-z-]+\\.md)\\)"));
    auto links = link.globalMatch(markdownOf(QStringLiteral("index.md")));
    while (links.hasNext())
        chapters.push_back(chapterOf(links.next().captured(1)));
    return chapters;
}

} // namespace

const std::vector<ManualChapter> &manualChapters()
{
    static const std::vector<ManualChapter> chapters = readChapters();
    return chapters;
}

QUrl manualUrl(const QString &place)
{
    return QUrl(QStringLiteral("qrc:/manual/") + place);
}

QString anchorOf(const QString &heading)
{
    static const QRegularExpression left(QStringLiteral("[^\\w -]"), QRegularExpression::UseUnicodePropertiesOption);
    return heading.toLower().remove(left).replace(QLatin1Char(' '), QLatin1Char('-'));
}

} // namespace digitlab::ui
