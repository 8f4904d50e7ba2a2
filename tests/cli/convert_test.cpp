// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/cli.h"

#include "core/base/file_io.h"
#include "core/training/model_file.h"

#include <filesystem>
#include <gmock/gmock.h>

using namespace digitlab;
using testing::HasSubstr;

namespace {

class Convert : public TrainedCli
{
protected:
    std::string out(const std::string &name) const { return (m_own / name).string(); }
};

} // namespace

TEST_F(Convert, WritesTheFormatThatTheEndingNames)
{
    for (const std::string format : {"onnx", "h5", "pt", "torchscript", "safetensors"}) {
        const auto told = cliJson({"convert", modelA(), out("model." + format)});
        EXPECT_EQ(told.at("format"), format);
        EXPECT_EQ(told.at("file"), out("model." + format));
        EXPECT_EQ(told.at("classes").size(), 10);
        EXPECT_GT(std::filesystem::file_size(out("model." + format)), 1000);
    }
}

TEST_F(Convert, TakesARunForItsModelAndSaysHowToUseWhatItWrote)
{
    const std::string run = std::filesystem::path(modelA()).parent_path().string();
    const ProcessResult result = runCli({"convert", run, out("m.onnx")});
    EXPECT_EQ(result.status, 0) << result.err;
    EXPECT_THAT(result.out, HasSubstr("onnxruntime.InferenceSession(\"m.onnx\")"));
    EXPECT_THAT(result.out, HasSubstr("n x 1 x 28 x 28"));
}

TEST_F(Convert, WritesTheModelThatShipsAsAModelFile)
{
    cliJson({"convert", "builtin", out("shipped.dlm")});
    EXPECT_EQ(loadModel(out("shipped.dlm")).name, shippedModel().name);
}

TEST_F(Convert, RefusesAnEndingThatItDoesNotKnowAndAFileThatIsThere)
{
    expectFailure({"convert", "builtin", out("model.doc")}, 2, {"model.doc: the ending tells the format", ".onnx"});
    const std::string there = m_own.write("there.onnx", "mine").string();
    expectFailure({"convert", "builtin", there}, 1, {there + ": already exists", "--force"});
    EXPECT_EQ(readFile(there), "mine");
    cliJson({"convert", "builtin", there, "--force"});
    EXPECT_NE(readFile(there), "mine");
}

TEST_F(Convert, NamesAModelThatIsNotThere)
{
    expectFailure({"convert", out("none.dlm"), out("m.onnx")}, 1, {"none.dlm"});
    expectFailure({"convert", m_own.path().string(), out("m.onnx")}, 1, {"model.dlm"});
}
