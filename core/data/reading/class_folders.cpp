// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/reading/class_folders.h"

#include "core/base/natural_order.h"
#include "core/base/utf8.h"
#include "core/data/reading/folder_refusal.h"
#include "core/data/reading/split_folders.h"

#include <algorithm>
#include <stdexcept>

namespace digitlab {

namespace fs = std::filesystem;

namespace {

SideRole roleOf(Split split)
{
    switch (split) {
    case Split::Train:
        return SideRole::Train;
    case Split::Validation:
        return SideRole::Validation;
    default:
        return SideRole::Test;
    }
}

class LayoutReader
{
public:
    LayoutReader(const fs::path &root, const ReadOptions &options, InnerFolders innerFolders)
        : m_root(root)
        , m_options(options)
        , m_innerFolders(innerFolders)
    {
    }

    FolderLayout read()
    {
        listSides();
        if (m_options.stop.stop_requested())
            return std::move(m_layout);
        refuseUnlessDataset(m_root, m_sides, m_innerFolders, m_options.stop);
        const ClassJudge judge(namesWithImages(m_sides, m_innerFolders));
        for (const SideListing &side : m_sides)
            takeClasses(side, judge);
        collectNames();
        tellMissingSplit();
        for (const SideFolder &side : m_layout.sides)
            tellMissingClasses(side);
        for (const SideListing &side : m_sides)
            tellLooseImages(side.folder, side.files);
        return std::move(m_layout);
    }

private:
    void listSides()
    {
        const FolderNames listing = listNames(m_root, m_options.stop);
        m_splits = findSplitFolders(m_root, listing);
        m_layout.findings = m_splits.findings;
        if (m_splits.folders.empty()) {
            addSide(SideRole::Whole, m_root, listing);
            return;
        }
        for (const auto &[split, folder] : m_splits.folders)
            addSide(roleOf(split), folder, listNames(folder, m_options.stop));
        tellLooseImages(m_root, listing.files);
        tellFoldersBeside();
    }

    void addSide(SideRole role, const fs::path &folder, const FolderNames &listing)
    {
        m_sides.push_back({role, folder, listing.files, {}});
        for (const std::string &name : listing.folders) {
            if (m_options.stop.stop_requested())
                return;
            m_sides.back().candidates.push_back(classCandidate(folder, name, m_innerFolders, m_options.stop));
            m_fileCount += static_cast<int>(m_sides.back().candidates.back().listing.files.size());
            if (m_options.progress)
                m_options.progress({m_fileCount, 0});
        }
    }

    void takeClasses(const SideListing &side, const ClassJudge &judge)
    {
        SideFolder taken{side.role, side.folder, {}};
        for (const ClassCandidate &candidate : side.candidates) {
            if (isFilled(candidate, m_innerFolders) ? judge.isClass(candidate.name) : judge.isMissingClass(candidate))
                taken.classes.push_back(classOf(candidate, side.role));
            else
                tellNoClass(candidate);
        }
        if (taken.classes.empty())
            tellEmptySide(side);
        if (!taken.classes.empty() || side.role != SideRole::Validation)
            m_layout.sides.push_back(std::move(taken));
    }

    ClassFolder classOf(const ClassCandidate &candidate, SideRole role)
    {
        ClassFolder folder{utf8Text(candidate.name), candidate.folder, candidate.listing.files};
        if (m_innerFolders == InnerFolders::Read) {
            folder.files.insert(folder.files.end(), candidate.inner.files.begin(), candidate.inner.files.end());
            for (const std::string &inner : candidate.inner.unreadable)
                tell("unreadable-folder", originOf(m_root, candidate.folder / inner), "cannot be read",
                    Severity::Warning);
        } else {
            tellInnerFolders(candidate);
        }
        if (folder.files.empty())
            tellEmptyClass(candidate, role);
        return folder;
    }

    void tellEmptyClass(const ClassCandidate &candidate, SideRole role)
    {
        const bool hasInner = candidate.innerImages > 0;
        tell("empty-class", originOf(m_root, candidate.folder),
            (hasInner ? "has no images itself, only in folders inside it" : std::string("has no images"))
                + "; expected at least one of this class",
            role == SideRole::Validation ? Severity::Warning : Severity::Error);
        if (hasInner)
            addRemedy({Remedy::Kind::ReadInnerFolders, m_root});
    }

