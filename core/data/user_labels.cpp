// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/user_labels.h"

#include "core/data/digit_name.h"

#include <algorithm>

namespace digitlab {

std::vector<std::string> userLabels(const std::vector<std::string> &classNames)
{
    if (!areDigits(classNames))
        return classNames;
    std::vector<std::string> labels;
    labels.reserve(classNames.size());
    for (const std::string &name : classNames)
        labels.push_back(std::to_string(digitOfName(name).value()));
    return labels;
}

int classOfUserLabel(const std::string &label, const std::vector<std::string> &classNames)
{
    const std::vector<std::string> labels = userLabels(classNames);
    const auto found = std::ranges::find(labels, label);
    return found == labels.end() ? -1 : static_cast<int>(found - labels.begin());
}

bool isDigitLabel(const std::string &label)
{
    return label.size() == 1 && label.front() >= '0' && label.front() <= '9';
}

} // namespace digitlab
