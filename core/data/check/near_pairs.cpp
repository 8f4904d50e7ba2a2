// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/check/near_pairs.h"

#include <algorithm>
#include <bit>
#include <numeric>
#include <utility>

namespace digitlab {

namespace {

constexpr float farthest = 0.1F; // between copies; noise of 10 grey levels gives 0.05, scaling to 40 x 40 and back 0.06
constexpr float surroundings = 2;          // a crowd is looked for within so many times the distance
constexpr int mostDifferentBits = 14;      // of 64; noise of 10 grey levels flips fewer
constexpr int bands = 4;                   // copies have all 16 bits of one in common
constexpr std::size_t bucketReach = 400;   // neighbours looked at in one band; MNIST's fullest bucket holds 341
constexpr std::size_t neighboursKept = 64; // enough to see that a crowd is one

struct Neighbour {
    int image = 0;
    float distance = 0;
};

/// The nearest images that were found of one image, nearest first.
class Neighbourhood
{
public:
    void add(const Neighbour &neighbour)
    {
        const auto closer = [](const Neighbour &a, const Neighbour &b) {
            return a.distance < b.distance || (a.distance == b.distance && a.image < b.image);
        };
        m_nearest.insert(std::ranges::upper_bound(m_nearest, neighbour, closer), neighbour);
        if (m_nearest.size() > neighboursKept)
            m_nearest.pop_back();
    }

    /// Whether many more are nearly as close as this distance: then it tells nothing.
    bool isCrowdedAround(float distance) const
    {
        return countWithin(surroundings * distance) > 2 * countWithin(distance);
    }

    const std::vector<Neighbour> &nearest() const { return m_nearest; }

private:
    std::ptrdiff_t countWithin(float distance) const
    {
        return std::ranges::count_if(m_nearest, [&](const Neighbour &other) { return other.distance <= distance; });
    }

    std::vector<Neighbour> m_nearest;
};

/// Every fourth bit, so that each band has low and high frequencies.
std::uint64_t bandMask(int band)
{
    return 0x1111'1111'1111'1111U << band;
}

class PairSearch
{
public:
    PairSearch(const std::vector<Fingerprint> &images, std::stop_token stop)
        : m_images(images)
        , m_stop(std::move(stop))
        , m_neighbourhoods(images.size())
        , m_order(images.size())
    {
        std::iota(m_order.begin(), m_order.end(), 0);
    }

    std::vector<NearPair> find()
    {
        for (int band = 0; band < bands; ++band)
            searchBand(band);
        std::vector<NearPair> pairs;
        for (int i = 0; i < static_cast<int>(m_images.size()) && !m_stop.stop_requested(); ++i)
            takePairs(i, pairs);
        return pairs;
    }

private:
    std::uint64_t hash(int image) const { return m_images[static_cast<std::size_t>(image)].hash; }

    /// Images with equal bits in the band stand together afterwards, within them those with like bits elsewhere.
    void searchBand(int band)
    {
        const std::uint64_t mask = bandMask(band);
        const auto key = [&](int image) { return std::pair(hash(image) & mask, hash(image)); };
        std::ranges::sort(m_order, [&](int a, int b) { return std::pair(key(a), a) < std::pair(key(b), b); });
        for (std::size_t i = 0; i < m_order.size() && !m_stop.stop_requested(); ++i) {
            const std::size_t end = std::min(m_order.size(), i + 1 + bucketReach);
            for (std::size_t j = i + 1; j < end && key(m_order[j]).first == key(m_order[i]).first; ++j)
                compare(m_order[i], m_order[j], band);
        }
    }

    void compare(int a, int b, int band)
    {
        const std::uint64_t differing = hash(a) ^ hash(b);
        if (std::popcount(differing) > mostDifferentBits)
            return;
        for (int earlier = 0; earlier < band; ++earlier) {
            if ((differing & bandMask(earlier)) == 0)
                return; // compared already
        }
        const float distance
            = sketchDistance(m_images[static_cast<std::size_t>(a)], m_images[static_cast<std::size_t>(b)]);
        if (distance > surroundings * farthest)
            return;
        m_neighbourhoods[static_cast<std::size_t>(a)].add({b, distance});
        m_neighbourhoods[static_cast<std::size_t>(b)].add({a, distance});
    }

    void takePairs(int image, std::vector<NearPair> &pairs) const
    {
        const Neighbourhood &here = m_neighbourhoods[static_cast<std::size_t>(image)];
        const std::size_t before = pairs.size();
        for (const Neighbour &other : here.nearest()) {
            const Neighbourhood &there = m_neighbourhoods[static_cast<std::size_t>(other.image)];
            if (other.image > image && other.distance <= farthest && !here.isCrowdedAround(other.distance)
                && !there.isCrowdedAround(other.distance))
                pairs.push_back({image, other.image, other.distance});
        }
        std::ranges::sort(pairs.begin() + static_cast<std::ptrdiff_t>(before), pairs.end(), {}, &NearPair::second);
    }

    const std::vector<Fingerprint> &m_images;
    std::stop_token m_stop;
    std::vector<Neighbourhood> m_neighbourhoods;
    std::vector<int> m_order;
};

} // namespace

std::vector<NearPair> findNearPairs(const std::vector<Fingerprint> &images, const std::stop_token &stop)
{
    return PairSearch(images, stop).find();
}

} // namespace digitlab
