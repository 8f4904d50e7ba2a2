// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/reading/picture_reader.h"

#include "core/base/helper_threads.h"
#include "core/base/utf8.h"
#include "core/data/reading/picture_source.h"

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
constexpr std::size_t picturesWorthAThread = 200;

/// A decoder's sentence begins with the file, which a finding names by itself.
std::string withoutName(const std::string &message, const std::filesystem::path &file)
{
    for (const std::string &name : {file.native() + ": ", utf8Text(file.native()) + ": "}) {
        if (message.starts_with(name))
            return message.substr(name.size());
    }
    return message;
}

/// Hands out files to threads; each writes its own pictures.
class PictureQueue
{
public:
    PictureQueue(const std::vector<PictureFolder> &folders, const ReadOptions &options, Pictures known,
        const ImagePreparer &preparer)
        : m_folders(folders)
        , m_options(options)
        , m_preparer(preparer)
        , m_pictures(std::move(known))
        , m_count(countFiles(folders))
    {
        std::size_t begin = 0;
        for (const PictureFolder &folder : folders)
            m_begins.push_back(std::exchange(begin, begin + folder.names.size()));
        m_pictures.pixels.resize(m_count * imagePixels);
        m_pictures.sizes.resize(m_count);
    }

    std::size_t count() const { return m_count; }

    /// Until all is read, the user asks to stop or `stop` does.
    void work(const std::stop_token &stop, const ProgressObserver &progress)
    {
        std::unique_ptr<PictureSource> source;
        for (std::size_t begin = takeBlock(); begin < m_count; begin = takeBlock()) {
            for (std::size_t i = begin; i < std::min(m_count, begin + filesPerBlock); ++i) {
                if (stop.stop_requested() || m_options.stop.stop_requested())
                    return;
                if (m_pictures.sizes[i] == PictureSize())
                    read(i, source);
            }
            if (progress)
                progress({static_cast<int>(begin), static_cast<int>(m_count)});
        }
    }

    Pictures take()
    {
        m_pictures.readCount = m_readCount;
        return std::move(m_pictures);
    }

private:
    std::size_t takeBlock() { return m_next.fetch_add(filesPerBlock); }

    void read(std::size_t index, std::unique_ptr<PictureSource> &source)
    {
        const auto &[folder, name] = fileAt(index);
        try {
            if (!source || source->folder().native() != folder.native())
                source = std::make_unique<PictureSource>(folder);
            const Image image = source->read(name, m_options.decoder);
            PreparedImage prepared = m_preparer.prepare(image);
            std::ranges::copy(
                prepared.image.pixels, m_pictures.pixels.begin() + static_cast<std::ptrdiff_t>(index * imagePixels));
            if (!prepared.rejection.empty())
                keep(m_pictures.rejections, index, std::move(prepared.rejection));
            m_pictures.sizes[index] = {image.width, image.height};
            ++m_readCount;
        } catch (const std::bad_alloc &) {
            keep(m_pictures.errors, index, "does not fit into memory; expected a smaller image");
        } catch (const std::exception &failure) {
            keep(m_pictures.errors, index, withoutName(failure.what(), folder / name));
        }
    }

    std::pair<const std::filesystem::path &, const std::string &> fileAt(std::size_t index) const
    {
        const auto next = std::ranges::upper_bound(m_begins, index); // behind the folder, empty ones before it
        const PictureFolder &folder = m_folders[static_cast<std::size_t>(next - m_begins.begin()) - 1];
        return {folder.folder, folder.names[index - *std::prev(next)]};
    }

    void keep(std::map<std::size_t, std::string> &reasons, std::size_t index, std::string reason)
    {
        const std::scoped_lock lock(m_mutex);
        reasons.emplace(index, std::move(reason));
    }

    const std::vector<PictureFolder> &m_folders;
    const ReadOptions &m_options;
    const ImagePreparer &m_preparer;
    Pictures m_pictures;
    std::size_t m_count;
    std::vector<std::size_t> m_begins; // of each folder's files
    std::atomic<std::size_t> m_next = 0;
    std::atomic<std::size_t> m_readCount = 0;
    std::mutex m_mutex; // of the reasons
};

} // namespace

std::size_t countFiles(const std::vector<PictureFolder> &folders)
{
    return std::transform_reduce(folders.begin(), folders.end(), std::size_t{0}, std::plus(),
        [](const PictureFolder &folder) { return folder.names.size(); });
}

std::optional<Pictures> readPictures(const std::vector<PictureFolder> &folders, const ReadOptions &options,
    Pictures known, const ImagePreparer &preparer)
{
    PictureQueue queue(folders, options, std::move(known), preparer);
    const std::size_t count = queue.count();
    {
        const std::size_t cores = std::max(1U, std::thread::hardware_concurrency());
        std::vector<std::jthread> helpers = startHelpers(std::min(cores - 1, count / picturesWorthAThread),
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
