// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/check/class_balance.h"

#include "core/base/number_text.h"

#include <algorithm>
#include <utility>

namespace digitlab {

namespace {

constexpr double slight = 1.5; // the largest class to this one; MNIST's classes lie within 1.25
constexpr double grave = 3;

/// The folder or idx file that a class's pictures lie in.
std::string placeOf(const Dataset &data, int label)
{
    const auto sample = std::ranges::find(data.labels(), label);
    const std::string &origin = data.origin(static_cast<int>(sample - data.labels().begin()));
    const std::size_t end = origin.ends_with(']') ? origin.rfind('[') : origin.rfind('/');
    return end == std::string::npos ? origin : origin.substr(0, end);
}

} // namespace

std::vector<Finding> findImbalance(const Dataset &train)
{
    std::vector<Finding> findings;
    const std::vector<int> counts = train.countsByClass();
    const auto largest = std::ranges::max_element(counts);
    for (int label = 0; label < train.classCount(); ++label) {
        const int count = counts[static_cast<std::size_t>(label)];
        if (count == 0 || *largest < slight * count)
            continue;
        const std::string &name = train.classNames()[static_cast<std::size_t>(label)];
        const std::string &other = train.classNames()[static_cast<std::size_t>(largest - counts.begin())];
        std::string sentence = "class \"" + name + "\" has " + counted(count, "training image");
        sentence += " and class \"" + other + "\" " + grouped(*largest);
        sentence += "; a network learns to favour the larger class";
        findings.push_back({"imbalance", placeOf(train, label), std::move(sentence),
            *largest < grave * count ? Severity::Notice : Severity::Warning});
    }
    return findings;
}

} // namespace digitlab
