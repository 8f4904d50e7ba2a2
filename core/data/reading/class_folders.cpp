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

SplitRole roleOf(Split split)
{
    switch (split) {
    case Split::Train:
        return SplitRole::Train;
    case Split::Validation:
        return SplitRole::Validation;
    default:
        return SplitRole::Test;
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
        listSplits();
        if (m_options.stop.stop_requested())
            return std::move(m_layout);
        refuseUnlessDataset(m_root, m_listings, m_innerFolders, m_options.stop);
        const ClassRule rule(namesWithImages(m_listings, m_innerFolders));
        for (const SplitListing &split : m_listings)
            takeClasses(split, rule);
        collectNames();
        reportMissingSplit();
        for (const SplitFolder &split : m_layout.splits)
            reportMissingClasses(split);
        for (const SplitListing &split : m_listings)
            reportLooseImages(split.folder, split.files);
        return std::move(m_layout);
    }

private:
    void listSplits()
    {
        const FolderNames listing = listNames(m_root, m_options.stop);
        m_splits = findSplitFolders(m_root, listing);
        m_layout.findings = m_splits.findings;
        if (m_splits.folders.empty()) {
            addSplit(SplitRole::Whole, m_root, listing);
            return;
        }
        for (const auto &[split, folder] : m_splits.folders)
            addSplit(roleOf(split), folder, listNames(folder, m_options.stop));
        reportLooseImages(m_root, listing.files);
        reportFoldersBeside();
    }

    void addSplit(SplitRole role, const fs::path &folder, const FolderNames &listing)
    {
        m_listings.push_back({role, folder, listing.files, {}});
        for (const std::string &name : listing.folders) {
            if (m_options.stop.stop_requested())
                return;
            m_listings.back().candidates.push_back(classCandidate(folder, name, m_innerFolders, m_options.stop));
            m_fileCount += static_cast<int>(m_listings.back().candidates.back().listing.files.size());
            if (m_options.progress)
                m_options.progress({m_fileCount, 0});
        }
    }

    void takeClasses(const SplitListing &split, const ClassRule &rule)
    {
        SplitFolder taken{split.role, split.folder, {}};
        for (const ClassCandidate &candidate : split.candidates) {
            if (isFilled(candidate, m_innerFolders) ? rule.isClass(candidate.name) : rule.isMissingClass(candidate))
                taken.classes.push_back(classOf(candidate, split.role));
            else
                reportNoClass(candidate);
        }
        if (taken.classes.empty())
            reportEmptySplit(split);
        if (!taken.classes.empty() || split.role != SplitRole::Validation)
            m_layout.splits.push_back(std::move(taken));
    }

    ClassFolder classOf(const ClassCandidate &candidate, SplitRole role)
    {
        ClassFolder folder{utf8Text(candidate.name), candidate.folder, candidate.listing.files};
        if (m_innerFolders == InnerFolders::Read) {
            folder.files.insert(folder.files.end(), candidate.inner.files.begin(), candidate.inner.files.end());
            for (const std::string &inner : candidate.inner.unreadable)
                report("unreadable-folder", originOf(m_root, candidate.folder / inner), "cannot be read",
                    Severity::Warning);
        } else {
            reportInnerFolders(candidate);
        }
        if (folder.files.empty())
            reportEmptyClass(candidate, role);
        return folder;
    }

    void reportEmptyClass(const ClassCandidate &candidate, SplitRole role)
    {
        const bool hasInner = candidate.innerImages > 0;
        report("empty-class", originOf(m_root, candidate.folder),
            (hasInner ? "has no images itself, only in folders inside it" : std::string("has no images"))
                + "; expected at least one of this class",
            role == SplitRole::Validation ? Severity::Warning : Severity::Error);
        if (hasInner)
            addRemedy({Remedy::Kind::ReadInnerFolders, m_root});
    }

    void reportInnerFolders(const ClassCandidate &candidate)
    {
        for (const std::string &inner : candidate.listing.folders) {
            const std::size_t images = innerImagesIn(candidate, inner);
            const std::string origin = originOf(m_root, candidate.folder / inner);
            if (images > 0)
                report(innerImagesKind, origin, countedImages(images) + " in a folder inside a class are not read",
                    Severity::Warning);
            else
                report("sub-folder", origin, "a folder inside a class is not read; expected images only",
                    Severity::Warning);
        }
    }

    void reportNoClass(const ClassCandidate &candidate)
    {
        const std::string origin = originOf(m_root, candidate.folder);
        if (candidate.hasImages)
            report("no-class", origin,
                "is not read: the other class folders are named after digits and this one is not. Rename it if it is a "
                "class",
                Severity::Warning);
        else
            report("no-class", origin, contentText(candidate) + ", so it is not treated as a class", Severity::Notice);
    }

    void reportEmptySplit(const SplitListing &split)
    {
        const std::size_t loose = imagesAmong(split.folder, split.files).size();
        report("empty-side", originOf(m_root, split.folder),
            loose > 0 ? "contains " + countedImages(loose) + " but no class folders, so they have no labels"
                      : "has no class folders; expected a folder of images for each class",
            split.role == SplitRole::Validation ? Severity::Warning : Severity::Error);
        if (split.role == SplitRole::Test && m_splits.folders.contains(Split::Train))
            addRemedy({Remedy::Kind::OpenFolder, m_splits.folders.at(Split::Train)});
    }

    void reportFoldersBeside()
    {
        for (const std::string &name : m_splits.others) {
            try {
                reportFolderBeside(classCandidate(m_root, name, InnerFolders::Leave, m_options.stop));
            } catch (const std::runtime_error &) {
                report("no-class", utf8Text(name), "cannot be read; it is next to the splits", Severity::Notice);
            }
        }
    }

    void reportFolderBeside(const ClassCandidate &beside)
    {
        const std::size_t images = imagesAmong(beside.folder, beside.listing.files).size() + beside.innerImages;
        if (images == 0)
            return reportNoClass(beside);
        report("beside-splits", utf8Text(beside.name),
            countedImages(images)
                + " in a folder next to the splits are not read; expected class folders inside the splits",
            Severity::Warning);
    }

    void reportLooseImages(const fs::path &folder, const std::vector<std::string> &files)
    {
        const std::vector<std::string> loose = imagesAmong(folder, files);
        if (!loose.empty())
            report("loose-images", originOf(m_root, folder),
                countedImages(loose.size()) + (loose.size() == 1 ? " is" : " are") + " next to the class folders and "
                    + (loose.size() == 1 ? "is" : "are") + " not read: " + someNames(loose),
                Severity::Warning);
    }

    void reportMissingSplit()
    {
        const bool hasTrain = m_splits.folders.contains(Split::Train);
        const bool hasTest = m_splits.folders.contains(Split::Test);
        if (m_splits.folders.empty() || (hasTrain && hasTest))
            return;
        const fs::path only = m_splits.folders.begin()->second;
        const std::string name = originOf(m_root, only) + "/";
        const std::string missing = !hasTrain ? "training" : "test";
        report("one-side-only", ".",
            "has a folder " + name + " but no " + (hasTrain ? "test/" : "train/")
                + "; expected both, or only class folders. Open " + name
                + " itself to have its images split into training and test");
        addRemedy({Remedy::Kind::OpenFolder, only});
    }

    void collectNames()
    {
        std::vector<std::string> &names = m_layout.classNames;
        for (const SplitFolder &split : m_layout.splits) {
            for (const ClassFolder &folder : split.classes) {
                if (std::ranges::find(names, folder.name) == names.end())
                    names.push_back(folder.name);
            }
        }
        std::ranges::stable_sort(names, naturalLess);
    }

    void reportMissingClasses(const SplitFolder &split)
    {
        for (const ClassFolder &folder : split.classes) {
            for (const SplitFolder &other : m_layout.splits) {
                if (!other.classes.empty()
                    && std::ranges::find(other.classes, folder.name, &ClassFolder::name) == other.classes.end())
                    reportMissing(split, folder, other);
            }
        }
    }

    /// Validation without a class is poor, but no danger.
    void reportMissing(const SplitFolder &split, const ClassFolder &folder, const SplitFolder &other)
    {
        const std::string otherName = utf8Text(other.folder.filename().native());
        if (other.role == SplitRole::Validation && split.role == SplitRole::Train)
            report("one-side-only", originOf(m_root, folder.folder),
                "the class has no folder in " + otherName + "/, so it is not validated", Severity::Warning);
        else if (other.role != SplitRole::Validation)
            report("one-side-only", originOf(m_root, folder.folder),
                "the class is in one split only; expected it in " + otherName + "/ too");
    }

    void addRemedy(Remedy remedy)
    {
        if (std::ranges::find(m_layout.remedies, remedy) == m_layout.remedies.end())
            m_layout.remedies.push_back(std::move(remedy));
    }

    void report(const std::string &kind, const std::string &file, const std::string &message,
        Severity severity = Severity::Error)
    {
        m_layout.findings.push_back({kind, file, message, severity});
    }

    const fs::path &m_root;
    const ReadOptions &m_options;
    InnerFolders m_innerFolders;
    SplitFolders m_splits;
    std::vector<SplitListing> m_listings;
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
