// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/cli.h"

#include "core/base/version.h"

#include <csignal>
#include <filesystem>

#ifdef DIGITLAB_WINDOW

using namespace digitlab;
using testing::HasSubstr;

namespace {

/// On a machine without any display, such as one that is reached over the network; `settings` are of the environment.
ProcessResult runWithoutDisplay(const std::vector<std::string> &settings, const std::vector<std::string> &arguments)
{
    std::vector<std::string> command = {"/usr/bin/env"};
    for (const char *variable : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "XDG_SESSION_TYPE"})
        command.insert(command.end(), {"-u", variable});
    command.insert(command.end(), settings.begin(), settings.end());
    command.push_back(DIGITLAB_WINDOW);
    command.insert(command.end(), arguments.begin(), arguments.end());
    return runProcess(command);
}

/// Without a display, with settings and runs in a folder of its own.
std::vector<std::string> windowIn(const TemporaryFolder &folder)
{
    const std::string place = folder.path().string();
    return {"/usr/bin/env", "QT_QPA_PLATFORM=offscreen", "XDG_CONFIG_HOME=" + place + "/config",
        "XDG_DATA_HOME=" + place + "/data", "XDG_CACHE_HOME=" + place + "/cache", DIGITLAB_WINDOW};
}

} // namespace

TEST(WindowProgram, ClosesAndKeepsItsSettingsWhereItIsToldToEnd)
{
    for (const int signal : {SIGTERM, SIGINT, SIGHUP}) {
        const TemporaryFolder folder;
        Process window(windowIn(folder));
        // A library may handle SIGHUP while it is loaded.
        ASSERT_TRUE(window.waitUntilItHandles(SIGTERM) && window.waitUntilItHandles(signal)) << window.finish().err;
        window.send(signal);
        const ProcessResult result = window.finish();
        EXPECT_EQ(result.status, 0) << result.err;
        EXPECT_EQ(result.signal, 0) << signal;
        EXPECT_FALSE(std::filesystem::is_empty(folder / "config"));
    }
}

TEST(WindowProgram, KeepsASignalIgnoredThatItWasStartedToIgnore)
{
    const TemporaryFolder folder;
    Process window(windowIn(folder), {.ignoredSignal = SIGHUP});
    ASSERT_TRUE(window.waitUntilItHandles(SIGTERM)) << window.finish().err;
    window.send(SIGHUP);
    window.letRun(std::chrono::milliseconds(200));
    EXPECT_FALSE(window.handles(SIGHUP));
    EXPECT_TRUE(window.handles(SIGTERM)) << "it has ended";
    window.send(SIGTERM);
    EXPECT_EQ(window.finish().status, 0);
}

TEST(WindowProgram, PrintsHelpAndVersionWithoutADisplay)
{
    for (const char *option : {"--help", "-h", "--version", "-v"}) {
        const ProcessResult result = runWithoutDisplay({}, {option});
        EXPECT_EQ(result.status, 0) << option << ": " << result.err;
        EXPECT_EQ(result.err, "") << option;
        const bool isVersion = std::string_view(option).ends_with('v') || std::string_view(option).ends_with("version");
        EXPECT_THAT(result.out, HasSubstr(isVersion ? std::string("DigitLab ") + version() : "--colour-scheme"));
    }
}

TEST(WindowProgram, NamesTheCommandLineWhereThereIsNoDisplay)
{
    const std::vector<std::vector<std::string>> environments
        = {{}, {"DISPLAY=:7654"}, {"QT_QPA_PLATFORM=xcb"}, {"QT_QPA_PLATFORM=no-such-platform"}};
    for (const auto &environment : environments) {
        const ProcessResult result = runWithoutDisplay(environment, {"--colour-scheme", "dark"});
        EXPECT_EQ(result.signal, 0);
        EXPECT_EQ(result.status, 1);
        EXPECT_EQ(result.out, "");
        EXPECT_THAT(result.err, testing::MatchesRegex("digitlab: [^\n]*digitlab-cli[^\n]*\n"));
    }
}

#endif
