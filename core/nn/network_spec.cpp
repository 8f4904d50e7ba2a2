// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/nn/network_spec.h"

#include "core/base/image.h"
#include "core/data/class_count.h"

#include <map>
#include <stdexcept>

namespace digitlab {

namespace {

/// Collects rows and numbers layers of the same base name as Keras does: "conv2d", "conv2d_1".
class LayerTable
{
public:
    void add(const std::string &base, const std::string &kind, std::vector<int> shape, std::int64_t parameters = 0)
    {
        const int number = m_counts[base]++;
        m_rows.push_back(
            {number == 0 ? base : base + "_" + std::to_string(number), kind, std::move(shape), parameters});
    }

    std::vector<LayerRow> take() { return std::move(m_rows); }

private:
    std::map<std::string, int> m_counts;
    std::vector<LayerRow> m_rows;
};

struct BlockShape {
    int side = imageSide;
    int channels = 1;
};

BlockShape addBlock(LayerTable &table, const NetworkSpec &spec, BlockShape input, int filters)
{
    constexpr std::int64_t kernel = 9;
    const int side = spec.padding == Padding::Same ? input.side : input.side - 2;
    const std::vector<int> maps = {side, side, filters};
    table.add("conv2d", "Conv2D", maps, (kernel * input.channels + 1) * filters);
    if (spec.batchNormalisation) {
        table.add("batch_normalization", "BatchNormalization", maps, std::int64_t{4} * filters);
        table.add("re_lu", "ReLU", maps);
    }
    const std::vector<int> pooled = {side / 2, side / 2, filters};
    table.add("max_pooling2d", "MaxPooling2D", pooled);
    if (spec.dropout > 0)
        table.add("dropout", "Dropout", pooled);
    return {side / 2, filters};
}

} // namespace

void validate(const NetworkSpec &spec)
{
    for (const int filters : spec.filters)
        requireInRange("filters", filters, filtersRange);
    requireInRange("dropout", spec.dropout, dropoutRange);
    requireInRange("dense width", spec.denseWidth, denseWidthRange);
    requireInRange("classes", spec.classes, {fewestClasses, mostClasses});
    if (spec.channels != 1 && spec.channels != 3)
        throw std::invalid_argument("channels is " + std::to_string(spec.channels) + "; expected 1 or 3");
}

std::vector<LayerRow> layerTable(const NetworkSpec &spec)
{
    LayerTable table;
    BlockShape shape{imageSide, spec.channels};
    for (const int filters : spec.filters)
        shape = addBlock(table, spec, shape, filters);
    const int flat = shape.side * shape.side * shape.channels;
    table.add("flatten", "Flatten", {flat});
    table.add("dense", "Dense", {spec.denseWidth}, (std::int64_t{flat} + 1) * spec.denseWidth);
    table.add("dense", "Dense", {spec.classes}, (std::int64_t{spec.denseWidth} + 1) * spec.classes);
    return table.take();
}

std::int64_t parameterCount(const NetworkSpec &spec)
{
    std::int64_t count = 0;
    for (const LayerRow &row : layerTable(spec))
        count += row.parameters;
    return count;
}

} // namespace digitlab
