// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/reading/folder_survey.h"

#include "core/base/helper_threads.h"
#include "core/data/reading/picture_source.h"

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
    FolderSurvey(const std::vector<PictureFolder> &folders, const std::vector<int> &labels,
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
        PictureSource source(m_folders[folder].folder);
        const Image image = source.read(m_folders[folder].names[file], m_options.decoder);
        return surveyImage(image, m_labels[folder], m_options.preparation, m_options.framer);
    }

    const std::vector<PictureFolder> &m_folders;
    const std::vector<int> &m_labels;
    const std::vector<std::size_t> &m_files;
    const ReadOptions &m_options;
    std::vector<std::optional<SurveyedImage>> m_results;
    std::atomic<std::size_t> m_next = 0;
};

} // namespace

std::vector<std::size_t> surveyedFiles(const std::vector<PictureFolder> &folders)
{
    const std::size_t perFolder = std::max<std::size_t>(2, surveyedImages / std::max<std::size_t>(1, folders.size()));
    std::vector<std::size_t> files;
    std::size_t begin = 0;
    for (const PictureFolder &folder : folders) {
        const std::size_t count = folder.names.size();
        const std::size_t chosen = std::min(count, perFolder);
        for (std::size_t i = 0; i < chosen; ++i)
            files.push_back(begin + i * count / chosen);
        begin += count;
    }
    return files;
}

std::vector<SurveyedImage> surveyFolders(const std::vector<PictureFolder> &folders, const std::vector<int> &labels,
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

} // namespace digitlab
