// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/model_import.h"

#include "core/base/file_io.h"
#include "core/base/random.h"
#include "core/exchange/keras_model.h"
#include "core/exchange/model_export.h"
#include "core/exchange/network_layers.h"
#include "core/exchange/onnx_model.h"
#include "core/exchange/pickle_writer.h"
#include "core/exchange/zip_writer.h"
#include "tests/support/keras_files.h"
#include "tests/support/temporary_folder.h"

#include <algorithm>
#include <gmock/gmock.h>

using namespace digitlab;
using testing::AllOf;
using testing::HasSubstr;

namespace {

Model animals()
{
    const NetworkSpec spec{.filters = {2, 3, 4},
        .padding = Padding::Valid,
        .dropout = 0.3,
        .batchNormalisation = true,
        .denseWidth = 5,
        .rescale = Rescale::Unit,
        .classes = 3};
    Model model{.network = Network(spec, 7), .classNames = {"cat", "dog", "größer"}, .name = "Animals"};
    model.testAccuracy = 0.75;
    model.testCount = 40;
    return model;
}

std::vector<std::uint8_t> noise(int images)
{
    Random random(3, Stream::Digits);
    std::vector<std::uint8_t> pixels(static_cast<std::size_t>(images) * 784);
    for (std::uint8_t &pixel : pixels)
        pixel = static_cast<std::uint8_t>(random.below(256));
    return pixels;
}

void expectNear(const std::vector<float> &ours, const std::vector<float> &theirs)
{
    ASSERT_EQ(ours.size(), theirs.size());
    for (std::size_t i = 0; i < ours.size(); ++i)
        EXPECT_NEAR(ours[i], theirs[i], 1e-5) << i;
}

class ModelImport : public testing::Test
{
protected:
    OpenedModel opened(const std::string &name, const std::string &bytes) const
    {
        return openModel(m_folder.write(name, bytes));
    }

    /// Why the file cannot be opened.
    std::string refusal(const std::string &name, const std::string &bytes) const
    {
        try {
            opened(name, bytes);
        } catch (const std::runtime_error &error) {
            EXPECT_THAT(error.what(), HasSubstr((m_folder / name).string() + ": "));
            return error.what();
        }
        return "nothing was thrown";
    }

    TemporaryFolder m_folder;
};

} // namespace

TEST_F(ModelImport, OpensWhatWasExportedWithItsClassesAndFigures)
{
    const Model model = animals();
    for (const ModelFormat format :
        {ModelFormat::Keras, ModelFormat::Onnx, ModelFormat::PyTorch, ModelFormat::Safetensors}) {
        const auto file = m_folder / (std::string("animals") + infoOf(format).extension);
        exportModel(model, file, format);
        const OpenedModel read = openModel(file);
        EXPECT_EQ(read.model.classNames, model.classNames) << file;
        EXPECT_EQ(read.model.name, "Animals") << file;
        EXPECT_EQ(read.model.testAccuracy, 0.75) << file;
        EXPECT_EQ(read.assumption, "") << file;
        expectNear(read.model.network.probabilities(noise(4)), model.network.probabilities(noise(4)));
    }
}

/// As the report's: three equal channels, no rescaling, Keras' own file.
TEST_F(ModelImport, OpensANetworkOfThreeChannels)
{
    const NetworkSpec spec{.filters = {3, 4, 5}, .denseWidth = 6, .channels = 3, .classes = 4};
    const Network network(spec, 11);
    std::vector<Layer> layers = layersOf(network);
    auto &first = std::get<ConvolutionLayer>(layers.front());
    const std::vector<NamedTensor> weights = network.weights();
    first.inputs = 3;
    first.weights = std::ranges::find(weights, "conv1_weight", &NamedTensor::name)->values;
    layers.insert(layers.begin(), RescalingLayer{.factor = 1.0 / 255});

    const OpenedModel h5 = opened("report.h5", kerasModel(layers, {}));
    const OpenedModel zip = opened("report.keras", kerasZip(layers));

    EXPECT_EQ(h5.model.network.spec().channels, 3);
    EXPECT_EQ(h5.model.network.spec().rescale, Rescale::Unit);
    EXPECT_EQ(h5.model.classNames, (std::vector<std::string>{"0", "1", "2", "3"}));
    EXPECT_EQ(h5.model.name, "report");
    EXPECT_THAT(h5.assumption, HasSubstr("pixels from 0 to 1"));
    EXPECT_EQ(h5.model.network.probabilities(noise(2)), zip.model.network.probabilities(noise(2)));
}

