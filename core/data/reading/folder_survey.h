// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/preparation_survey.h"
#include "core/data/reading/picture_reader.h"

namespace digitlab {

/// Which files of the folders are looked at to choose a dataset's preparation, ascending, as places in the order of the
/// folders: as many of each folder as there are, up to its part of `surveyedImages`, evenly spread.
std::vector<std::size_t> surveyedFiles(const std::vector<PictureFolder> &folders);

/// Reads these files on all cores; `labels` are of the folders. Broken files are passed over. Incomplete where it was
/// stopped.
std::vector<SurveyedImage> surveyFolders(const std::vector<PictureFolder> &folders, const std::vector<int> &labels,
    const std::vector<std::size_t> &files, const ReadOptions &options);

} // namespace digitlab
