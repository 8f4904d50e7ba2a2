// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/nn/tensor_file.h"

#include "core/base/file_io.h"

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

TEST(TensorFile, SaysThatAFileIsOfANewerFormat)
{
    std::string bytes = encodeTensorFile("model", sample());
    for (const std::string format : {"2", "9", "12"})
        EXPECT_THAT([&] { decodeTensorFile("model", "DigitLab model " + format + bytes.substr(16), "m.dlm"); },
            ThrowsMessage<std::runtime_error>(HasSubstr("m.dlm: made by a newer version of DigitLab")));
    for (const std::string format : {"0", "-2", "x", ""})
        EXPECT_THAT([&] { decodeTensorFile("model", "DigitLab model " + format + bytes.substr(16), "m.dlm"); },
            ThrowsMessage<std::runtime_error>("m.dlm: not a DigitLab model file"));
}

TEST(TensorFile, SaysInItsOwnWordsThatAHeaderIsWrong)
{
    const auto told = [](const std::string &header) {
        const std::uint64_t length = header.size();
        std::string bytes = "DigitLab model 1\n";
        bytes.append(reinterpret_cast<const char *>(&length), sizeof length);
        bytes += header;
        bytes += sha256(bytes);
        try {
            decodeTensorFile("model", bytes, "m.dlm");
        } catch (const std::runtime_error &error) {
            return std::string(error.what());
        }
        return std::string("nothing");
    };
    for (const std::string header :
        {"{", "[]", "7", "{}", "{\"tensors\": 3}", "{\"tensors\": [1]}", "{\"tensors\": [{}]}",
            "{\"tensors\": [{\"name\": 1, \"shape\": []}]}", "{\"tensors\": [{\"name\": \"a\", \"shape\": \"b\"}]}",
            "{\"tensors\": [{\"name\": \"a\", \"shape\": [1e999]}]}"})
        EXPECT_THAT(told(header),
            testing::AllOf(HasSubstr("m.dlm: the file is corrupt"), testing::Not(HasSubstr("json.exception"))))
            << header;
}

TEST(TensorFile, WritesNamesThatAreNoUtf8)
{
    TensorFile file = sample();
    file.header["name"] = "\xff\xfe";
    EXPECT_NO_THROW(decodeTensorFile("model", encodeTensorFile("model", file), "m.dlm"));
}

TEST(TensorFile, SaysThatAFileIsOfAnotherKind)
{
    EXPECT_THAT([&] { decodeTensorFile("model", encodeTensorFile("checkpoint", sample()), "c.pt"); },
        ThrowsMessage<std::runtime_error>("c.pt: not a DigitLab model file"));
    EXPECT_THAT([&] { decodeTensorFile("model", "\x89PNG\r\n", "p.png"); },
        ThrowsMessage<std::runtime_error>("p.png: not a DigitLab model file"));
}
