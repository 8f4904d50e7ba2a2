// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/check/duplicates.h"

#include "core/data/check/copies.h"

#include <algorithm>
#include <utility>

namespace digitlab {

namespace {

class DuplicateFindings
{
public:
    DuplicateFindings(const std::vector<SplitSample> &samples, const std::vector<std::string> &classNames)
        : m_samples(samples)
        , m_classNames(classNames)
        , m_told(samples.size())
    {
    }

    std::vector<Finding> find(const std::stop_token &stop, const ProgressObserver &progress)
    {
        std::vector<std::span<const std::uint8_t>> images;
        for (const SplitSample &sample : m_samples)
            images.push_back(sample.pixels);
        Copies copies = findCopies(images, stop, progress);
        reportEqual(copies.firstEqual);
        std::ranges::stable_sort(copies.nearPairs, {}, &NearPair::distance);
        for (const NearPair &pair : copies.nearPairs)
            report(pair.first, pair.second, Likeness::Near);
        return std::move(m_findings);
    }

private:
    enum class Likeness { Equal, Near };

    const SplitSample &sample(int place) const { return m_samples[static_cast<std::size_t>(place)]; }

    /// The test split is what results are measured on: it stays whole.
    bool staysBefore(int a, int b) const { return std::pair(sample(b).split, a) < std::pair(sample(a).split, b); }

    void reportEqual(const std::vector<int> &firstEqual)
    {
        std::vector<int> staying(firstEqual.size());
        for (int i = 0; i < static_cast<int>(firstEqual.size()); ++i) {
            const auto first = static_cast<std::size_t>(firstEqual[static_cast<std::size_t>(i)]);
            if (static_cast<int>(first) == i || staysBefore(i, staying[first]))
                staying[first] = i;
        }
        for (int i = 0; i < static_cast<int>(firstEqual.size()); ++i) {
            const int stays = staying[static_cast<std::size_t>(firstEqual[static_cast<std::size_t>(i)])];
            if (stays != i)
                report(i, stays, Likeness::Equal);
        }
    }

    /// Once for each file: of several likenesses the closest, which comes first.
    void report(int a, int b, Likeness likeness)
    {
        const int stays = staysBefore(a, b) ? a : b;
        const int goes = stays == a ? b : a;
        if (m_told[static_cast<std::size_t>(goes)])
            return;
        m_told[static_cast<std::size_t>(goes)] = true;
        m_findings.push_back(finding(sample(goes), sample(stays), likeness));
    }

    Finding finding(const SplitSample &goes, const SplitSample &stays, Likeness likeness) const
    {
        const bool across = goes.split != stays.split;
        const bool conflicting = goes.label != stays.label;
        std::string kind = likeness == Likeness::Equal ? "duplicate" : "near-duplicate";
        std::string message
            = (likeness == Likeness::Equal ? "is the same image as " : "looks like a copy of ") + *stays.origin;
        if (across) {
            kind += "-across-sides";
            message += ", which is in the " + splitName(stays.split) + " split";
        }
        if (conflicting) {
            kind = "conflicting-class";
            message += (across ? " in class \"" : ", which is in class \"")
                + m_classNames[static_cast<std::size_t>(stays.label)] + "\"";
        }
        const bool grave = across || conflicting || likeness == Likeness::Equal;
        return {kind, *goes.origin, message, grave ? Severity::Warning : Severity::Notice};
    }

    const std::vector<SplitSample> &m_samples;
    const std::vector<std::string> &m_classNames;
    std::vector<bool> m_told;
    std::vector<Finding> m_findings;
};

} // namespace

std::vector<Finding> findDuplicates(const std::vector<SplitSample> &samples, const std::vector<std::string> &classNames,
    const std::stop_token &stop, const ProgressObserver &progress)
{
    return DuplicateFindings(samples, classNames).find(stop, progress);
}

} // namespace digitlab
