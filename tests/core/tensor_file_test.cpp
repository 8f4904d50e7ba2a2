#include "core/model/tensor_file.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace digitlab;
using testing::HasSubstr;
using testing::ThrowsMessage;

namespace {

TensorFile sample()
{
    return {{{"name", "x"}}, {{"a", {2, 2}, {1, 2, 3, 4}}, {"b", {0}, {}}}};
}

} // namespace

TEST(TensorFile, ComesBackAsItWasWritten)
{
    const TensorFile file = decodeTensorFile("model", encodeTensorFile("model", sample()), "m.dlm");

    EXPECT_EQ(file.header.at("name"), "x");
    EXPECT_EQ(file.tensors, sample().tensors);
}

TEST(TensorFile, NamesTheFileWhereverItIsCutShort)
{
    const std::string bytes = encodeTensorFile("model", sample());
    for (std::size_t size = 0; size < bytes.size(); ++size)
        EXPECT_THAT([&] { decodeTensorFile("model", std::string_view(bytes).substr(0, size), "m.dlm"); },
            ThrowsMessage<std::runtime_error>(HasSubstr("m.dlm: ")));
}

TEST(TensorFile, NoticesASingleChangedByteAnywhere)
{
    const std::string bytes = encodeTensorFile("model", sample());
    for (std::size_t place = 0; place < bytes.size(); ++place) {
        std::string altered = bytes;
        altered[place] = static_cast<char>(altered[place] ^ 1);
        EXPECT_THROW(decodeTensorFile("model", altered, "m.dlm"), std::runtime_error) << place;
    }
}

TEST(TensorFile, SaysThatAFileIsOfAnotherKind)
{
    EXPECT_THAT([&] { decodeTensorFile("model", encodeTensorFile("checkpoint", sample()), "c.pt"); },
        ThrowsMessage<std::runtime_error>("c.pt: not a DigitLab model file"));
    EXPECT_THAT([&] { decodeTensorFile("model", "\x89PNG\r\n", "p.png"); },
        ThrowsMessage<std::runtime_error>("p.png: not a DigitLab model file"));
}
