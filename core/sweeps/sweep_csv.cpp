// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sweeps/sweep_csv.h"

#include "core/base/csv.h"

namespace digitlab {

std::string sweepCsv(const SweepResults &results)
{
    CsvRow header{"point", "seed"};
    for (const SweepOption &option : results.plan.options)
        header.push_back(option.key);
    header.insert(header.end(), {"validation_accuracy", "test_accuracy", "test_count", "seconds", "machine", "run"});
    std::string text = csvLine(header);
    for (const SweepResult &run : results.runs) {
        const SweepPoint &point = results.points[run.point];
        CsvRow row{point.name, std::to_string(run.seed)};
        for (std::size_t i = 0; i < results.plan.options.size(); ++i)
            row.push_back(csvText(results.plan.options[i].values[point.values[i]].text));
        row.insert(row.end(),
            {csvNumber(run.validation), csvNumber(run.test), std::to_string(run.testCount), csvNumber(run.seconds),
                csvText(run.machine), csvText("runs/" + run.folderName)});
        text += csvLine(row);
    }
    return text;
}

} // namespace digitlab
