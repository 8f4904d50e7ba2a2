// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/cli.h"

#include "core/base/file_io.h"
#include "core/base/png.h"
#include "core/drawing/normalisation.h"
#include "core/synthetic/builtin_digits.h"
#include "core/synthetic/non_digits.h"
#include "core/training/model_file.h"
#include "tests/support/digit_strokes.h"
#include "tests/support/diverged_network.h"
#include "tests/support/idx_files.h"
#include "tests/support/tiny_datasets.h"

#include <algorithm>
#include <filesystem>
#include <numeric>
#include <variant>

using namespace digitlab;

namespace {

class Evaluate : public TrainedCli
{
protected:
    std::string drawings(const std::string &lines) const { return m_own.write("drawings.jsonl", lines).string(); }
};

/// What is no digit, as the steps make it, all kinds in turn.
std::vector<Image> drawnShapes(std::size_t count)
{
    std::vector<Image> shapes;
    for (std::uint64_t place = 0; shapes.size() < count; ++place) {
        Random random(5, Stream::Digits, place, 1);
        const auto shape = nonDigit(nonDigitKinds[place % nonDigitKinds.size()], random);
        const auto *drawing = std::get_if<Drawing>(&shape);
        const DrawingSteps steps = drawing ? normalise(*drawing, penWidthFromFraction(*drawing, defaultPenWidth))
                                           : normalise(std::get<Image>(shape));
        if (!steps.rejected())
            shapes.push_back(steps.centred);
    }
    return shapes;
}

int total(const nlohmann::json &matrix)
{
    int sum = 0;
    for (const auto &row : matrix)
        sum = std::accumulate(
            row.begin(), row.end(), sum, [](int a, const auto &b) { return a + b.template get<int>(); });
    return sum;
}

const std::string one = R"({"label": 1, "canvas": [500, 500], "strokes": [[[250, 80], [250, 420]]]})";
const std::string unlabelled = R"({"canvas": [500, 500], "strokes": [[[250, 80], [250, 420]]]})";
const std::string blank = R"({"label": 7, "canvas": [500, 500], "strokes": []})";

} // namespace

TEST_F(Evaluate, GivesTheNumbersOfTheRun)
{
    const auto run = cliJson({"show", runA()});

    const auto measured = cliJson({"evaluate", "--model", modelA(), "--data", data()});

    EXPECT_EQ(measured.at("accuracy"), run.at("test").at("accuracy"));
    EXPECT_EQ(measured.at("confusion"), run.at("test").at("confusion"));
    EXPECT_NEAR(measured.at("loss"), run.at("test").at("loss"), 1e-5);
    EXPECT_EQ(measured.at("count"), 60);
    EXPECT_LE(measured.at("interval").at(0), measured.at("accuracy"));
    EXPECT_EQ(measured.at("report").at("3").at("support"), 6);
    EXPECT_FALSE(measured.contains("predictions"));
}

TEST_F(Evaluate, TellsHowFarPercentagesAndAccuracyLieApart)
{
    const auto measured = cliJson({"evaluate", "--model", modelA(), "--data", data()});

    const auto &calibration = measured.at("calibration");
    EXPECT_EQ(calibration.at("bins").size(), 15U);
    EXPECT_GE(calibration.at("ece"), 0);
    EXPECT_LE(calibration.at("ece"), 1);
    int count = 0;
    for (const auto &bin : calibration.at("bins"))
        count += bin.at("count").get<int>();
    EXPECT_EQ(count, 60);
}

TEST_F(Evaluate, TakesTheSideThatIsAskedFor)
{
    EXPECT_EQ(cliJson({"evaluate", "--model", modelA(), "--data", data(), "--side", "train"}).at("count"), 140);
    EXPECT_EQ(cliJson({"evaluate", "--model", modelA(), "--data", data(), "--side", "all"}).at("count"), 200);
}

