// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/reading/class_folder_reader.h"

#include "core/base/file_system.h"
#include "core/base/utf8.h"
#include "core/data/reading/class_folders.h"
#include "core/data/reading/flat_folder.h"
#include "core/data/reading/folder_preparation.h"
#include "core/data/reading/size_findings.h"
#include "core/data/skip_list.h"
#include "core/data/split.h"

#include <algorithm>
#include <numeric>
#include <stdexcept>

namespace digitlab {

namespace fs = std::filesystem;

namespace {

[[noreturn]] void failWithRemedies(const fs::path &path, const std::string &reason, std::vector<Remedy> remedies = {})
{
    throw DatasetRefusal(utf8Text(path.native()) + ": " + reason, std::move(remedies));
}

/// The images of one split with what tells their files from others.
struct SplitImages {
    Dataset data;
    std::vector<FileStamp> stamps; ///< of each sample; none without a cache
    std::vector<ImageSize> sizes;
};

FolderLayout layoutOfFolder(const fs::path &root, const ReadOptions &options, const FolderReading &reading)
{
    auto flat = listFlatFolder(root, options.stop);
    return flat ? *std::move(flat) : listClassFolders(root, options, reading.innerFolders);
}

/// Turns the folders of a dataset into samples and findings.
class ClassFolderReader
{
public:
    ClassFolderReader(const fs::path &root, const ReadOptions &options, const FolderReading &reading)
        : m_root(root)
        , m_options(options)
        , m_reading(reading)
        , m_layout(layoutOfFolder(root, options, reading))
        , m_findings(m_layout.findings)
    {
    }

    /// Nothing where it was stopped.
    std::optional<SplitDataset> read()
    {
        if (m_options.stop.stop_requested())
            return {};
        refuseFaults();
        m_skip = readSkipList(m_root, m_findings);
        if (!m_options.cacheFolder.empty())
            m_cache.emplace(m_options.cacheFolder, m_root);
        std::vector<SplitFiles> files;
        for (SplitFolder &split : m_layout.splits)
            files.push_back(filesOf(split));
        m_preparation = chooseFolderPreparation(files, m_options, m_cache ? &*m_cache : nullptr);
        std::ranges::move(m_preparation.findings, std::back_inserter(m_findings));
        std::vector<SplitImages> splits;
        for (std::size_t i = 0; i < files.size(); ++i) {
            auto images = readSplit(std::move(files[i]), m_layout.splits[i].role);
            if (!images)
                return {};
            splits.push_back(*std::move(images));
        }
        refuseFaults();
        keep(splits);
        return arranged(splits);
    }

private:
    void refuseFaults() const
    {
        const auto fault = std::ranges::find(m_findings, Severity::Error, &Finding::severity);
        const bool refuses = m_options.faults == FaultyClasses::Refuse || m_layout.classNames.empty();
        if (refuses && fault != m_findings.end())
            failWithRemedies(fault->file == "." ? m_root : m_root / fault->file, fault->message, m_layout.remedies);
    }

    SplitFiles filesOf(SplitFolder &split)
    {
        SplitFiles files;
        for (ClassFolder &folder : split.classes) {
            const auto label = std::ranges::find(m_layout.classNames, folder.name) - m_layout.classNames.begin();
            const std::string place = folder.folder == m_root ? "" : originOf(m_root, folder.folder) + "/";
            const auto skipped = std::erase_if(
                folder.files, [&](const std::string &name) { return m_skip.contains(place + utf8Text(name)); });
            if (skipped > 0 && folder.files.empty())
                m_findings.push_back({"empty-class", originOf(m_root, folder.folder),
                    "has only images that manifest.json says to leave out", Severity::Error});
            for (const std::string &name : folder.files)
                files.origins.push_back(place + utf8Text(name));
            files.folders.push_back({folder.folder, std::move(folder.files)});
            files.labels.push_back(static_cast<int>(label));
        }
        if (m_cache)
            files.stamps = readStamps(files.folders, m_options.stop);
        return files;
    }

    std::optional<SplitImages> readSplit(SplitFiles files, SplitRole role)
    {
        Images known;
        if (m_cache)
            known = m_cache->find(files.origins, files.stamps, m_preparation.provenance);
        auto images = readImages(files.folders, m_options, std::move(known), m_preparation.preparer);
        if (!images)
            return {};
        m_wasRead = m_wasRead || !m_cache || images->readCount > images->rejections.size();
        reportErrors(files, *images, role);
        for (const auto &[index, reason] : images->rejections)
            m_findings.push_back(noDigitFinding(files.origins[index], reason));
        for (Finding &finding : sizeFindings(files.folders, files.origins, images->sizes))
            m_findings.push_back(std::move(finding));
        return collected(std::move(files), *std::move(images));
    }

