// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/model_file.h"
#include "ui/jobs/dataset_preparer.h"
#include "ui/jobs/drawing_reader.h"
#include "ui/jobs/trainings.h"

namespace digitlab::ui {

/// Where the user's things lie.
struct Places {
    std::filesystem::path runs;     ///< the history
    std::filesystem::path drawings; ///< the user's digits, a drawings file
};

/// The user's data folders as the desktop gives them.
Places defaultPlaces();

/// What the window works with, each part made of those before it. It knows no widget.
struct Laboratory {
    Laboratory(Settings &userSettings, const Places &places);

    Settings &settings;
    Model shipped;
    UserDigits userDigits;
    OpenDataset dataset;
    RunList runs;
    Trainings trainings;
    DatasetPreparer preparer;
    DrawingReader reader;
};

} // namespace digitlab::ui
