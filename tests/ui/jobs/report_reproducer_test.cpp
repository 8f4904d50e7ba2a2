// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/report_reproducer.h"

#include "core/base/file_io.h"
#include "tests/support/patience.h"
#include "tests/support/temporary_folder.h"
#include "tests/support/tiny_datasets.h"
#include "ui/style/text.h"

#include <QSignalSpy>
#include <gtest/gtest.h>

using namespace digitlab;
using namespace digitlab::ui;

namespace {

const ReportOptions trial{.seeds = 1, .threads = 1, .mostEpochs = 1};

} // namespace

TEST(ReportReproducer, EndsWithTheReportOfAllRuns)
{
    const TemporaryFolder folder;
    ReportReproducer reproducer;
    QSignalSpy finished(&reproducer, &ReportReproducer::reproduced);
    QSignalSpy progressed(&reproducer, &ReportReproducer::advanced);
    reproducer.reproduce(std::make_shared<SplitDataset>(tinyDigits()), trial, toQString(folder.path()));
    ASSERT_TRUE(finished.wait(longEnough));
    EXPECT_FALSE(finished[0][1].toBool());
    EXPECT_NE(readFile(toPath(finished[0][0].toString())).find("The report reproduced"), std::string::npos);
    EXPECT_GT(progressed.count(), 0);
}

TEST(ReportReproducer, WhatIsCancelledKeepsTheRunsSoFar)
{
    const TemporaryFolder folder;
    ReportReproducer reproducer;
    QSignalSpy finished(&reproducer, &ReportReproducer::reproduced);
    QObject::connect(&reproducer, &ReportReproducer::advanced, &reproducer, [&] { reproducer.cancel(); });
    reproducer.reproduce(std::make_shared<SplitDataset>(tinyDigits()), trial, toQString(folder.path()));
    ASSERT_TRUE(finished.wait(longEnough));
    EXPECT_TRUE(finished[0][1].toBool());
    EXPECT_TRUE(exists(folder / "runs" / "baseline-seed-0" / "run.json"));
}
