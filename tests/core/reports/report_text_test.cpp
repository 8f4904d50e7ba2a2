// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/report_text.h"

#include <gtest/gtest.h>

using namespace digitlab;

namespace {

ClassificationReport twoClasses()
{
    ConfusionMatrix matrix(2);
    matrix.add(0, 0);
    matrix.add(1, 0);
    return classificationReport(matrix, {"a|b", "c_d"});
}

} // namespace

TEST(ReportText, IsATableOfMarkdown)
{
    EXPECT_EQ(reportMarkdown(twoClasses()),
        "| Class | Precision | Recall | F1 | Support |\n"
        "| :-- | --: | --: | --: | --: |\n"
        "| a\\|b | 0.50 | 1.00 | 0.67 | 1 |\n"
        "| c\\_d | 0.00 | 0.00 | 0.00 | 1 |\n"
        "| accuracy |  |  | 0.50 | 2 |\n"
        "| macro avg | 0.25 | 0.50 | 0.33 | 2 |\n"
        "| weighted avg | 0.25 | 0.50 | 0.33 | 2 |\n");
}

TEST(ReportText, IsATabularOfLatex)
{
    const std::string text = reportLatex(twoClasses());

    EXPECT_TRUE(text.starts_with("\\begin{tabular}{lrrrr}\n\\hline\n")) << text;
    EXPECT_NE(text.find("c\\_d & 0.00 & 0.00 & 0.00 & 1 \\\\\n"), std::string::npos) << text;
    EXPECT_TRUE(text.ends_with("\\end{tabular}\n")) << text;
}
