// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/download/mnist_download.h"

#include "core/base/file_io.h"
#include "tests/support/small_files_only.h"
#include "tests/support/temporary_folder.h"

#include <fcntl.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace digitlab {
namespace {

using testing::AllOf;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::Not;

RemoteFile remote(const std::string &name, const std::string &content)
{
    return {name, content.size(), sha256(content)};
}

/// 1,003 bytes that tell their place.
std::string countedText()
{
    std::string text;
    for (int line = 0; text.size() < 1000; ++line)
        text += std::to_string(line) + '\n';
    text.resize(1003, '.');
    return text;
}

/// What the message of downloadMnist() is where it throws.
std::string failureOf(const std::filesystem::path &folder, const MnistDownload &download)
{
    try {
        downloadMnist(folder, download);
    } catch (const std::runtime_error &error) {
        return error.what();
    }
    return "nothing was thrown";
}

/// Four files would only be longer to write: two stand for them.
class MnistDownloadTest : public testing::Test
{
protected:
    MnistDownload download(Fetcher fetch) const
    {
        return {.files = {remote("images.gz", images), remote("labels.gz", labels)},
            .mirrors = {"https://one.example/mnist", "https://two.example/mnist"},
            .fetch = [this, fetch = std::move(fetch)](const FetchRequest &request, const std::stop_token &stop) {
                asked.push_back(request.url.substr(8, 3) + request.url.substr(request.url.rfind('/')) + "@"
                    + std::to_string(request.offset));
                return fetch(request, stop);
            }};
    }

    const std::string &contentOf(const FetchRequest &request) const
    {
        return request.url.ends_with("images.gz") ? images : labels;
    }

    FetchResult send(const FetchRequest &request) const
    {
        request.begin(request.offset);
        request.take(std::string_view(contentOf(request)).substr(request.offset));
        return {};
    }

    static FetchResult sendText(const FetchRequest &request, std::string_view text)
    {
        request.begin(request.offset);
        request.take(text);
        return {};
    }