TEST_F(Evaluate, TakesAllWhereThereAreNoSides)
{
    EXPECT_EQ(cliJson({"evaluate", "--model", modelA(), "--data", data() + "/train"}).at("count"), 140);
}

TEST_F(Evaluate, TakesEachOfThreeSplitsAloneAndAllTogether)
{
    cliJson({"prepare", "--from", data(), "--out", (m_own / "three").string(), "--validation-share", "0.25"});
    const auto count = [this](const std::vector<std::string> &options) {
        std::vector<std::string> arguments{"evaluate", "--model", modelA(), "--data", (m_own / "three").string()};
        arguments.insert(arguments.end(), options.begin(), options.end());
        return cliJson(arguments).at("count").get<int>();
    };
    const int train = count({"--split", "train"});
    const int validation = count({"--split", "validation"});
    EXPECT_EQ(train + validation, 140);
    EXPECT_GT(validation, 20);
    EXPECT_EQ(count({"--split", "test"}), 60);
    EXPECT_EQ(count({"--split", "all"}), 200);
    EXPECT_EQ(count({"--side", "all"}), 200) << "the option's old name";
    EXPECT_EQ(count({}), 60);

    expectFailure({"evaluate", "--model", modelA(), "--data", data(), "--split", "validation"}, 1,
        {data(), "no images for --split validation", "train (140), test (60)"});
}

TEST_F(Evaluate, MeasuresAValidationFolderWhereThereIsNoTestSplit)
{
    std::filesystem::copy(data() + "/train", m_own / "training", std::filesystem::copy_options::recursive);
    std::filesystem::copy(data() + "/test", m_own / "dev", std::filesystem::copy_options::recursive);
    const auto expected = cliJson({"evaluate", "--model", modelA(), "--data", data()}).at("confusion");

    for (const char *split : {"test", "validation"})
        EXPECT_EQ(cliJson({"evaluate", "--model", modelA(), "--data", m_own.path().string(), "--split", split})
                      .at("confusion"),
            expected)
            << split;
    const ProcessResult told = runCli({"evaluate", "--model", modelA(), "--data", m_own.path().string()});
    EXPECT_NE(told.err.find("dev: is used as the test split"), std::string::npos)
        << "a notice is printed: " << told.err;
}

TEST_F(Evaluate, MeasuresOneImageAClassAndSomeClassesAlone)
{
    for (const char *digit : {"3", "7"})
        std::filesystem::copy_file(*std::filesystem::directory_iterator(data() + "/test/" + digit),
            m_own.write(std::string("two/") + digit + "/a.png", ""), std::filesystem::copy_options::overwrite_existing);

    const auto measured = cliJson({"evaluate", "--model", modelA(), "--data", (m_own / "two").string()});

    EXPECT_EQ(measured.at("count"), 2);
    EXPECT_EQ(measured.at("report").at("7").at("support"), 1);
    EXPECT_EQ(measured.at("confusion").size(), 10U);
}

TEST_F(Evaluate, MatchesClassesNamedInWordsWithANotice)
{
    const std::vector<std::string> words{
        "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"};
    for (std::size_t digit = 0; digit < words.size(); ++digit)
        std::filesystem::copy(data() + "/test/" + std::to_string(digit), (m_own / words[digit]).string());

    const ProcessResult result = runCli({"evaluate", "--model", modelA(), "--data", m_own.path().string(), "--json"});

    ASSERT_EQ(result.status, 0) << result.err;
    EXPECT_EQ(nlohmann::json::parse(result.out).at("confusion"),
        cliJson({"evaluate", "--model", modelA(), "--data", data()}).at("confusion"));
    EXPECT_NE(result.err.find("seven -> 7"), std::string::npos) << result.err;
}

TEST_F(Evaluate, MeasuresTheOnlySplitOfIdxFiles)
{
    const SplitDataset digits = tinyDigits();
    for (const char *split : {"t10k", "train"}) {
        const TemporaryFolder folder;
        folder.write(std::string(split) + "-images-idx3-ubyte", idxImages(digits.test));
        folder.write(std::string(split) + "-labels-idx1-ubyte", idxLabels(digits.test));
        EXPECT_EQ(cliJson({"evaluate", "--model", modelA(), "--data", folder.path().string()}).at("count"),
            digits.test.size())
            << split;
    }
}

