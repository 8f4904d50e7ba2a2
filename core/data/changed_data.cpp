// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/changed_data.h"

#include "core/base/number_text.h"

namespace digitlab {

namespace {

std::string countsOf(const DatasetIdentity &data)
{
    return grouped(data.trainCount - data.userDigits) + " training and " + counted(data.testCount, "test image")
        + (data.userDigits > 0 ? " with " + counted(data.userDigits, "user digit") : std::string());
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
    return recorded.userDigits > 0 ? "its training or validation images or the user digits differ"
                                   : "its training or validation images differ";
}

} // namespace

std::string changedDataText(const DatasetIdentity &recorded, const DatasetIdentity &atHand)
{
    const std::string source = recorded.source.text();
    const std::string now = atHand.source.text();
    if (source != now)
        return now + ": does not contain the images that the run was trained on, those of " + source;
    const std::string difference = differenceOf(recorded, atHand);
    return source + ": has changed since the run was trained on it" + (difference.empty() ? "" : "; " + difference);
}

} // namespace digitlab
