// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/class_matching.h"

#include "core/base/name_words.h"
#include "core/data/digit_name.h"

#include <algorithm>
#include <functional>
#include <map>
#include <stdexcept>

namespace digitlab {

namespace {

constexpr std::size_t namesListed = 12;

/// The label that the model has for each class of the dataset; -1 where it knows none.
using Labels = std::vector<int>;

/// What two names of one class have in common; nothing where a name says nothing of it.
using NameKey = std::function<std::optional<std::string>(const std::string &)>;

std::string listed(const std::vector<std::string> &names)
{
    std::string text;
    for (std::size_t i = 0; i < std::min(names.size(), namesListed); ++i)
        text += (i == 0 ? "" : ", ") + names[i];
    return names.size() > namesListed ? text + ", ..." : text;
}

std::optional<std::string> asWritten(const std::string &name)
{
    return name;
}

std::optional<std::string> inSmallLetters(const std::string &name)
{
    return lowerCase(name);
}

std::optional<std::string> asDigit(const std::string &name)
{
    const std::optional<int> digit = digitOfName(name);
    return digit ? std::optional(std::to_string(*digit)) : std::nullopt;
}

/// Two names with one key match nothing.
std::map<std::string, int> labelsByKey(const std::vector<std::string> &names, const NameKey &keyOf)
{
    std::map<std::string, int> labels;
    for (std::size_t i = 0; i < names.size(); ++i) {
        if (const auto key = keyOf(names[i])) {
            const auto [place, isNew] = labels.emplace(*key, static_cast<int>(i));
            if (!isNew)
                place->second = -1;
        }
    }
    return labels;
}

Labels matched(const std::vector<std::string> &names, const std::vector<std::string> &modelNames, const NameKey &keyOf)
{
    const std::map<std::string, int> own = labelsByKey(names, keyOf);
    const std::map<std::string, int> models = labelsByKey(modelNames, keyOf);
    Labels labels(names.size(), -1);
    for (const auto &[key, label] : own) {
        if (const auto found = models.find(key); found != models.end() && label >= 0)
            labels[static_cast<std::size_t>(label)] = found->second;
    }
    return labels;
}

/// Whether every class with samples is matched.
bool isWhole(const Labels &labels, const std::vector<int> &counts)
{
    for (std::size_t i = 0; i < labels.size(); ++i) {
        if (labels[i] < 0 && counts[i] > 0)
            return false;
    }
    return true;
}

[[noreturn]] void refuse(const std::vector<std::string> &names, const std::vector<std::string> &modelNames,
    const Labels &labels, const std::vector<int> &counts, const std::string &place)
{
    std::vector<std::string> unknown;
    for (std::size_t i = 0; i < names.size(); ++i) {
        if (labels[i] < 0 && counts[i] > 0)
            unknown.push_back(names[i]);
    }
    throw std::runtime_error(place + ": has the " + (unknown.size() == 1 ? "class " : "classes ") + listed(unknown)
        + ", which the model does not know; it knows " + listed(modelNames));
}

Finding matchNotice(
    const std::vector<std::string> &names, const std::vector<std::string> &modelNames, const Labels &labels)
{
    std::vector<std::string> pairs;
    for (std::size_t i = 0; i < names.size(); ++i) {
        if (labels[i] >= 0 && names[i] != modelNames[static_cast<std::size_t>(labels[i])])
            pairs.push_back(names[i] + " -> " + modelNames[static_cast<std::size_t>(labels[i])]);
    }
    return {"matched-classes", ".",
        "the class names differ from the model's and are matched as follows: " + listed(pairs), Severity::Notice};
}

Dataset relabelled(const Dataset &data, const std::vector<std::string> &modelNames, const Labels &labels)
{
    std::vector<int> relabelled;
    std::vector<std::string> origins;
    for (int i = 0; i < data.size(); ++i) {
        relabelled.push_back(labels[static_cast<std::size_t>(data.label(i))]);
        origins.push_back(data.origin(i));
    }
    return {modelNames, {data.pixels().begin(), data.pixels().end()}, std::move(relabelled), std::move(origins)};
}

} // namespace

MatchedDataset matchClasses(Dataset data, const std::vector<std::string> &modelClasses, const std::string &place)
{
    if (data.classNames() == modelClasses)
        return {std::move(data), {}};
    const std::vector<std::string> &names = data.classNames();
    const std::vector<int> counts = data.countsByClass();
    const Labels exact = matched(names, modelClasses, asWritten);
    if (isWhole(exact, counts))
        return {relabelled(data, modelClasses, exact), {}};
    for (const NameKey &keyOf : {NameKey(inSmallLetters), NameKey(asDigit)}) {
        const Labels labels = matched(names, modelClasses, keyOf);
        if (isWhole(labels, counts))
            return {relabelled(data, modelClasses, labels), {matchNotice(names, modelClasses, labels)}};
    }
    refuse(names, modelClasses, exact, counts, place);
}

} // namespace digitlab