TEST_F(Evaluate, NamesTheDamageRatherThanTheSplitThatIsMissing)
{
    m_own.write("t10k-images-idx3-ubyte", idxImages(tinyDigits().test));
    m_own.write("t10k-labels-idx1-ubyte", "cut");

    expectFailure({"evaluate", "--model", modelA(), "--data", m_own.path().string()}, 1, {"t10k-labels", "cut short"});
}

TEST_F(Evaluate, NamesTheFaultThatLeavesTheSplitEmpty)
{
    writeIdxFolder(m_own, tinyDigits());
    m_own.write("t10k-labels-idx1-ubyte", "<html>not found</html>");

    expectFailure({"evaluate", "--model", modelA(), "--data", m_own.path().string(), "--split", "test"}, 1,
        {"t10k-labels-idx1-ubyte", "a web page"});
}

TEST_F(Evaluate, ReadsFoldersOfWritersInsideClassesWhereAsked)
{
    for (int digit = 0; digit < 10; ++digit)
        std::filesystem::copy(data() + "/test/" + std::to_string(digit),
            std::filesystem::path(m_own.write("writers/" + std::to_string(digit) + "/notes.txt", "")).parent_path()
                / "anna");
    const std::string folder = (m_own / "writers").string();

    expectFailure({"evaluate", "--model", modelA(), "--data", folder}, 1, {folder, "class/writer/image", "--nested"});
    EXPECT_EQ(cliJson({"evaluate", "--model", modelA(), "--data", folder, "--nested"}).at("count"), 60);
}

TEST_F(Evaluate, ListsPredictionsThatAddUpToTheMatrix)
{
    const auto measured = cliJson({"evaluate", "--model", modelA(), "--data", data(), "--predictions"});

    ASSERT_EQ(measured.at("predictions").size(), 60U);
    EXPECT_EQ(total(measured.at("confusion")), 60);
    int correct = 0;
    for (const auto &row : measured.at("predictions")) {
        correct += row.at("actual") == row.at("predicted") ? 1 : 0;
        EXPECT_EQ(row.at("probabilities").size(), 10U);
    }
    EXPECT_DOUBLE_EQ(measured.at("accuracy"), correct / 60.0);
}

TEST_F(Evaluate, PrintsReportAndMatrix)
{
    const ProcessResult result = runCli({"evaluate", "--model", modelA(), "--data", data()});

    EXPECT_EQ(result.status, 0);
    EXPECT_NE(result.out.find("95 % interval"), std::string::npos);
    EXPECT_NE(result.out.find("f1-score"), std::string::npos);
    EXPECT_NE(result.out.find("actual \\ predicted"), std::string::npos);
}

TEST_F(Evaluate, CountsARejectedDrawingAsWrong)
{
    const std::string file = drawings(one + "\n" + blank + "\n" + one + "\n");

    const auto measured = cliJson({"evaluate", "--model", modelA(), "--drawings", file, "--predictions"});

    EXPECT_EQ(measured.at("count"), 3);
    EXPECT_EQ(measured.at("rejected"), 1);
    EXPECT_EQ(total(measured.at("confusion")), 2);
    const auto &rejected = measured.at("predictions").at(1);
    EXPECT_EQ(rejected.at("actual"), 7);
    EXPECT_TRUE(rejected.at("predicted").is_null());
    EXPECT_NE(rejected.at("rejected"), "");
    const bool readsOne = measured.at("predictions").at(0).at("predicted") == 1;
    EXPECT_DOUBLE_EQ(measured.at("accuracy"), readsOne ? 2.0 / 3 : 0.0);
}

