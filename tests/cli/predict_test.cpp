// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/cli.h"

#include "core/base/png.h"
#include "core/drawing/normalisation.h"
#include "core/evaluation/class_labels.h"
#include "core/synthetic/non_digits.h"

#include <algorithm>

using namespace digitlab;

namespace {

class Predict : public TrainedCli
{
protected:
    static Image scribble()
    {
        Random random(/*seed=*/3, Stream::Digits, 0);
        const Drawing drawing = std::get<Drawing>(nonDigit(NonDigit::Scribble, random));
        return rasterise(drawing, penWidthFromFraction(drawing, 0.06), 200);
    }
};

} // namespace

TEST_F(Predict, GivesTheClassAndTenProbabilities)
{
    const std::string file = m_own.write("seven.png", sevenPng()).string();

    const auto told = cliJson({"predict", "--model", modelA(), file});

    ASSERT_EQ(told.size(), 1U);
    const auto &answer = told.at(0);
    EXPECT_EQ(answer.at("file"), file);
    EXPECT_EQ(answer.at("class"), std::to_string(answer.at("predicted").get<int>()));
    ASSERT_EQ(answer.at("probabilities").size(), 10U);
    double sum = 0;
    for (const auto &probability : answer.at("probabilities"))
        sum += probability.get<double>();
    for (const auto &probability : answer.at("probabilities"))
        EXPECT_LE(probability.dump().size(), 15U) << "no more digits than a float has";
    EXPECT_NEAR(sum, 1, 1e-5);
    EXPECT_TRUE(answer.at("rejected").is_null());
}

TEST_F(Predict, PrintsTheClassWithItsProbability)
{
    const std::string file = m_own.write("seven.png", sevenPng()).string();

    const ProcessResult result = runCli({"predict", "--model", modelA(), file});

    EXPECT_EQ(result.status, 0);
    EXPECT_THAT(result.out, testing::StartsWith(file + ": "));
    EXPECT_EQ(std::count(result.out.begin(), result.out.end(), '\n'), 11);
    EXPECT_EQ(std::count(result.out.begin(), result.out.end(), '%'), 11);
}

TEST_F(Predict, RejectsAnEmptyImage)
{
    const std::string file = m_own.write("white.png", encodePng(filledImage(40, 40, 1, 255))).string();

    const auto told = cliJson({"predict", "--model", modelA(), file});

    EXPECT_TRUE(told.at(0).at("predicted").is_null());
    EXPECT_TRUE(told.at(0).at("rejected").is_string());
}

TEST_F(Predict, KeepsTheBestGuessOfWhatItRejects)
{
    const std::string file = m_own.write("scribble.png", encodePng(scribble())).string();

    const auto told = cliJson({"predict", "--model", "builtin", file}).at(0);
    EXPECT_EQ(told.at("rejected"), "not like any digit");
    EXPECT_EQ(told.at("class"), std::to_string(told.at("predicted").get<int>()));
    EXPECT_EQ(told.at("probabilities").size(), 10U);

    const std::string printed = runCli({"predict", "--model", "builtin", file}).out;
    EXPECT_THAT(printed,
        testing::StartsWith(file + ": rejected, not sure this is a digit; if it is, "
            + withArticle(told.at("class").get<std::string>()) + " ("));
    EXPECT_EQ(std::count(printed.begin(), printed.end(), '\n'), 11) << "the probabilities stay";
}

TEST_F(Predict, ReadsTheImageAsItStandsWhenAsked)
{
    Image inked = filledImage(28, 28);
    for (int y = 2; y < 12; ++y)
        inked.at(3, y) = 255;
    const std::string file = m_own.write("corner.png", encodePng(inked)).string();

    const auto centred = cliJson({"predict", "--model", modelA(), file});
    const auto asIs = cliJson({"predict", "--model", modelA(), file, "--as-is"});

    EXPECT_NE(centred.at(0).at("probabilities"), asIs.at(0).at("probabilities"));
}

TEST_F(Predict, GoesOnAfterAnImageThatCannotBeRead)
{
    const std::string seven = m_own.write("seven.png", sevenPng()).string();
    const std::string broken = m_own.write("broken.png", sevenPng().substr(0, 60)).string();
    const std::string empty = m_own.write("empty.png", "").string();

    const ProcessResult result = runCli({"predict", "--model", modelA(), broken, empty, seven, "--json"});

    EXPECT_EQ(result.status, 1);
    EXPECT_NE(result.err.find(broken), std::string::npos) << result.err;
    EXPECT_NE(result.err.find(empty), std::string::npos) << result.err;
    const auto told = nlohmann::json::parse(result.out);
    ASSERT_EQ(told.size(), 3U);
    EXPECT_TRUE(told.at(0).at("predicted").is_null());
    EXPECT_TRUE(told.at(2).at("predicted").is_number());
}
