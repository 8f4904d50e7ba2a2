// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/download/http_fetch.h"

#include "core/base/file_io.h"
#include "core/data/download/mnist_download.h"
#include "tests/support/loopback_server.h"
#include "tests/support/small_files_only.h"
#include "tests/support/temporary_folder.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>

namespace digitlab {
namespace {

using namespace std::chrono_literals;
using testing::AllOf;
using testing::HasSubstr;

/// Bytes that differ everywhere.
std::string someBytes(std::size_t size)
{
    std::string bytes(size, '\0');
    std::uint32_t state = 7;
    for (char &byte : bytes) {
        state = state * 1'664'525 + 1'013'904'223;
        byte = static_cast<char>(state >> 24);
    }
    return bytes;
}

class HttpFetch : public testing::Test
{
protected:
    MnistDownload from(const std::vector<std::string> &mirrors) const
    {
        return {.files = {{"images.gz", content.size(), sha256(content)}},
            .mirrors = mirrors,
            .fetch = [](FetchRequest request, const std::stop_token &stop) {
                request.patience = 300ms;
                return fetchByHttp(request, stop);
            }};
    }

    std::string failureFrom(const std::string &mirror) const
    {
        try {
            downloadMnist(folder / "mnist", from({mirror}));
        } catch (const std::runtime_error &error) {
            return error.what();
        }
        return "nothing was thrown";
    }

    void expectWholeFrom(const std::vector<std::string> &mirrors) const
    {
        ASSERT_EQ(downloadMnist(folder / "mnist", from(mirrors)), DownloadOutcome::Completed);
        EXPECT_EQ(readFile(folder / "mnist/images.gz"), content);
    }

    std::string lengthHeader(std::size_t length) const { return "Content-Length: " + std::to_string(length) + "\r\n"; }