TEST_F(ModelImport, NamesTheFirstLayerThatDoesNotFit)
{
    const std::vector<Layer> fitting = layersOf(animals().network);
    std::vector<Layer> twice = fitting;
    twice.insert(twice.begin() + 1, fitting[0]);
    EXPECT_THAT(refusal("a.h5", kerasModel(twice, {})), HasSubstr("Conv2D \"conv2d_1\" does not fit"));
    EXPECT_THAT(refusal("a.onnx", onnxModel(twice, {})), HasSubstr("Conv \"Conv1\" does not fit"));

    std::vector<Layer> withoutPooling = fitting;
    std::erase_if(withoutPooling, [](const Layer &layer) { return std::holds_alternative<PoolingLayer>(layer); });
    EXPECT_THAT(refusal("b.keras", kerasZip(withoutPooling)),
        AllOf(HasSubstr("Conv2D \"conv2d_1\" does not fit"), HasSubstr("max pooling 2 x 2")));

    std::vector<Layer> shifted = fitting;
    shifted.insert(shifted.begin(), RescalingLayer{.factor = 2.0 / 255, .offset = -1});
    EXPECT_THAT(refusal("c.h5", kerasModel(shifted, {})), HasSubstr("it shifts the pixels"));

    std::vector<Layer> longer = fitting;
    longer.push_back(DenseLayer{.inputs = 3, .outputs = 2, .weights = {1, 2, 3, 4, 5, 6}, .biases = {0, 0}});
    EXPECT_THAT(refusal("d.onnx", onnxModel(longer, {})), HasSubstr("DigitLab's networks end before it"));

    const std::vector<Layer> shorter(fitting.begin(), fitting.end() - 3);
    EXPECT_THAT(refusal("e.h5", kerasModel(shorter, {})), HasSubstr("ends where DigitLab's networks have"));
}

TEST_F(ModelImport, NeverRunsWhatAPickleCalls)
{
    const auto torchFile = [](const std::string &pickle) {
        return zipFile({{"m/data.pkl", pickle}, {"m/version", "3\n"}});
    };
    PickleWriter calling;
    calling.global("os", "system").mark().text("touch /tmp/called").tuple().call();
    EXPECT_THAT(
        refusal("a.pt", torchFile(calling.bytes())), HasSubstr("a whole module (os.system), whose code is not run"));

    PickleWriter empty;
    empty.emptyDictionary();
    EXPECT_THAT(refusal("b.pt", torchFile(empty.bytes())), HasSubstr("holds no weights"));

    PickleWriter deep;
    for (int i = 0; i < 100'000; ++i)
        deep.mark();
    for (int i = 0; i < 100'000; ++i)
        deep.tuple();
    EXPECT_THAT(refusal("c.pt", torchFile(deep.bytes())), HasSubstr("nested too deeply"));
}

TEST_F(ModelImport, RefusesOtherFilesInASentence)
{
    EXPECT_THAT(refusal("a.h5", "no HDF5"), HasSubstr("not an HDF5 file"));
    EXPECT_THAT(refusal("a.keras", "no zip"), HasSubstr("not a zip file"));
    EXPECT_THAT(refusal("a.onnx", ""), HasSubstr("not an ONNX file"));
    EXPECT_THAT(refusal("a.pt", zipFile({{"photo.png", "x"}})), HasSubstr("not one of torch.save"));
    EXPECT_THAT(refusal("a.safetensors", "{}"), HasSubstr("cut short"));
    const std::string bomb = R"({"0.weight":{"dtype":"F32","shape":[65536,65536,3,3],"data_offsets":[0,4]}})";
    std::string size(8, '\0');
    size[0] = static_cast<char>(bomb.size());
    EXPECT_THAT(refusal("b.safetensors", size + bomb + "1234"), HasSubstr("impossible shape"));
    EXPECT_THAT(refusal("none.h5", ""), HasSubstr("none.h5"));
}
