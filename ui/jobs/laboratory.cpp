// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/laboratory.h"

#include "ui/style/text.h"

#include <QStandardPaths>

namespace digitlab::ui {

Places defaultPlaces()
{
    const auto folder = toPath(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation));
    return {.runs = folder / "runs", .drawings = folder / "drawings.jsonl"};
}

Laboratory::Laboratory(Settings &userSettings, const Places &places)
    : settings(userSettings)
    , shipped(shippedModel())
    , userDigits(places.drawings)
    , dataset(settings, userDigits)
    , runs(settings, places.runs)
    , trainings(dataset, runs)
{
}

} // namespace digitlab::ui
