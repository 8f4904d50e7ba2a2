// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/label_errors.h"

#include "core/synthetic/builtin_digits.h"

#include <algorithm>
#include <gtest/gtest.h>

namespace digitlab {

TEST(LabelErrors, NamesImagesThatStandInAnotherClass)
{
    SplitDataset data = builtinDigits({.perClass = 60});
    const int seven = static_cast<int>(std::ranges::find(data.train.labels(), 7) - data.train.labels().begin());
    data.train.add(data.train.image(seven), 0, "train/0/wrong.png");
    data.train.retain([&] {
        std::vector<int> others;
        for (int i = 0; i < data.train.size(); ++i) {
            if (i != seven)
                others.push_back(i);
        }
        return others;
    }());
    const std::vector<Finding> findings = findLabelErrors(data);
    const auto wrong = std::ranges::find(findings, "train/0/wrong.png", &Finding::file);
    ASSERT_NE(wrong, findings.end());
    EXPECT_EQ(wrong->kind, "look-alike");
    EXPECT_EQ(wrong->message.substr(0, 22), "looks like class \"7\" (");
    EXPECT_LT(findings.size(), 12U) << "of 600 images";
}

TEST(LabelErrors, StopsWhenAsked)
{
    std::stop_source source;
    const ProgressObserver stopSoon = [&](Progress) { source.request_stop(); };
    EXPECT_LT(
        findLabelErrors(builtinDigits({.perClass = 10}), {.progress = stopSoon, .stop = source.get_token()}).size(),
        100U);
}

} // namespace digitlab
