#include "tests/cli/cli.h"

#include "core/data/file_io.h"
#include "core/model/model_file.h"

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
    const auto before = cliJson({"evaluate", "--model", modelA(), "--data", data()});
    const auto after = cliJson({"evaluate", "--model", out(), "--data", data()});
    EXPECT_EQ(after.at("confusion"), before.at("confusion"));
    EXPECT_LE(after.at("loss"), before.at("loss").get<double>() + 1e-6);
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
    expectFailure(command, 1, {model + ": is there already", "--force"});
    EXPECT_EQ(readFile(model), "mine");
    cliJson({"calibrate", "--model", modelA(), "--data", data(), "--out", model, "--force"});
    EXPECT_NO_THROW(loadModel(model));
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
    EXPECT_NE(runCli(command).out.find("on 60 test images"), std::string::npos);
    EXPECT_TRUE(
        cliJson({"calibrate", "--model", modelA(), "--data", data(), "--out", out(), "--force"}).at("test").is_null());
}
