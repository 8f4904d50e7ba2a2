// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/printed_report.h"

#include <algorithm>

namespace digitlab {

namespace {

using Matrix = std::vector<std::array<int, 10>>;

const Matrix baselineMatrix{{4, 4, 3, 3, 4, 2, 4, 0, 3, 3}, {6, 1, 2, 1, 5, 1, 5, 4, 3, 2},
    {3, 3, 3, 4, 4, 4, 0, 3, 2, 4}, {4, 0, 0, 3, 3, 3, 4, 6, 4, 3}, {1, 2, 5, 1, 1, 7, 1, 4, 4, 4},
    {2, 4, 3, 4, 3, 1, 2, 3, 3, 5}, {3, 4, 5, 2, 4, 1, 4, 0, 5, 2}, {3, 1, 2, 5, 3, 7, 3, 2, 2, 2},
    {3, 4, 2, 5, 3, 2, 4, 1, 3, 3}, {3, 6, 3, 5, 3, 2, 2, 2, 2, 2}};

// Rows 2 and 5 are printed with a figure too many or too few; the row sums of 30 and the printed recalls tell which.
const Matrix dropoutMatrix{{2, 2, 3, 7, 1, 2, 4, 3, 2, 4}, {3, 3, 3, 5, 4, 3, 3, 1, 1, 4},
    {5, 5, 3, 3, 1, 1, 1, 0, 5, 6}, {1, 4, 2, 3, 5, 2, 6, 2, 1, 4}, {3, 2, 2, 5, 4, 1, 5, 1, 3, 4},
    {6, 4, 2, 2, 2, 2, 1, 2, 6, 3}, {4, 3, 3, 5, 3, 0, 3, 2, 2, 5}, {3, 0, 2, 4, 3, 2, 6, 5, 2, 3},
    {5, 3, 1, 3, 5, 0, 3, 3, 7, 0}, {1, 3, 4, 3, 1, 5, 2, 4, 3, 4}};

const Matrix augmentedMatrix{{7, 5, 0, 5, 1, 3, 3, 2, 1, 3}, {3, 4, 2, 8, 2, 0, 3, 3, 1, 4},
    {3, 2, 3, 7, 2, 1, 5, 1, 2, 4}, {2, 4, 3, 3, 2, 4, 0, 1, 5, 6}, {1, 3, 4, 6, 5, 5, 4, 1, 1, 0},
    {2, 4, 3, 5, 1, 1, 2, 2, 3, 7}, {3, 5, 2, 6, 4, 0, 1, 4, 1, 4}, {5, 1, 4, 4, 5, 3, 1, 0, 4, 3},
    {2, 3, 2, 7, 4, 2, 6, 0, 1, 3}, {2, 5, 1, 5, 3, 4, 2, 3, 1, 4}};

const std::vector<PrintedClass> finalClasses{{0.91, 0.97, 0.94}, {1.00, 0.97, 0.98}, {0.93, 0.90, 0.92},
    {0.67, 0.67, 0.67}, {0.90, 0.93, 0.92}, {0.87, 0.87, 0.87}, {0.91, 1.00, 0.95}, {1.00, 0.80, 0.89},
    {0.79, 0.90, 0.84}, {0.89, 0.83, 0.86}};

} // namespace

const std::vector<PrintedRun> &printedRuns()
{
    static const std::vector<PrintedRun> runs{
        {"baseline", 8, 0.9986, 0.8833, 0.4233, 0.08, baselineMatrix, {}},
        {"dropout", 8, {}, {}, {}, 0.12, dropoutMatrix, {}},
        {"augmented", 8, 0.7186, 0.77, 0.6886, 0.10, augmentedMatrix, {}},
        {"final", 12, {}, 0.8833, 0.4001, 0.88, {}, finalClasses},
    };
    return runs;
}

const PrintedRun *printedRun(std::string_view preset)
{
    const auto found = std::ranges::find(printedRuns(), preset, &PrintedRun::preset);
    return found == printedRuns().end() ? nullptr : &*found;
}

ConfusionMatrix matrixOf(const PrintedRun &printed)
{
    ConfusionMatrix matrix(10);
    for (int actual = 0; actual < static_cast<int>(printed.matrix.size()); ++actual)
        for (int predicted = 0; predicted < 10; ++predicted)
            for (int i = 0; i < printed.matrix[static_cast<std::size_t>(actual)][static_cast<std::size_t>(predicted)];
                 ++i)
                matrix.add(actual, predicted);
    return matrix;
}

} // namespace digitlab
