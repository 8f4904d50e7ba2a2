// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/reading/image_cache.h"

#include "core/base/file_io.h"
#include "core/base/png.h"
#include "tests/support/temporary_folder.h"

#include <chrono>
#include <gtest/gtest.h>

namespace digitlab {

namespace fs = std::filesystem;

namespace {

constexpr int perClass = 260; // two classes of them are worth keeping

std::string image(int value)
{
    return encodePng(filledImage(imageSide, imageSide, 1, static_cast<std::uint8_t>(value)));
}

/// A dataset of two classes that was written a minute ago.
class ImageCacheTest : public testing::Test
{
protected:
    ImageCacheTest()
    {
        for (int i = 0; i < perClass; ++i) {
            write("a/" + std::to_string(i), i % 200);
            write("b/" + std::to_string(i), i % 200 + 1);
        }
    }

    void write(const std::string &name, int value) const
    {
        const fs::path file = m_folder.write("data/" + name, image(value));
        fs::last_write_time(file, fs::file_time_type::clock::now() - std::chrono::minutes(1));
    }

    /// With a decoder that is never asked: plain PNG files are read without it.
    SplitDataset read() const
    {
        return readDataset(m_folder / "data", {.decoder = decodePngFile, .cacheFolder = m_folder / "cache"}).value();
    }

    fs::path cacheFile() const
    {
        for (const auto &entry : fs::directory_iterator(m_folder / "cache"))
            return entry.path();
        return {};
    }

    /// Puts another byte into the first image of the cache, to see whether it is used.
    void spoil(std::size_t fromEnd) const
    {
        std::string bytes = readFile(cacheFile());
        bytes[bytes.size() - fromEnd] = static_cast<char>(bytes[bytes.size() - fromEnd] ^ 0x55);
        writeFileAtomically(cacheFile(), bytes);
    }

    TemporaryFolder m_folder;
};

std::vector<ImageFolder> filesOf(const TemporaryFolder &folder)
{
    return {{folder / "data/a", {"0", "1"}}};
}

} // namespace

TEST_F(ImageCacheTest, GivesTheSameDatasetTheSecondTime)
{
    const SplitDataset first = read();
    const ImageCache cache(m_folder / "cache", m_folder / "data");
    const Images known = cache.find({"a/0", "a/1"}, readStamps(filesOf(m_folder), {}));
    EXPECT_EQ(known.sizes[1], (ImageSize{28, 28}));
    EXPECT_EQ(known.pixels[imagePixels], 1);
    const SplitDataset second = read();
    EXPECT_EQ(second.identity, first.identity);
    EXPECT_EQ(second.train, first.train);
}

TEST_F(ImageCacheTest, NoticesAChangedANewAndADeletedFile)
{
    const SplitDataset first = read();
    write("a/0", 250);
    EXPECT_NE(read().identity.hash, first.identity.hash);
    write("a/0", 0);
    EXPECT_EQ(read().identity.hash, first.identity.hash);
    write("b/new", 7);
    EXPECT_EQ(read().train.size() + read().test.size(), 2 * perClass + 1);
    fs::remove(m_folder / "data/b/new");
    EXPECT_EQ(read().identity.hash, first.identity.hash);
}

TEST_F(ImageCacheTest, IgnoresACacheThatIsDamagedCutShortOrForeign)
{
    const SplitDataset first = read();
    for (const std::size_t fromEnd : {std::size_t{1}, std::size_t{2 * perClass * imagePixels + 500}}) {
        spoil(fromEnd);
        EXPECT_EQ(read().identity, first.identity) << fromEnd;
    }
    const std::string whole = readFile(cacheFile());
    for (const std::string &content : {std::string(), whole.substr(0, 30), whole.substr(0, whole.size() / 2),
             std::string(5000, '\xFF'), whole.substr(0, 20) + std::string(5000, '\xFF')}) {
        writeFileAtomically(cacheFile(), content);
        EXPECT_EQ(read().identity, first.identity) << content.size();
    }
}

TEST_F(ImageCacheTest, KeepsNothingOfFilesThatChangedJustNow)
{
    m_folder.write("data/a/0", image(3));
    read();
    const ImageCache cache(m_folder / "cache", m_folder / "data");
    const Images known = cache.find({"a/0", "a/1"}, readStamps(filesOf(m_folder), {}));
    EXPECT_EQ(known.sizes[0], ImageSize());
}

TEST_F(ImageCacheTest, ReadsAllTheSameWhereNothingCanBeKept)
{
    m_folder.write("cache", "a file in the way");
    EXPECT_EQ(read().train.size() + read().test.size(), 2 * perClass);
}

} // namespace digitlab
