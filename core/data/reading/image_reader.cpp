// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/reading/image_reader.h"

#include "core/base/helper_threads.h"
#include "core/base/utf8.h"
#include "core/data/reading/image_source.h"

#include <algorithm>
#include <atomic>
#include <memory>
#include <mutex>
#include <new>
#include <numeric>
#include <thread>
#include <utility>

namespace digitlab {

namespace {

constexpr std::size_t filesPerBlock = 32; // that one thread reads in a row
constexpr std::size_t imagesWorthAThread = 200;

/// A decoder's sentence begins with the file, which a finding names by itself.
std::string withoutName(const std::string &message, const std::filesystem::path &file)
{
    for (const std::string &name : {file.native() + ": ", utf8Text(file.native()) + ": "}) {
        if (message.starts_with(name))
            return message.substr(name.size());
    }
    return message;
}

/// Hands out files to threads; each writes its own images.
class ImageQueue
{
public:
    ImageQueue(const std::vector<ImageFolder> &folders, const ReadOptions &options, Images known,
        const ImagePreparer &preparer)
        : m_folders(folders)
        , m_options(options)
        , m_preparer(preparer)
        , m_images(std::move(known))
        , m_count(countFiles(folders))
    {
        std::size_t begin = 0;
        for (const ImageFolder &folder : folders)
            m_begins.push_back(std::exchange(begin, begin + folder.names.size()));
        m_images.pixels.resize(m_count * imagePixels);
        m_images.sizes.resize(m_count);
    }

    std::size_t count() const { return m_count; }

    /// Until all is read, the user asks to stop or `stop` does.
    void work(const std::stop_token &stop, const ProgressObserver &progress)
    {
        std::unique_ptr<ImageSource> source;
        for (std::size_t begin = takeBlock(); begin < m_count; begin = takeBlock()) {
            for (std::size_t i = begin; i < std::min(m_count, begin + filesPerBlock); ++i) {
                if (stop.stop_requested() || m_options.stop.stop_requested())
                    return;
                if (m_images.sizes[i] == ImageSize())
                    read(i, source);
            }
            if (progress)
                progress({static_cast<int>(begin), static_cast<int>(m_count)});
        }
    }

    Images take()
    {
        m_images.readCount = m_readCount;
        return std::move(m_images);
    }

private:
    std::size_t takeBlock() { return m_next.fetch_add(filesPerBlock); }

    void read(std::size_t index, std::unique_ptr<ImageSource> &source)
    {
        const auto &[folder, name] = fileAt(index);
        try {
            if (!source || source->folder().native() != folder.native())
                source = std::make_unique<ImageSource>(folder);
            const Image image = source->read(name, m_options.decoder);
            PreparedImage prepared = m_preparer.prepare(image);
            std::ranges::copy(
                prepared.image.pixels, m_images.pixels.begin() + static_cast<std::ptrdiff_t>(index * imagePixels));
            if (!prepared.rejection.empty())
                keep(m_images.rejections, index, std::move(prepared.rejection));
            m_images.sizes[index] = {image.width, image.height};
            ++m_readCount;
        } catch (const std::bad_alloc &) {
            keep(m_images.errors, index, "does not fit into memory; expected a smaller image");
        } catch (const std::exception &failure) {
            keep(m_images.errors, index, withoutName(failure.what(), folder / name));
        }
    }

    std::pair<const std::filesystem::path &, const std::string &> fileAt(std::size_t index) const
    {
        const auto next = std::ranges::upper_bound(m_begins, index); // behind the folder, empty ones before it
        const ImageFolder &folder = m_folders[static_cast<std::size_t>(next - m_begins.begin()) - 1];
        return {folder.folder, folder.names[index - *std::prev(next)]};
    }

    void keep(std::map<std::size_t, std::string> &reasons, std::size_t index, std::string reason)
    {
        const std::scoped_lock lock(m_mutex);
        reasons.emplace(index, std::move(reason));
    }

    const std::vector<ImageFolder> &m_folders;
    const ReadOptions &m_options;
    const ImagePreparer &m_preparer;
    Images m_images;
    std::size_t m_count;
    std::vector<std::size_t> m_begins; // of each folder's files
    std::atomic<std::size_t> m_next = 0;
    std::atomic<std::size_t> m_readCount = 0;
    std::mutex m_mutex; // of the reasons
};

} // namespace

std::size_t countFiles(const std::vector<ImageFolder> &folders)
{
    return std::transform_reduce(folders.begin(), folders.end(), std::size_t{0}, std::plus(),
        [](const ImageFolder &folder) { return folder.names.size(); });
}

std::optional<Images> readImages(
    const std::vector<ImageFolder> &folders, const ReadOptions &options, Images known, const ImagePreparer &preparer)
{
    ImageQueue queue(folders, options, std::move(known), preparer);
    const std::size_t count = queue.count();
    {
        const std::size_t cores = std::max(1U, std::thread::hardware_concurrency());
        std::vector<std::jthread> helpers = startHelpers(std::min(cores - 1, count / imagesWorthAThread),
            [&queue](const std::stop_token &stop) { queue.work(stop, {}); });
        queue.work({}, options.progress);
        // Where the observer throws, destroying the helpers stops them; here they finish.
        for (std::jthread &helper : helpers)
            helper.join();
    }
    if (options.stop.stop_requested())
        return {};
    if (options.progress)
        options.progress({static_cast<int>(count), static_cast<int>(count)});
    return queue.take();
}

} // namespace digitlab
