#include "core/data/picture_cache.h"

#include "core/data/file_descriptor.h"
#include "core/data/file_io.h"

#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <fcntl.h>
#include <functional>
#include <stdexcept>
#include <sys/stat.h>
#include <unistd.h>
#include <zlib.h>

namespace digitlab {

namespace fs = std::filesystem;

namespace {

constexpr std::string_view magic = "DigitLab pictures 1\n";
constexpr const char *ending = ".pictures";
constexpr std::size_t fewestWorthKeeping = 500;
constexpr std::uintmax_t largestCache = std::uintmax_t{4} << 30; // bytes of all datasets together
constexpr std::int64_t restlessNanoseconds = 2'000'000'000;

/// Of one picture, as it stands in the file. The name lies at an offset into the block of names.
struct Record {
    FileStamp stamp;
    std::uint64_t nameBegin = 0;
    std::uint32_t nameLength = 0;
    std::int32_t width = 0;
    std::int32_t height = 0;
    std::uint32_t checksum = 0; ///< of the pixels
};
static_assert(std::is_trivially_copyable_v<Record> && std::has_unique_object_representations_v<Record>);

struct Header {
    std::uint64_t count = 0;
    std::uint64_t namesSize = 0;
    std::uint64_t checksum = 0; ///< of records and names
};

std::uint32_t checksumOf(std::string_view bytes, std::uint32_t before = 0)
{
    return static_cast<std::uint32_t>(
        ::crc32_z(before, reinterpret_cast<const unsigned char *>(bytes.data()), bytes.size()));
}

std::string_view bytesOf(std::span<const std::uint8_t> pixels)
{
    return {reinterpret_cast<const char *>(pixels.data()), pixels.size()};
}

template <typename T> std::string_view bytesOf(const std::vector<T> &values)
{
    return {reinterpret_cast<const char *>(values.data()), values.size() * sizeof(T)};
}

std::string_view bytesOf(const Header &value)
{
    return {reinterpret_cast<const char *>(&value), sizeof value};
}

std::int64_t nanoseconds(const timespec &time)
{
    return std::int64_t{time.tv_sec} * 1'000'000'000 + time.tv_nsec;
}

/// Reads exactly so many bytes; false where there are fewer.
bool readAt(const FileDescriptor &file, std::uint64_t offset, std::span<char> target)
{
    while (!target.empty()) {
        const std::size_t count = file.readAt(offset, target.data(), target.size());
        if (count == 0)
            return false;
        offset += count;
        target = target.subspan(count);
    }
    return true;
}

std::span<char> writable(Header &value)
{
    return {reinterpret_cast<char *>(&value), sizeof value};
}

template <typename T> std::span<char> writable(std::vector<T> &values)
{
    return {reinterpret_cast<char *>(values.data()), values.size() * sizeof(T)};
}

FileStamp stampOf(int folder, const std::string &name)
{
    struct stat status = {};
    if (::fstatat(folder, name.c_str(), &status, 0) != 0 || !S_ISREG(status.st_mode))
        return {};
    return {static_cast<std::uint64_t>(status.st_size), nanoseconds(status.st_mtim), nanoseconds(status.st_ctim),
        status.st_ino};
}

/// Files whose times are that near may change again without another time.
std::int64_t latestRestful()
{
    const auto now = std::chrono::system_clock::now().time_since_epoch();
    return std::chrono::duration_cast<std::chrono::nanoseconds>(now).count() - restlessNanoseconds;
}

/// Neighbours in the file that are neighbours in the dataset too.
struct Run {
    std::size_t target = 0;
    std::size_t record = 0;
    std::size_t length = 0;
};

using Entries = std::vector<const PictureCache::Entry *>;

/// Records, names and their checksum, as they stand before the pixels.
std::string tableOf(const Entries &entries)
{
    std::vector<Record> records;
    std::string names;
    for (const PictureCache::Entry *entry : entries) {
        records.push_back({entry->stamp, names.size(), static_cast<std::uint32_t>(entry->name.size()),
            entry->size.width, entry->size.height, checksumOf(bytesOf(entry->pixels))});
        names += entry->name;
    }
    const Header header{records.size(), names.size(), checksumOf(names, checksumOf(bytesOf(records)))};
    return std::string(magic) + std::string(bytesOf(header)) + std::string(bytesOf(records)) + names;
}

void write(const fs::path &path, const Entries &entries)
{
    FileDescriptor file(path, O_WRONLY | O_CREAT | O_TRUNC, "created");
    file.write(tableOf(entries));
    constexpr std::size_t chunk = 1 << 20;
    std::string pixels;
    for (const PictureCache::Entry *entry : entries) {
        pixels += bytesOf(entry->pixels);
        if (pixels.size() >= chunk || entry == entries.back()) {
            file.write(pixels);
            pixels.clear();
        }
    }
    file.close();
}

/// Whole or not at all; checksums take the place of waiting for the disk.
void replaceFile(const fs::path &path, const Entries &entries)
{
    const fs::path temporary = path.native() + "-" + std::to_string(::getpid()) + ending;
    try {
        write(temporary, entries);
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

} // namespace

/// The table of what was kept; pixels stay on the disk until they are asked for.
struct PictureCache::Kept {
    explicit Kept(const fs::path &path)
        : file(path, O_RDONLY, "opened")
    {
        Header header;
        std::vector<char> start(magic.size());
        if (!readAt(file, 0, start) || bytesOf(start) != magic || !readAt(file, magic.size(), writable(header)))
            return;
        const std::uint64_t size = fs::file_size(path);
        if (header.count > size / imagePixels || header.namesSize > size)
            return;
        const std::uint64_t table = magic.size() + sizeof(Header);
        std::vector<Record> read(header.count);
        std::string text(header.namesSize, '\0');
        pixelsBegin = table + header.count * sizeof(Record) + header.namesSize;
        if (readAt(file, table, writable(read)) && readAt(file, pixelsBegin - header.namesSize, text)
            && checksumOf(text, checksumOf(bytesOf(read))) == header.checksum) {
            records = std::move(read);
            names = std::move(text);
        }
    }

    std::string_view name(std::size_t record) const
    {
        return std::string_view(names).substr(records[record].nameBegin, records[record].nameLength);
    }

    /// What is damaged keeps its size of 0 x 0 and is read anew.
    void copy(const Run &run, Pictures &pictures) const
    {
        const std::span pixels = std::span(pictures.pixels).subspan(run.target * imagePixels, run.length * imagePixels);
        if (!readAt(
                file, pixelsBegin + run.record * imagePixels, {reinterpret_cast<char *>(pixels.data()), pixels.size()}))
            return;
        for (std::size_t i = 0; i < run.length; ++i) {
            const Record &record = records[run.record + i];
            if (checksumOf(bytesOf(pixels.subspan(i * imagePixels, imagePixels))) == record.checksum)
                pictures.sizes[run.target + i] = {record.width, record.height};
        }
    }

    FileDescriptor file;
    std::vector<Record> records;
    std::string names;
    std::uint64_t pixelsBegin = 0;
};

namespace {

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

void extend(std::vector<Run> &runs, std::size_t target, std::size_t record)
{
    constexpr std::size_t longest = 4096;
    if (runs.empty() || runs.back().target + runs.back().length != target
        || runs.back().record + runs.back().length != record || runs.back().length == longest)
        runs.push_back({target, record, 0});
    ++runs.back().length;
}

} // namespace

PictureCache::PictureCache(const fs::path &cacheFolder, const fs::path &dataset)
    : m_file(cacheFolder / (sha256(fs::absolute(dataset).lexically_normal().native()) + ending))
{
    std::error_code error;
    if (!fs::is_regular_file(m_file, error))
        return;
    try {
        m_kept = std::make_unique<Kept>(m_file);
        fs::last_write_time(m_file, fs::file_time_type::clock::now(), error); // what is used is deleted last
    } catch (const std::exception &) {
        return; // as if there were none
    }
}

PictureCache::~PictureCache() = default;

Pictures PictureCache::find(const std::vector<std::string> &names, const std::vector<FileStamp> &stamps) const
{
    Pictures pictures{
        std::vector<std::uint8_t>(names.size() * imagePixels), std::vector<PictureSize>(names.size()), {}};
    if (!m_kept)
        return pictures;
    NameSearch search(m_kept->records.size(), [this](std::size_t record) { return m_kept->name(record); });
    std::vector<Run> runs;
    for (std::size_t i = 0; i < names.size(); ++i) {
        const auto record = search.find(names[i]);
        if (record && stamps[i] != FileStamp() && m_kept->records[*record].stamp == stamps[i])
            extend(runs, i, *record);
    }
    for (const Run &run : runs)
        m_kept->copy(run, pictures);
    return pictures;
}

void PictureCache::keep(const std::vector<Entry> &entries) const
{
    const std::int64_t latest = latestRestful();
    Entries restful;
    for (const Entry &entry : entries) {
        if (entry.stamp != FileStamp() && entry.stamp.modified < latest)
            restful.push_back(&entry);
    }
    if (restful.size() < fewestWorthKeeping)
        return;
    try {
        fs::create_directories(m_file.parent_path());
        replaceFile(m_file, restful);
        shrink(m_file.parent_path());
    } catch (const std::exception &) {
        return; // reading takes as long as before, that is all
    }
}

std::vector<FileStamp> readStamps(const std::vector<PictureFolder> &folders, const std::stop_token &stop)
{
    std::vector<FileStamp> stamps(countFiles(folders));
    std::size_t begin = 0;
    for (const PictureFolder &folder : folders) {
        const int descriptor = ::open(folder.folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
        for (std::size_t i = 0; i < folder.names.size() && !stop.stop_requested(); ++i)
            stamps[begin + i] = stampOf(descriptor, folder.names[i]);
        begin += folder.names.size();
        if (descriptor >= 0)
            ::close(descriptor);
    }
    return stamps;
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