    const std::string content = someBytes(3'000'000);
    TemporaryFolder folder;
};

TEST_F(HttpFetch, BringsAFile)
{
    const LoopbackServer server(servingFiles({{"/mnist/images.gz", content}}));
    expectWholeFrom({server.address() + "/mnist"});
    EXPECT_FALSE(server.requests().front().rangeStart);
}

TEST_F(HttpFetch, AsksForTheRestAlone)
{
    const LoopbackServer server(servingFiles({{"/images.gz", content}}));
    folder.write("mnist/images.gz.part", content.substr(0, 2'500'000));
    expectWholeFrom({server.address()});
    EXPECT_EQ(server.requests().front().rangeStart, 2'500'000U);
}

TEST_F(HttpFetch, TakesTheWholeFileWhereTheServerIgnoresTheRange)
{
    const LoopbackServer server([&](const WebRequest &, WebConnection &connection) {
        connection.answer("200 OK", lengthHeader(content.size()), content);
    });
    folder.write("mnist/images.gz.part", content.substr(0, 1000));
    expectWholeFrom({server.address()});
}

TEST_F(HttpFetch, RefusesAnotherRangeThanItAskedFor)
{
    const LoopbackServer server([&](const WebRequest &, WebConnection &connection) {
        connection.answer("206 Partial Content",
            "Content-Range: bytes 0-2999999/3000000\r\n" + lengthHeader(content.size()), content);
    });
    folder.write("mnist/images.gz.part", content.substr(0, 1000));
    EXPECT_THAT(failureFrom(server.address()), HasSubstr("answered 206 Partial Content"));
}

TEST_F(HttpFetch, FollowsRedirects)
{
    const LoopbackServer files(servingFiles({{"/there/images.gz", content}}));
    const LoopbackServer server([&](const WebRequest &, WebConnection &connection) {
        connection.answer("302 Found", "Location: " + files.address() + "/there/images.gz\r\n" + lengthHeader(0), {});
    });
    expectWholeFrom({server.address()});
}

TEST_F(HttpFetch, GivesUpWhereRedirectsLeadInACircle)
{
    const LoopbackServer server([&](const WebRequest &, WebConnection &connection) {
        connection.answer("302 Found", "Location: /images.gz\r\n" + lengthHeader(0), {});
    });
    EXPECT_THAT(failureFrom(server.address()), HasSubstr("answered 302 Found"));
    EXPECT_LE(server.requests().size(), 10U);
}

TEST_F(HttpFetch, GoesOnAfterEachBreak)
{
    const LoopbackServer server([&](const WebRequest &request, WebConnection &connection) {
        const std::size_t start = request.rangeStart.value_or(0);
        const std::string headers = "Content-Range: bytes " + std::to_string(start) + "-2999999/3000000\r\n"
            + lengthHeader(content.size() - start);
        connection.answer(request.rangeStart ? "206 Partial Content" : "200 OK", headers,
            std::string_view(content).substr(start, 700'000));
    });
    expectWholeFrom({server.address()});
    std::vector<std::size_t> starts;
    for (const WebRequest &request : server.requests())
        starts.push_back(request.rangeStart.value_or(0));
    EXPECT_GE(starts.size(), 5U);
    EXPECT_TRUE(std::ranges::is_sorted(starts)) << "each goes on where the one before it broke off";
}

TEST_F(HttpFetch, SurvivesALengthThatIsALie)
{
    const LoopbackServer tooShort([&](const WebRequest &, WebConnection &connection) {
        connection.answer("200 OK", lengthHeader(1000), content);
    });
    EXPECT_THAT(failureFrom(tooShort.address()), HasSubstr("sent 1,000 of 3,000,000 bytes"));
    const LoopbackServer tooLong([&](const WebRequest &, WebConnection &connection) {
        connection.answer("200 OK", lengthHeader(content.size() + 1000), content);
        connection.linger(10s);
    });
    expectWholeFrom({tooShort.address(), tooLong.address()});
}

TEST_F(HttpFetch, EndsAStreamThatHasNoEnd)
{
    const LoopbackServer server([&](const WebRequest &, WebConnection &connection) {
        connection.answer("200 OK", "", {});
        while (connection.send(content)) { }
    });
    EXPECT_THAT(failureFrom(server.address()), HasSubstr("sent more than 3,000,000 bytes"));
}

TEST_F(HttpFetch, RefusesWrongBytes)
{
    const LoopbackServer server([&](const WebRequest &, WebConnection &connection) {
        connection.answer("200 OK", lengthHeader(content.size()), std::string(content.size(), 'x'));
    });
    EXPECT_THAT(failureFrom(server.address()), HasSubstr("sent a file with a different SHA-256"));
    EXPECT_TRUE(std::filesystem::is_empty(folder / "mnist"));
}

TEST_F(HttpFetch, TellsWhatTheServerSays)
{
    const LoopbackServer server(servingFiles({}));
    EXPECT_THAT(failureFrom(server.address()),
        AllOf(HasSubstr("127.0.0.1"), HasSubstr("answered 404 Not Found"), HasSubstr("place images.gz in")));
}

TEST_F(HttpFetch, GoesToTheNextServerWhereOneIsSilentOrNotThere)
{
    const LoopbackServer silent([](const WebRequest &, WebConnection &connection) { connection.linger(); });
    const LoopbackServer noWeb([](const WebRequest &, WebConnection &connection) { connection.send("220 ready\r\n"); });
    const LoopbackServer server(servingFiles({{"/images.gz", content}}));
    expectWholeFrom({silent.address(), noWeb.address(), deadAddress(), server.address()});
}

TEST_F(HttpFetch, WaitsForAServerThatIsSlow)
{
    const LoopbackServer server([&](const WebRequest &, WebConnection &connection) {
        connection.answer("200 OK", lengthHeader(content.size()), {});
        for (std::size_t start = 0; start < content.size(); start += 300'000) {
            connection.linger(50ms); // 500 ms in all, longer than the patience for silence
            connection.send(std::string_view(content).substr(start, 300'000));
        }
    });
    expectWholeFrom({server.address()});
    EXPECT_EQ(server.requests().size(), 1U);
}

TEST_F(HttpFetch, SaysThatNobodyCanBeReached)
{
    EXPECT_THAT(failureFrom(deadAddress()),
        AllOf(HasSubstr("MNIST's servers cannot be reached (127.0.0.1:"), HasSubstr("place images.gz in "),
            HasSubstr((folder / "mnist").string() + " by hand")));
}

TEST_F(HttpFetch, StopsAtOnceWhereItIsAskedTo)
{
    std::stop_source source;
    std::chrono::steady_clock::time_point asked;
    std::jthread user;
    const LoopbackServer server([&](const WebRequest &, WebConnection &connection) {
        connection.answer("200 OK", lengthHeader(content.size()), std::string_view(content).substr(0, 500'000));
        connection.linger(20ms);
        asked = std::chrono::steady_clock::now();
        source.request_stop();
        connection.linger();
    });
    MnistDownload download = from({server.address()});
    download.fetch = fetchByHttp;
    download.stop = source.get_token();

    EXPECT_EQ(downloadMnist(folder / "mnist", download), DownloadOutcome::Stopped);
    EXPECT_LT(std::chrono::steady_clock::now() - asked, 100ms);
    EXPECT_GT(std::filesystem::file_size(folder / "mnist/images.gz.part"), 250'000U) << "for the next time";
}

TEST_F(HttpFetch, PassesOnThatTheDiskIsFull)
{
    const LoopbackServer server(servingFiles({{"/images.gz", content}}));
    const SmallFilesOnly limit(100'000);
    EXPECT_THAT(failureFrom(server.address()), AllOf(HasSubstr("images.gz.part"), HasSubstr("File too large")));
}

} // namespace
} // namespace digitlab
