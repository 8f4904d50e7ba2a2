#include "core/data/idx_reader.h"

#include "core/data/file_system.h"
#include "core/data/idx_file.h"
#include "core/data/skip_list.h"
#include "core/data/utf8.h"

#include <stdexcept>

namespace digitlab {

namespace fs = std::filesystem;

namespace {

/// The file in one of the forms of its name.
std::optional<fs::path> findIdxFile(const fs::path &folder, const std::string &base, const std::string &kind)
{
    for (const char *joint : {"-", "."}) {
        for (const char *ending : {"", ".gz"}) {
            const fs::path file = folder / (base + joint + kind + ending);
            std::error_code error;
            if (fs::is_regular_file(file, error))
                return file;
        }
    }
    return {};
}

std::optional<fs::path> findImages(const fs::path &folder, const std::string &side)
{
    return findIdxFile(folder, side + "-images", "idx3-ubyte");
}

std::optional<fs::path> findLabels(const fs::path &folder, const std::string &side)
{
    return findIdxFile(folder, side + "-labels", "idx1-ubyte");
}

struct IdxSide {
    fs::path images;
    fs::path labels;
};

IdxSide requireSide(const fs::path &folder, const std::string &side)
{
    const auto images = findImages(folder, side);
    const auto labels = findLabels(folder, side);
    if (!images || !labels) {
        const std::string missing = images ? "-labels-idx1-ubyte" : "-images-idx3-ubyte";
        throw std::runtime_error(utf8Text((folder / (side + missing)).native())
            + ": is missing (plain or with .gz); expected the four idx files of MNIST in this folder");
    }
    return {*images, *labels};
}

Dataset noDigits()
{
    return Dataset({"0", "1", "2", "3", "4", "5", "6", "7", "8", "9"});
}

void requireAsMany(const IdxSide &files, std::size_t labels, std::size_t images)
{
    if (images != labels)
        throw std::runtime_error(utf8Text(files.labels.native()) + ": holds " + std::to_string(labels)
            + " labels; expected " + std::to_string(images) + ", as many as there are images in "
            + utf8Text(files.images.filename().native()));
}

/// Reads the sides of a folder and what is to be said about them.
class IdxFolderReader
{
public:
    IdxFolderReader(const fs::path &folder, const ReadOptions &options)
        : m_folder(folder)
        , m_options(options)
        , m_skip(readSkipList(folder, m_findings))
    {
    }

    std::optional<SplitDataset> read()
    {
        Dataset train = readOrTell("train", 2);
        Dataset test = readOrTell("t10k", 4);
        if (m_options.stop.stop_requested())
            return {};
        if (train.empty() && test.empty())
            throw std::runtime_error(
                utf8Text((m_folder / m_findings.back().file).native()) + ": " + m_findings.back().message);
        tellMissingClasses(train, test);
        return SplitDataset{std::move(train), std::move(test), {}, std::move(m_findings), {}};
    }

private:
    Dataset readOrTell(const std::string &side, int filesDone)
    {
        Dataset data = noDigits();
        try {
            if (!m_options.stop.stop_requested())
                data = readSide(side);
        } catch (const std::runtime_error &error) {
            if (m_options.faults == FaultyClasses::Refuse)
                throw;
            tellFault(error.what());
        }
        if (m_options.progress)
            m_options.progress({filesDone, 4});
        return data;
    }

    /// A sentence that begins with the file's path.
    void tellFault(const std::string &sentence)
    {
        const std::string prefix = utf8Text((m_folder / "").native());
        const std::string text = sentence.starts_with(prefix) ? sentence.substr(prefix.size()) : sentence;
        const std::size_t colon = text.find(": ");
        m_findings.push_back({"unreadable", text.substr(0, colon),
            colon == std::string::npos ? text : text.substr(colon + 2), Severity::Error});
    }

    Dataset readSide(const std::string &side) const
    {
        const IdxSide files = requireSide(m_folder, side);
        const std::vector<std::uint8_t> labels = readIdxLabels(files.labels, m_options.stop);
        std::vector<std::uint8_t> images = readIdxImages(files.images, m_options.stop);
        if (m_options.stop.stop_requested())
            return noDigits();
        requireAsMany(files, labels.size(), images.size() / imagePixels);
        const std::string name = utf8Text(files.images.filename().native());
        std::vector<std::string> origins;
        std::vector<int> kept;
        for (std::size_t i = 0; i < labels.size(); ++i) {
            origins.push_back(name + "[" + std::to_string(i) + "]");
            if (m_skip.empty() || !m_skip.contains(origins.back()))
                kept.push_back(static_cast<int>(i));
        }
        Dataset data(noDigits().classNames(), std::move(images), {labels.begin(), labels.end()}, std::move(origins));
        data.retain(kept);
        return data;
    }

    /// No errors: a part of the digits may be meant.
    void tellMissingClasses(const Dataset &train, const Dataset &test)
    {
        const std::vector<int> trainCounts = train.countsByClass();
        const std::vector<int> testCounts = test.countsByClass();
        for (std::size_t digit = 0; digit < trainCounts.size() && !train.empty() && !test.empty(); ++digit) {
            if (trainCounts[digit] == 0 && testCounts[digit] == 0)
                tell("empty-class", train, digit, "has no pictures on either side");
            else if (testCounts[digit] == 0)
                tell("one-side-only", train, digit, "stands on one side only; expected it in " + fileOf(test) + " too");
            else if (trainCounts[digit] == 0)
                tell("one-side-only", test, digit, "stands on one side only; expected it in " + fileOf(train) + " too");
        }
    }

    void tell(const std::string &kind, const Dataset &side, std::size_t digit, const std::string &message)
    {
        m_findings.push_back(
            {kind, fileOf(side), "class \"" + std::to_string(digit) + "\" " + message, Severity::Warning});
    }

    static std::string fileOf(const Dataset &data) { return data.origin(0).substr(0, data.origin(0).rfind('[')); }

    const fs::path &m_folder;
    const ReadOptions &m_options;
    std::vector<Finding> m_findings;
    SkipList m_skip;
};

} // namespace

bool hasIdxFiles(const fs::path &folder)
{
    for (const char *side : {"train", "t10k"}) {
        if (findImages(folder, side) || findLabels(folder, side))
            return true;
    }
    return false;
}

std::optional<SplitDataset> readIdxFolder(const fs::path &folder, const ReadOptions &options)
{
    auto data = IdxFolderReader(folder, options).read();
    if (!data)
        return {};
    data->identity = identify(data->train, {}, data->test, utf8Text(absolutePath(folder).native()));
    if (options.stop.stop_requested())
        return {};
    return data;
}

} // namespace digitlab
