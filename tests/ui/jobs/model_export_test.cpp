// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/model_export.h"

#include "core/base/file_io.h"
#include "core/training/model_file.h"
#include "tests/support/temporary_folder.h"

#include <gtest/gtest.h>

namespace digitlab::ui {

namespace {

DrawingModel drawingModel()
{
    const NetworkSpec spec{.filters = {2, 2, 2}, .denseWidth = 4, .classes = 2};
    return {QStringLiteral("Training now"), std::make_shared<const Network>(spec),
        {QStringLiteral("a"), QStringLiteral("b")}, {}};
}

} // namespace

TEST(ModelExport, WritesANetworkThatHasNoFileYet)
{
    const TemporaryFolder folder;
    exportDrawingModel(drawingModel(), folder / "now.dlm", ModelFormat::DigitLab);
    const Model model = loadModel(folder / "now.dlm");
    EXPECT_EQ(model.name, "Training now");
    EXPECT_EQ(model.classNames, (std::vector<std::string>{"a", "b"}));
}

TEST(ModelExport, CopiesTheModelOfARunAsItIs)
{
    const TemporaryFolder folder;
    DrawingModel finished = drawingModel();
    exportDrawingModel(finished, folder / "model.dlm", ModelFormat::DigitLab);
    finished.modelFile = folder / "model.dlm";
    finished.name = QStringLiteral("Final");
    exportDrawingModel(finished, folder / "copy.dlm", ModelFormat::DigitLab);
    EXPECT_EQ(readFile(folder / "copy.dlm"), readFile(folder / "model.dlm"));
}

TEST(ModelExport, WritesWhatOtherProgramsRead)
{
    const TemporaryFolder folder;
    exportDrawingModel(drawingModel(), folder / "now.onnx", ModelFormat::Onnx);
    const std::string bytes = readFile(folder / "now.onnx");
    EXPECT_NE(bytes.find("Training now"), std::string::npos);
    EXPECT_NE(bytes.find(R"(["a","b"])"), std::string::npos) << "what the classes are called";
}

TEST(ModelExport, NamesThePlaceThatCannotBeWritten)
{
    try {
        exportDrawingModel(drawingModel(), "/nowhere/at/all/now.dlm", ModelFormat::DigitLab);
        FAIL() << "nothing was thrown";
    } catch (const std::runtime_error &error) {
        EXPECT_NE(std::string(error.what()).find("now.dlm"), std::string::npos) << error.what();
    }
}

} // namespace digitlab::ui
