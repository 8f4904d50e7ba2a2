// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/model_file.h"

#include "core/base/file_io.h"
#include "core/nn/tensor_file.h"
#include "tests/support/temporary_folder.h"
#include "tests/support/tiny_datasets.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace digitlab;
using testing::HasSubstr;
using testing::ThrowsMessage;

namespace {

Model sampleModel()
{
    const NetworkSpec spec{
        .filters = {2, 3, 4}, .batchNormalisation = true, .denseWidth = 5, .rescale = Rescale::Unit, .classes = 2};
    return {Network(spec, 3), {"black", "white"}, "Trial", 0.75, 4, 0.5, {{.path = "/data/x"}, "abc", 8, 4},
        "by nobody", ""};
}

} // namespace

TEST(ModelFile, CarriesAllThatIsNeededToUseTheNetwork)
{
    const TemporaryFolder folder;
    const Model written = sampleModel();
    saveModel(folder.path() / "m.dlm", written);
    const Model read = loadModel(folder.path() / "m.dlm");

    EXPECT_EQ(read.network.spec(), written.network.spec());
    EXPECT_EQ(read.network.weights(), written.network.weights());
    EXPECT_EQ(read.classNames, written.classNames);
    EXPECT_EQ(read.name, "Trial");
    EXPECT_EQ(read.testAccuracy, 0.75);
    EXPECT_EQ(read.testCount, 4);
    EXPECT_EQ(read.dataset.hash, "abc");
    EXPECT_EQ(read.dataset.trainCount, 8);
    EXPECT_EQ(read.attribution, "by nobody");
    EXPECT_FALSE(read.version.empty());
}

TEST(ModelFile, CarriesWhatTellsItsDatasetFromOthers)
{
    const TemporaryFolder folder;
    Model written = sampleModel();
    saveModel(folder.path() / "m.dlm", written);
    EXPECT_EQ(loadModel(folder.path() / "m.dlm").dataset.testHash, "");
    EXPECT_FALSE(loadModel(folder.path() / "m.dlm").dataset.nested);

    written.dataset.testHash = "34cd";
    written.dataset.nested = true;
    saveModel(folder.path() / "m.dlm", written);
    EXPECT_EQ(loadModel(folder.path() / "m.dlm").dataset.testHash, "34cd");
    EXPECT_TRUE(loadModel(folder.path() / "m.dlm").dataset.nested);
}

TEST(ModelFile, CarriesTheCalibration)
{
    const TemporaryFolder folder;
    Model written = sampleModel();
    const OodDetector test{.inputs = 5,
        .hidden = 2,
        .hiddenWeights = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10},
        .hiddenBias = {1, 2},
        .outputWeights = {3, 4},
        .outputBias = 0.25F,
        .threshold = -1.5F,
        .addsEnergy = true};
    written.network.setCalibration({.temperature = 1.75, .oodDetector = test});
    saveModel(folder.path() / "m.dlm", written);

    EXPECT_EQ(loadModel(folder.path() / "m.dlm").network.calibration(), written.network.calibration());
}

TEST(ModelFile, HasTheTemperatureOneWhereItIsFromBeforeThereWasOne)
{
    const TemporaryFolder folder;
    const std::filesystem::path file = folder.path() / "m.dlm";
    saveModel(file, sampleModel());
    TensorFile old = decodeTensorFile("model", readFile(file), "m.dlm");
    old.header.erase("temperature");
    writeFileAtomically(file, encodeTensorFile("model", old));

    EXPECT_EQ(loadModel(file).network.calibration(), Calibration{});
}

TEST(ModelFile, IsRefusedWithATemperatureThatIsNone)
{
    const TemporaryFolder folder;
    const std::filesystem::path file = folder.path() / "m.dlm";
    saveModel(file, sampleModel());
    TensorFile wrong = decodeTensorFile("model", readFile(file), "m.dlm");
    wrong.header["temperature"] = -2;
    writeFileAtomically(file, encodeTensorFile("model", wrong));

    EXPECT_THAT([&] { loadModel(file); }, ThrowsMessage<std::runtime_error>(HasSubstr(file.string())));
}

