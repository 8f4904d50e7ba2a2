#include "core/data/class_folders.h"

#include "core/data/folder_listing.h"
#include "core/data/natural_order.h"
#include "core/data/utf8.h"

#include <algorithm>
#include <stdexcept>

namespace digitlab {

namespace fs = std::filesystem;

namespace {

std::optional<fs::path> findSide(const fs::path &root, const std::vector<std::string> &folders, std::string_view side)
{
    const auto sameName = [side](const std::string &folder) {
        return std::ranges::equal(
            folder, side, [](char a, char b) { return (a >= 'A' && a <= 'Z' ? a - 'A' + 'a' : a) == b; });
    };
    const auto found = std::ranges::find_if(folders, sameName);
    return found == folders.end() ? std::nullopt : std::optional(root / *found);
}

class LayoutReader
{
public:
    LayoutReader(const fs::path &root, const ReadOptions &options)
        : m_root(root)
        , m_options(options)
    {
    }

    FolderLayout read()
    {
        findSides();
        for (SideFolder &side : m_layout.sides)
            listClasses(side);
        collectNames();
        for (const SideFolder &side : m_layout.sides)
            tellMissingClasses(side);
        for (const SideFolder &side : m_layout.sides)
            tellFaults(side);
        return std::move(m_layout);
    }

private:
    void findSides()
    {
        const std::vector<std::string> folders = listNames(m_root, m_options.stop).folders;
        const auto train = findSide(m_root, folders, "train");
        const auto test = findSide(m_root, folders, "test");
        auto validation = findSide(m_root, folders, "validation");
        if (!validation)
            validation = findSide(m_root, folders, "val");
        if (!train && !test) {
            m_layout.sides.push_back({SideRole::Whole, m_root, {}});
            return;
        }
        if (!train || !test)
            tell("one-side-only", ".",
                std::string("has a folder ") + (train ? "train/ but no test/" : "test/ but no train/")
                    + "; expected both, or class folders alone");
        if (train)
            m_layout.sides.push_back({SideRole::Train, *train, {}});
        if (validation)
            m_layout.sides.push_back({SideRole::Validation, *validation, {}});
        if (test)
            m_layout.sides.push_back({SideRole::Test, *test, {}});
    }

    void listClasses(SideFolder &side)
    {
        for (const std::string &name : listNames(side.folder, m_options.stop).folders) {
            if (m_options.stop.stop_requested())
                return;
            FolderNames listing = listNames(side.folder / name, m_options.stop);
            m_fileCount += static_cast<int>(listing.files.size());
            side.classes.push_back(
                {utf8Text(name), side.folder / name, std::move(listing.files), std::move(listing.folders)});
            if (m_options.progress)
                m_options.progress({m_fileCount, 0});
        }
        if (side.classes.empty() && !m_options.stop.stop_requested())
            tell("empty-side", originOf(m_root, side.folder),
                "has no class folders; expected a folder of pictures for each class");
    }

    void collectNames()
    {
        std::vector<std::string> &names = m_layout.classNames;
        for (const SideFolder &side : m_layout.sides) {
            for (const ClassFolder &folder : side.classes) {
                if (std::ranges::find(names, folder.name) == names.end())
                    names.push_back(folder.name);
            }
        }
        std::ranges::stable_sort(names, naturalLess);
    }

    void tellMissingClasses(const SideFolder &side)
    {
        for (const ClassFolder &folder : side.classes) {
            for (const SideFolder &other : m_layout.sides) {
                if (!other.classes.empty()
                    && std::ranges::find(other.classes, folder.name, &ClassFolder::name) == other.classes.end())
                    tellMissing(side, folder, other);
            }
        }
    }

    /// Validation without a class is poor, but no danger.
    void tellMissing(const SideFolder &side, const ClassFolder &folder, const SideFolder &other)
    {
        const std::string otherName = utf8Text(other.folder.filename().native());
        if (other.role == SideRole::Validation && side.role == SideRole::Train)
            tell("one-side-only", originOf(m_root, folder.folder),
                "the class has no folder in " + otherName + "/; its pictures are not validated", Severity::Warning);
        else if (other.role != SideRole::Validation)
            tell("one-side-only", originOf(m_root, folder.folder),
                "the class stands on one side only; expected it in " + otherName + "/ too");
    }

    void tellFaults(const SideFolder &side)
    {
        for (const ClassFolder &folder : side.classes) {
            if (folder.files.empty())
                tell("empty-class", originOf(m_root, folder.folder),
                    "has no pictures; expected at least one of this class",
                    side.role == SideRole::Validation ? Severity::Warning : Severity::Error);
            for (const std::string &inner : folder.innerFolders)
                tell("sub-folder", originOf(m_root, folder.folder / inner),
                    "a folder inside a class is not read; expected pictures only", Severity::Warning);
        }
    }

    void tell(const std::string &kind, const std::string &file, const std::string &message,
        Severity severity = Severity::Error)
    {
        m_layout.findings.push_back({kind, file, message, severity});
    }

    const fs::path &m_root;
    const ReadOptions &m_options;
    FolderLayout m_layout;
    int m_fileCount = 0;
};

} // namespace

FolderLayout listClassFolders(const fs::path &root, const ReadOptions &options)
{
    return LayoutReader(root, options).read();
}

bool hasSideFolders(const fs::path &root)
{
    const std::vector<std::string> folders = listNames(root).folders;
    return findSide(root, folders, "train") && findSide(root, folders, "test");
}

std::string originOf(const fs::path &root, const fs::path &path)
{
    return utf8Text(path.lexically_relative(root).native());
}

} // namespace digitlab
