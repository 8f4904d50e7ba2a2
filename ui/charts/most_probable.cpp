// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/most_probable.h"

#include "ui/style/text.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <numeric>

namespace digitlab::ui {

std::vector<int> mostProbable(const std::vector<float> &a, const std::vector<float> &b, int classes, int count)
{
    std::vector<int> order(static_cast<std::size_t>(classes));
    std::iota(order.begin(), order.end(), 0);
    const auto highest = [&](int label) {
        const double probability = std::max(probabilityAt(a, label), probabilityAt(b, label));
        return std::isfinite(probability) ? probability : 0;
    };
    std::ranges::stable_sort(order, std::ranges::greater(), highest);
    order.resize(static_cast<std::size_t>(std::min(classes, count)));
    return order;
}

int mostProbableOf(const std::vector<float> &probabilities)
{
    const auto highest = std::max_element(probabilities.begin(), probabilities.end());
    return highest == probabilities.end() ? -1 : static_cast<int>(highest - probabilities.begin());
}

double probabilityAt(const std::vector<float> &probabilities, int label)
{
    return label < static_cast<int>(probabilities.size()) ? probabilities[static_cast<std::size_t>(label)] : 0;
}

QString probabilityTextAt(const std::vector<float> &probabilities, int label)
{
    return label < static_cast<int>(probabilities.size())
        ? probabilityText(probabilities[static_cast<std::size_t>(label)])
        : QString();
}

} // namespace digitlab::ui
