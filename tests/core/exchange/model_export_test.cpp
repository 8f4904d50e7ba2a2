// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/model_export.h"

#include "core/base/file_io.h"
#include "tests/support/temporary_folder.h"

#include <algorithm>
#include <cstring>
#include <gmock/gmock.h>

using namespace digitlab;
using testing::HasSubstr;
using testing::Not;

namespace {

Model smallModel()
{
    const NetworkSpec spec{.filters = {2, 3, 4},
        .padding = Padding::Valid,
        .batchNormalisation = true,
        .denseWidth = 5,
        .rescale = Rescale::Unit,
        .classes = 3};
    Model model{.network = Network(spec, 7), .classNames = {"cat", "dog", "größer"}, .name = "Animals"};
    model.network.setCalibration({.temperature = 2, .oodDetector = {}});
    return model;
}

std::string exported(const Model &model, ModelFormat format)
{
    const TemporaryFolder folder;
    const std::filesystem::path file = folder / (std::string("model") + infoOf(format).extension);
    exportModel(model, file, format);
    return readFile(file);
}

} // namespace

// That other programs give the same probabilities is asked of them, in tests/exchange.

TEST(ModelExport, TheEndingTellsTheFormatInAnyCase)
{
    EXPECT_EQ(modelFormatOf("a/b.c/model.ONNX"), ModelFormat::Onnx);
    EXPECT_EQ(modelFormatOf("model.h5"), ModelFormat::Keras);
    EXPECT_EQ(modelFormatOf("model.tar.pt"), ModelFormat::PyTorch);
    EXPECT_EQ(modelFormatOf("model.dlm"), ModelFormat::DigitLab);
    EXPECT_FALSE(modelFormatOf("onnx"));
    EXPECT_FALSE(modelFormatOf("model.txt"));
    EXPECT_THAT(unknownFormatText("model.txt"), HasSubstr("model.txt: the ending tells the format"));
    EXPECT_THAT(unknownFormatText("model.txt"), HasSubstr(".torchscript"));
}

TEST(ModelExport, EachFormatCarriesClassesPreparationAndHowToUseIt)
{
    for (const ModelFormatInfo &info : modelFormats()) {
        if (info.format == ModelFormat::DigitLab)
            continue;
        const std::string bytes = exported(smallModel(), info.format);
        EXPECT_THAT(bytes, HasSubstr("größer")) << info.name;
        EXPECT_THAT(bytes, HasSubstr("Animals")) << info.name;
        EXPECT_THAT(bytes, HasSubstr("light ink on dark")) << info.name;
        EXPECT_THAT(bytes, HasSubstr(std::string("model") + info.extension)) << info.name << " in its usage";
    }
}

TEST(ModelExport, TheSameModelGivesTheSameBytes)
{
    for (const ModelFormat format :
        {ModelFormat::Onnx, ModelFormat::Keras, ModelFormat::PyTorch, ModelFormat::Safetensors})
        EXPECT_EQ(exported(smallModel(), format), exported(smallModel(), format)) << infoOf(format).name;
}

TEST(ModelExport, TheLastBiasIsDividedByTheTemperature)
{
    Model model = smallModel();
    std::vector<NamedTensor> weights = model.network.weights();
    NamedTensor &bias = *std::ranges::find(weights, "output_bias", &NamedTensor::name);
    bias.values = {3, -5, 0.5F};
    model.network.setWeights(weights);
    model.network.setCalibration({.temperature = 4, .oodDetector = {}});
    const std::string bytes = exported(model, ModelFormat::Safetensors);
    std::vector<float> last(3);
    std::memcpy(last.data(), bytes.data() + bytes.size() - 3 * sizeof(float), 3 * sizeof(float));
    EXPECT_EQ(last, (std::vector<float>{0.75F, -1.25F, 0.125F}));
}

TEST(ModelExport, TheUsageDescribesTheNetworkThatWasExported)
{
    const std::string usage = usageText(smallModel().network, ModelFormat::PyTorch, "animals.pt");
    EXPECT_THAT(usage, HasSubstr("nn.Conv2d(1, 2, 3, padding=0), nn.BatchNorm2d(2, eps=1e-05), nn.ReLU()"));
    EXPECT_THAT(usage, HasSubstr("nn.Linear(4, 5), nn.ReLU(), nn.Linear(5, 3))"));
    EXPECT_THAT(usage, HasSubstr("torch.load(\"animals.pt\", weights_only=True)"));
    EXPECT_THAT(usage, Not(HasSubstr("Dropout")));
}

TEST(ModelExport, NamesTheFileThatCannotBeWritten)
{
    try {
        exportModel(smallModel(), "/nowhere/at/all/model.h5", ModelFormat::Keras);
        FAIL() << "nothing was thrown";
    } catch (const std::runtime_error &error) {
        EXPECT_THAT(error.what(), HasSubstr("/nowhere/at/all/model.h5"));
    }
}