    void reportErrors(const SplitFiles &files, const Images &images, SplitRole role)
    {
        for (const auto &[index, error] : images.errors)
            m_findings.push_back({"unreadable", files.origins[index], error, Severity::Warning});
        std::size_t begin = 0;
        for (const ImageFolder &folder : files.folders) {
            const auto sizes = std::span(images.sizes).subspan(begin, folder.names.size());
            const bool hasImages = std::ranges::any_of(sizes, [](ImageSize size) { return size != ImageSize(); });
            if (!hasImages && !folder.names.empty())
                reportUnreadableClass(folder, images.errors.at(begin), role);
            begin += folder.names.size();
        }
    }

    void reportUnreadableClass(const ImageFolder &folder, const std::string &firstError, SplitRole role)
    {
        m_findings.push_back({"empty-class", originOf(m_root, folder.folder),
            "has no image that can be read; expected at least one of this class (" + utf8Text(folder.names.front())
                + ": " + firstError + ")",
            role == SplitRole::Validation ? Severity::Warning : Severity::Error});
    }

    SplitImages collected(SplitFiles files, Images images) const
    {
        std::vector<FileStamp> stamps = std::move(files.stamps);
        for (const auto &[index, reason] : images.rejections)
            if (!stamps.empty())
                stamps[index] = {}; // is not kept, so that it is told of next time, too
        std::vector<int> labels;
        for (std::size_t i = 0; i < files.folders.size(); ++i)
            labels.insert(labels.end(), files.folders[i].names.size(), files.labels[i]);
        std::vector<int> usable;
        for (int i = 0; i < static_cast<int>(labels.size()); ++i) {
            if (images.sizes[static_cast<std::size_t>(i)] == ImageSize())
                continue;
            const auto from = static_cast<std::size_t>(i);
            images.sizes[usable.size()] = images.sizes[from];
            if (!stamps.empty())
                stamps[usable.size()] = stamps[from];
            usable.push_back(i);
        }
        Dataset data(m_layout.classNames, std::move(images.pixels), std::move(labels), std::move(files.origins));
        data.retain(usable);
        return {std::move(data), std::move(stamps), std::move(images.sizes)};
    }

    void keep(const std::vector<SplitImages> &splits) const
    {
        if (!m_cache || !m_wasRead)
            return;
        std::vector<CachedImage> entries;
        for (const auto &[data, stamps, sizes] : splits) {
            for (int i = 0; i < data.size(); ++i) {
                const auto place = static_cast<std::size_t>(i);
                entries.push_back({data.origin(i), stamps[place], sizes[place], data.image(i)});
            }
        }
        m_cache->keep(entries, m_preparation.provenance);
    }

    SplitDataset arranged(std::vector<SplitImages> &splits)
    {
        SplitDataset split{Dataset(m_layout.classNames), Dataset(m_layout.classNames), {}, std::move(m_findings), {}};
        split.identity.preparation = m_preparation.preparer.preparation();
        for (std::size_t i = 0; i < splits.size(); ++i) {
            Dataset &data = splits[i].data;
            switch (m_layout.splits[i].role) {
            case SplitRole::Train:
                split.train = std::move(data);
                break;
            case SplitRole::Validation:
                split.validation = std::move(data);
                break;
            case SplitRole::Test:
                split.test = std::move(data);
                break;
            case SplitRole::Whole:
                divide(std::move(data), split);
            }
        }
        return split;
    }

    void divide(Dataset all, SplitDataset &split) const
    {
        if (m_reading.undivided == Undivided::Keep) {
            split.test = std::move(all);
            return;
        }
        try {
            const SplitIndices indices = stratifiedSplit(
                all, {.testFraction = m_options.testFraction, .perClass = {}, .seed = m_options.seed});
            split.test = subset(all, indices.test);
            all.retain(indices.train);
            split.identity.split = FolderSplit{m_options.testFraction, m_options.seed};
        } catch (const std::runtime_error &error) {
            if (m_options.faults == FaultyClasses::Refuse)
                failWithRemedies(m_root, std::string(error.what()) + ", so that each split gets one");
            split.findings.push_back({"small-class", ".", error.what(), Severity::Error});
        }
        split.train = std::move(all);
    }

    const fs::path &m_root;
    const ReadOptions &m_options;
    FolderReading m_reading;
    FolderLayout m_layout;
    std::vector<Finding> m_findings;
    SkipList m_skip;
    std::optional<ImageCache> m_cache;
    FolderPreparation m_preparation;
    bool m_wasRead = false; // anything that the cache did not know
};

} // namespace

std::optional<SplitDataset> readClassFolders(
    const fs::path &folder, const ReadOptions &options, const FolderReading &reading)
{
    ClassFolderReader reader(folder, options, reading);
    if (!options.decoder)
        throw std::invalid_argument("class folders cannot be read without a decoder");
    auto data = reader.read();
    if (!data)
        return {};
    const DatasetIdentity read = data->identity;
    data->identity
        = identify(data->train, data->validation, data->test, {.path = utf8Text(absolutePath(folder).native())});
    data->identity.preparation = read.preparation;
    data->identity.split = read.split;
    data->identity.nested = reading.innerFolders == InnerFolders::Read;
    if (options.stop.stop_requested())
        return {};
    return data;
}

} // namespace digitlab
