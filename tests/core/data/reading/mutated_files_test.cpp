// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/random.h"
#include "tests/support/fuzz_targets.h"

#include <algorithm>
#include <gtest/gtest.h>

namespace digitlab {

namespace {

constexpr int mutationsPerSeed = 60;

std::size_t placeIn(const std::string &bytes, Random &random)
{
    return static_cast<std::size_t>(random.below(bytes.size() + 1));
}

/// One change as libFuzzer makes them: a bit, a byte, a piece cut out, doubled or put elsewhere.
std::string mutated(std::string bytes, Random &random)
{
    const std::size_t place = placeIn(bytes, random);
    const std::size_t length = static_cast<std::size_t>(random.below(9));
    switch (random.below(5)) {
    case 0:
        if (place < bytes.size())
            bytes[place] = static_cast<char>(bytes[place] ^ (1 << random.below(8)));
        break;
    case 1:
        if (place < bytes.size())
            bytes[place] = static_cast<char>(random.below(256));
        break;
    case 2:
        bytes.erase(place, length);
        break;
    case 3:
        bytes.resize(place);
        break;
    default:
        bytes.insert(placeIn(bytes, random), bytes.substr(place, length));
    }
    return bytes;
}

} // namespace

/// The short form of the fuzzing in tests/fuzz: the same readers on a fixed set of altered files.
class MutatedFiles : public testing::TestWithParam<std::string>
{
};

TEST_P(MutatedFiles, AreReadOrRefusedInASentence)
{
    const FuzzTarget &target = fuzzTarget(GetParam());
    Random random(1, Stream::Digits);
    target.read("");
    for (const std::string &seed : target.seeds()) {
        EXPECT_NO_THROW(target.read(seed));
        for (int i = 0; i < mutationsPerSeed; ++i) {
            std::string bytes = seed;
            for (std::uint64_t changes = 1 + random.below(4); changes > 0; --changes)
                bytes = mutated(std::move(bytes), random);
            ASSERT_NO_THROW(target.read(bytes)) << GetParam() << ", mutation " << i;
        }
    }
}

INSTANTIATE_TEST_SUITE_P(OfEveryKind, MutatedFiles,
    testing::Values("idx", "npz", "npy", "table", "manifest", "run", "model", "drawings", "keras_h5", "keras_zip",
        "onnx", "pytorch", "safetensors"));

} // namespace digitlab
