// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspect/explanation_plots.h"

#include "core/runs/class_order.h"
#include "ui/style/text.h"

#include <QCoreApplication>
#include <algorithm>
#include <span>

namespace digitlab::ui {

namespace {

constexpr int imagesForRelu = 100;
constexpr int batchesForAdam = 40;
constexpr int batchesForOrder = 11;
constexpr double usualDropout = 0.2; // the report's

struct ExplanationPlotsWords {
    Q_DECLARE_TR_FUNCTIONS(ExplanationPlots)
};

std::span<const std::uint8_t> imageOf(const ExplanationSubject &subject)
{
    return subject.image.empty() ? subject.data->test.image(0) : std::span<const std::uint8_t>(subject.image);
}

ExplanationPlot reluPlot(const ExplanationSubject &subject, const std::stop_token &stop)
{
    FractionPlot plot;
    for (const ZeroFraction &layer : zeroFractions(*subject.network, subject.data->test, imagesForRelu, stop))
        plot.bars.push_back({QString::fromStdString(layer.layer), layer.fraction});
    return {ExplanationPlotsWords::tr("Fraction of values that ReLU has set to zero, by layer, over %1 test images.")
                .arg(std::min(imagesForRelu, subject.data->test.size())),
        plot};
}

ExplanationPlot adamPlot(const ExplanationSubject &subject, const std::stop_token &stop)
{
    const AdamTrace trace = adamTrace(*subject.data, subject.config, batchesForAdam, stop);
    LinePlotData plot{.lines = {{ExplanationPlotsWords::tr("gradient g"), trace.gradients},
                          {ExplanationPlotsWords::tr("mean v"), trace.means},
                          {ExplanationPlotsWords::tr("root of the square \u221As"), trace.deviations}},
        .horizontal = ExplanationPlotsWords::tr("Batch"),
        .vertical = ExplanationPlotsWords::tr("Gradient")};
    return {ExplanationPlotsWords::tr(
                "One weight of the first convolution over the first %1 batches of this run, trained again from its "
                "seed: %2.")
                .arg(trace.means.size())
                .arg(QString::fromStdString(trace.weight)),
        plot};
}

ExplanationPlot dropoutPlot(const ExplanationSubject &subject)
{
    const double own = subject.config.network.dropout;
    const double fraction = own > 0 ? own : usualDropout;
    GridPair pair = dropoutExample(*subject.network, imageOf(subject), fraction, subject.config.training.seed);
    const QString text = own > 0
        ? ExplanationPlotsWords::tr("One map after pooling, and the same with this run's dropout of %1.")
        : ExplanationPlotsWords::tr("This run trained without dropout. One map of it after pooling, and the same "
                                    "with a dropout of %1.");
    return {text.arg(percentText(fraction)),
        GridPlot{{{ExplanationPlotsWords::tr("as it is"), std::move(pair.first)},
                     {ExplanationPlotsWords::tr("with dropout"), std::move(pair.second)}},
            ExplanationPlotsWords::tr("after ReLU")}};
}

ExplanationPlot paddingPlot(const ExplanationSubject &subject)
{
    GridPair pair = paddingExample(*subject.network, imageOf(subject));
    const QString own = subject.config.network.padding == Padding::Same ? ExplanationPlotsWords::tr("same")
                                                                        : ExplanationPlotsWords::tr("valid");
    return {ExplanationPlotsWords::tr(
                "The map of this run's filter that responds most strongly, under both settings; the run uses \"%1\".")
                .arg(own),
        GridPlot{{{ExplanationPlotsWords::tr("same: 28 \u00D7 28"), std::move(pair.first)},
                     {ExplanationPlotsWords::tr("valid: 26 \u00D7 26"), std::move(pair.second)}},
            ExplanationPlotsWords::tr("after ReLU")}};
}

ExplanationPlot poolingPlot(const ExplanationSubject &subject)
{
    GridPair pair = poolingExample(*subject.network, imageOf(subject));
    const auto label = [](const QString &text, const ValueGrid &grid) { return text.arg(grid.width).arg(grid.height); };
    const QString before = label(ExplanationPlotsWords::tr("before: %1 \u00D7 %2"), pair.first);
    const QString after = label(ExplanationPlotsWords::tr("after: %1 \u00D7 %2"), pair.second);
    return {ExplanationPlotsWords::tr("The map of this run's filter that responds most strongly."),
        GridPlot{{{before, std::move(pair.first)}, {after, std::move(pair.second)}},
            ExplanationPlotsWords::tr("after ReLU")}};
}

ExplanationPlot shufflingPlot(const ExplanationSubject &subject)
{
    const auto grid = [&subject](SampleOrder order) {
        return classesByBatch(subject.data->train, subject.config.training, order, batchesForOrder);
    };
    const bool shuffled = subject.config.training.order == SampleOrder::Shuffled;
    return {ExplanationPlotsWords::tr(
                "Images of each class (rows, %1 at the top) in the first batches (columns) of this run's first epoch; "
                "the run trained %2.")
                .arg(subject.classNames.value(0),
                    shuffled ? ExplanationPlotsWords::tr("shuffled") : ExplanationPlotsWords::tr("as stored")),
        GridPlot{{{ExplanationPlotsWords::tr("shuffled"), grid(SampleOrder::Shuffled)},
                     {ExplanationPlotsWords::tr("as stored"), grid(SampleOrder::AsStored)}},
            ExplanationPlotsWords::tr("images in a batch")}};
}

} // namespace

ExplanationPlot explanationPlot(Topic topic, const ExplanationSubject &subject, const std::stop_token &stop)
{
    switch (topic) {
    case Topic::Relu:
        return reluPlot(subject, stop);
    case Topic::Adam:
        return adamPlot(subject, stop);
    case Topic::Dropout:
        return dropoutPlot(subject);
    case Topic::Padding:
        return paddingPlot(subject);
    case Topic::Pooling:
        return poolingPlot(subject);
    case Topic::Shuffling:
        break;
    }
    return shufflingPlot(subject);
}

} // namespace digitlab::ui
