// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/cli.h"

#include "core/base/file_io.h"
#include "core/training/model_file.h"

#include <algorithm>
#include <filesystem>

using namespace digitlab;

namespace {

class Calibrate : public TrainedCli
{
protected:
    std::string out() const { return (m_own / "calibrated.dlm").string(); }
};

} // namespace

TEST_F(Calibrate, WritesAModelThatReadsAsBeforeAndRefusesNonDigits)
{
    const auto told = cliJson({"calibrate", "--model", modelA(), "--data", data(), "--out", out()});

    EXPECT_GT(told.at("temperature"), 0);
    EXPECT_EQ(told.at("count"), 60);
    const auto predicted = [this](const std::string &model) {
        std::vector<int> classes;
        const auto answer = cliJson({"evaluate", "--model", model, "--data", data(), "--predictions"});
        for (const auto &row : answer.at("predictions"))
            classes.push_back(row.at("predicted"));
        return classes;
    };
    EXPECT_EQ(predicted(out()), predicted(modelA()));
}

TEST_F(Calibrate, MeasuresWhatItHasMadeOnATestSideOfItsOwn)
{
    cliJson({"calibrate", "--model", modelA(), "--data", data(), "--test", data(), "--out", out()});
    const Model model = loadModel(out());
    const auto measured = cliJson({"evaluate", "--model", out(), "--data", data()});
    EXPECT_EQ(model.testCount, 60);
    EXPECT_DOUBLE_EQ(model.testAccuracy, measured.at("accuracy"));
    EXPECT_DOUBLE_EQ(model.calibrationError.value_or(-1), measured.at("calibration").at("ece"));
}

TEST_F(Calibrate, LeavesAModelThatIsThereUnlessForced)
{
    const std::string model = m_own.write("calibrated.dlm", "mine").string();
    const std::vector<std::string> command = {"calibrate", "--model", modelA(), "--data", data(), "--out", model};
    expectFailure(command, 1, {model + ": already exists", "--force"});
    EXPECT_EQ(readFile(model), "mine");
    cliJson({"calibrate", "--model", modelA(), "--data", data(), "--out", model, "--force"});
    EXPECT_NO_THROW(loadModel(model));
}

TEST_F(Calibrate, MakesARefusalOfAnEleventhClassNone)
{
    Model eleven = loadModel(modelA());
    eleven.network = Network({.filters = {2, 2, 2}, .denseWidth = 8, .classes = 11});
    eleven.classNames.emplace_back("none");
    const std::string file = (m_own / "eleven.dlm").string();
    saveModel(file, eleven);

    cliJson({"calibrate", "--model", file, "--data", data(), "--out", out(), "--attribution", "Digits by Ada"});

    const Model ten = loadModel(out());
    EXPECT_EQ(ten.classNames, loadModel(modelA()).classNames);
    EXPECT_EQ(ten.attribution, "Digits by Ada");
    ASSERT_TRUE(ten.network.calibration().oodDetector);
    EXPECT_TRUE(ten.network.calibration().oodDetector->addsEnergy);
}

TEST_F(Calibrate, NeedsAPlaceToWriteTo)
{
    expectFailure({"calibrate", "--model", modelA(), "--data", data()}, 2, {"--out"});
    expectFailure({"calibrate", "--model", modelA(), "--data", data(), "--out", "/dev/null/model.dlm"}, 1,
        {"/dev/null/model.dlm"});
}

TEST_F(Calibrate, ShowsWhatItMeasured)
{
    const std::vector<std::string> command
        = {"calibrate", "--model", modelA(), "--data", data(), "--test", data(), "--out", out(), "--force"};
    const auto test = cliJson(command).at("test");
    const auto measured = cliJson({"evaluate", "--model", out(), "--data", data()});

    EXPECT_EQ(test.at("count"), 60);
    EXPECT_EQ(test.at("accuracy"), measured.at("accuracy"));
    EXPECT_EQ(test.at("interval"), measured.at("interval"));
    EXPECT_EQ(test.at("loss"), measured.at("loss"));
    EXPECT_EQ(test.at("calibration_error"), measured.at("calibration").at("ece"));
    EXPECT_NE(runCli(command).out.find("on 60 images"), std::string::npos);
    EXPECT_TRUE(
        cliJson({"calibrate", "--model", modelA(), "--data", data(), "--out", out(), "--force"}).at("test").is_null());
}

TEST_F(Calibrate, SaysWhereTheTemperatureEndedAtTheLimitOfItsSearch)
{
    // For each class the image that is the least of it, so that the model can never be too unsure.
    const auto rows = cliJson({"evaluate", "--model", modelA(), "--data", data(), "--predictions"}).at("predictions");
    for (std::size_t digit = 0; digit < 10; ++digit) {
        const auto least = std::ranges::min_element(
            rows, {}, [digit](const auto &row) { return row.at("probabilities").at(digit).template get<double>(); });
        std::filesystem::copy_file(data() + "/" + least->at("file").get<std::string>(),
            m_own.write("wrong/" + std::to_string(digit) + "/a.png", ""),
            std::filesystem::copy_options::overwrite_existing);
    }
    const std::vector<std::string> command
        = {"calibrate", "--model", modelA(), "--data", (m_own / "wrong").string(), "--out", out(), "--force"};
    EXPECT_TRUE(cliJson(command).at("temperature_at_limit"));
    EXPECT_NE(runCli(command).out.find("the limit of its search (0.05 to 20)"), std::string::npos);
    EXPECT_FALSE(cliJson({"calibrate", "--model", modelA(), "--data", data(), "--out", out(), "--force"})
                     .at("temperature_at_limit"));
}
