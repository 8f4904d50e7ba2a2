#include "core/data/idx_reader.h"

#include "core/data/idx_file.h"
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

Dataset readSide(const IdxSide &files)
{
    const std::vector<std::uint8_t> labels = readIdxLabels(files.labels);
    const std::vector<std::uint8_t> images = readIdxImages(files.images);
    if (images.size() != labels.size() * imagePixels)
        throw std::runtime_error(utf8Text(files.labels.native()) + ": holds " + std::to_string(labels.size())
            + " labels; expected " + std::to_string(images.size() / imagePixels) + ", as many as there are images in "
            + utf8Text(files.images.filename().native()));
    Dataset data({"0", "1", "2", "3", "4", "5", "6", "7", "8", "9"});
    data.reserve(static_cast<int>(labels.size()));
    const std::string name = utf8Text(files.images.filename().native());
    for (std::size_t i = 0; i < labels.size(); ++i)
        data.add(
            std::span(images).subspan(i * imagePixels, imagePixels), labels[i], name + "[" + std::to_string(i) + "]");
    return data;
}

void report(const ReadOptions &options, int done, int total)
{
    if (options.progress)
        options.progress({done, total});
}

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
    const IdxSide trainFiles = requireSide(folder, "train");
    const IdxSide testFiles = requireSide(folder, "t10k");
    if (options.stop.stop_requested())
        return {};
    Dataset train = readSide(trainFiles);
    report(options, 2, 4);
    if (options.stop.stop_requested())
        return {};
    Dataset test = readSide(testFiles);
    report(options, 4, 4);
    if (options.stop.stop_requested())
        return {};
    DatasetIdentity identity = identify(train, test, utf8Text(fs::absolute(folder).lexically_normal().native()));
    return SplitDataset{std::move(train), std::move(test), std::move(identity), {}};
}

} // namespace digitlab