    std::string images = countedText();
    std::string labels = std::string(100, 'l');
    mutable std::vector<std::string> asked; // "one/images.gz@0"
    TemporaryFolder folder;
};

TEST_F(MnistDownloadTest, BringsTheFilesAndTellsHowFarItIs)
{
    MnistDownload all = download([&](const FetchRequest &request, const std::stop_token &) { return send(request); });
    std::vector<int> told;
    all.progress = [&](const Progress &at) {
        told.push_back(at.done);
        EXPECT_EQ(at.total, 1103);
    };
    EXPECT_EQ(downloadMnist(folder / "new/mnist", all), DownloadOutcome::Completed);

    EXPECT_EQ(readFile(folder / "new/mnist/images.gz"), images);
    EXPECT_EQ(readFile(folder / "new/mnist/labels.gz"), labels);
    EXPECT_THAT(told, ElementsAre(1003, 1103));
    EXPECT_EQ(std::distance(std::filesystem::directory_iterator(folder / "new/mnist"), {}), 2)
        << "nothing else is left";

    asked.clear();
    EXPECT_EQ(downloadMnist(folder / "new/mnist", all), DownloadOutcome::Completed);
    EXPECT_TRUE(asked.empty()) << "what is there and right is not downloaded again";
}

TEST_F(MnistDownloadTest, TriesTheMirrorsInTurnAndKeepsToTheOneThatWorks)
{
    const MnistDownload all = download([&](const FetchRequest &request, const std::stop_token &) {
        if (request.url.starts_with("https://one"))
            return FetchResult{FetchResult::Kind::Failed, "answered 404 Not Found"};
        return send(request);
    });
    EXPECT_EQ(downloadMnist(folder.path(), all), DownloadOutcome::Completed);
    EXPECT_THAT(asked, ElementsAre("one/images.gz@0", "two/images.gz@0", "two/labels.gz@0"));
}

TEST_F(MnistDownloadTest, GoesOnWhereATransferBrokeOff)
{
    const MnistDownload all = download([&](const FetchRequest &request, const std::stop_token &) {
        request.begin(request.offset);
        request.take(std::string_view(contentOf(request)).substr(request.offset, 400));
        return FetchResult{FetchResult::Kind::Failed, "broke the connection"};
    });
    EXPECT_EQ(downloadMnist(folder.path(), all), DownloadOutcome::Completed);
    EXPECT_THAT(asked, ElementsAre("one/images.gz@0", "one/images.gz@400", "one/images.gz@800", "one/labels.gz@0"));
}

TEST_F(MnistDownloadTest, GoesOnWithWhatAnEarlierDayLeft)
{
    folder.write("images.gz.part", images.substr(0, 700));
    EXPECT_EQ(downloadMnist(folder.path(),
                  download([&](const FetchRequest &request, const std::stop_token &) { return send(request); })),
        DownloadOutcome::Completed);
    EXPECT_EQ(asked.front(), "one/images.gz@700");
    EXPECT_EQ(readFile(folder / "images.gz"), images);
}

TEST_F(MnistDownloadTest, BeginsAnewWhereWhatWasLeftIsWrong)
{
    folder.write("images.gz.part", "nonsense");
    folder.write("labels.gz.part", std::string(5000, 'x'));
    EXPECT_EQ(downloadMnist(folder.path(),
                  download([&](const FetchRequest &request, const std::stop_token &) { return send(request); })),
        DownloadOutcome::Completed);
    EXPECT_THAT(asked, ElementsAre("one/images.gz@8", "one/images.gz@0", "one/labels.gz@0"));
    EXPECT_EQ(readFile(folder / "labels.gz"), labels);
}

TEST_F(MnistDownloadTest, WritesThroughNoLinkThatSomebodyPutInItsPlace)
{
    const std::string beginning = images.substr(0, 700);
    const auto theirs = folder.write("theirs.txt", beginning);
    const auto files = folder / "mnist";
    for (const bool isSymbolic : {true, false}) {
        std::filesystem::create_directory(files);
        for (const char *part : {"images.gz.part", "labels.gz.part"}) {
            if (isSymbolic)
                std::filesystem::create_symlink(theirs, files / part);
            else
                std::filesystem::create_hard_link(theirs, files / part);
        }
        const MnistDownload all
            = download([&](const FetchRequest &request, const std::stop_token &) { return send(request); });
        EXPECT_EQ(downloadMnist(files, all), DownloadOutcome::Completed);
        EXPECT_EQ(readFile(files / "images.gz"), images);
        EXPECT_EQ(readFile(theirs), beginning);
        std::filesystem::remove_all(files);
    }
}

TEST_F(MnistDownloadTest, SaysWhichFolderCannotBeMade)
{
    const auto file = folder.write("file", "");
    const auto fetch = [&](const FetchRequest &request, const std::stop_token &) { return send(request); };
    EXPECT_THAT(failureOf(file / "mnist", download(fetch)),
        AllOf(HasSubstr((file / "mnist").string() + ": cannot be created"), HasSubstr("is a file, not a folder")));
}

TEST_F(MnistDownloadTest, NeedsNoServerWhereAllButTheNameIsThere)
{
    folder.write("images.gz.part", images);
    folder.write("labels.gz", labels);
    EXPECT_EQ(downloadMnist(
                  folder.path(), download([](const FetchRequest &, const std::stop_token &) { return FetchResult(); })),
        DownloadOutcome::Completed);
    EXPECT_TRUE(asked.empty());
    EXPECT_EQ(readFile(folder / "images.gz"), images);
}

TEST_F(MnistDownloadTest, TakesAServerThatIgnoresTheOffset)
{
    folder.write("images.gz.part", images.substr(0, 700));
    const MnistDownload all = download([&](const FetchRequest &request, const std::stop_token &) {
        request.begin(0);
        request.take(contentOf(request));
        return FetchResult();
    });
    EXPECT_EQ(downloadMnist(folder.path(), all), DownloadOutcome::Completed);
    EXPECT_EQ(readFile(folder / "images.gz"), images);
}

TEST_F(MnistDownloadTest, NeverGivesWrongBytesTheName)
{
    const MnistDownload all = download([&](const FetchRequest &request, const std::stop_token &) {
        return sendText(request, std::string(contentOf(request).size(), '?'));
    });
    EXPECT_THAT(failureOf(folder.path(), all),
        AllOf(HasSubstr("images.gz could not be downloaded"),
            HasSubstr("one.example: sent a file with a different SHA-256"),
            HasSubstr("two.example: sent a file with a different SHA-256"),
            HasSubstr("place images.gz and labels.gz in " + folder.path().string() + " by hand")));
    EXPECT_TRUE(std::filesystem::is_empty(folder.path()));
}

TEST_F(MnistDownloadTest, EndsWhereAServerSendsMoreThanTheFile)
{
    const MnistDownload all = download([&](const FetchRequest &request, const std::stop_token &) {
        request.begin(request.offset);
        for (int piece = 0; request.take(std::string(100, 'i')); ++piece)
            if (piece > 100)
                return FetchResult{FetchResult::Kind::Failed, "was asked for too much"};
        return FetchResult();
    });
    EXPECT_THAT(failureOf(folder.path(), all), HasSubstr("one.example: sent more than 1,003 bytes"));
    EXPECT_TRUE(std::filesystem::is_empty(folder.path()));
}

TEST_F(MnistDownloadTest, KeepsWhatCameWhereAServerSendsTooLittle)
{
    const MnistDownload all = download([&](const FetchRequest &request, const std::stop_token &) {
        request.begin(0);
        request.take(std::string_view(contentOf(request)).substr(0, 300));
        return FetchResult();
    });
    EXPECT_THAT(failureOf(folder.path(), all), HasSubstr("one.example: sent 300 of 1,003 bytes"));
    EXPECT_EQ(readFile(folder / "images.gz.part"), images.substr(0, 300));
}

TEST_F(MnistDownloadTest, SaysInASentenceThatThereIsNoNetwork)
{
    const MnistDownload all = download([](const FetchRequest &, const std::stop_token &) {
        return FetchResult{FetchResult::Kind::Unreachable, "host not found"};
    });
    EXPECT_EQ(failureOf(folder.path(), all),
        "MNIST's servers cannot be reached (one.example: host not found; two.example: host not found); place images.gz "
        "and labels.gz in "
            + folder.path().string() + " by hand");
    folder.write("images.gz", images);
    EXPECT_THAT(failureOf(folder.path(), all), HasSubstr("place labels.gz in")) << "what is there need not be placed";
}

TEST_F(MnistDownloadTest, StopsAndGoesOnTheNextTime)
{
    std::stop_source source;
    MnistDownload all = download([&](const FetchRequest &request, const std::stop_token &stop) {
        request.begin(request.offset);
        request.take(std::string_view(contentOf(request)).substr(request.offset, 500));
        source.request_stop();
        return FetchResult{stop.stop_requested() ? FetchResult::Kind::Stopped : FetchResult::Kind::Ended, {}};
    });
    all.stop = source.get_token();
    EXPECT_EQ(downloadMnist(folder.path(), all), DownloadOutcome::Stopped);
    EXPECT_FALSE(exists(folder / "images.gz"));

    asked.clear();
    EXPECT_EQ(downloadMnist(folder.path(),
                  download([&](const FetchRequest &request, const std::stop_token &) { return send(request); })),
        DownloadOutcome::Completed);
    EXPECT_EQ(asked.front(), "one/images.gz@500");
}

TEST_F(MnistDownloadTest, LeavesAForeignFileOfTheNameAlone)
{
    folder.write("labels.gz", "the user's own");
    EXPECT_THAT(failureOf(folder.path(),
                    download([&](const FetchRequest &request, const std::stop_token &) { return send(request); })),
        AllOf(HasSubstr((folder / "labels.gz").string()), HasSubstr("expected the SHA-256 " + sha256(labels))));
    EXPECT_EQ(readFile(folder / "labels.gz"), "the user's own");
}

TEST_F(MnistDownloadTest, DoesNotMixWithAnotherDownload)
{
    FileDescriptor other(folder.path(), O_RDONLY | O_DIRECTORY, "opened");
    ASSERT_TRUE(other.lock());
    EXPECT_THAT(failureOf(folder.path(),
                    download([&](const FetchRequest &request, const std::stop_token &) { return send(request); })),
        HasSubstr("another download into this folder is running"));
    EXPECT_TRUE(asked.empty());
}

TEST_F(MnistDownloadTest, NamesTheFileThatCannotBeWritten)
{
    const SmallFilesOnly limit(300);
    const std::string failure = failureOf(
        folder.path(), download([&](const FetchRequest &request, const std::stop_token &) { return send(request); }));
    EXPECT_THAT(failure, AllOf(HasSubstr("images.gz.part"), HasSubstr("File too large"), Not(HasSubstr("by hand"))));
    EXPECT_EQ(asked.size(), 1U) << "another mirror would not help";
}

TEST(MnistFiles, AreTheFourThatTheReaderKnows)
{
    std::uint64_t bytes = 0;
    for (const RemoteFile &file : mnistFiles()) {
        EXPECT_TRUE(file.name.ends_with("-ubyte.gz"));
        EXPECT_EQ(file.sha256.size(), 64U);
        bytes += file.size;
    }
    EXPECT_EQ(bytes, 11'594'722U);
    for (const std::string &mirror : mnistMirrors())
        EXPECT_TRUE(mirror.starts_with("https://") && !mirror.ends_with("/")) << mirror;
}

} // namespace
} // namespace digitlab
