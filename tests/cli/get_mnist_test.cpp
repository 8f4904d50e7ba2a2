// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/cli.h"

#include "core/base/file_io.h"
#include "tests/support/loopback_server.h"

#include <csignal>

using namespace digitlab;
using testing::HasSubstr;

TEST(GetMnist, NamesTheFilesToPlaceByHandWhereNobodyCanBeReached)
{
    const TemporaryFolder folder;
    expectFailure({"get-mnist", "--out", (folder / "mnist").string(), "--mirror", deadAddress()}, 1,
        {"MNIST's servers cannot be reached", "train-images-idx3-ubyte.gz", "train-labels-idx1-ubyte.gz",
            "t10k-images-idx3-ubyte.gz", "t10k-labels-idx1-ubyte.gz", (folder / "mnist").string(), "by hand"});
}

TEST(GetMnist, RefusesAMirrorThatIsNoAddress)
{
    for (const std::string mirror : {"rubbish", "ftp://example.org/mnist", "https://", "http:///mnist", "example.org"})
        expectFailure({"get-mnist", "--out", "/nonexistent/mnist", "--mirror", mirror}, 2,
            {"--mirror: expected an address", "\"" + mirror + "\""});
}

TEST(GetMnist, RefusesWhatIsNotMnist)
{
    const TemporaryFolder folder;
    const LoopbackServer server([](const WebRequest &, WebConnection &connection) {
        connection.answer("200 OK", "Content-Length: 9912422\r\n", std::string(9'912'422, 'x'));
    });
    expectFailure(
        {"get-mnist", "--out", (folder / "mnist").string(), "--mirror", deadAddress(), "--mirror", server.address()}, 1,
        {"train-images-idx3-ubyte.gz could not be downloaded", "sent a file with a different SHA-256"});
    EXPECT_TRUE(std::filesystem::is_empty(folder / "mnist"));
}

TEST(GetMnist, PrintsAServersAnswerWithoutItsControlCharacters)
{
    const TemporaryFolder folder;
    const LoopbackServer server([](const WebRequest &, WebConnection &connection) {
        connection.answer("404 \x1B[31mgone\x1B]0;owned\x07", "Content-Length: 0\r\n", "");
    });
    const ProcessResult result
        = runCli({"get-mnist", "--out", (folder / "mnist").string(), "--mirror", server.address()});
    EXPECT_EQ(result.status, 1);
    EXPECT_THAT(result.err, HasSubstr("404"));
    EXPECT_EQ(result.err.find('\x1B'), std::string::npos) << result.err;
    EXPECT_EQ(result.err.find('\x07'), std::string::npos) << result.err;
}

TEST(GetMnist, SaysWhichFolderCannotBeMadeAndWhy)
{
    const TemporaryFolder folder;
    const std::string file = folder.write("file", "").string();
    expectFailure(
        {"get-mnist", "--out", file + "/mnist"}, 1, {file + "/mnist: cannot be created", "is a file, not a folder"});
}

TEST(GetMnist, KeepsWhatCameWhereItIsInterrupted)
{
    const TemporaryFolder folder;
    const LoopbackServer server([](const WebRequest &, WebConnection &connection) {
        connection.answer("200 OK", "Content-Length: 9912422\r\n", std::string(1'000'000, 'x'));
        connection.linger();
    });
    Process process(cliCommand({"get-mnist", "--out", (folder / "mnist").string(), "--mirror", server.address()}));
    const auto part = folder / "mnist/train-images-idx3-ubyte.gz.part";
    std::error_code error;
    for (int i = 0; i < 1000 && (!exists(part) || file_size(part, error) < 1'000'000); ++i)
        process.letRun(std::chrono::milliseconds(20));
    process.send(SIGINT);

    const ProcessResult result = process.finish();
    EXPECT_EQ(result.status, 1);
    EXPECT_THAT(result.err, HasSubstr("run the same command again to continue"));
    EXPECT_EQ(file_size(part), 1'000'000U);
}
