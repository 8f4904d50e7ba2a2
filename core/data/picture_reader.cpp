#include "core/data/picture_reader.h"

#include <algorithm>
#include <atomic>
#include <new>
#include <thread>

namespace digitlab {

namespace fs = std::filesystem;

namespace {

constexpr std::size_t filesPerReport = 100;
constexpr std::size_t filesWorthAThread = 200;

/// A decoder's sentence begins with the file, which a finding names by itself.
std::string withoutName(std::string message, const fs::path &file)
{
    const std::string name = file.string() + ": ";
    return message.starts_with(name) ? message.substr(name.size()) : message;
}

Picture toPicture(const Image &image)
{
    Image grey = toGrey(image);
    if (grey.width == imageSide && grey.height == imageSide)
        return {std::move(grey.pixels), false, {}};
    return {resized(grey, imageSide, imageSide).pixels, true, {}};
}

Picture readPicture(const fs::path &file, const ImageDecoder &decode)
{
    std::error_code error;
    if (!fs::is_regular_file(file, error))
        return {{}, false, "is no ordinary file; expected a picture"};
    try {
        return toPicture(decode(file));
    } catch (const std::bad_alloc &) {
        return {{}, false, "does not fit into memory; expected a smaller picture"};
    } catch (const std::exception &failure) {
        return {{}, false, withoutName(failure.what(), file)};
    }
}

/// Hands out files to threads; each writes its own pictures.
class PictureQueue
{
public:
    PictureQueue(const std::vector<fs::path> &files, const ReadOptions &options)
        : m_files(files)
        , m_options(options)
        , m_pictures(files.size())
    {
    }

    /// Until all is read, the user asks to stop or `stop` does.
    void work(const std::stop_token &stop, const ProgressObserver &progress)
    {
        std::size_t reported = 0;
        for (std::size_t i = m_next++; i < m_files.size(); i = m_next++) {
            if (stop.stop_requested() || m_options.stop.stop_requested())
                return;
            m_pictures[i] = readPicture(m_files[i], m_options.decoder);
            if (progress && i >= reported + filesPerReport) {
                reported = i;
                progress({static_cast<int>(i), static_cast<int>(m_files.size())});
            }
        }
    }

    std::vector<Picture> take() { return std::move(m_pictures); }

private:
    const std::vector<fs::path> &m_files;
    const ReadOptions &m_options;
    std::vector<Picture> m_pictures;
    std::atomic<std::size_t> m_next = 0;
};

} // namespace

std::optional<std::vector<Picture>> readPictures(const std::vector<fs::path> &files, const ReadOptions &options)
{
    PictureQueue queue(files, options);
    {
        std::vector<std::jthread> helpers;
        const std::size_t cores = std::max(1U, std::thread::hardware_concurrency());
        while (helpers.size() + 1 < std::min(cores, files.size() / filesWorthAThread + 1))
            helpers.emplace_back([&queue](const std::stop_token &stop) { queue.work(stop, {}); });
        queue.work({}, options.progress);
        // Where the observer throws, destroying the helpers stops them; here they finish.
        for (std::jthread &helper : helpers)
            helper.join();
    }
    if (options.stop.stop_requested())
        return {};
    if (options.progress)
        options.progress({static_cast<int>(files.size()), static_cast<int>(files.size())});
    return queue.take();
}

} // namespace digitlab
