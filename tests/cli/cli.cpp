// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/cli.h"

#include "core/base/image.h"
#include "core/base/png.h"

#include <algorithm>
#include <cmath>

namespace digitlab {

std::unique_ptr<TemporaryFolder> TrainedCli::s_folder;

std::vector<std::string> cliCommand(const std::vector<std::string> &arguments)
{
    std::vector<std::string> command = {DIGITLAB_CLI};
    command.insert(command.end(), arguments.begin(), arguments.end());
    return command;
}

ProcessResult runCli(const std::vector<std::string> &arguments, const ProcessOptions &options)
{
    return runProcess(cliCommand(arguments), options);
}

nlohmann::json cliJson(std::vector<std::string> arguments)
{
    arguments.push_back("--json");
    const ProcessResult result = runCli(arguments);
    EXPECT_EQ(result.status, 0) << result.err;
    const auto document = nlohmann::json::parse(result.out, nullptr, /*allow_exceptions=*/false);
    EXPECT_FALSE(document.is_discarded()) << result.out;
    return document;
}

void expectFailure(const std::vector<std::string> &arguments, int status, const std::vector<std::string> &texts)
{
    const ProcessResult result = runCli(arguments);
    EXPECT_EQ(result.status, status) << result.err;
    EXPECT_EQ(result.signal, 0);
    EXPECT_EQ(result.out, "");
    EXPECT_EQ(std::count(result.err.begin(), result.err.end(), '\n'), 1) << result.err;
    for (const std::string &text : texts)
        EXPECT_NE(result.err.find(text), std::string::npos) << "expected " << text << " in: " << result.err;
}

void expectFailureAfterNotices(
    const std::vector<std::string> &arguments, int status, const std::vector<std::string> &texts)
{
    const ProcessResult result = runCli(arguments);
    EXPECT_EQ(result.status, status) << result.err;
    EXPECT_EQ(result.out, "");
    const std::size_t end = result.err.find_last_not_of('\n');
    const std::string last = result.err.substr(result.err.rfind('\n', end) + 1);
    for (const std::string &text : texts)
        EXPECT_NE(last.find(text), std::string::npos) << "expected " << text << " in: " << last;
}

std::string sevenPng()
{
    Image image = filledImage(60, 80, 3, 250);
    const auto ink = [&image](int x, int y) {
        for (int channel = 0; channel < 3; ++channel)
            image.at(x, y, channel) = 20;
    };
    for (int y = 10; y < 70; ++y) {
        const int diagonal = 45 - (y - 10) / 3;
        for (int x = 10; x < 50; ++x) {
            if (y < 17 || std::abs(x - diagonal) < 4)
                ink(x, y);
        }
    }
    return encodePng(image);
}

void TrainedCli::SetUpTestSuite()
{
    if (s_folder)
        return;
    s_folder = std::make_unique<TemporaryFolder>();
    cliJson({"generate", "--out", data(), "--per-class", "20"});
    cliJson({"train", "--data", data(), "--run", runA(), "--preset", "final", "--epochs", "2", "--filters", "8,8,8",
        "--rescale", "1/255", "--name", "Plain"});
    cliJson({"train", "--data", data(), "--run", runB(), "--preset", "final", "--epochs", "3", "--filters", "8,8,8",
        "--rescale", "1/255", "--shuffle", "on", "--name", "Shuffled"});
}

} // namespace digitlab