TEST_F(Evaluate, ReadsADrawingTheSameWithAnyPenButRefusesOneThatCannotBe)
{
    const std::string file = drawings(one + "\n");
    const auto probabilities = [&file](const std::string &width) {
        return cliJson({"evaluate", "--model", modelA(), "--drawings", file, "--pen-width", width, "--predictions"})
            .at("predictions")
            .at(0)
            .at("probabilities");
    };

    EXPECT_EQ(probabilities("0.05"), probabilities("0.3")); // the step "Stroke width" evens pens out
    expectFailure(
        {"evaluate", "--model", modelA(), "--drawings", file, "--pen-width", "0"}, 2, {"--pen-width", "above 0"});
    expectFailure({"evaluate", "--model", modelA(), "--data", data(), "--pen-width", "0.1"}, 2, {"--drawings"});
}

TEST_F(Evaluate, NamesADrawingWithoutALabel)
{
    const std::string file = drawings(one + "\n" + unlabelled + "\n");

    expectFailure({"evaluate", "--model", modelA(), "--drawings", file}, 1, {file, "2", "label"});
}

TEST_F(Evaluate, NamesALineThatIsNoDrawing)
{
    const std::string file = drawings(one + "\n{\"label\": 3\n");

    expectFailure({"evaluate", "--model", modelA(), "--drawings", file}, 1, {file, "line 2"});
    expectFailure({"evaluate", "--model", modelA(), "--drawings", drawings("")}, 1, {"drawings.jsonl"});
}

TEST_F(Evaluate, NamesOtherClassesThanTheModels)
{
    for (int i = 0; i < 3; ++i) {
        m_own.write("letters/a/" + std::to_string(i) + ".png", sevenPng());
        m_own.write("letters/b/" + std::to_string(i) + ".png", sevenPng());
    }

    expectFailure({"evaluate", "--model", modelA(), "--data", (m_own / "letters").string()}, 1,
        {(m_own / "letters").string(), "a, b"});
}

TEST_F(Evaluate, NamesAModelThatIsCutShortAlteredOrNone)
{
    const std::string model = readFile(modelA());
    const std::string cut = m_own.write("cut.dlm", model.substr(0, model.size() / 2)).string();
    std::string changed = model;
    changed[changed.size() / 2] = static_cast<char>(changed[changed.size() / 2] ^ 1);
    const std::string altered = m_own.write("altered.dlm", changed).string();
    const std::string image = m_own.write("picture.dlm", sevenPng()).string();

    for (const std::string &file : {cut, altered, image, (m_own / "absent.dlm").string(), m_own.path().string()})
        expectFailure({"evaluate", "--model", file, "--data", data()}, 1, {file});
}

TEST_F(Evaluate, NamesAModelThatDivergedAndMeasuresNothing)
{
    Model model = loadModel(modelA());
    model.network = divergedNetwork();
    const std::string file = (m_own / "diverged.dlm").string();
    saveModel(file, model);

    const std::string out = (m_own / "calibrated.dlm").string();

    expectFailure({"evaluate", "--model", file, "--data", data()}, 1, {file, "not a finite number", "diverged"});
    expectFailure({"calibrate", "--model", file, "--data", data(), "--out", out}, 1, {file, "finite", "diverged"});
    EXPECT_FALSE(std::filesystem::exists(out));
}

TEST_F(Evaluate, TellsAFullStandardOutput)
{
    const ProcessResult result
        = runCli({"evaluate", "--model", modelA(), "--data", data(), "--json"}, {.outputFile = "/dev/full"});

    EXPECT_EQ(result.status, 1);
    EXPECT_NE(result.err.find("standard output"), std::string::npos) << result.err;
}

