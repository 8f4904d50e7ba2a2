// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/cli.h"

#include "core/base/file_io.h"

using namespace digitlab;

namespace {

/// Built-in digits with a broken file and a training image on the test split.
class Check : public testing::Test
{
protected:
    Check()
    {
        cliJson({"generate", "--out", data(), "--per-class", "10"});
        m_folder.write("data/train/3/broken.png", "no picture");
        std::filesystem::copy_file(firstOf("data/train/4"), m_folder / "data/test/4/copied.png");
    }

    std::string data() const { return (m_folder / "data").string(); }

    std::filesystem::path firstOf(const std::string &folder) const
    {
        return std::filesystem::directory_iterator(m_folder / folder)->path();
    }

    ProcessResult check(std::vector<std::string> arguments = {}) const
    {
        arguments.insert(arguments.begin(), {"check", data(), "--json"});
        return runCli(arguments);
    }

    TemporaryFolder m_folder;
};

} // namespace

TEST_F(Check, NamesEveryFindingAndFails)
{
    const ProcessResult result = check();
    EXPECT_EQ(result.status, 1) << result.err;
    const auto told = nlohmann::json::parse(result.out);
    ASSERT_EQ(told.at("findings").size(), 2U) << result.out;
    for (const auto &finding : told.at("findings")) {
        EXPECT_EQ(finding.at("severity"), "warning");
        EXPECT_FALSE(finding.at("message").get<std::string>().empty());
    }
    EXPECT_EQ(told.at("findings")[0].at("file"), "train/3/broken.png");
    EXPECT_EQ(told.at("findings")[0].at("kind"), "unreadable");
    EXPECT_EQ(told.at("findings")[1].at("kind"), "duplicate-across-sides");
    EXPECT_EQ(told.at("classes").at("4").at("train"), 7);
    EXPECT_EQ(told.at("classes").at("4").at("test"), 4);
}

TEST_F(Check, LeavesOutOnRequestAndTakesBack)
{
    const ProcessResult skipping = check({"--skip", "all"});
    EXPECT_EQ(skipping.status, 0) << skipping.err;
    EXPECT_EQ(nlohmann::json::parse(skipping.out).at("skipped").size(), 2U);
    EXPECT_TRUE(std::filesystem::exists(m_folder / "data/train/3/broken.png"));
    const ProcessResult afterwards = check();
    EXPECT_EQ(afterwards.status, 0) << afterwards.out;
    EXPECT_EQ(nlohmann::json::parse(afterwards.out).at("classes").at("4").at("train"), 6);
    EXPECT_EQ(check({"--restore"}).status, 1);
}

TEST_F(Check, TellsOneImageInTheSingular)
{
    const ProcessResult result = runCli({"check", data(), "--skip", "unreadable"});
    EXPECT_NE(result.out.find("\n1 image is left out from now on\n"), std::string::npos) << result.out;
}

TEST_F(Check, SavesTheList)
{
    check({"--out", (m_folder / "list.csv").string()});
    const std::string list = readFile(m_folder / "list.csv");
    EXPECT_NE(list.find("warning,unreadable,train/3/broken.png,"), std::string::npos) << list;
}

TEST_F(Check, ReplacesItsOwnListAndNoOtherFile)
{
    for (const char *name : {"again.csv", "again.json"}) {
        const std::string list = (m_folder / name).string();
        const auto save = [&](const std::vector<std::string> &more) {
            std::vector<std::string> command = {"check", data(), "--out", list};
            command.insert(command.end(), more.begin(), more.end());
            return runCli(command);
        };
        save({});
        EXPECT_EQ(save({}).err, "");
        const std::string saved = readFile(list);
        m_folder.write(name, "7,my own table\n");
        EXPECT_THAT(save({}).err, testing::HasSubstr(list + ": already exists; --force replaces it"));
        EXPECT_EQ(readFile(list), "7,my own table\n");
        save({"--force"});
        EXPECT_EQ(readFile(list), saved);
    }
}

TEST_F(Check, SaysOfOneClassWhatTheTrainingSays)
{
    for (int i = 0; i < 4; ++i)
        m_folder.write("single/5/" + std::to_string(i) + ".png", readFile(firstOf("data/train/5")));
    const std::string single = (m_folder / "single").string();
    const std::string sentence = "has 1 class; a network needs 2 to 1,000 classes";

    const ProcessResult checked = runCli({"check", single});
    EXPECT_EQ(checked.status, 1);
    EXPECT_NE(checked.out.find("error (class-count): .: " + sentence), std::string::npos) << checked.out;
    expectFailure({"train", "--data", single, "--run", (m_folder / "run").string()}, 1, {single + ": " + sentence});
    EXPECT_FALSE(std::filesystem::exists(m_folder / "run"));
}

TEST_F(Check, RefusesKindsThatThereAreNot)
{
    expectFailure({"check", data(), "--skip", "ugly"}, 2, {"ugly", "unreadable"});
    expectFailure({"check", (m_folder / "nowhere").string()}, 1, {"nowhere", "does not exist"});
}
