// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/cli.h"

#include "core/base/file_io.h"
#include "core/training/model_file.h"

#include <algorithm>
#include <csignal>
#include <sys/stat.h>

using namespace digitlab;
using testing::HasSubstr;
using testing::Not;

namespace {

/// Clears the terminal, begins a line of its own, turns the direction of writing, and names C1's way to begin a
/// sequence.
const std::string evil = "seven\x1B[2J\x1B]0;owned\x07\nfinished: 100 %\r\xE2\x80\xAE"
                         "gnp.\xC2\x9B"
                         "31m\x7F";
const std::string shown = "seven\\x1B[2J\\x1B]0;owned\\x07\\nfinished: 100 %\\r\\u202Egnp.\\x9B31m\\x7F";

/// What would steer a terminal or the eye. Line breaks of our own stay, and so do the bytes of UTF-8.
bool isPlain(const std::string &text)
{
    const auto isControl = [](char c) { return (static_cast<unsigned char>(c) < 0x20 && c != '\n') || c == 0x7F; };
    return std::ranges::none_of(text, isControl) && text.find("\xC2\x9B") == std::string::npos
        && text.find("\xE2\x80\xAE") == std::string::npos;
}

class PlainOutput : public TrainedCli
{
protected:
    std::string path(const std::string &name) const { return (m_own / name).string(); }

    /// A finished run that somebody else has sent.
    void makeRun(const std::string &name, const std::string &text) const
    {
        std::filesystem::copy(runA(), path(name));
        nlohmann::json run = nlohmann::json::parse(readFile(path(name) + "/run.json"));
        for (const char *field : {"name", "machine", "version", "failure"})
            run[field] = text;
        run["dataset"]["source"] = run["dataset"]["path"] = text;
        run["dataset"]["origin"] = "folder";
        writeFileAtomically(path(name) + "/run.json", run.dump());
    }

    void makeModel(const std::string &name, const std::string &className) const
    {
        Model model = loadModel(modelA());
        model.name = className;
        model.version = className;
        model.classNames[7] = className;
        saveModel(path(name), model);
    }
};

} // namespace

TEST_F(PlainOutput, OfARunThatSomebodyElseHasSent)
{
    makeRun("run", evil);
    for (const std::vector<std::string> &command : std::vector<std::vector<std::string>>{{"show", path("run")},
             {"runs", m_own.path().string()}, {"compare", path("run"), runB()}, {"replay", path("run")},
             {"resume", path("run")}, {"export", path("run"), "--markdown", path("run.md")}}) {
        const ProcessResult result = runCli(command);
        EXPECT_TRUE(isPlain(result.out)) << command.front() << ": " << result.out;
        EXPECT_TRUE(isPlain(result.err)) << command.front() << ": " << result.err;
        EXPECT_THAT(result.out + result.err, Not(HasSubstr("\nfinished"))) << command.front();
    }
    EXPECT_THAT(runCli({"show", path("run")}).out, HasSubstr(shown));
}

TEST_F(PlainOutput, IsExactAsJson)
{
    makeRun("run", evil);
    const ProcessResult result = runCli({"show", path("run"), "--json"});
    EXPECT_TRUE(isPlain(result.out));
    EXPECT_EQ(nlohmann::json::parse(result.out).at("name"), evil);
    EXPECT_EQ(nlohmann::json::parse(result.out).at("machine"), evil);
}

TEST_F(PlainOutput, OfAModelThatSomebodyElseHasSent)
{
    makeModel("evil.dlm", evil);
    m_own.write("7.png", sevenPng());
    const ProcessResult read = runCli({"predict", "--model", path("evil.dlm"), path("7.png")});
    EXPECT_TRUE(isPlain(read.out)) << read.out;
    EXPECT_THAT(read.out, HasSubstr(shown.substr(0, 20)));
    const ProcessResult refused = runCli({"evaluate", "--model", path("evil.dlm"), "--data", data()});
    EXPECT_TRUE(isPlain(refused.err)) << refused.err;
    EXPECT_EQ(std::ranges::count(refused.err, '\n'), refused.err.empty() ? 0 : 1);
}

TEST_F(PlainOutput, OfFileNamesAndWhatIsTyped)
{
    const std::string file = m_own.write("7\x1B[31m.png", sevenPng()).string();
    const ProcessResult read = runCli({"predict", "--model", modelA(), file, path("absent\n\x1B[1m")});
    EXPECT_TRUE(isPlain(read.out)) << read.out;
    EXPECT_TRUE(isPlain(read.err)) << read.err;
    EXPECT_THAT(read.err, HasSubstr("absent\\n\\x1B[1m")) << "and the reason behind the line break";
    EXPECT_THAT(read.err, HasSubstr("No such file"));
    for (const std::vector<std::string> &command : std::vector<std::vector<std::string>>{{evil}, {"show", evil},
             {"train", "--preset", evil, "--builtin", "--run", path("r")}, {"show", "--" + evil}}) {
        const ProcessResult refused = runCli(command);
        EXPECT_NE(refused.status, 0);
        EXPECT_TRUE(isPlain(refused.err)) << refused.err;
        EXPECT_EQ(std::ranges::count(refused.err, '\n'), 1) << refused.err;
    }
}

