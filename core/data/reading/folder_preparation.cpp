// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/reading/folder_preparation.h"

#include "core/base/helper_threads.h"
#include "core/data/preparation_survey.h"
#include "core/data/reading/image_reader.h"
#include "core/data/reading/image_source.h"

#include <algorithm>
#include <atomic>
#include <optional>
#include <thread>

namespace digitlab {

namespace {

constexpr std::size_t filesWorthAThread = 20;

/// Hands out the files to threads; each keeps what its own show.
class FolderSurvey
{
public:
    FolderSurvey(const std::vector<ImageFolder> &folders, const std::vector<int> &labels,
        const std::vector<std::size_t> &files, const ReadOptions &options)
        : m_folders(folders)
        , m_labels(labels)
        , m_files(files)
        , m_options(options)
        , m_results(files.size())
    {
    }

    void work()
    {
        for (std::size_t i = m_next++; i < m_files.size() && !m_options.stop.stop_requested(); i = m_next++) {
            try {
                m_results[i] = survey(m_files[i]);
            } catch (const std::exception &) {
                continue; // told of when all files are read
            }
        }
    }

    std::vector<SurveyedImage> results() const
    {
        std::vector<SurveyedImage> found;
        for (const auto &result : m_results)
            if (result)
                found.push_back(*result);
        return found;
    }

private:
    SurveyedImage survey(std::size_t file) const
    {
        std::size_t folder = 0;
        for (; file >= m_folders[folder].names.size(); ++folder)
            file -= m_folders[folder].names.size();
        ImageSource source(m_folders[folder].folder);
        const Image image = source.read(m_folders[folder].names[file], m_options.decoder);
        return surveyImage(image, m_labels[folder], m_options.preparation, m_options.framer);
    }

    const std::vector<ImageFolder> &m_folders;
    const std::vector<int> &m_labels;
    const std::vector<std::size_t> &m_files;
    const ReadOptions &m_options;
    std::vector<std::optional<SurveyedImage>> m_results;
    std::atomic<std::size_t> m_next = 0;
};

/// Which files of the folders are looked at to choose a dataset's preparation, ascending, as places in the order of the
/// folders: as many of each folder as there are, up to its part of `surveyedImages`, evenly spread.
std::vector<std::size_t> surveyedFiles(const std::vector<ImageFolder> &folders)
{
    const std::size_t perFolder = std::max<std::size_t>(2, surveyedImages / std::max<std::size_t>(1, folders.size()));
    std::vector<std::size_t> files;
    std::size_t begin = 0;
    for (const ImageFolder &folder : folders) {
        const std::size_t count = folder.names.size();
        const std::size_t chosen = std::min(count, perFolder);
        for (std::size_t i = 0; i < chosen; ++i)
            files.push_back(begin + i * count / chosen);
        begin += count;
    }
    return files;
}

/// Reads these files on all cores; `labels` are of the folders. Broken files are passed over. Incomplete where it was
/// stopped.
std::vector<SurveyedImage> surveyFolders(const std::vector<ImageFolder> &folders, const std::vector<int> &labels,
    const std::vector<std::size_t> &files, const ReadOptions &options)
{
    FolderSurvey survey(folders, labels, files, options);
    {
        const std::size_t cores = std::max(1U, std::thread::hardware_concurrency());
        const std::vector<std::jthread> helpers
            = startHelpers(std::min(cores - 1, files.size() / filesWorthAThread), [&survey] { survey.work(); });
        survey.work();
    }
    return survey.results();
}

/// What is looked at of all splits, one after the other.
struct SurveyedFiles {
    std::vector<ImageFolder> folders;
    std::vector<int> labels;
    std::vector<std::size_t> files;
    std::vector<std::string> names; ///< of the files; none without a cache
    std::vector<FileStamp> stamps;
};

SurveyedFiles filesToSurvey(const std::vector<SplitFiles> &splits)
{
    SurveyedFiles all;
    for (const SplitFiles &split : splits) {
        all.folders.insert(all.folders.end(), split.folders.begin(), split.folders.end());
        all.labels.insert(all.labels.end(), split.labels.begin(), split.labels.end());
    }
    all.files = surveyedFiles(all.folders);
    auto file = all.files.begin();
    std::size_t begin = 0;
    for (const SplitFiles &split : splits) {
        for (; file != all.files.end() && *file < begin + split.origins.size(); ++file) {
            if (split.stamps.empty())
                continue;
            all.names.push_back(split.origins[*file - begin]);
            all.stamps.push_back(split.stamps[*file - begin]);
        }
        begin += split.origins.size();
    }
    return all;
}

/// What was chosen when the same was asked of the same files.
std::optional<InputPreparation> knownAnswer(const SurveyedFiles &files, std::uint64_t question, const ImageCache *cache)
{
    const auto kept = cache ? cache->provenance() : std::nullopt;
    if (!kept || kept->question != question || !cache->knowsAll(files.names, files.stamps))
        return {};
    return kept->storedPreparation();
}

InputPreparation survey(const std::vector<SplitFiles> &splits, const ReadOptions &options, const ImageCache *cache,
    FolderPreparation &result)
{
    const SurveyedFiles files = filesToSurvey(splits);
    const std::uint64_t question = codeOf(options.preparation);
    if (const auto known = knownAnswer(files, question, cache)) {
        result.provenance.question = question;
        return *known;
    }
    const std::vector<SurveyedImage> images = surveyFolders(files.folders, files.labels, files.files, options);
    const InputPreparation chosen = choosePreparation(images, options.preparation);
    result.findings = preparationFindings(images, chosen);
    // What is to be said is said the next time, too.
    result.provenance.question = result.findings.empty() ? question : 0;
    return chosen;
}

} // namespace

FolderPreparation chooseFolderPreparation(
    const std::vector<SplitFiles> &splits, const ReadOptions &options, const ImageCache *cache)
{
    FolderPreparation result;
    const InputPreparation preparation = options.preparedAs ? *options.preparedAs
        : options.framer                                    ? survey(splits, options, cache, result)
                                                            : askedPreparation(options.preparation.request);
    result.preparer = ImagePreparer(preparation, options.framer);
    const std::uint64_t question = result.provenance.question;
    result.provenance = provenanceOf(preparation, options.framer);
    result.provenance.question = question;
    return result;
}

} // namespace digitlab
