// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/dataset_checker.h"

#include "tests/support/patience.h"
#include "tests/support/tiny_datasets.h"

#include <QSignalSpy>

#include <algorithm>
#include <gtest/gtest.h>

namespace digitlab::ui {
namespace {

using Findings = std::vector<Finding>;

/// Ten classes with the first training image again on the test split.
std::shared_ptr<const SplitDataset> withACopy()
{
    SplitDataset data = tinyDigits();
    data.test.add(data.train.image(0), data.train.label(0), "test/copy.png");
    data.findings = {{"unreadable", "train/1/odd.png", "is not an image"}};
    return std::make_shared<const SplitDataset>(std::move(data));
}

TEST(DatasetChecker, GivesWhatReadingFoundAndWhatTheImagesShow)
{
    DatasetChecker checker;
    Findings found;
    QSignalSpy checked(&checker, &DatasetChecker::checked);
    QObject::connect(&checker, &DatasetChecker::checked, &checker, [&](const Findings &findings) { found = findings; });
    checker.check(withACopy());
    EXPECT_TRUE(checker.isBusy());

    ASSERT_TRUE(checked.wait(longEnough));
    EXPECT_EQ(found.front().kind, "unreadable");
    EXPECT_TRUE(std::ranges::count(found, "duplicate-across-sides", &Finding::kind) == 1);
    EXPECT_FALSE(checker.isBusy());
}

TEST(DatasetChecker, SaysThatTheDatasetIsNoLongerThere)
{
    SplitDataset data = tinyDigits();
    data.identity.source.path = "/nowhere/at/all";
    DatasetChecker checker;
    Findings found;
    QSignalSpy checked(&checker, &DatasetChecker::checked);
    QObject::connect(&checker, &DatasetChecker::checked, &checker, [&](const Findings &findings) { found = findings; });
    checker.check(std::make_shared<const SplitDataset>(data));
    ASSERT_TRUE(checked.wait(longEnough));
    EXPECT_EQ(std::ranges::count(found, "missing", &Finding::kind), 1);
}

TEST(DatasetChecker, TellsThatItWasCancelled)
{
    DatasetChecker checker;
    QSignalSpy checked(&checker, &DatasetChecker::checked);
    QSignalSpy cancelled(&checker, &DatasetChecker::cancelled);
    checker.check(withACopy());
    checker.cancel();
    ASSERT_TRUE(cancelled.wait(longEnough) || checked.count() == 1);
    EXPECT_EQ(cancelled.count() + checked.count(), 1);
}

TEST(DatasetChecker, LooksForImagesOfAnotherClassOnRequest)
{
    DatasetChecker checker;
    QSignalSpy found(&checker, &DatasetChecker::labelErrorsFound);
    QSignalSpy started(&checker, &DatasetChecker::started);
    checker.findLabelErrors(withACopy());
    EXPECT_EQ(started.count(), 1);
    EXPECT_TRUE(found.wait(longEnough));
}

} // namespace
} // namespace digitlab::ui
