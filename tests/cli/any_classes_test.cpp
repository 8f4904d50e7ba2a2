// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/any_classes.h"

#include "core/drawing/drawings_file.h"
#include "tests/cli/cli.h"
#include "tests/support/digit_folders.h"

using namespace digitlab;

namespace {

/// Trains on images of so many classes, which are not the digits.
class AnyClassesCli : public testing::TestWithParam<int>
{
protected:
    std::string path(const std::string &name) const { return (m_folder / name).string(); }
    void SetUp() override
    {
        writeDigitFolder(m_folder, "data", imagesOfClasses(m_names));
        m_trained = runCli({"train", "--data", path("data"), "--run", path("run"), "--preset", "baseline", "--epochs",
            "1", "--filters", "2,2,2", "--dense-width", "4"});
        ASSERT_EQ(m_trained.status, 0) << m_trained.err;
    }

    TemporaryFolder m_folder;
    std::vector<std::string> m_names = anyClassNames(GetParam());
    ProcessResult m_trained;
};

/// But for the program's own name.
bool saysDigit(const std::string &text)
{
    for (std::size_t at = text.find("digit"); at != std::string::npos; at = text.find("digit", at + 1))
        if (text.compare(at, 8, "digitlab") != 0)
            return true;
    return false;
}

} // namespace

TEST_P(AnyClassesCli, TrainsShowsAndComparesWithoutTheWordDigit)
{
    EXPECT_FALSE(saysDigit(m_trained.out)) << m_trained.out;
    const std::string shown = runCli({"runs", m_folder.path().string()}).out;
    EXPECT_THAT(shown, testing::HasSubstr("run"));
    EXPECT_FALSE(saysDigit(shown)) << shown;
    const std::string compared = runCli({"compare", path("run"), path("run")}).out;
    EXPECT_FALSE(saysDigit(compared)) << compared;
}

TEST_P(AnyClassesCli, EvaluatesDrawingsThatAreLabelledWithTheNamesOfTheClasses)
{
    std::string lines;
    for (const std::string &name : m_names)
        lines += drawingLine({.strokes = {{{250, 80}, {250, 240}, {250, 420}}}, .label = name}) + "\n";
    const std::string file = m_folder.write("mine.jsonl", lines).string();
    const auto measured = cliJson({"evaluate", "--model", path("run/model.dlm"), "--drawings", file});
    EXPECT_EQ(measured.at("count"), GetParam());
}

INSTANTIATE_TEST_SUITE_P(OfManyKinds, AnyClassesCli, testing::Values(3, 26, 62));
