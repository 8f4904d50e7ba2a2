// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/reading/image_cache.h"

#include "core/base/file_io.h"
#include "core/base/file_system.h"

#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <functional>
#include <optional>
#include <unistd.h>
#include <unordered_map>

namespace digitlab {

namespace fs = std::filesystem;

namespace {

constexpr const char *ending = ".pictures";
constexpr std::size_t fewestWorthKeeping = 500;
constexpr std::uintmax_t largestCache = std::uintmax_t{4} << 30; // bytes of all datasets together
constexpr std::int64_t restlessNanoseconds = 2'000'000'000;

/// Files whose times are that near may change again without another time.
std::int64_t latestRestful()
{
    const auto now = std::chrono::system_clock::now().time_since_epoch();
    return std::chrono::duration_cast<std::chrono::nanoseconds>(now).count() - restlessNanoseconds;
}

/// Neighbours in the file that are neighbours in the dataset too.
struct FileRun {
    std::size_t target = 0;
    std::size_t place = 0;
    std::size_t length = 0;
};

/// Whole or not at all; checksums take the place of waiting for the disk.
void replaceFile(
    const fs::path &path, const std::vector<const CachedImage *> &images, const ImageProvenance &provenance)
{
    const fs::path temporary = path.native() + "-" + std::to_string(::getpid()) + ending;
    try {
        removeFile(temporary); // of a process of the same number that was killed
        ImageCacheFile::write(temporary, images, provenance);
        fs::rename(temporary, path);
    } catch (const std::exception &) {
        std::error_code ignored;
        fs::remove(temporary, ignored);
        throw;
    }
}

/// Deletes the datasets that were not read for the longest time until the rest fits.
void shrink(const fs::path &folder)
{
    std::vector<std::pair<fs::file_time_type, fs::path>> files;
    std::uintmax_t total = 0;
    for (const auto &entry : fs::directory_iterator(folder)) {
        if (entry.path().extension() == ending) {
            files.emplace_back(entry.last_write_time(), entry.path());
            total += entry.file_size();
        }
    }
    std::ranges::sort(files);
    for (auto oldest = files.begin(); oldest != files.end() && total > largestCache; ++oldest) {
        total -= fs::file_size(oldest->second);
        fs::remove(oldest->second);
    }
}

/// Finds names among the kept ones, which mostly stand in the same order.
class NameSearch
{
public:
    NameSearch(std::size_t count, std::function<std::string_view(std::size_t)> nameOf)
        : m_count(count)
        , m_nameOf(std::move(nameOf))
    {
    }

    std::optional<std::size_t> find(std::string_view name)
    {
        if (m_next < m_count && m_nameOf(m_next) == name)
            return m_next++;
        if (m_places.empty()) {
            for (std::size_t place = 0; place < m_count; ++place)
                m_places.emplace(m_nameOf(place), place);
        }
        const auto found = m_places.find(name);
        if (found == m_places.end())
            return {};
        m_next = found->second + 1;
        return found->second;
    }

private:
    std::size_t m_count;
    std::function<std::string_view(std::size_t)> m_nameOf;
    std::size_t m_next = 0;
    std::unordered_map<std::string_view, std::size_t> m_places; // once the order differed
};

void extend(std::vector<FileRun> &runs, std::size_t target, std::size_t place)
{
    constexpr std::size_t longest = 4096;
    if (runs.empty() || runs.back().target + runs.back().length != target
        || runs.back().place + runs.back().length != place || runs.back().length == longest)
        runs.push_back({target, place, 0});
    ++runs.back().length;
}

} // namespace

ImageCache::ImageCache(const fs::path &cacheFolder, const fs::path &dataset)
    : m_file(cacheFolder / (sha256(absolutePath(dataset).native()) + ending))
{
    std::error_code error;
    if (!fs::is_regular_file(m_file, error))
        return;
    try {
        m_kept = std::make_unique<ImageCacheFile>(m_file);
        fs::last_write_time(m_file, fs::file_time_type::clock::now(), error); // what is used is deleted last
    } catch (const std::exception &) {
        return; // as if there were none
    }
}

ImageCache::~ImageCache() = default;

std::optional<ImageProvenance> ImageCache::provenance() const
{
    return m_kept && m_kept->count() > 0 ? std::optional(m_kept->provenance()) : std::nullopt;
}

bool ImageCache::knowsAll(const std::vector<std::string> &names, const std::vector<FileStamp> &stamps) const
{
    if (!m_kept)
        return false;
    NameSearch search(m_kept->count(), [this](std::size_t place) { return m_kept->name(place); });
    for (std::size_t i = 0; i < names.size(); ++i) {
        const auto place = search.find(names[i]);
        if (!place || stamps[i] == FileStamp() || m_kept->stamp(*place) != stamps[i])
            return false;
    }
    return true;
}

Images ImageCache::find(
    const std::vector<std::string> &names, const std::vector<FileStamp> &stamps, const ImageProvenance &wanted) const
{
    Images images{std::vector<std::uint8_t>(names.size() * imagePixels), std::vector<ImageSize>(names.size()), {}, {}};
    if (!m_kept || !m_kept->provenance().hasSamplesOf(wanted))
        return images;
    NameSearch search(m_kept->count(), [this](std::size_t place) { return m_kept->name(place); });
    std::vector<FileRun> runs;
    for (std::size_t i = 0; i < names.size(); ++i) {
        const auto place = search.find(names[i]);
        if (place && stamps[i] != FileStamp() && m_kept->stamp(*place) == stamps[i])
            extend(runs, i, *place);
    }
    for (const FileRun &run : runs)
        m_kept->copy(run.place, run.length, run.target, images);
    return images;
}

void ImageCache::keep(const std::vector<CachedImage> &images, const ImageProvenance &provenance) const
{
    const std::int64_t latest = latestRestful();
    std::vector<const CachedImage *> restful;
    for (const CachedImage &image : images) {
        if (image.stamp != FileStamp() && image.stamp.modified < latest)
            restful.push_back(&image);
    }
    if (restful.size() < fewestWorthKeeping)
        return;
    try {
        fs::create_directories(m_file.parent_path());
        replaceFile(m_file, restful, provenance);
        shrink(m_file.parent_path());
    } catch (const std::exception &) {
        return; // reading takes as long as before, that is all
    }
}

fs::path userCacheFolder()
{
    const auto place = [](const char *variable) {
        const char *value = std::getenv(variable);
        return fs::path(value ? value : "");
    };
    if (const fs::path cache = place("XDG_CACHE_HOME"); cache.is_absolute())
        return cache / "DigitLab";
    if (const fs::path home = place("HOME"); home.is_absolute())
        return home / ".cache" / "DigitLab";
    return {};
}

} // namespace digitlab
