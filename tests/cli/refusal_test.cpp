// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drawing/drawings_file.h"
#include "tests/cli/cli.h"
#include "tests/support/digit_strokes.h"

#include <cmath>
#include <gmock/gmock.h>

using namespace digitlab;

TEST(Refusal, KeepsTheBestGuessOfADrawnDigitInARing)
{
    Drawing drawing = digitStrokes(4);
    drawing.label = "4";
    Stroke ring;
    for (int i = 0; i <= 40; ++i)
        ring.push_back({50 + 47 * std::cos(i * 0.158), 50 + 46 * std::sin(i * 0.158)});
    drawing.strokes.push_back(ring);
    const TemporaryFolder folder;
    const std::string file = folder.write("ringed.jsonl", drawingLine(drawing) + "\n").string();
    const std::vector<std::string> command = {"evaluate", "--model", "builtin", "--drawings", file};

    std::vector<std::string> asJson = command;
    asJson.insert(asJson.end(), {"--json", "--predictions"});
    const auto told = nlohmann::json::parse(runCli(asJson).out).at("predictions").at(0);
    EXPECT_EQ(told.at("rejected"), "a ring surrounds the digit; draw the digit without it");
    EXPECT_EQ(told.at("predicted"), 4);
    EXPECT_THAT(runCli(command).out, testing::HasSubstr("draw the digit without it; the best guess is a 4 ("));
}