TEST_F(Evaluate, TellsWhichAccuracyIsOverWhichDrawings)
{
    const std::string file = drawings(one + "\n" + blank + "\n" + one + "\n" + blank + "\n");
    const auto measured = cliJson({"evaluate", "--model", modelA(), "--drawings", file});

    EXPECT_EQ(measured.at("read").at("count"), 2);
    EXPECT_EQ(measured.at("read").at("accuracy"), measured.at("report").at("accuracy"));
    EXPECT_DOUBLE_EQ(measured.at("accuracy").get<double>(), measured.at("read").at("accuracy").get<double>() / 2);
    EXPECT_THAT(measured.at("basis").get<std::string>(),
        testing::AllOf(testing::HasSubstr("accuracy and interval cover all 4"), testing::HasSubstr("cover the 2")));
    EXPECT_THAT(runCli({"evaluate", "--model", modelA(), "--drawings", file}).out,
        testing::HasSubstr("2 images were rejected and counted as wrong; of the other 2, "));
    EXPECT_TRUE(cliJson({"evaluate", "--model", modelA(), "--data", data()}).at("basis").is_null());
}

TEST_F(Evaluate, LeavesAClassThatIsNowhereOutOfTheMacroAverageAndNamesIt)
{
    const std::string file = drawings(one + "\n");
    const auto measured = cliJson({"evaluate", "--model", modelA(), "--drawings", file, "--predictions"});

    const int read = measured.at("predictions").at(0).at("predicted");
    const std::size_t present = read == 1 ? 1 : 2;
    EXPECT_EQ(measured.at("absent_classes").size(), 10 - present);
    EXPECT_FALSE(measured.at("report").contains(measured.at("absent_classes").at(0).get<std::string>()));
    EXPECT_DOUBLE_EQ(measured.at("report").at("macro avg").at("recall"), read == 1 ? 1.0 : 0.0);
    EXPECT_THAT(runCli({"evaluate", "--model", modelA(), "--drawings", file}).out,
        testing::HasSubstr("Left out, in neither labels nor predictions: "
            + measured.at("absent_classes").at(0).get<std::string>() + ", "));
}

TEST_F(Evaluate, SaysThatAModelIsOfANewerVersion)
{
    std::string bytes = readFile(modelA());
    bytes.replace(bytes.find("DigitLab model 2"), 16, "DigitLab model 3");
    const std::string newer = m_own.write("newer.dlm", bytes).string();
    expectFailure({"evaluate", "--model", newer, "--data", data()}, 1, {newer, "made by a newer version of DigitLab"});
}

TEST_F(Evaluate, TakesTheRunsOwnTestSplitOfAFolderWithoutSplits)
{
    const std::string folder = (m_own / "flat").string();
    for (const char *split : {"train", "test"})
        std::filesystem::copy(data() + "/" + split, folder,
            std::filesystem::copy_options::recursive | std::filesystem::copy_options::overwrite_existing);
    const std::string run = (m_own / "run").string();
    const auto trained = cliJson({"train", "--data", folder, "--run", run, "--test-share", "0.2", "--preset", "final",
        "--epochs", "1", "--filters", "8,8,8", "--threads", "1"});
    const int trainCount = trained.at("dataset").at("train");
    const int testCount = trained.at("dataset").at("test");
    const auto measured = [&](std::vector<std::string> options) {
        options.insert(options.begin(), {"evaluate", "--model", run + "/model.dlm", "--data", folder});
        return cliJson(options);
    };
    for (const auto &own : {measured({}), measured({"--split", "test"})}) {
        EXPECT_EQ(own.at("split"), "test");
        EXPECT_EQ(own.at("count"), testCount);
        EXPECT_EQ(own.at("confusion"), trained.at("test").at("confusion"));
        EXPECT_EQ(own.at("trained_on"), 0);
    }
    EXPECT_EQ(measured({}).at("held_back"), trainCount);
    EXPECT_EQ(measured({"--split", "all"}).at("count"), trainCount + testCount);
    EXPECT_EQ(measured({"--split", "all"}).at("trained_on"), trainCount);
    EXPECT_EQ(measured({"--split", "train"}).at("trained_on"), trainCount);
    EXPECT_EQ(measured({"--framing", "digit"}).at("count"), testCount) << "other pixels of the same files";
    const auto text = [&](const std::vector<std::string> &options) {
        std::vector<std::string> command{"evaluate", "--model", run + "/model.dlm", "--data", folder};
        command.insert(command.end(), options.begin(), options.end());
        return runCli(command).out;
    };
    EXPECT_THAT(text({}), testing::HasSubstr("trained on the other " + std::to_string(trainCount) + " images"));
    EXPECT_THAT(
        text({"--split", "all"}), testing::HasSubstr("trained on " + std::to_string(trainCount) + " of these "));

    std::filesystem::copy_file(std::filesystem::directory_iterator(folder + "/4")->path(), folder + "/4/another.png");
    EXPECT_TRUE(measured({}).at("trained_on").is_null()) << "another dataset now";
    EXPECT_EQ(measured({}).at("count"), trainCount + testCount + 1);
}

