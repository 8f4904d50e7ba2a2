// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/png.h"

#include "core/base/file_io.h"
#include "tests/support/drawn_images.h"
#include "tests/support/interlaced_png.h"
#include "tests/support/png_kinds.h"
#include "tests/support/temporary_folder.h"

#include <chrono>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <stdexcept>
#include <zlib.h>

namespace digitlab {

using testing::AllOf;
using testing::HasSubstr;
using testing::ThrowsMessage;

namespace {

Image spectrum(int channels)
{
    Image image = filledImage(5, 3, channels);
    for (std::size_t i = 0; i < image.pixels.size(); ++i)
        image.pixels[i] = static_cast<std::uint8_t>(i * 4);
    return image;
}

std::string bigEndian(std::uint32_t number)
{
    std::string bytes;
    for (const int shift : {24, 16, 8, 0})
        bytes += static_cast<char>(number >> shift & 0xFF);
    return bytes;
}

std::uint32_t crcOf(const std::string &bytes)
{
    return static_cast<std::uint32_t>(
        crc32(0, reinterpret_cast<const Bytef *>(bytes.data()), static_cast<uInt>(bytes.size())));
}

/// Of the header of a grey image of 8 bits.
std::uint32_t crcOfSize(std::uint32_t side)
{
    using namespace std::string_literals;
    return crcOf("IHDR" + bigEndian(side) + bigEndian(side) + "\x08\0\0\0\0"s);
}

/// The header and the end of a PNG file, and between them zeros without number.
std::string pngWithMoreData(const std::string &png, std::size_t count)
{
    constexpr std::size_t headerEnd = 33;
    constexpr std::size_t endSize = 12;
    const std::string zeros(count, 0);
    std::string packed(compressBound(count), 0);
    uLongf size = packed.size();
    compress2(reinterpret_cast<Bytef *>(packed.data()), &size, reinterpret_cast<const Bytef *>(zeros.data()), count, 1);
    packed.resize(size);
    const std::string chunk = "IDAT" + packed;
    return png.substr(0, headerEnd) + bigEndian(static_cast<std::uint32_t>(size)) + chunk + bigEndian(crcOf(chunk))
        + png.substr(png.size() - endSize);
}

/// A PNG file's first bytes with other sizes and their checksum.
std::string withSize(std::string png, unsigned side, std::uint32_t checksum)
{
    for (std::size_t i = 0; i < 4; ++i) {
        const auto shift = 24 - 8 * i;
        png[16 + i] = png[20 + i] = static_cast<char>(side >> shift & 0xFF);
        png[29 + i] = static_cast<char>(checksum >> shift & 0xFF);
    }
    return png;
}

} // namespace

TEST(Png, ReadsWhatItWroteInEveryNumberOfChannels)
{
    const TemporaryFolder folder;
    for (const int channels : {1, 3, 4}) {
        const Image image = spectrum(channels);
        EXPECT_EQ(decodePngFile(folder.write("a.png", encodePng(image))), image) << channels;
    }
}

TEST(Png, GivesTheSameBytesEveryTime)
{
    EXPECT_EQ(encodePng(drawn({"#.", ".#"})), encodePng(drawn({"#.", ".#"})));
}

TEST(Png, NamesAFileThatIsNoPng)
{
    const TemporaryFolder folder;
    EXPECT_THAT([&] { decodePngFile(folder.write("notes.png", "not an image at all")); },
        ThrowsMessage<std::runtime_error>(AllOf(HasSubstr("notes.png"), HasSubstr("not a PNG image"))));
    EXPECT_THAT([&] { decodePngFile(folder.write("empty.png", "")); },
        ThrowsMessage<std::runtime_error>(AllOf(HasSubstr("empty.png"), HasSubstr("is empty"))));
    EXPECT_THAT(
        [&] { decodePngFile(folder / "absent.png"); }, ThrowsMessage<std::runtime_error>(HasSubstr("absent.png")));
}

TEST(Png, RefusesAFileThatIsCutShortAnywhere)
{
    const TemporaryFolder folder;
    const std::string whole = encodePng(spectrum(3));
    for (const std::size_t length : {std::size_t{7}, std::size_t{20}, std::size_t{40}, whole.size() - 20})
        EXPECT_THAT([&] { decodePngFile(folder.write("cut.png", whole.substr(0, length))); },
            ThrowsMessage<std::runtime_error>(HasSubstr("cut.png")))
            << length;
}

TEST(Png, RefusesAHugeImageBeforeItTakesMemory)
{
    const TemporaryFolder folder;
    // CRC-32 of an IHDR of 100,000 x 100,000 grey pixels of 8 bits.
    const std::string huge = withSize(encodePng(drawn({"#"})), 100'000, 0x8d395414);
    EXPECT_THAT([&] { decodePngFile(folder.write("huge.png", huge)); },
        ThrowsMessage<std::runtime_error>(
            AllOf(HasSubstr("huge.png"), HasSubstr("too large: 100,000 x 100,000 pixels"))));
}

TEST(Png, CallsAnImageTooLargeByItsHeaderAlone)
{
    const std::string png = encodePng(drawn({"#"}));
    constexpr std::size_t headerEnd = 33;
    for (const std::uint32_t side : {8'001U, 60'000U, 2'000'000U, 0x7FFF'FFFFU, 0xFFFF'FFFFU}) {
        const std::string huge = withSize(png, side, crcOfSize(side));
        for (const std::string &bytes : {huge, huge.substr(0, headerEnd)})
            EXPECT_THAT([&] { decodePng(bytes, "huge.png"); },
                ThrowsMessage<std::runtime_error>(HasSubstr("huge.png: too large: ")))
                << side;
    }
    EXPECT_THAT([&] { decodePng(withSize(png, 60'000, 1), "huge.png"); },
        ThrowsMessage<std::runtime_error>(HasSubstr("cut short or damaged")))
        << "a size that its checksum does not confirm";
}

TEST(PngDecoder, TellsOfEveryDamageInSilence)
{
    const Image grey = filledImage(28, 28, 1, 7);
    const std::string whole = encodePng(grey);
    testing::internal::CaptureStderr();
    for (std::size_t length = 1; length < whole.size(); ++length)
        EXPECT_THROW(decodePng(whole.substr(0, length), "cut.png"), std::runtime_error) << length;
    for (std::size_t place = 0; place < whole.size(); ++place) {
        std::string altered = whole;
        altered[place] = static_cast<char>(altered[place] ^ 0x10);
        try {
            EXPECT_EQ(decodePng(altered, "altered.png"), grey) << place;
        } catch (const std::runtime_error &) {
        }
    }
    EXPECT_EQ(testing::internal::GetCapturedStderr(), "");
}

TEST(PngDecoder, ReadsInterlacedFiles)
{
    const TemporaryFolder folder;
    Image image = filledImage(11, 7);
    image.at(4, 3) = 90;
    EXPECT_EQ(decodePngFile(folder.write("a.png", interlacedPng(image))), image);
}

TEST(PngDecoder, ReadsEveryKindByTheSpecification)
{
    const std::vector<PngKind> kinds = pngKinds();
    EXPECT_GT(kinds.size(), 100U);
    for (const PngKind &kind : kinds)
        EXPECT_EQ(decodePng(kind.bytes, "a.png"), kind.image) << kind.name;
}

TEST(PngDecoder, TurnsAnImageAsItsExifDataSays)
{
    const Image stored = drawn({"#..", "##."});
    const std::vector<Image> expected{stored, drawn({"..#", ".##"}), drawn({".##", "..#"}), drawn({"##.", "#.."}),
        drawn({"##", ".#", ".."}), drawn({"##", "#.", ".."}), drawn({"..", "#.", "##"}), drawn({"..", ".#", "##"})};
    for (int orientation = 1; orientation <= 8; ++orientation)
        EXPECT_EQ(
            decodePng(orientedPng(stored, orientation), "a.png"), expected[static_cast<std::size_t>(orientation - 1)])
            << orientation;
    EXPECT_EQ(decodePng(orientedPng(stored, 77), "a.png"), stored);
}

TEST(PngDecoder, UnpacksNoMoreThanTheImageNeeds)
{
    const auto start = std::chrono::steady_clock::now();
    const std::string bomb = pngWithMoreData(encodePng(drawn({"#.", ".#"})), 50'000'000);
    const auto packing = std::chrono::steady_clock::now() - start;

    const auto before = std::chrono::steady_clock::now();
    EXPECT_EQ(decodePng(bomb, "bomb.png").width, 2);
    EXPECT_LT(std::chrono::steady_clock::now() - before, packing / 10);
}

TEST(PngDecoder, RefusesAnImageThatLacksRows)
{
    const std::string whole = encodePng(filledImage(40, 40, 1, 90));
    const std::string taller = withSize(whole, 41, crcOfSize(41));
    EXPECT_THAT([&] { decodePng(taller, "short.png"); },
        ThrowsMessage<std::runtime_error>(HasSubstr("short.png: cut short or damaged")));
}

TEST(PngDecoder, NamesTheKindOfAnotherImageAndTheWayOut)
{
    using namespace std::string_literals;
    const auto complaint = [](const std::string &bytes) {
        try {
            decodePng(bytes, "a");
        } catch (const std::runtime_error &error) {
            return std::string(error.what());
        }
        return std::string();
    };
    EXPECT_EQ(complaint("\0\0\0\x18"
                        "ftypheic\0\0\0\0mif1heic"s),
        "a: HEIC images are not supported; convert it to PNG or JPEG");
    EXPECT_EQ(complaint("\0\0\0\x1c"
                        "ftypmif1\0\0\0\0mif1avifmiaf"s),
        "a: AVIF images are not supported; convert it to PNG or JPEG");
    EXPECT_EQ(complaint("\xff\xd8\xff\xe0"s),
        "a: is a JPEG image, which this build without Qt cannot read; convert it to PNG");
    EXPECT_EQ(complaint("Buy milk."), "a: is not a PNG image");
}

} // namespace digitlab
