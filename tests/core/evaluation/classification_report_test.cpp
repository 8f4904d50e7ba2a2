// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/classification_report.h"

#include <gtest/gtest.h>

using namespace digitlab;

namespace {

ConfusionMatrix matrixOf(const std::vector<std::vector<int>> &rows)
{
    ConfusionMatrix matrix(static_cast<int>(rows.size()));
    for (int actual = 0; actual < matrix.classCount(); ++actual)
        for (int predicted = 0; predicted < matrix.classCount(); ++predicted)
            for (int i = 0; i < rows[static_cast<std::size_t>(actual)][static_cast<std::size_t>(predicted)]; ++i)
                matrix.add(actual, predicted);
    return matrix;
}

} // namespace

// The example of scikit-learn's documentation of classification_report: y_true 0 1 2 2 2, y_pred 0 0 2 2 1.
TEST(ClassificationReport, ReadsExactlyAsScikitLearnPrintsIt)
{
    const ConfusionMatrix matrix = matrixOf({{1, 0, 0}, {1, 0, 0}, {0, 1, 2}});

    EXPECT_EQ(classificationReport(matrix, {"class 0", "class 1", "class 2"}).text(),
        "              precision    recall  f1-score   support\n"
        "\n"
        "     class 0       0.50      1.00      0.67         1\n"
        "     class 1       0.00      0.00      0.00         1\n"
        "     class 2       1.00      0.67      0.80         3\n"
        "\n"
        "    accuracy                           0.60         5\n"
        "   macro avg       0.50      0.56      0.49         5\n"
        "weighted avg       0.70      0.60      0.61         5\n");
}

// The first matrix that the student report printed, and the figures that scikit-learn printed with it.
TEST(ClassificationReport, GivesTheFiguresThatScikitLearnGaveForTheReportsBaseline)
{
    const ConfusionMatrix matrix = matrixOf({{4, 4, 3, 3, 4, 2, 4, 0, 3, 3}, {6, 1, 2, 1, 5, 1, 5, 4, 3, 2},
        {3, 3, 3, 4, 4, 4, 0, 3, 2, 4}, {4, 0, 0, 3, 3, 3, 4, 6, 4, 3}, {1, 2, 5, 1, 1, 7, 1, 4, 4, 4},
        {2, 4, 3, 4, 3, 1, 2, 3, 3, 5}, {3, 4, 5, 2, 4, 1, 4, 0, 5, 2}, {3, 1, 2, 5, 3, 7, 3, 2, 2, 2},
        {3, 4, 2, 5, 3, 2, 4, 1, 3, 3}, {3, 6, 3, 5, 3, 2, 2, 2, 2, 2}});

    EXPECT_EQ(classificationReport(matrix, {"0", "1", "2", "3", "4", "5", "6", "7", "8", "9"}).text(),
        "              precision    recall  f1-score   support\n"
        "\n"
        "           0       0.12      0.13      0.13        30\n"
        "           1       0.03      0.03      0.03        30\n"
        "           2       0.11      0.10      0.10        30\n"
        "           3       0.09      0.10      0.10        30\n"
        "           4       0.03      0.03      0.03        30\n"
        "           5       0.03      0.03      0.03        30\n"
        "           6       0.14      0.13      0.14        30\n"
        "           7       0.08      0.07      0.07        30\n"
        "           8       0.10      0.10      0.10        30\n"
        "           9       0.07      0.07      0.07        30\n"
        "\n"
        "    accuracy                           0.08       300\n"
        "   macro avg       0.08      0.08      0.08       300\n"
        "weighted avg       0.08      0.08      0.08       300\n");
}

TEST(ClassificationReport, MakesRoomForLongNamesAndCountsTheirLettersNotTheirBytes)
{
    const std::string text = classificationReport(matrixOf({{1, 0}, {0, 1}}), {"größer als alles", "b"}).text();

    EXPECT_EQ(text.substr(0, text.find('\n')), "                  precision    recall  f1-score   support");
    EXPECT_NE(text.find("\ngrößer als alles       1.00"), std::string::npos);
    EXPECT_NE(text.find("\n               b       1.00"), std::string::npos);
}

// scikit-learn 1.3: classification_report([0, 0, 2, 2, 2, 4], [0, 2, 2, 2, 0, 0], target_names=["a", "c", "e"]) with
// the labels that are there, 0, 2 and 4; 1 and 3 are in neither. 4 is never predicted and stays.
TEST(ClassificationReport, LeavesOutClassesThatAreNowhereAsScikitLearnDoesAndNamesThem)
{
    const ConfusionMatrix matrix
        = matrixOf({{1, 0, 1, 0, 0}, {0, 0, 0, 0, 0}, {1, 0, 2, 0, 0}, {0, 0, 0, 0, 0}, {1, 0, 0, 0, 0}});
    const ClassificationReport report = classificationReport(matrix, {"a", "a class that is nowhere", "c", "d", "e"});

    EXPECT_EQ(report.text(),
        "              precision    recall  f1-score   support\n"
        "\n"
        "           a       0.33      0.50      0.40         2\n"
        "           c       0.67      0.67      0.67         3\n"
        "           e       0.00      0.00      0.00         1\n"
        "\n"
        "    accuracy                           0.50         6\n"
        "   macro avg       0.33      0.39      0.36         6\n"
        "weighted avg       0.44      0.50      0.47         6\n"
        "\n"
        "Left out, in neither labels nor predictions: a class that is nowhere, d\n");
    EXPECT_EQ(report.classes.size(), 5U);
    EXPECT_NEAR(report.macroAverage.recall, (0.5 + 2.0 / 3) / 3, 1e-12);
}

TEST(ClassificationReport, GivesZeroWhereNothingWasThereOrPredicted)
{
    const ClassificationReport report = classificationReport(matrixOf({{0, 0}, {0, 0}}), {"a", "b"});

    EXPECT_EQ(report.classes[0], (ClassMetrics{"a", 0, 0, 0, 0, /*absent=*/true}));
    EXPECT_EQ(report.weightedAverage.f1, 0);
    EXPECT_EQ(report.accuracy, 0);
}

TEST(ClassificationReport, RefusesAnotherNumberOfNames)
{
    EXPECT_THROW(classificationReport(ConfusionMatrix(2), {"a"}), std::invalid_argument);
}
