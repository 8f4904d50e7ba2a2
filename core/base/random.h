// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>
#include <utility>

namespace digitlab {

/// One stream for each purpose, so that drawing more numbers for one never shifts another.
enum class Stream : std::uint64_t { Split = 1, Order, Augmentation, Initialisation, Dropout, Digits };

/// SplitMix64 (Steele, Lea, Flood 2014): small, fast, the same numbers with every compiler, unlike the std::
/// distributions.
class Random
{
public:
    /// The generator for one purpose and, within it, for one place (an epoch, a sample).
    Random(std::uint64_t seed, Stream stream, std::uint64_t place = 0, std::uint64_t subPlace = 0);

    std::uint64_t next();
    /// The number that next() would give after `index` others, for filling in parallel.
    std::uint64_t at(std::uint64_t index) const;
    /// at(first), at(first + 1), ...
    void fill(std::span<std::uint64_t> numbers, std::uint64_t first) const;
    /// In [0, bound), without bias (by rejection). bound > 0.
    std::uint64_t below(std::uint64_t bound);
    /// In [0, 1), 53 bits.
    double uniform();
    double uniform(double low, double high) { return low + (high - low) * uniform(); }
    /// Standard normal (Box and Muller 1958).
    double normal();

private:
    std::uint64_t m_state;
};

/// Fisher-Yates.
template <typename T> void shuffle(std::span<T> values, Random &random)
{
    for (std::size_t i = values.size(); i > 1; --i)
        std::swap(values[i - 1], values[random.below(i)]);
}

} // namespace digitlab