TEST_F(Evaluate, CountsImagesAsPredictTakesThem)
{
    const std::vector<Image> shapes = drawnShapes(20);
    const Dataset digits = builtinDigits({.perClass = 2}).train;
    std::vector<std::string> command{"predict", "--model", "builtin"};
    const auto add = [&](const std::string &file, std::span<const std::uint8_t> pixels) {
        Image image = filledImage(imageSide, imageSide);
        std::ranges::copy(pixels, image.pixels.begin());
        command.push_back(m_own.write("shapes/" + file, encodePng(image)).string());
    };
    for (std::size_t i = 0; i < shapes.size(); ++i)
        add("3/shape" + std::to_string(i) + ".png", shapes[i].pixels);
    for (int i = 0; i < digits.size(); ++i)
        add(std::to_string(digits.label(i)) + "/digit.png", digits.image(i));
    m_own.write("shapes/7/x.png", "no picture");

    const auto read = cliJson(command);
    const auto measured
        = cliJson({"evaluate", "--model", "builtin", "--data", (m_own / "shapes").string(), "--predictions"});
    EXPECT_EQ(measured.at("count"), read.size());
    EXPECT_EQ(measured.at("unreadable"), 1);
    int refused = 0;
    for (const auto &row : measured.at("predictions")) {
        const std::string place = (m_own / "shapes").string() + "/" + row.at("file").get<std::string>();
        const auto same = std::ranges::find_if(read, [&](const auto &answer) { return answer.at("file") == place; });
        ASSERT_NE(same, read.end()) << place;
        EXPECT_EQ(row.at("rejected").is_null(), same->at("rejected").is_null()) << place;
        EXPECT_EQ(row.at("predicted"), same->at("predicted")) << place;
        refused += row.at("rejected") == "not like any digit" ? 1 : 0;
    }
    EXPECT_GT(refused, 0) << "the network's own test is asked";
    EXPECT_EQ(measured.at("rejected").get<int>() + measured.at("read").at("count").get<int>(), measured.at("count"));
    EXPECT_THAT(runCli({"evaluate", "--model", "builtin", "--data", (m_own / "shapes").string()}).out,
        testing::AllOf(testing::HasSubstr("1 file could not be read and is not counted"),
            testing::HasSubstr(".png: not sure this is a digit; if it is, a")));
}

TEST_F(Evaluate, ListsFilesAndProbabilitiesWhereNothingIsRejected)
{
    for (int digit = 0; digit < 10; ++digit)
        m_own.write("sheets/" + std::to_string(digit) + "/sheet.png", encodePng(sheetWithDigit(digit, 90, 100, 60)));

    const auto measured
        = cliJson({"evaluate", "--model", "builtin", "--data", (m_own / "sheets").string(), "--predictions"});
    ASSERT_EQ(measured.at("rejected"), 0);
    ASSERT_EQ(measured.at("predictions").size(), 10U);
    for (const auto &row : measured.at("predictions")) {
        EXPECT_EQ(row.at("file"), std::to_string(row.at("actual").get<int>()) + "/sheet.png");
        EXPECT_EQ(row.at("probabilities").size(), 10U);
    }
}
