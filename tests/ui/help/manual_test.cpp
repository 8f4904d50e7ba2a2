// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/manual.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QImage>
#include <QRegularExpression>
#include <QTextBlock>
#include <QTextDocument>
#include <gtest/gtest.h>

namespace digitlab::ui {

namespace {

QString chapterMarkdown(const QString &file)
{
    QFile chapter(QStringLiteral(":/manual/") + file);
    EXPECT_TRUE(chapter.open(QIODevice::ReadOnly)) << file.toStdString();
    return QString::fromUtf8(chapter.readAll());
}

/// What stands in the brackets after each link and picture of a chapter.
QStringList linksOf(const QString &file)
{
    QStringList links;
    static const QRegularExpression link(QStringLiteral("\\]\\(([^)]+)\\)"));
    auto matches = link.globalMatch(chapterMarkdown(file));
    while (matches.hasNext())
        links << matches.next().captured(1);
    return links;
}

QStringList anchorsOf(const QString &file)
{
    QTextDocument document;
    document.setMarkdown(chapterMarkdown(file));
    QStringList anchors;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next())
        if (block.blockFormat().headingLevel() > 0)
            anchors << anchorOf(block.text());
    return anchors;
}

bool leadsSomewhere(const QString &from, const QString &link)
{
    if (link.startsWith(QStringLiteral("https://")))
        return true;
    const QString named = link.section(QLatin1Char('#'), 0, 0);
    const QString file = named.isEmpty() ? from : named;
    if (!QFile::exists(QStringLiteral(":/manual/") + file))
        return false;
    const QString anchor = link.section(QLatin1Char('#'), 1);
    return anchor.isEmpty() || anchorsOf(file).contains(anchor);
}

} // namespace

TEST(Manual, EveryLinkAndPictureLeadsSomewhere)
{
    for (const ManualChapter &chapter : manualChapters())
        for (const QString &link : linksOf(chapter.file))
            EXPECT_TRUE(leadsSomewhere(chapter.file, link)) << chapter.file.toStdString() << ": " << link.toStdString();
}

TEST(Manual, EveryChapterIsInItsContentsOnceByItsTitle)
{
    const QString index = chapterMarkdown(QStringLiteral("index.md"));
    QStringList files;
    for (const ManualChapter &chapter : manualChapters()) {
        files << chapter.file;
        EXPECT_FALSE(chapter.title.isEmpty()) << chapter.file.toStdString();
        const int times = chapter.file == QStringLiteral("index.md") ? 0 : 1;
        EXPECT_EQ(index.count(QStringLiteral("- [%1](%2)").arg(chapter.title, chapter.file)), times)
            << chapter.file.toStdString();
    }
    files.sort();
    EXPECT_EQ(files, QDir(QStringLiteral(":/manual")).entryList({QStringLiteral("*.md")}, QDir::Files, QDir::Name));
}

TEST(Manual, ItsPicturesAreSmallAndAllAreShown)
{
    QStringList shown;
    for (const ManualChapter &chapter : manualChapters())
        shown << linksOf(chapter.file);
    const QFileInfoList pictures = QDir(QStringLiteral(":/manual/pictures")).entryInfoList(QDir::Files);
    EXPECT_FALSE(pictures.isEmpty());
    for (const QFileInfo &picture : pictures) {
        EXPECT_TRUE(shown.contains(QStringLiteral("pictures/") + picture.fileName()))
            << picture.fileName().toStdString();
        EXPECT_LT(picture.size(), 60'000) << picture.fileName().toStdString();
        EXPECT_LE(QImage(picture.filePath()).width(), 680) << "fits the window of the manual";
    }
}

TEST(Manual, AHeadingIsLinkedAsGitHubLinksIt)
{
    EXPECT_EQ(anchorOf(QStringLiteral("My digits")), QStringLiteral("my-digits"));
    EXPECT_EQ(anchorOf(QStringLiteral("A model file (.dlm)")), QStringLiteral("a-model-file-dlm"));
    EXPECT_EQ(anchorOf(QStringLiteral("Warm-up, 28 x 28")), QStringLiteral("warm-up-28-x-28"));
}

} // namespace digitlab::ui
