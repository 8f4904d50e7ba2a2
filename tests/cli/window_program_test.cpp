#include "tests/cli/cli.h"

#include <csignal>
#include <filesystem>

#ifdef DIGITLAB_WINDOW

using namespace digitlab;

namespace {

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
        ASSERT_TRUE(window.waitUntilItHandles(signal)) << window.finish().err;
        window.send(signal);
        const ProcessResult result = window.finish();
        EXPECT_EQ(result.status, 0) << result.err;
        EXPECT_EQ(result.signal, 0) << signal;
        EXPECT_FALSE(std::filesystem::is_empty(folder / "config"));
    }
}

#endif
