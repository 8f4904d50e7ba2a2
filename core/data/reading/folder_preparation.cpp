// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/reading/folder_preparation.h"

#include "core/data/reading/folder_survey.h"

namespace digitlab {

namespace {

/// What is looked at of all splits, one after the other.
struct SurveyedFiles {
    std::vector<PictureFolder> folders;
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
std::optional<InputPreparation> knownAnswer(
    const SurveyedFiles &files, std::uint64_t question, const PictureCache *cache)
{
    const auto kept = cache ? cache->provenance() : std::nullopt;
    if (!kept || kept->question != question || !cache->knowsAll(files.names, files.stamps))
        return {};
    return kept->storedPreparation();
}

InputPreparation survey(const std::vector<SplitFiles> &splits, const ReadOptions &options, const PictureCache *cache,
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
    const std::vector<SplitFiles> &splits, const ReadOptions &options, const PictureCache *cache)
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
