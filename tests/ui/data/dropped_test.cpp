// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/data/dropped.h"

#include "tests/support/temporary_folder.h"
#include "ui/style/text.h"

#include <QMimeData>
#include <QUrl>
#include <gtest/gtest.h>

namespace digitlab::ui {
namespace {

using Kind = Dropped::Kind;

class ADrop : public testing::Test
{
protected:
    ADrop()
    {
        for (const char *file :
            {"a/run.json", "b/run.json", "digits/0/1.png", "letters/a/1.png", "one.png", "two.png", "model.DLM",
                "report.h5", "weights.PTH", "mine.jsonl", "yours.jsonl", "mnist/train-images-idx3-ubyte.gz",
                "mnist/t10k-labels.idx1-ubyte", "mnist.npz", "Train.CSV", "apple.ndjson"})
            m_folder.write(file, "");
    }
    Dropped dropped(std::initializer_list<const char *> names) const
    {
        QMimeData data;
        QList<QUrl> urls;
        for (const char *name : names)
            urls.append(QUrl::fromLocalFile(path(name)));
        data.setUrls(urls);
        return droppedFrom(data);
    }
    QString path(const char *name) const { return toQString(m_folder / name); }

    TemporaryFolder m_folder;
};

TEST_F(ADrop, IsWhatItsContentSays)
{
    EXPECT_EQ(dropped({"a"}).kind, Kind::Runs);
    EXPECT_EQ(dropped({"digits"}).kind, Kind::Dataset);
    EXPECT_EQ(dropped({"one.png"}).kind, Kind::Image);
    EXPECT_EQ(dropped({"model.DLM"}).kind, Kind::Model);
    EXPECT_EQ(dropped({"report.h5"}).kind, Kind::Model);
    EXPECT_EQ(dropped({"weights.PTH"}).kind, Kind::Model);
    EXPECT_EQ(dropped({"mine.jsonl"}).kind, Kind::Drawings);
    EXPECT_EQ(dropped({"apple.ndjson"}).kind, Kind::Drawings);
    EXPECT_EQ(dropped({"mine.jsonl"}).paths, QStringList(path("mine.jsonl")));
}

TEST_F(ADrop, OfAFileThatBelongsToAFolderStandsForTheFolder)
{
    EXPECT_EQ(dropped({"a/run.json"}).paths, QStringList(path("a")));
    const Dropped mnist = dropped({"mnist/train-images-idx3-ubyte.gz", "mnist/t10k-labels.idx1-ubyte"});
    EXPECT_EQ(mnist.kind, Kind::Dataset);
    EXPECT_EQ(mnist.paths, QStringList(path("mnist")));
}

TEST_F(ADrop, OfAFileThatIsADatasetIsThatFile)
{
    for (const char *name : {"mnist.npz", "Train.CSV"}) {
        EXPECT_EQ(dropped({name}).kind, Kind::Dataset);
        EXPECT_EQ(dropped({name}).paths, QStringList(path(name)));
    }
}

TEST_F(ADrop, OfSeveralRunsOrDrawingsFilesTakesThemAll)
{
    EXPECT_EQ(dropped({"a", "b"}).paths, (QStringList{path("a"), path("b")}));
    EXPECT_EQ(dropped({"mine.jsonl", "yours.jsonl"}).paths.size(), 2);
}

TEST_F(ADrop, OfSeveralOtherThingsIsRefusedInASentence)
{
    EXPECT_TRUE(dropped({"one.png", "two.png"}).reason.startsWith(QStringLiteral("2 images were dropped")));
    for (const auto &names : {std::initializer_list<const char *>{"digits", "letters"}, {"a", "one.png"}})
        EXPECT_EQ(dropped(names).kind, Kind::Refused);
}

TEST_F(ADrop, FromElsewhereIsAnImageOrRefused)
{
    QMimeData web;
    web.setUrls({QUrl(QStringLiteral("https://example.org/7.png"))});
    EXPECT_EQ(droppedFrom(web).kind, Kind::Refused);
    EXPECT_TRUE(droppedFrom(web).reason.contains(QStringLiteral("example.org")));
    web.setImageData(QImage(3, 3, QImage::Format_Grayscale8));
    EXPECT_EQ(droppedFrom(web).kind, Kind::Image);
    EXPECT_EQ(droppedFrom(web).pixels.width(), 3);

    QMimeData text;
    text.setText(QStringLiteral("7"));
    EXPECT_EQ(droppedFrom(text).kind, Kind::Nothing);
}

} // namespace
} // namespace digitlab::ui