TEST_F(PlainOutput, NamesAFolderSoThatTheShellReadsItBack)
{
    const std::string folder = path("it's \x1B[31m\xE2\x80\xAE");
    Process process(
        cliCommand({"train", "--data", data(), "--run", folder, "--filters", "4,4,4", "--epochs", "10000"}));
    ASSERT_TRUE(process.waitForError("epoch 1/10000"));
    process.send(SIGINT);
    const std::string told = process.finish().err;
    const std::string lead = "resume it with: digitlab-cli resume ";
    const std::size_t place = told.find(lead);
    ASSERT_NE(place, std::string::npos) << told;
    const std::string quoted = told.substr(place + lead.size(), told.find('\n', place) - place - lead.size());
    EXPECT_TRUE(isPlain(quoted));
    EXPECT_EQ(runProcess({"/bin/bash", "-c", "printf %s " + quoted}).out, folder) << quoted;
}

TEST_F(PlainOutput, CutsNamesOfAMegabyte)
{
    const std::string name = std::string(500'000, 'y') + " " + std::string(500'000, 'z');
    makeRun("run", name);
    makeModel("long.dlm", name);
    m_own.write("7.png", sevenPng());
    for (const std::vector<std::string> &command : std::vector<std::vector<std::string>>{{"show", path("run")},
             {"runs", m_own.path().string()}, {"compare", path("run"), runB()}, {"replay", path("run")},
             {"evaluate", "--model", path("long.dlm"), "--data", data()},
             {"predict", "--model", path("long.dlm"), path("7.png")}}) {
        const ProcessResult result = runCli(command);
        EXPECT_LT(result.out.size() + result.err.size(), 30'000U) << command.front();
    }
    EXPECT_EQ(cliJson({"show", path("run")}).at("name"), name);
}

TEST_F(PlainOutput, NothingButOrdinaryFilesIsWaitedFor)
{
    const auto withPipe = [this](const std::string &name) {
        std::filesystem::remove_all(path("run"));
        std::filesystem::copy(runA(), path("run"), std::filesystem::copy_options::recursive);
        std::filesystem::remove(path("run") + "/" + name);
        EXPECT_EQ(::mkfifo((path("run") + "/" + name).c_str(), 0600), 0);
    };
    for (const char *name : {"run.json", "epochs.csv", "predictions.csv"}) {
        withPipe(name);
        expectFailure({"show", path("run")}, 1, {path("run") + "/" + name, "is a pipe; expected an ordinary file"});
    }
    withPipe("model.dlm");
    expectFailure({"evaluate", "--model", path("run/model.dlm"), "--data", data()}, 1, {"model.dlm: is a pipe"});
    expectFailure({"predict", "--model", modelA(), path("run/model.dlm")}, 1,
        {"model.dlm: is a pipe; expected an ordinary file"});
    expectFailure(
        {"predict", "--model", modelA(), "/dev/zero"}, 1, {"/dev/zero", "is a device; expected an ordinary file"});
    expectFailure({"evaluate", "--model", modelA(), "--drawings", path("run/model.dlm")}, 1, {"model.dlm: is a pipe"});
    withPipe("notes.json");
    EXPECT_EQ(runCli({"show", path("run")}).status, 0);
}

TEST_F(PlainOutput, AnEmptyFileNameIsAUsageError)
{
    for (const std::vector<std::string> &command : std::vector<std::vector<std::string>>{{"generate", "--out", ""},
             {"prepare", "--from", "", "--out", path("x")}, {"prepare", "--from", data(), "--out", ""},
             {"get-mnist", "--out", ""}, {"get-mnist", "--mirror", ""}, {"check", ""}, {"check", data(), "--out", ""},
             {"train", "--data", "", "--run", path("x")}, {"train", "--builtin", "--run", ""}, {"resume", ""},
             {"resume", runA(), "--data", ""}, {"replay", ""}, {"evaluate", "--model", "", "--data", data()},
             {"evaluate", "--model", modelA(), "--data", ""}, {"evaluate", "--model", modelA(), "--drawings", ""},
             {"predict", "--model", "", "x.png"}, {"predict", "--model", modelA(), "x.png", ""},
             {"calibrate", "--model", modelA(), "--data", data(), "--out", ""}, {"compare", runA(), ""},
             {"export", "", "--html", path("x")}, {"export", runA(), "--html", ""},
             {"export", runA(), "--html", path("x.html"), "--latex", ""}, {"reproduce", "--builtin", "--out", ""},
             {"runs", ""}, {"show", ""}}) {
        SCOPED_TRACE(testing::PrintToString(command));
        expectFailure(command, 2, {"\"\""});
    }
    EXPECT_FALSE(std::filesystem::exists(path("x")));
}
