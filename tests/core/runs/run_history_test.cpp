// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runs/run_history.h"

#include "core/base/file_io.h"
#include "core/runs/run_annotation.h"
#include "core/runs/run_folder.h"
#include "core/training/presets.h"
#include "tests/support/temporary_folder.h"

#include <gtest/gtest.h>

namespace digitlab {
namespace {

class History : public testing::Test
{
protected:
    std::filesystem::path addRun(int number)
    {
        char day[32];
        std::snprintf(day, sizeof day, "2026-01-%02dT00:00:00Z", number);
        const digitlab::Run run{.folder = m_folder / ("run" + std::to_string(number)),
            .name = "Run " + std::to_string(number),
            .config = preset("final"),
            .classNames = {"0"},
            .startedAt = day};
        writeRun(run);
        return run.folder;
    }

    TemporaryFolder m_folder;
    RunStore m_store{m_folder.path()};
    RunHistory m_history{m_store};
};

TEST_F(History, ListsAsTheStoreDoes)
{
    EXPECT_TRUE(m_history.list().empty());
    for (int number = 1; number <= 5; ++number)
        addRun(number);
    EXPECT_EQ(m_history.list(), m_store.listAll());
    EXPECT_EQ(m_history.list().front().name, "Run 5");
}

TEST_F(History, ReadsAgainOnlyWhatHasChanged)
{
    const auto first = addRun(1);
    const auto second = addRun(2);
    m_history.list();
    EXPECT_EQ(m_history.readCount(), 2);
    m_history.list();
    EXPECT_EQ(m_history.readCount(), 0);

    writeAnnotation(first, {.name = "Named"});
    EXPECT_EQ(m_history.list().back().name, "Named");
    EXPECT_EQ(m_history.readCount(), 1);

    const auto trashed = m_store.remove(second);
    EXPECT_EQ(m_history.list().size(), 1U);
    m_store.restore(trashed, second);
    EXPECT_EQ(m_history.list().size(), 2U);
}

TEST_F(History, SaysWhyARunCannotBeReadUntilItIsMended)
{
    const auto folder = addRun(1);
    const std::string good = readFile(folder / "run.json");
    m_history.list();
    writeFileAtomically(folder / "run.json", "{");
    ASSERT_EQ(m_history.list().size(), 1U);
    EXPECT_EQ(m_history.list()[0].unreadable, "run.json: cut short or altered; expected a JSON object");
    EXPECT_EQ(m_history.list()[0].name, "run1");
    EXPECT_TRUE(m_store.list().empty());
    writeFileAtomically(folder / "run.json", good);
    ASSERT_EQ(m_history.list().size(), 1U);
    EXPECT_EQ(m_history.list()[0].unreadable, "");
}

TEST_F(History, TellsHowFarItIsAndStops)
{
    for (int number = 1; number <= 4; ++number)
        addRun(number);
    std::stop_source stop;
    int done = 0;
    const auto runs = m_history.list(stop.get_token(), [&](Progress progress) {
        EXPECT_EQ(progress.total, 4);
        done = progress.done;
        if (done == 2)
            stop.request_stop();
    });
    EXPECT_EQ(done, 2);
    EXPECT_EQ(runs.size(), 2U);
}

} // namespace
} // namespace digitlab
