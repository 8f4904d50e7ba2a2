// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/class_count.h"

#include "core/data/check/dataset_check.h"
#include "core/nn/network_spec.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <stdexcept>

namespace digitlab {

using testing::Contains;
using testing::Field;
using testing::Not;

namespace {

/// So many classes with a training image each.
SplitDataset classes(int count)
{
    std::vector<std::string> names;
    for (int i = 0; i < count; ++i)
        names.push_back("c" + std::to_string(i));
    SplitDataset data{Dataset(names), Dataset(names), {}, {}, {}};
    for (int i = 0; i < count; ++i) {
        std::vector<std::uint8_t> pixels(imagePixels);
        pixels[static_cast<std::size_t>(i % imagePixels)] = 200;
        data.train.add(pixels, i, names[static_cast<std::size_t>(i)] + "/a.png");
    }
    return data;
}

} // namespace

TEST(ClassCount, IsRefusedByOneRuleForNetworksAndDatasets)
{
    for (const int count : {0, 1, 2, 26, 1000, 1001, 5000}) {
        NetworkSpec spec;
        spec.classes = count;
        if (classCountFault(count))
            EXPECT_THROW(validate(spec), std::invalid_argument) << count;
        else
            EXPECT_NO_THROW(validate(spec)) << count;
    }
}

TEST(ClassCount, IsToldByTheCheck)
{
    for (const int count : {1, 1001}) {
        const auto findings = examineImages(classes(count));
        EXPECT_THAT(findings, Contains(Finding{"class-count", ".", *classCountFault(count), Severity::Error})) << count;
    }
    EXPECT_THAT(examineImages(classes(2)), Not(Contains(Field(&Finding::kind, "class-count"))));
}

} // namespace digitlab
