// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runs/run_queue.h"

#include "core/base/file_io.h"
#include "core/training/presets.h"
#include "tests/support/small_files_only.h"
#include "tests/support/temporary_folder.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace digitlab {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::ThrowsMessage;

class Queue : public testing::Test
{
protected:
    static QueueEntry entry(const std::string &name, int seeds)
    {
        return {.name = name,
            .config = preset("final"),
            .seeds = seeds,
            .dataset = {.source = {.path = "/data"}, .hash = "abc", .trainCount = 700, .testCount = 300}};
    }
    std::vector<std::string> names() const
    {
        std::vector<std::string> names;
        for (const QueueEntry &entry : m_queue.entries())
            names.push_back(entry.name);
        return names;
    }

    TemporaryFolder m_folder;
    std::filesystem::path m_file = m_folder / "data" / "queue.json";
    RunQueue m_queue{m_file};
};

TEST_F(Queue, IsEmptyWithoutAFile)
{
    EXPECT_TRUE(m_queue.entries().empty());
    EXPECT_EQ(m_queue.next(), nullptr);
    EXPECT_FALSE(m_queue.isRunning());
}

TEST_F(Queue, TrainsEachConfigurationWithOneSeedAfterTheOther)
{
    const int first = m_queue.add(entry("Baseline", 2));
    const int second = m_queue.add(entry("Final", 1));
    EXPECT_EQ(m_queue.seedsLeft(), 3);

    EXPECT_EQ(m_queue.next()->id, first);
    EXPECT_EQ(m_queue.next()->nextConfig().training.seed, 0U);
    m_queue.begin(first, "run-a");
    m_queue.end(first);
    EXPECT_EQ(m_queue.next()->id, first);
    EXPECT_EQ(m_queue.next()->nextConfig().training.seed, 1U);
    m_queue.begin(first, "run-b");
    m_queue.end(first);
    EXPECT_THAT(m_queue.entry(first)->runs, ElementsAre("run-a", "run-b"));
    EXPECT_EQ(m_queue.next()->id, second);
    m_queue.fail(second, "its data is gone");
    EXPECT_EQ(m_queue.next(), nullptr);
    EXPECT_EQ(m_queue.seedsLeft(), 0);
}

TEST_F(Queue, StandsAfterARestartWhereItStood)
{
    const int id = m_queue.add(entry("Final", 3));
    m_queue.add(entry("Dropout", 2));
    m_queue.setRunning(true);
    m_queue.begin(id, "run-a");
    m_queue.end(id);
    m_queue.begin(id, "run-b");

    const RunQueue again(m_file);
    EXPECT_EQ(again.entries(), m_queue.entries());
    EXPECT_TRUE(again.isRunning());
    EXPECT_EQ(again.next()->begun, "run-b");
    EXPECT_EQ(again.next()->done, 1);
}

TEST_F(Queue, GivesNoIdTwiceAfterARestart)
{
    m_queue.add(entry("A", 1));
    const int last = m_queue.add(entry("B", 1));
    RunQueue again(m_file);
    EXPECT_GT(again.add(entry("C", 1)), last);
}

TEST_F(Queue, IsReorderedAndShortened)
{
    const int a = m_queue.add(entry("A", 1));
    const int b = m_queue.add(entry("B", 1));
    m_queue.add(entry("C", 1));
    m_queue.move(a, 2);
    EXPECT_THAT(names(), ElementsAre("B", "C", "A"));
    m_queue.move(a, 5);
    m_queue.move(a, -1);
    EXPECT_THAT(names(), ElementsAre("B", "A", "C"));
    const QueueEntry removed = *m_queue.entry(b);
    m_queue.remove(b);
    EXPECT_THAT(names(), ElementsAre("A", "C"));
    m_queue.insert(0, removed);
    EXPECT_THAT(names(), ElementsAre("B", "A", "C"));
    EXPECT_EQ(RunQueue(m_file).entries(), m_queue.entries());
    EXPECT_THROW(m_queue.remove(99), std::invalid_argument);
}

