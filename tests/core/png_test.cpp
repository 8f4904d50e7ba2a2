#include "core/data/png.h"

#include "core/data/file_io.h"
#include "tests/support/drawn_images.h"
#include "tests/support/interlaced_png.h"
#include "tests/support/temporary_folder.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <stdexcept>

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
    EXPECT_THAT([&] { decodePngFile(folder.write("notes.png", "not a picture at all")); },
        ThrowsMessage<std::runtime_error>(AllOf(HasSubstr("notes.png"), HasSubstr("no PNG picture"))));
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

TEST(Png, RefusesAHugePictureBeforeItTakesMemory)
{
    const TemporaryFolder folder;
    // CRC-32 of an IHDR of 100,000 x 100,000 grey pixels of 8 bits.
    const std::string huge = withSize(encodePng(drawn({"#"})), 100'000, 0x8d395414);
    EXPECT_THAT([&] { decodePngFile(folder.write("huge.png", huge)); },
        ThrowsMessage<std::runtime_error>(AllOf(HasSubstr("huge.png"), HasSubstr("100000 x 100000"))));
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

} // namespace digitlab
