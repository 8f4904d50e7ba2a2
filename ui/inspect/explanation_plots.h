// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/runs/adam_trace.h"
#include "core/runs/run.h"
#include "ui/charts/value_grid_view.h"
#include "ui/widgets/explanation.h"

#include <stop_token>
#include <variant>
#include <vector>

namespace digitlab::ui {

struct GridPlot {
    std::vector<LabelledGrid> grids;
    QString unit;
};

struct LinePlotData {
    struct Line {
        QString name;
        std::vector<double> values; ///< one a batch
    };
    std::vector<Line> lines;
    QString horizontal; ///< what the axes are
    QString vertical;
};

struct FractionPlot {
    struct Bar {
        QString name;
        double fraction = 0;
    };
    std::vector<Bar> bars;
};

/// What stands under an explanation, and what of the run it shows.
struct ExplanationPlot {
    QString caption;
    std::variant<GridPlot, LinePlotData, FractionPlot> plot;
};

/// What a plot is made from.
struct ExplanationSubject {
    RunConfig config;
    QStringList classNames;
    std::shared_ptr<const Network> network;
    std::shared_ptr<const SplitDataset> data;
    std::vector<std::uint8_t> image; ///< of 784 bytes; empty: the first of the test split
};

/// May take seconds; safe on any thread. Needs a network and data.
ExplanationPlot explanationPlot(Topic topic, const ExplanationSubject &subject, const std::stop_token &stop);

} // namespace digitlab::ui
