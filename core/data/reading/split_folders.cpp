// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/reading/split_folders.h"

#include "core/base/utf8.h"
#include "core/data/reading/image_search.h"

#include <algorithm>

namespace digitlab {

namespace fs = std::filesystem;

namespace {

struct Candidate {
    std::string name;
    fs::path folder; ///< where its class folders are
    bool hasClasses = false;
};

/// Folders with images in them or further down.
bool hasClassFoldersIn(const fs::path &folder, const FolderNames &names)
{
    return std::ranges::any_of(names.folders, [&](const std::string &name) {
        const FolderNames inner = listNames(folder / name);
        return holdsImages(folder / name, inner.files)
            || holdsImages(folder / name, innerFiles(folder / name, inner.folders).files);
    });
}

Candidate candidateOf(const fs::path &root, const std::string &name)
{
    fs::path folder = root / name;
    FolderNames names = listNames(folder);
    while (names.folders.size() == 1 && splitOfFolder(names.folders.front()) == splitOfFolder(name)) {
        folder /= names.folders.front();
        names = listNames(folder);
    }
    return {name, folder, hasClassFoldersIn(folder, names)};
}

/// Chooses among the folders of a dataset.
class SplitFinder
{
public:
    SplitFinder(const fs::path &root, const FolderNames &listing)
        : m_root(root)
        , m_listing(listing)
    {
        for (const std::string &name : listing.folders) {
            if (const auto split = splitOfFolder(name))
                m_candidates[*split].push_back(candidateOf(root, name));
        }
        for (auto &[split, candidates] : m_candidates) {
            std::ranges::stable_sort(candidates, {}, [](const Candidate &candidate) {
                return std::pair(!candidate.hasClasses, detourOfName(candidate.name));
            });
        }
    }

    SplitFolders find()
    {
        if (!isDivided()) {
            m_found.others = m_listing.folders;
            return std::move(m_found);
        }
        for (const auto &[split, candidates] : m_candidates)
            m_found.folders.emplace(split, candidates.front().folder);
        useValidationForTesting();
        reportSecondFolders();
        for (const std::string &name : m_listing.folders) {
            if (!splitOfFolder(name))
                m_found.others.push_back(name);
        }
        return std::move(m_found);
    }

private:
    const Candidate *first(Split split) const
    {
        const auto found = m_candidates.find(split);
        return found == m_candidates.end() ? nullptr : &found->second.front();
    }

    bool hasClasses(Split split) const { return first(split) && first(split)->hasClasses; }

    /// Folders with the names of splits are classes where none has class folders and others beside them hold images,
    /// and so is a folder with a validation split's name alone.
    bool isDivided() const
    {
        if (!first(Split::Train) && !first(Split::Test) && !hasClasses(Split::Validation))
            return false;
        const bool hasAny = hasClasses(Split::Train) || hasClasses(Split::Test) || hasClasses(Split::Validation);
        return (hasAny && (first(Split::Train) || first(Split::Test))) || !hasClassesBeside();
    }

    bool hasClassesBeside() const
    {
        return std::ranges::any_of(m_listing.folders, [&](const std::string &name) {
            return !splitOfFolder(name) && holdsImages(m_root / name, listNames(m_root / name).files);
        });
    }

    void useValidationForTesting()
    {
        if (!hasClasses(Split::Train) || !hasClasses(Split::Validation) || hasClasses(Split::Test))
            return;
        const Candidate *test = first(Split::Test);
        const Candidate *validation = first(Split::Validation);
        m_found.findings.push_back({"split-used", utf8Text(validation->name),
            test ? "is used as the test split because " + utf8Text(test->name)
                    + "/ has no class folders and its images therefore have no labels"
                 : "is used as the test split because there is none",
            test ? Severity::Warning : Severity::Notice});
        m_found.folders[Split::Test] = validation->folder;
        m_found.folders.erase(Split::Validation);
    }

    void reportSecondFolders()
    {
        for (const auto &[split, candidates] : m_candidates) {
            for (std::size_t i = 1; i < candidates.size(); ++i)
                m_found.findings.push_back({"second-split", utf8Text(candidates[i].name),
                    "is not read: " + utf8Text(candidates.front().name) + "/ is already the " + splitText(split)
                        + " split",
                    Severity::Warning});
        }
    }

    const fs::path &m_root;
    const FolderNames &m_listing;
    std::map<Split, std::vector<Candidate>> m_candidates;
    SplitFolders m_found;
};

} // namespace

SplitFolders findSplitFolders(const fs::path &root, const FolderNames &listing)
{
    return SplitFinder(root, listing).find();
}

bool hasSplitFolders(const fs::path &root)
{
    return !findSplitFolders(root, listNames(root)).folders.empty();
}

} // namespace digitlab