    void tellInnerFolders(const ClassCandidate &candidate)
    {
        for (const std::string &inner : candidate.listing.folders) {
            const std::size_t images = innerImagesIn(candidate, inner);
            const std::string origin = originOf(m_root, candidate.folder / inner);
            if (images > 0)
                tell(innerImagesKind, origin, countedImages(images) + " in a folder inside a class are not read",
                    Severity::Warning);
            else
                tell("sub-folder", origin, "a folder inside a class is not read; expected images only",
                    Severity::Warning);
        }
    }

    void tellNoClass(const ClassCandidate &candidate)
    {
        const std::string origin = originOf(m_root, candidate.folder);
        if (candidate.hasImages)
            tell("no-class", origin,
                "is not read: the other class folders are named after digits and this one is not. Rename it if it is a "
                "class",
                Severity::Warning);
        else
            tell("no-class", origin, contentText(candidate) + ", so it is not treated as a class", Severity::Notice);
    }

    void tellEmptySide(const SideListing &side)
    {
        const std::size_t loose = imagesAmong(side.folder, side.files).size();
        tell("empty-side", originOf(m_root, side.folder),
            loose > 0 ? "contains " + countedImages(loose) + " but no class folders, so they have no labels"
                      : "has no class folders; expected a folder of images for each class",
            side.role == SideRole::Validation ? Severity::Warning : Severity::Error);
        if (side.role == SideRole::Test && m_splits.folders.contains(Split::Train))
            addRemedy({Remedy::Kind::OpenFolder, m_splits.folders.at(Split::Train)});
    }

    void tellFoldersBeside()
    {
        for (const std::string &name : m_splits.others) {
            try {
                tellFolderBeside(classCandidate(m_root, name, InnerFolders::Leave, m_options.stop));
            } catch (const std::runtime_error &) {
                tell("no-class", utf8Text(name), "cannot be read; it is next to the splits", Severity::Notice);
            }
        }
    }

    void tellFolderBeside(const ClassCandidate &beside)
    {
        const std::size_t images = imagesAmong(beside.folder, beside.listing.files).size() + beside.innerImages;
        if (images == 0)
            return tellNoClass(beside);
        tell("beside-splits", utf8Text(beside.name),
            countedImages(images)
                + " in a folder next to the splits are not read; expected class folders inside the splits",
            Severity::Warning);
    }

    void tellLooseImages(const fs::path &folder, const std::vector<std::string> &files)
    {
        const std::vector<std::string> loose = imagesAmong(folder, files);
        if (!loose.empty())
            tell("loose-images", originOf(m_root, folder),
                countedImages(loose.size()) + (loose.size() == 1 ? " is" : " are") + " next to the class folders and "
                    + (loose.size() == 1 ? "is" : "are") + " not read: " + someNames(loose),
                Severity::Warning);
    }

    void tellMissingSplit()
    {
        const bool hasTrain = m_splits.folders.contains(Split::Train);
        const bool hasTest = m_splits.folders.contains(Split::Test);
        if (m_splits.folders.empty() || (hasTrain && hasTest))
            return;
        const fs::path only = m_splits.folders.begin()->second;
        const std::string name = originOf(m_root, only) + "/";
        const std::string missing = !hasTrain ? "training" : "test";
        tell("one-side-only", ".",
            "has a folder " + name + " but no " + (hasTrain ? "test/" : "train/")
                + "; expected both, or only class folders. Open " + name
                + " itself to have its images split into training and test");
        addRemedy({Remedy::Kind::OpenFolder, only});
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
                "the class has no folder in " + otherName + "/, so it is not validated", Severity::Warning);
        else if (other.role != SideRole::Validation)
            tell("one-side-only", originOf(m_root, folder.folder),
                "the class is in one split only; expected it in " + otherName + "/ too");
    }

    void addRemedy(Remedy remedy)
    {
        if (std::ranges::find(m_layout.remedies, remedy) == m_layout.remedies.end())
            m_layout.remedies.push_back(std::move(remedy));
    }

    void tell(const std::string &kind, const std::string &file, const std::string &message,
        Severity severity = Severity::Error)
    {
        m_layout.findings.push_back({kind, file, message, severity});
    }

    const fs::path &m_root;
    const ReadOptions &m_options;
    InnerFolders m_innerFolders;
    SplitFolders m_splits;
    std::vector<SideListing> m_sides;
    FolderLayout m_layout;
    int m_fileCount = 0;
};

} // namespace

FolderLayout listClassFolders(const fs::path &root, const ReadOptions &options, InnerFolders innerFolders)
{
    return LayoutReader(root, options, innerFolders).read();
}

std::string originOf(const fs::path &root, const fs::path &path)
{
    return utf8Text(path.lexically_relative(root).native());
}

} // namespace digitlab
