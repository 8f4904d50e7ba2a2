// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runs/run_annotation.h"

#include "core/base/file_io.h"
#include "core/runs/run_folder.h"
#include "core/training/presets.h"
#include "tests/support/temporary_folder.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace digitlab {
namespace {

class AnnotatedRun : public testing::Test
{
protected:
    void SetUp() override
    {
        writeRun({.folder = m_run,
            .name = "Final",
            .config = preset("final"),
            .classNames = {"0"},
            .startedAt = "2026-01-01T00:00:00Z"});
    }

    TemporaryFolder m_folder;
    std::filesystem::path m_run = m_folder / "run";
};

TEST_F(AnnotatedRun, KeepsNameNoteAndStarBesideWhatTheTrainingWrote)
{
    const std::string trained = readFile(m_run / "run.json");
    const RunAnnotation annotation{.name = "My best", .note = "a \"quoted\" line\nand ünicode", .starred = true};
    writeAnnotation(m_run, annotation);

    EXPECT_EQ(readAnnotation(m_run), annotation);
    EXPECT_EQ(readFile(m_run / "run.json"), trained);
    EXPECT_EQ(readRun(m_run).name, "My best");
    EXPECT_EQ(summarise(m_run).name, "My best");
    EXPECT_EQ(summarise(m_run).note, annotation.note);
    EXPECT_TRUE(summarise(m_run).starred);
}

TEST_F(AnnotatedRun, HasItsOwnNameWhereNoneWasGiven)
{
    EXPECT_EQ(readAnnotation(m_run), RunAnnotation());
    writeAnnotation(m_run, {.note = "only a note"});
    EXPECT_EQ(readRun(m_run).name, "Final");
}

TEST_F(AnnotatedRun, OpensWhereItsNotesAreDamaged)
{
    for (const std::string text : {"", "{", "[]", "{\"name\": 3}", "\xff\xfe"}) {
        m_folder.write("run/notes.json", text);
        EXPECT_EQ(readAnnotation(m_run), RunAnnotation()) << text;
        EXPECT_EQ(readRun(m_run).name, "Final");
    }
}

TEST_F(AnnotatedRun, IsNotMadeOfAnotherFolder)
{
    EXPECT_THAT([&] { writeAnnotation(m_folder.path(), {.starred = true}); },
        testing::ThrowsMessage<std::runtime_error>(testing::HasSubstr("not a run")));
    EXPECT_FALSE(std::filesystem::exists(annotationFile(m_folder.path())));
}

} // namespace
} // namespace digitlab
