// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/cli.h"

using namespace digitlab;
using testing::HasSubstr;
using testing::StartsWith;

namespace {

/// What bash offers for the last of these words, which may be begun.
std::string offered(const std::string &words)
{
    const TemporaryFolder folder;
    const std::string script = folder.write("completion", runCli({"completion", "bash"}).out).string();
    const ProcessResult result = runProcess({"/bin/bash", "-c",
        "source '" + script + "'; COMP_WORDS=(digitlab-cli " + words
            + "); COMP_CWORD=$((${#COMP_WORDS[@]} - 1)); _digitlab_cli; echo \"${COMPREPLY[*]}\""});
    EXPECT_EQ(result.status, 0) << result.err;
    return result.out;
}

} // namespace

TEST(Completion, OffersCommandsAndTheCommandsOfACommand)
{
    EXPECT_EQ(offered("tr"), "train\n");
    EXPECT_EQ(offered("re"), "resume replay reproduce\n");
    EXPECT_THAT(offered("sweep ''"), StartsWith("plan run status"));
}

TEST(Completion, OffersTheOptionsOfACommandAndTheirValues)
{
    EXPECT_EQ(offered("train --augmentation --batch-n"), "--batch-norm\n");
    EXPECT_EQ(offered("train --polarity da"), "dark-on-light\n");
    EXPECT_EQ(offered("train --preset f"), "final\n");
    EXPECT_EQ(offered("sweep plan --vary x --see"), "--seed --seeds\n");
}

TEST(Completion, LeavesFilesToTheShell)
{
    EXPECT_EQ(offered("evaluate --data d"), "\n");
}

TEST(Completion, HasScriptsForOtherShells)
{
    EXPECT_THAT(runCli({"completion", "zsh"}).out, StartsWith("#compdef digitlab-cli\n"));
    EXPECT_THAT(runCli({"completion", "fish"}).out,
        HasSubstr(
            "complete -c digitlab-cli -n '__fish_seen_subcommand_from sweep; and __fish_seen_subcommand_from plan' "
            "-l seeds -r"));
    expectFailure({"completion", "cmd"}, 2, {"cmd"});
}