TEST_F(Queue, LetsGoOfWhatIsOver)
{
    const int a = m_queue.add(entry("A", 1));
    m_queue.add(entry("B", 1));
    m_queue.begin(a, "run");
    m_queue.end(a);
    m_queue.removeOver();
    EXPECT_THAT(names(), ElementsAre("B"));
}

TEST_F(Queue, RefusesNonsense)
{
    EXPECT_THROW(m_queue.add(entry("A", 0)), std::invalid_argument);
    QueueEntry refused = entry("A", 1);
    refused.config.training.epochs = 0;
    EXPECT_THROW(m_queue.add(refused), std::invalid_argument);
    EXPECT_TRUE(m_queue.entries().empty());
}

TEST_F(Queue, TrainsNothingWithoutASettingThatItDoesNotKnow)
{
    m_queue.add(entry("Newer", 2));
    m_queue.add(entry("Known", 1));
    std::string text = readFile(m_file);
    text.replace(text.find("\"batch_size\""), 0, "\"mixup\": 0.2, ");
    writeFileAtomically(m_file, text);

    RunQueue read(m_file);
    read.forgetFailures();
    ASSERT_NE(read.next(), nullptr);
    EXPECT_EQ(read.next()->name, "Known");
    EXPECT_EQ(read.entries().front().failure, "has settings that this version does not know: training.mixup = 0.2");
}

TEST_F(Queue, TriesAgainWhatFailed)
{
    const int failed = m_queue.add(entry("Baseline", 2));
    m_queue.fail(failed, "/data: does not exist");
    EXPECT_EQ(m_queue.next(), nullptr);

    m_queue.forgetFailures();
    ASSERT_NE(m_queue.next(), nullptr);
    EXPECT_EQ(m_queue.next()->id, failed);
    EXPECT_TRUE(RunQueue(m_file).next()->failure.empty()) << "after a restart, too";
}

TEST_F(Queue, OfANewerVersionIsCalledThat)
{
    m_queue.add(entry("Newer", 2));
    std::string text = readFile(m_file);
    text.replace(text.find("\"format\": 1"), 11, "\"format\": 2");
    writeFileAtomically(m_file, text);
    EXPECT_THAT([&] { RunQueue read(m_file); },
        ThrowsMessage<std::runtime_error>(HasSubstr("made by a newer version of DigitLab")));
}

TEST_F(Queue, NamesADamagedFileAndLeavesIt)
{
    m_queue.add(entry("A", 1));
    const std::string good = readFile(m_file);
    for (const std::string &text :
        {good.substr(0, good.size() / 2), std::string("[]"), std::string("{}"), std::string()}) {
        writeFileAtomically(m_file, text);
        EXPECT_THAT([&] { RunQueue queue(m_file); }, ThrowsMessage<std::runtime_error>(HasSubstr(m_file.string())))
            << text;
        EXPECT_EQ(readFile(m_file), text);
    }
}

TEST_F(Queue, TrainsInNoFolderOutsideTheHistory)
{
    const int id = m_queue.add(entry("A", 1));
    EXPECT_THROW(m_queue.begin(id, "../elsewhere"), std::runtime_error);
    std::string text = readFile(m_file);
    text.replace(text.find("\"begun\": \"\""), 11, "\"begun\": \"..\"");
    writeFileAtomically(m_file, text);
    EXPECT_THAT([&] { RunQueue queue(m_file); },
        ThrowsMessage<std::runtime_error>(HasSubstr("not the name of a run's folder")));
}

TEST_F(Queue, StaysAsItWasWhereTheDiskIsFull)
{
    m_queue.add(entry("A", 1));
    const auto before = m_queue.entries();
    {
        const SmallFilesOnly fullDisk(100);
        EXPECT_THAT([&] { m_queue.add(entry("B", 1)); }, ThrowsMessage<std::runtime_error>(HasSubstr(m_file.string())));
    }
    EXPECT_EQ(m_queue.entries(), before);
    EXPECT_EQ(RunQueue(m_file).entries(), before);
}

} // namespace
} // namespace digitlab
