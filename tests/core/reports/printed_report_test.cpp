// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/printed_report.h"

#include "core/evaluation/classification_report.h"

#include <gtest/gtest.h>

using namespace digitlab;

TEST(PrintedReport, MatricesHaveThirtyImagesAClassAndTheAccuracyThatIsPrintedUnderThem)
{
    for (const PrintedRun &run : printedRuns()) {
        if (run.matrix.empty())
            continue;
        const ConfusionMatrix matrix = matrixOf(run);
        EXPECT_NEAR(matrix.accuracy(), run.matrixAccuracy, 0.0051) << run.preset;
        for (int label = 0; label < 10; ++label)
            EXPECT_EQ(matrix.actualCount(label), 30) << run.preset << " " << label;
    }
}

TEST(PrintedReport, MatricesGiveTheReportsThatArePrintedUnderThem)
{
    const auto reportOf = [](std::string_view preset) {
        return classificationReport(matrixOf(*printedRun(preset)), {"0", "1", "2", "3", "4", "5", "6", "7", "8", "9"});
    };
    EXPECT_NEAR(reportOf("baseline").classes[0].precision, 0.12, 0.0051);
    EXPECT_NEAR(reportOf("baseline").classes[6].f1, 0.14, 0.0051);
    EXPECT_NEAR(reportOf("dropout").classes[7].precision, 0.22, 0.0051);
    EXPECT_NEAR(reportOf("dropout").classes[2].precision, 0.12, 0.0051);
    EXPECT_NEAR(reportOf("dropout").classes[5].precision, 0.11, 0.0051);
    EXPECT_NEAR(reportOf("augmented").classes[3].precision, 0.05, 0.0051);
}

TEST(PrintedReport, FinalHasTheRecallsOfItsAccuracy)
{
    double sum = 0;
    for (const PrintedClass &metrics : printedRun("final")->classes)
        sum += metrics.recall;

    EXPECT_NEAR(sum / 10, 0.8833, 0.002);
    EXPECT_EQ(printedRun("recommended"), nullptr);
}
