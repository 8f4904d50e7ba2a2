// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sweeps/run_claim.h"

#include "core/base/file_io.h"
#include "tests/support/patience.h"
#include "tests/support/temporary_folder.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>
#include <thread>

using namespace digitlab;
using testing::IsEmpty;
using testing::IsNull;
using testing::NotNull;

namespace {

using namespace std::chrono_literals;
using Sign = ClaimWatch::Sign;

constexpr ClaimTimes quick{.betweenBeats = 20ms, .untilDead = 300ms};

class RunClaims : public testing::Test
{
protected:
    std::filesystem::path run() const { return m_folder / "run"; }
    std::unique_ptr<RunClaim> claim() { return RunClaim::make(run(), m_watch, quick); }
    bool has(const std::string &file) const { return std::filesystem::exists(run() / file); }

    /// As a worker on another machine leaves it, which is at this beat.
    void writeForeignLock(int beat) const
    {
        m_folder.write("run/lock",
            nlohmann::json{
                {"worker", "w"}, {"host", "node7"}, {"machine", "another"}, {"system_tells", true}, {"beat", beat}}
                .dump());
    }
    Sign lookForAWhile()
    {
        const auto end = std::chrono::steady_clock::now() + std::chrono::milliseconds(longEnough);
        Sign sign = m_watch.look(run() / "lock");
        while (sign == Sign::Unknown && std::chrono::steady_clock::now() < end) {
            std::this_thread::sleep_for(10ms);
            sign = m_watch.look(run() / "lock");
        }
        return sign;
    }

    TemporaryFolder m_folder;
    ClaimWatch m_watch{quick};
};

} // namespace

TEST_F(RunClaims, AreHeldByOneWorkerUntilItFreesTheRun)
{
    auto first = claim();
    ASSERT_THAT(first, NotNull());
    EXPECT_TRUE(first->isOurs());
    EXPECT_TRUE(has("lock"));
    EXPECT_THAT(claim(), IsNull());
    EXPECT_EQ(m_watch.look(run() / "lock"), Sign::Alive) << "the system tells on this machine";
    first.reset();
    EXPECT_TRUE(std::filesystem::is_empty(run()));
    EXPECT_THAT(claim(), NotNull());
}

TEST_F(RunClaims, OfADeadWorkerOnThisMachineAreTakenOverAtOnce)
{
    auto first = claim();
    const std::string content = readFile(run() / "lock");
    first.reset();
    m_folder.write("run/lock", content); // as it stands where its program was killed

    const auto second = claim();
    ASSERT_THAT(second, NotNull());
    EXPECT_TRUE(has("lock.1"));
    EXPECT_TRUE(second->isOurs());
}

TEST_F(RunClaims, OfAWorkerElsewhereAreTakenOverOnceItsBeatStandsStill)
{
    writeForeignLock(7);
    EXPECT_THAT(claim(), IsNull()) << "it is not known yet whether it lives";
    EXPECT_EQ(lookForAWhile(), Sign::Dead);
    auto second = claim();
    ASSERT_THAT(second, NotNull());
    EXPECT_TRUE(has("lock.1"));
    second.reset();
    EXPECT_TRUE(std::filesystem::is_empty(run())) << "who has it last removes all";
}

TEST_F(RunClaims, OfAWorkerElsewhereStayWhileItsBeatGoesOn)
{
    for (int beat = 1; beat <= 10; ++beat) {
        writeForeignLock(beat);
        EXPECT_EQ(m_watch.look(run() / "lock"), beat == 1 ? Sign::Unknown : Sign::Alive);
        EXPECT_THAT(claim(), IsNull());
        std::this_thread::sleep_for(50ms); // longer than its patience in all
    }
}

TEST_F(RunClaims, CountTheirBeats)
{
    const auto first = claim();
    const auto beat = [this] { return nlohmann::json::parse(readFile(run() / "lock")).at("beat").get<int>(); };
    const int before = beat();
    const auto end = std::chrono::steady_clock::now() + std::chrono::milliseconds(longEnough);
    while (beat() == before && std::chrono::steady_clock::now() < end)
        std::this_thread::sleep_for(10ms);
    EXPECT_GT(beat(), before);
}

TEST_F(RunClaims, AreLostToWhoTookTheWorkerForDead)
{
    auto first = claim();
    m_folder.write("run/lock.1", "{}");
    EXPECT_FALSE(first->isOurs());
    const auto end = std::chrono::steady_clock::now() + std::chrono::milliseconds(longEnough);
    while (!first->lost().stop_requested() && std::chrono::steady_clock::now() < end)
        std::this_thread::sleep_for(10ms);
    EXPECT_TRUE(first->lost().stop_requested()) << "a training stops by itself";
    first.reset();
    EXPECT_TRUE(has("lock.1")) << "what is another's stays";
}

TEST_F(RunClaims, OfManyAtOnceAreGivenToOne)
{
    writeForeignLock(1);
    std::atomic<int> held = 0;
    {
        std::vector<std::unique_ptr<RunClaim>> claims(8);
        std::vector<std::jthread> threads;
        for (auto &mine : claims)
            threads.emplace_back([&] {
                ClaimWatch watch(quick);
                for (int i = 0; i < 60 && !mine; ++i) {
                    mine = RunClaim::make(run(), watch, quick);
                    std::this_thread::sleep_for(10ms);
                }
            });
        threads.clear();
        for (const auto &mine : claims)
            held += mine && mine->isOurs() ? 1 : 0;
    }
    EXPECT_EQ(held, 1);
    EXPECT_TRUE(std::filesystem::is_empty(run()));
}
