// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/reading/image_reader.h"

#include "core/base/png.h"
#include "tests/support/drawn_images.h"
#include "tests/support/temporary_folder.h"

#include <algorithm>
#include <atomic>
#include <gtest/gtest.h>
#include <new>
#include <stdexcept>

namespace digitlab {

namespace fs = std::filesystem;

namespace {

/// As many files as asked, no PNG files: the decoders of these tests do not look into them.
ImageFolder manyFiles(const TemporaryFolder &folder, int count)
{
    ImageFolder files{folder.path(), {}};
    for (int i = 0; i < count; ++i) {
        files.names.push_back(std::to_string(i));
        folder.write(files.names.back(), "x");
    }
    return files;
}

Image imageOfItsName(const fs::path &file)
{
    return filledImage(imageSide, imageSide, 1, static_cast<std::uint8_t>(std::stoi(file.filename().string()) % 251));
}

} // namespace

TEST(ImageReader, KeepsTheOrderOfManyFilesInSeveralFolders)
{
    const TemporaryFolder first;
    const TemporaryFolder second;
    const auto images = readImages(
        {manyFiles(first, 700), {first / "none", {}}, manyFiles(second, 800)}, {.decoder = imageOfItsName});
    ASSERT_TRUE(images);
    ASSERT_EQ(images->sizes.size(), 1500U);
    EXPECT_EQ(images->readCount, 1500U);
    for (std::size_t i = 0; i < 1500; ++i)
        ASSERT_EQ(images->pixels[i * imagePixels], (i < 700 ? i : i - 700) % 251);
}

TEST(ImageReader, BringsImagesToTheNetworksSizeAndGrey)
{
    const TemporaryFolder folder;
    folder.write("a.png", encodePng(filledImage(100, 50, 3, 200)));
    const auto images = readImages({{folder.path(), {"a.png"}}}, {.decoder = decodePngFile});
    ASSERT_TRUE(images);
    EXPECT_EQ(images->pixels, std::vector<std::uint8_t>(784, 200));
    EXPECT_EQ(images->sizes.front(), (ImageSize{100, 50}));
}

TEST(ImageReader, TakesOverWhatIsKnown)
{
    const TemporaryFolder folder;
    const ImageFolder files = manyFiles(folder, 2);
    Images known{std::vector<std::uint8_t>(2 * imagePixels, 9), {{28, 28}, {}}, {}};
    const auto images = readImages({files}, {.decoder = imageOfItsName}, known);
    ASSERT_TRUE(images);
    EXPECT_EQ(images->pixels[0], 9);
    EXPECT_EQ(images->pixels[imagePixels], 1);
    EXPECT_EQ(images->readCount, 1U);
}

TEST(ImageReader, TellsWhyAFileIsNoImage)
{
    const TemporaryFolder folder;
    const ImageDecoder decoder = [](const fs::path &file) -> Image {
        if (file.filename() == "0")
            throw std::runtime_error(file.string() + ": is a poem; expected an image");
        throw std::bad_alloc();
    };
    ImageFolder files = manyFiles(folder, 2);
    files.names.push_back("absent");
    const auto images = readImages({files}, {.decoder = decoder});
    ASSERT_TRUE(images);
    EXPECT_EQ(images->errors.at(0), "is a poem; expected an image");
    EXPECT_EQ(images->errors.at(1), "does not fit into memory; expected a smaller image");
    EXPECT_EQ(images->errors.at(2), "cannot be opened: No such file or directory");
}

TEST(ImageReader, TellsOfEveryFileWhereAFolderVanished)
{
    const TemporaryFolder folder;
    const auto images = readImages({{folder / "unplugged", {"a", "b"}}}, {.decoder = imageOfItsName});
    ASSERT_TRUE(images);
    EXPECT_EQ(images->errors.size(), 2U);
    EXPECT_NE(images->errors.at(1).find("cannot be read"), std::string::npos);
}

TEST(ImageReader, StopsWithinAFileOfEachThread)
{
    const TemporaryFolder folder;
    std::stop_source source;
    std::atomic<int> read = 0;
    const ImageDecoder decoder = [&](const fs::path &file) {
        ++read;
        source.request_stop();
        return imageOfItsName(file);
    };
    const auto images = readImages({manyFiles(folder, 1000)}, {.decoder = decoder, .stop = source.get_token()});
    EXPECT_FALSE(images);
    EXPECT_LT(read, 200);
}

TEST(ImageReader, ReportsProgressUpToTheEnd)
{
    const TemporaryFolder folder;
    std::vector<int> done;
    const ProgressObserver progress = [&](Progress at) {
        EXPECT_EQ(at.total, 1000);
        done.push_back(at.done);
    };
    readImages({manyFiles(folder, 1000)}, {.decoder = imageOfItsName, .progress = progress});
    EXPECT_TRUE(std::ranges::is_sorted(done));
    EXPECT_GE(done.size(), 2U);
    EXPECT_EQ(done.back(), 1000);
}

TEST(ImageReader, EndsItsThreadsWhereTheObserverThrows)
{
    const TemporaryFolder folder;
    const ProgressObserver progress = [](Progress) { throw std::runtime_error("seen enough"); };
    EXPECT_THROW(
        readImages({manyFiles(folder, 1000)}, {.decoder = imageOfItsName, .progress = progress}), std::runtime_error);
}

} // namespace digitlab
