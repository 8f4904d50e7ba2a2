// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/nn/tensor_file.h"

#include "core/base/file_io.h"

#include <cstring>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <limits>

using namespace digitlab;
using testing::HasSubstr;
using testing::ThrowsMessage;

namespace {

TensorFile sample()
{
    return {{{"name", "x"}}, {{"a", {2, 2}, {1, 2, 3, 4}}, {"b", {0}, {}}}};
}

/// A file with a right checksum and this header after its kind, before 16 bytes of arrays.
std::string withHeader(const std::string &rest)
{
    const std::string start = R"({"__metadata__":{"kind":"DigitLab model 2","sha256":")";
    const std::string header = start + std::string(64, '0') + rest;
    const std::uint64_t length = header.size();
    std::string bytes(reinterpret_cast<const char *>(&length), sizeof length);
    bytes += header + std::string(16, '\0');
    return bytes.replace(sizeof length + start.size(), 64, sha256(bytes));
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
    const std::string bytes = encodeTensorFile("model", sample());
    const auto ofFormat = [&](const std::string &format) {
        const std::string mine = "DigitLab model 2";
        return std::string(bytes).replace(bytes.find(mine), mine.size(), "DigitLab model " + format);
    };
    for (const std::string format : {"3", "9", "12"})
        EXPECT_THAT([&] { decodeTensorFile("model", ofFormat(format), "m.dlm"); },
            ThrowsMessage<std::runtime_error>(HasSubstr("m.dlm: made by a newer version of DigitLab")));
    for (const std::string format : {"0", "1", "-2", "x", ""})
        EXPECT_THAT([&] { decodeTensorFile("model", ofFormat(format), "m.dlm"); },
            ThrowsMessage<std::runtime_error>("m.dlm: not a DigitLab model file"));
}

TEST(TensorFile, HasTheLayoutOfSafetensors)
{
    const std::string bytes = encodeTensorFile("model", sample());
    std::uint64_t length = 0;
    std::memcpy(&length, bytes.data(), sizeof length);
    const auto header = nlohmann::json::parse(bytes.substr(sizeof length, length));

    EXPECT_EQ(length % 8, 0U) << "the arrays are aligned";
    EXPECT_EQ(header.at("__metadata__").at("name"), "\"x\"");
    EXPECT_EQ(header.at("a"),
        nlohmann::json({{"dtype", "F32"}, {"shape", {2, 2}}, {"data_offsets", {0, 4 * sizeof(float)}}}));
    EXPECT_EQ(bytes.size(), sizeof length + length + 4 * sizeof(float));
    const float last = sample().tensors[0].values.back();
    EXPECT_TRUE(bytes.ends_with(std::string_view(reinterpret_cast<const char *>(&last), sizeof last)));
}

TEST(TensorFile, RoundsArraysOfMoreThanOneDimensionToSixteenBitsWhereItIsAsked)
{
    const TensorFile content{{}, {{"weight", {1, 3}, {3, -1.00001F, 0}}, {"bias", {1}, {0.1F}}}};
    const std::string bytes = encodeTensorFile("epoch", content, TensorStorage::SixteenBits);
    const auto tensors = decodeTensorFile("epoch", bytes, "e").tensors;

    EXPECT_THAT(bytes, HasSubstr(R"("dtype":"I16")"));
    EXPECT_THAT(tensors[0].values, testing::Pointwise(testing::FloatNear(3 / 65'000.F), content.tensors[0].values));
    EXPECT_EQ(tensors[1], content.tensors[1]);
}

TEST(TensorFile, SaysInItsOwnWordsThatAHeaderIsWrong)
{
    const auto told = [](const std::string &rest) {
        try {
            decodeTensorFile("model", withHeader(rest), "m.dlm");
        } catch (const std::runtime_error &error) {
            return std::string(error.what());
        }
        return std::string("nothing");
    };
    const auto tensor = [](const std::string &type, const std::string &shape, const std::string &place) {
        return R"("},"a":{"dtype":")" + type + R"(","shape":)" + shape + R"(,"data_offsets":)" + place + "}}";
    };
    EXPECT_EQ(told(tensor("F32", "[2,2]", "[0,16]")), "nothing");
    for (const std::string &header : {std::string("\"}"), std::string("\"}}"), std::string(R"("},"a":3})"),
             std::string(R"(","b":7}})"), std::string(R"(","b":"{"}})"), std::string(R"("},"__metadata__":[]})"),
             tensor("F16", "[8]", "[0,16]"), tensor("I16", "[8]", "[0,16]"), tensor("F32", "[3]", "[0,16]"),
             tensor("F32", "[2]", "[0,8]"), tensor("F32", "[2]", "[8,16]"), tensor("F32", "[4]", "[0]"),
             tensor("F32", "[0]", "[16,0]"), tensor("F32", "[4]", "[16,32]"), tensor("F32", "7", "[0,16]"),
             tensor("F32", "[-4]", "[0,16]"), tensor("F32", "[1e999]", "[0,16]"), tensor("F32", "[4.5]", "[0,16]"),
             tensor("F32", "[4294967296,4294967296]", "[0,16]"), tensor("F32", "[4]", "[0,18446744073709551615]"),
             tensor("F32", "[4]", "[18446744073709551608,18446744073709551615]"),
             R"("},"b":{"dtype":"F32","shape":[2],"data_offsets":[4,12]},)" + tensor("F32", "[2]", "[0,8]").substr(3)})
        EXPECT_THAT(told(header),
            testing::AllOf(HasSubstr("m.dlm: the file is corrupt"), testing::Not(HasSubstr("json.exception"))))
            << header;
}

TEST(TensorFile, ReadsNoHeaderThatIsLongerThanTheFile)
{
    std::string bytes = encodeTensorFile("model", sample());
    for (const std::uint64_t length : {std::uint64_t{bytes.size()}, std::numeric_limits<std::uint64_t>::max()}) {
        std::memcpy(bytes.data(), &length, sizeof length);
        EXPECT_THAT([&] { decodeTensorFile("model", bytes, "m.dlm"); },
            ThrowsMessage<std::runtime_error>(HasSubstr("m.dlm: cut short")));
    }
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
