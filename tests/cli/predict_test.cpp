// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/cli.h"

#include "core/base/png.h"
#include "core/drawing/normalisation.h"
#include "core/evaluation/class_labels.h"
#include "core/synthetic/non_digits.h"
#include "core/training/model_file.h"
#include "tests/support/digit_strokes.h"

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

    /// Light ink on dark, the digits so far apart in units of which they are 60 high.
    std::string numberImage(const std::string &digits, double step)
    {
        Drawing drawing{
            .width = 100 + step * static_cast<double>(digits.size()), .height = 120, .strokes = {}, .label = {}};
        for (std::size_t i = 0; i < digits.size(); ++i)
            for (Stroke stroke : digitStrokes(digits[i] - '0').strokes) {
                for (Point &point : stroke)
                    point.x += step * static_cast<double>(i);
                drawing.strokes.push_back(stroke);
            }
        return m_own.write(digits + ".png", encodePng(rasterise(drawing, 7, 320))).string();
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

TEST_F(Predict, ReadsANumberWhenAsked)
{
    const std::string file = numberImage("2063", 65);

    const auto told = cliJson({"predict", "--model", "builtin", "--number", file}).at(0);
    EXPECT_EQ(told.at("number"), "2063");
    EXPECT_TRUE(told.at("rejected").is_null());
    EXPECT_TRUE(told.at("class").is_null()) << "there is no one digit";
    ASSERT_EQ(told.at("digits").size(), 4U);
    double product = 1;
    for (const auto &digit : told.at("digits"))
        product *= digit.at("probability").get<double>();
    EXPECT_NEAR(told.at("probability").get<double>(), product, 1e-6);
    EXPECT_EQ(told.at("digits").at(2).at("class"), "6");
    EXPECT_EQ(told.at("digits").at(2).at("probabilities").size(), 10U);

    const std::string printed = runCli({"predict", "--model", "builtin", "--number", file}).out;
    EXPECT_THAT(printed, testing::StartsWith(file + ": 2063 ("));
    EXPECT_EQ(std::count(printed.begin(), printed.end(), '\n'), 5) << "one line a digit";
}

TEST_F(Predict, ReadsASingleDigitAsANumberAsItIs)
{
    const std::string file = numberImage("5", 0);

    auto number = cliJson({"predict", "--model", "builtin", "--number", file}).at(0);
    EXPECT_EQ(number.at("number"), "5");
    for (const char *added : {"number", "probability", "digits"})
        number.erase(added);
    EXPECT_EQ(number, cliJson({"predict", "--model", "builtin", file}).at(0));
}

TEST_F(Predict, RefusesANumberWhoseDigitsTouchAndKeepsItsGuess)
{
    const std::string file = numberImage("80", 40);

    const auto told = cliJson({"predict", "--model", "builtin", "--number", file}).at(0);
    EXPECT_TRUE(told.at("rejected").is_string());
    EXPECT_TRUE(told.at("number").is_string());
}

TEST_F(Predict, ReadsNumbersOnlyByAModelOfDigits)
{
    Model model = shippedModel();
    model.classNames = {"a", "b", "c", "d", "e", "f", "g", "h", "i", "j"};
    const std::string letters = (m_own.path() / "letters.dlm").string();
    saveModel(letters, model);
    const std::string file = m_own.write("seven.png", sevenPng()).string();

    EXPECT_EQ(runCli({"predict", "--model", letters, file}).status, 0);
    const ProcessResult result = runCli({"predict", "--model", letters, "--number", file});
    EXPECT_EQ(result.status, 1);
    EXPECT_THAT(result.err, testing::HasSubstr("only by a model whose classes are digits"));
    EXPECT_EQ(runCli({"predict", "--model", "builtin", "--number", "--as-is", file}).status, 2);
}
