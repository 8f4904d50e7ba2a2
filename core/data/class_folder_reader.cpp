#include "core/data/class_folder_reader.h"

#include "core/data/folder_listing.h"
#include "core/data/picture_reader.h"
#include "core/data/split.h"
#include "core/data/utf8.h"

#include <algorithm>
#include <stdexcept>

namespace digitlab {

namespace fs = std::filesystem;

namespace {

std::string nameOf(const fs::path &path)
{
    return utf8Text(path.filename().native());
}

[[noreturn]] void fail(const fs::path &path, const std::string &reason)
{
    throw std::runtime_error(utf8Text(path.native()) + ": " + reason);
}

std::optional<fs::path> findSide(const std::vector<fs::path> &folders, std::string_view side)
{
    const auto sameName = [side](const fs::path &folder) {
        return std::ranges::equal(folder.filename().native(), side,
            [](char a, char b) { return (a >= 'A' && a <= 'Z' ? a - 'A' + 'a' : a) == b; });
    };
    const auto found = std::ranges::find_if(folders, sameName);
    return found == folders.end() ? std::nullopt : std::optional(*found);
}

/// The folders whose sub-folders are the classes: train and test, or the dataset's folder alone.
std::vector<fs::path> findSides(const fs::path &folder)
{
    const std::vector<fs::path> folders = listFolder(folder).folders;
    const auto train = findSide(folders, "train");
    const auto test = findSide(folders, "test");
    if (train && test)
        return {*train, *test};
    if (train || test)
        fail(folder,
            std::string("has a folder ") + (train ? "train/ but no test/" : "test/ but no train/")
                + "; expected both, or class folders alone");
    return {folder};
}

std::vector<std::string> classNames(const fs::path &side)
{
    std::vector<std::string> names;
    for (const fs::path &folder : listFolder(side).folders)
        names.push_back(nameOf(folder));
    if (names.empty())
        fail(side, "has no class folders; expected a folder of pictures for each class");
    return names;
}

void requireSameClasses(const fs::path &here, const fs::path &there)
{
    const std::vector<std::string> others = classNames(there);
    for (const std::string &name : classNames(here)) {
        if (std::ranges::find(others, name) == others.end())
            fail(here / name, "the class stands on one side only; expected it in " + nameOf(there) + "/ too");
    }
}

/// One class on one side.
struct ClassFolder {
    fs::path folder;
    int label = 0;
    std::vector<fs::path> files;
};

/// Turns the folders of a dataset into samples and findings.
class ClassFolderReader
{
public:
    ClassFolderReader(const fs::path &root, const ReadOptions &options)
        : m_root(root)
        , m_options(options)
        , m_sides(findSides(root))
        , m_names(classNames(m_sides.front()))
    {
        if (m_sides.size() == 2) {
            requireSameClasses(m_sides[0], m_sides[1]);
            requireSameClasses(m_sides[1], m_sides[0]);
        }
    }

    /// A dataset for each side.
    std::optional<std::vector<Dataset>> read()
    {
        std::vector<std::vector<ClassFolder>> sides;
        std::vector<fs::path> files;
        for (const fs::path &side : m_sides) {
            sides.push_back(listClasses(side));
            for (const ClassFolder &folder : sides.back())
                files.insert(files.end(), folder.files.begin(), folder.files.end());
        }
        const auto pictures = readPictures(files, m_options);
        if (!pictures)
            return {};
        std::span<const Picture> rest = *pictures;
        std::vector<Dataset> datasets;
        for (const std::vector<ClassFolder> &side : sides)
            datasets.push_back(collect(side, rest));
        return datasets;
    }

    std::vector<Finding> takeFindings() { return std::move(m_findings); }

private:
    std::string originOf(const fs::path &path) const { return utf8Text(path.lexically_relative(m_root).native()); }

    std::vector<ClassFolder> listClasses(const fs::path &side)
    {
        std::vector<ClassFolder> classes;
        for (const fs::path &folder : listFolder(side).folders) {
            FolderListing listing = listFolder(folder);
            for (const fs::path &inner : listing.folders)
                m_findings.push_back({"sub-folder", originOf(inner),
                    "a folder inside a class is not read; expected pictures only", Severity::Notice});
            if (listing.files.empty())
                fail(folder, "has no pictures; expected at least one of this class");
            classes.push_back({folder, static_cast<int>(classes.size()), std::move(listing.files)});
        }
        return classes;
    }

    /// Takes the side's pictures off the front of `rest`.
    Dataset collect(const std::vector<ClassFolder> &side, std::span<const Picture> &rest)
    {
        Dataset data(m_names);
        for (const ClassFolder &folder : side) {
            addClass(data, folder, rest.first(folder.files.size()));
            rest = rest.subspan(folder.files.size());
        }
        return data;
    }

    void addClass(Dataset &data, const ClassFolder &folder, std::span<const Picture> pictures)
    {
        const int before = data.size();
        int resizedCount = 0;
        for (std::size_t i = 0; i < pictures.size(); ++i) {
            const std::string origin = originOf(folder.files[i]);
            resizedCount += pictures[i].wasResized ? 1 : 0;
            if (pictures[i].error.empty())
                data.add(pictures[i].pixels, folder.label, origin);
            else
                m_findings.push_back({"unreadable", origin, pictures[i].error, Severity::Warning});
        }
        if (data.size() == before)
            fail(folder.folder,
                "has no picture that can be read; expected at least one of this class (" + nameOf(folder.files.front())
                    + ": " + pictures.front().error + ")");
        if (resizedCount > 0)
            m_findings.push_back({"resized", originOf(folder.folder),
                std::to_string(resizedCount) + (resizedCount == 1 ? " picture was" : " pictures were")
                    + " of another size and became 28 x 28",
                Severity::Notice});
    }

    fs::path m_root;
    const ReadOptions &m_options;
    std::vector<fs::path> m_sides;
    std::vector<std::string> m_names;
    std::vector<Finding> m_findings;
};

SplitIndices splitFolder(const fs::path &folder, const Dataset &data, const ReadOptions &options)
{
    try {
        return stratifiedSplit(data, {.testShare = options.testShare, .perClass = {}, .seed = options.seed});
    } catch (const std::runtime_error &error) {
        fail(folder, std::string(error.what()) + ", so that each side gets one");
    }
}

} // namespace

bool hasClassFolders(const fs::path &folder)
{
    return !listFolder(folder).folders.empty();
}

std::optional<SplitDataset> readClassFolders(const fs::path &folder, const ReadOptions &options)
{
    if (!options.decoder)
        throw std::invalid_argument("class folders cannot be read without a decoder");
    ClassFolderReader reader(folder, options);
    auto sides = reader.read();
    if (!sides)
        return {};
    if (sides->size() == 1) {
        const Dataset all = std::move(sides->front());
        const SplitIndices split = splitFolder(folder, all, options);
        *sides = {subset(all, split.train), subset(all, split.test)};
    }
    DatasetIdentity identity
        = identify(sides->front(), sides->back(), utf8Text(fs::absolute(folder).lexically_normal().native()));
    return SplitDataset{
        std::move(sides->front()), std::move(sides->back()), std::move(identity), reader.takeFindings()};
}

} // namespace digitlab