TEST(ModelFile, IsRefusedInASentenceWhereverAFieldIsMissingOrOfAnotherKind)
{
    const TemporaryFolder folder;
    const std::filesystem::path file = folder.path() / "m.dlm";
    saveModel(file, sampleModel());
    const TensorFile good = decodeTensorFile("model", readFile(file), "m.dlm");
    const auto refusal = [&](const TensorFile &changed) {
        writeFileAtomically(file, encodeTensorFile("model", changed));
        try {
            loadModel(file);
        } catch (const std::runtime_error &error) {
            return std::string(error.what());
        }
        return std::string();
    };
    for (const auto &[key, value] : good.header.items()) {
        if (key == "temperature")
            continue;
        TensorFile changed = good;
        changed.header.erase(key);
        EXPECT_THAT(refusal(changed), testing::AllOf(HasSubstr(file.string()), HasSubstr("\"" + key + "\""))) << key;
        changed.header[key] = {1.5, nullptr};
        EXPECT_THAT(refusal(changed), testing::AllOf(HasSubstr(key), testing::Not(HasSubstr("json.exception")))) << key;
    }
}

TEST(ModelFile, OfANewerVersionIsCalledThat)
{
    const TemporaryFolder folder;
    const std::filesystem::path file = folder.path() / "m.dlm";
    saveModel(file, sampleModel());
    TensorFile newer = decodeTensorFile("model", readFile(file), "m.dlm");
    newer.header["version"] = "12.0.1";
    newer.header["network"]["padding"] = "mirrored";
    writeFileAtomically(file, encodeTensorFile("model", newer));

    EXPECT_THAT([&] { loadModel(file); },
        ThrowsMessage<std::runtime_error>(
            testing::AllOf(HasSubstr("made by a newer version of DigitLab (12.0.1; this is "), HasSubstr("padding"))));
}

TEST(ModelFile, TellsSettingsOfItsNetworkThatAreNotKnown)
{
    const TemporaryFolder folder;
    const std::filesystem::path file = folder.path() / "m.dlm";
    saveModel(file, sampleModel());
    EXPECT_TRUE(loadModel(file).unknownSettings.empty());
    TensorFile newer = decodeTensorFile("model", readFile(file), "m.dlm");
    newer.header["network"]["activation"] = "gelu";
    writeFileAtomically(file, encodeTensorFile("model", newer));

    EXPECT_THAT(loadModel(file).unknownSettings, testing::ElementsAre("network.activation = \"gelu\""));
}

TEST(ModelFile, IsRefusedWithItsNameWhereItIsCutShortMissingOrSomethingElse)
{
    const TemporaryFolder folder;
    const std::filesystem::path file = folder.path() / "m.dlm";
    EXPECT_THAT([&] { loadModel(file); }, ThrowsMessage<std::runtime_error>(HasSubstr(file.string())));

    saveModel(file, sampleModel());
    const std::string bytes = readFile(file);
    writeFileAtomically(file, std::string_view(bytes).substr(0, bytes.size() / 2));
    EXPECT_THAT([&] { loadModel(file); }, ThrowsMessage<std::runtime_error>(HasSubstr(file.string() + ": cut short")));

    writeFileAtomically(file, "\x89PNG and so on");
    EXPECT_THAT([&] { loadModel(file); }, ThrowsMessage<std::runtime_error>(HasSubstr("not a DigitLab model")));
}

TEST(ShippedModel, KnowsTenDigitsAndSaysWhatItWasTrainedOn)
{
    const Model model = shippedModel();

    EXPECT_EQ(model.classNames, (std::vector<std::string>{"0", "1", "2", "3", "4", "5", "6", "7", "8", "9"}));
    EXPECT_GT(model.testAccuracy, 0.99);
    EXPECT_EQ(model.testCount, 10000);
    for (const char *origin : {"MNIST", "NIST's (CC BY-SA 3.0", "Alpaydin", "CC BY 4.0", "Hershey"})
        EXPECT_THAT(model.attribution, HasSubstr(origin));
}

TEST(ModelFile, DoesNotTellWhereItsOwnersDataLie)
{
    const TemporaryFolder folder;
    saveModel(folder.path() / "m.dlm", sampleModel());

    EXPECT_EQ(loadModel(folder.path() / "m.dlm").dataset.source.path, "x");
    EXPECT_EQ(readFile(folder.path() / "m.dlm").find("/data"), std::string::npos);
}
