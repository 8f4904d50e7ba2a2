// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/changed_data.h"

#include "core/base/number_text.h"
#include "core/data/added_digits.h"

namespace digitlab {

namespace {

std::string countsOf(const DatasetIdentity &data)
{
    const int own = ownDrawingsIn(data.source);
    return grouped(data.trainCount - own) + " training and " + counted(data.testCount, "test image")
        + (own > 0 ? " with " + counted(own, "user digit") : std::string());
}

/// What is not as it was, as far as the two tell; empty where they do not.
std::string differenceOf(const DatasetIdentity &recorded, const DatasetIdentity &atHand)
{
    if (recorded.preparation != atHand.preparation)
        return "its images were prepared differently: " + preparationText(recorded.preparation) + " then, "
            + preparationText(atHand.preparation) + " now";
    if (countsOf(recorded) != countsOf(atHand))
        return "it had " + countsOf(recorded) + " then, " + countsOf(atHand) + " now";
    if (recorded.testHash.empty() || atHand.testHash.empty())
        return {};
    if (recorded.testHash != atHand.testHash)
        return "its test images differ";
    return ownDrawingsIn(recorded.source) > 0 ? "its training or validation images or the user digits differ"
                                              : "its training or validation images differ";
}

} // namespace

std::string changedDataText(const DatasetIdentity &recorded, const DatasetIdentity &atHand)
{
    const std::string source = sourceWithoutOwnDrawings(recorded.source);
    const std::string now = sourceWithoutOwnDrawings(atHand.source);
    if (source != now)
        return now + ": does not contain the images that the run was trained on, those of " + source;
    const std::string difference = differenceOf(recorded, atHand);
    return source + ": has changed since the run was trained on it" + (difference.empty() ? "" : "; " + difference);
}

} // namespace digitlab
