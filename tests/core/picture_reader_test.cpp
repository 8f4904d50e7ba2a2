#include "core/data/picture_reader.h"

#include "core/data/png.h"
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

/// As many files as asked, empty: the decoders of these tests do not look into them.
std::vector<fs::path> manyFiles(const TemporaryFolder &folder, int count)
{
    std::vector<fs::path> files;
    for (int i = 0; i < count; ++i)
        files.push_back(folder.write(std::to_string(i), ""));
    return files;
}

Image pictureOfItsName(const fs::path &file)
{
    return filledImage(imageSide, imageSide, 1, static_cast<std::uint8_t>(std::stoi(file.filename().string()) % 251));
}

} // namespace

TEST(PictureReader, KeepsTheOrderOfManyFiles)
{
    const TemporaryFolder folder;
    const auto pictures = readPictures(manyFiles(folder, 1500), {.decoder = pictureOfItsName});
    ASSERT_TRUE(pictures);
    for (std::size_t i = 0; i < pictures->size(); ++i)
        ASSERT_EQ((*pictures)[i].pixels.at(0), i % 251);
}

TEST(PictureReader, BringsPicturesToTheNetworksSizeAndGrey)
{
    const TemporaryFolder folder;
    const fs::path file = folder.write("a.png", encodePng(filledImage(100, 50, 3, 200)));
    const auto pictures = readPictures({file}, {.decoder = decodePngFile});
    ASSERT_TRUE(pictures);
    EXPECT_EQ(pictures->front().pixels, std::vector<std::uint8_t>(784, 200));
    EXPECT_TRUE(pictures->front().wasResized);
}

TEST(PictureReader, TellsWhyAFileIsNoPicture)
{
    const TemporaryFolder folder;
    const ImageDecoder decoder = [](const fs::path &file) -> Image {
        if (file.filename() == "0")
            throw std::runtime_error(file.string() + ": is a poem; expected a picture");
        throw std::bad_alloc();
    };
    std::vector<fs::path> files = manyFiles(folder, 2);
    files.push_back(folder / "absent");
    const auto pictures = readPictures(files, {.decoder = decoder});
    ASSERT_TRUE(pictures);
    EXPECT_EQ((*pictures)[0].error, "is a poem; expected a picture");
    EXPECT_EQ((*pictures)[1].error, "does not fit into memory; expected a smaller picture");
    EXPECT_EQ((*pictures)[2].error, "is no ordinary file; expected a picture");
}

TEST(PictureReader, StopsWithinAFileOfEachThread)
{
    const TemporaryFolder folder;
    std::stop_source source;
    std::atomic<int> read = 0;
    const ImageDecoder decoder = [&](const fs::path &file) {
        ++read;
        source.request_stop();
        return pictureOfItsName(file);
    };
    const auto pictures = readPictures(manyFiles(folder, 1000), {.decoder = decoder, .stop = source.get_token()});
    EXPECT_FALSE(pictures);
    EXPECT_LT(read, 200);
}

TEST(PictureReader, ReportsProgressUpToTheEnd)
{
    const TemporaryFolder folder;
    std::vector<int> done;
    const ProgressObserver progress = [&](Progress at) {
        EXPECT_EQ(at.total, 1000);
        done.push_back(at.done);
    };
    readPictures(manyFiles(folder, 1000), {.decoder = pictureOfItsName, .progress = progress});
    EXPECT_TRUE(std::ranges::is_sorted(done));
    EXPECT_GE(done.size(), 3U);
    EXPECT_EQ(done.back(), 1000);
}

TEST(PictureReader, EndsItsThreadsWhereTheObserverThrows)
{
    const TemporaryFolder folder;
    const ProgressObserver progress = [](Progress) { throw std::runtime_error("seen enough"); };
    EXPECT_THROW(
        readPictures(manyFiles(folder, 1000), {.decoder = pictureOfItsName, .progress = progress}), std::runtime_error);
}

} // namespace digitlab
