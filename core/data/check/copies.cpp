// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/check/copies.h"

#include <algorithm>
#include <numeric>
#include <string_view>
#include <unordered_map>

namespace digitlab {

namespace {

using Pixels = std::span<const std::uint8_t>;

constexpr int imagesATelling = 100;

bool isBlank(Pixels pixels)
{
    return std::ranges::adjacent_find(pixels, std::ranges::not_equal_to()) == pixels.end();
}

std::vector<int> findEqual(const std::vector<Pixels> &images, const std::stop_token &stop)
{
    std::unordered_map<std::string_view, int> firsts;
    firsts.reserve(images.size());
    std::vector<int> firstEqual(images.size());
    std::iota(firstEqual.begin(), firstEqual.end(), 0);
    for (std::size_t i = 0; i < images.size() && !stop.stop_requested(); ++i) {
        const std::string_view bytes(reinterpret_cast<const char *>(images[i].data()), images[i].size());
        const int place = static_cast<int>(i);
        firstEqual[i] = isBlank(images[i]) ? place : firsts.emplace(bytes, place).first->second;
    }
    return firstEqual;
}

std::vector<NearPair> findNear(const std::vector<Pixels> &images, const std::vector<int> &firstEqual,
    const std::stop_token &stop, const ProgressObserver &progress)
{
    const int count = static_cast<int>(images.size());
    std::vector<int> places;
    std::vector<Fingerprint> prints;
    for (int i = 0; i < count && !stop.stop_requested(); ++i) {
        if (progress && i % imagesATelling == 0)
            progress({i, count});
        const Pixels pixels = images[static_cast<std::size_t>(i)];
        if (firstEqual[static_cast<std::size_t>(i)] != i || isBlank(pixels))
            continue;
        places.push_back(i);
        prints.push_back(fingerprint(pixels));
    }
    std::vector<NearPair> pairs = findNearPairs(prints, stop);
    for (NearPair &pair : pairs) {
        pair.first = places[static_cast<std::size_t>(pair.first)];
        pair.second = places[static_cast<std::size_t>(pair.second)];
    }
    return pairs;
}

int rootOf(std::vector<int> &parents, int image)
{
    while (parents[static_cast<std::size_t>(image)] != image) {
        int &parent = parents[static_cast<std::size_t>(image)];
        parent = parents[static_cast<std::size_t>(parent)]; // halves the way for the next time
        image = parent;
    }
    return image;
}

} // namespace

Copies findCopies(const std::vector<Pixels> &images, const std::stop_token &stop, const ProgressObserver &progress)
{
    Copies copies{.firstEqual = findEqual(images, stop)};
    copies.nearPairs = findNear(images, copies.firstEqual, stop, progress);
    return copies;
}

std::vector<int> copyGroups(const Copies &copies)
{
    std::vector<int> parents = copies.firstEqual;
    for (const NearPair &pair : copies.nearPairs) {
        const int first = rootOf(parents, pair.first);
        const int second = rootOf(parents, pair.second);
        parents[static_cast<std::size_t>(std::max(first, second))] = std::min(first, second);
    }
    for (int i = 0; i < static_cast<int>(parents.size()); ++i)
        parents[static_cast<std::size_t>(i)] = rootOf(parents, i);
    return parents;
}

} // namespace digitlab
