// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/file_io.h"
#include "tests/cli/cli.h"

#include <sstream>

using namespace digitlab;
using testing::HasSubstr;

/// The rows are the program's own sentences, so that there is one place for them.
TEST(CommandLineManual, ListsEveryCommandAsTheHelpDoes)
{
    const std::string manual = readFile(DIGITLAB_SOURCE_DIR "/resources/manual/command-line.md");
    std::istringstream help(runCli({"--help"}).out);
    std::string line;
    while (std::getline(help, line) && line != "Subcommands:")
        ;
    std::string table = "| command | does |\n|---|---|\n";
    while (std::getline(help, line) && !line.empty()) {
        const std::size_t end = line.find(' ', 2);
        table += "| `" + line.substr(2, end - 2) + "` | " + line.substr(line.find_first_not_of(' ', end)) + " |\n";
    }
    EXPECT_THAT(manual, HasSubstr(table)) << "put this into resources/manual/command-line.md:\n" << table;
}
