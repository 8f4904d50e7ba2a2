// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspect/known_epochs.h"

#include "core/runs/epoch_weights.h"
#include "ui/style/text.h"

#include <QObject>
#include <algorithm>
#include <filesystem>

namespace digitlab::ui {

std::vector<int> knownEpochs(const Run &run, int keptEpoch, DataAtHand data)
{
    std::vector<int> known = data == DataAtHand::Yes ? storedEpochs(run.folder) : std::vector<int>();
    std::erase_if(known, [&run](int epoch) { return epoch > static_cast<int>(run.epochs.size()); });
    if (!std::ranges::binary_search(known, keptEpoch))
        known.insert(std::ranges::upper_bound(known, keptEpoch), keptEpoch);
    return known;
}

QString epochNote(const Run &run, const std::vector<int> &known, DataAtHand data)
{
    const auto finished = run.epochs.size();
    if (finished < 2)
        return {};
    if (std::error_code unknown; !run.folder.empty() && !std::filesystem::exists(run.folder, unknown))
        return QObject::tr("The other epochs cannot be inspected because the run's folder no longer exists (%1).")
            .arg(shownPath(run.folder));
    if (data == DataAtHand::No)
        return QObject::tr("The other epochs need the run's images: open its dataset to inspect them.");
    if (known.size() == 1)
        return QObject::tr("Only this epoch can be inspected: the weights of the others were not kept, as in runs of "
                           "earlier versions and of very large networks.");
    if (known.size() < finished)
        return QObject::tr("%1 of %2 epochs are kept, evenly spaced, with the first, the best and the last.")
            .arg(known.size())
            .arg(finished);
    return {};
}

} // namespace digitlab::ui
