// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/formats/array_labels.h"

#include "core/base/number_text.h"

#include <algorithm>
#include <cmath>
#include <stdexcept>

namespace digitlab {

namespace {

constexpr std::uint64_t mostOneHot = 1'000;
constexpr std::uint64_t mostLabels = 100'000'000;

/// The class that a one-hot row names.
double hotPlace(const std::vector<double> &row)
{
    const auto hot = std::ranges::find(row, 1.0);
    const auto zeros = std::ranges::count(row, 0.0);
    if (hot == row.end() || zeros != static_cast<std::ptrdiff_t>(row.size()) - 1)
        throw std::runtime_error("is a row without a single 1 among zeros; expected one number, or a one-hot row");
    return static_cast<double>(hot - row.begin());
}

} // namespace

std::string labelOfNumber(double number)
{
    constexpr double largest = 999'999'999;
    if (!(std::abs(number) <= largest) || number != std::trunc(number))
        throw std::runtime_error("is " + shortestDecimal(number) + "; expected a whole number");
    return std::to_string(static_cast<int>(number));
}

std::vector<std::string> readArrayLabels(ByteSource &source, const NpyHeader &header, const std::stop_token &stop)
{
    const std::uint64_t columns = header.numbersOfEach();
    if (header.shape.empty() || header.shape.size() > 2 || columns == 0 || columns > mostOneHot
        || header.count() > mostLabels)
        source.fail("contains " + header.text() + "; expected labels: one number or one one-hot row for each image");
    const auto itemSize = static_cast<std::size_t>(header.itemSize);
    std::vector<double> row(static_cast<std::size_t>(columns));
    std::vector<std::uint8_t> bytes(row.size() * itemSize);
    std::vector<std::string> labels;
    for (std::uint64_t i = 0; i < header.count() && !stop.stop_requested(); ++i) {
        if (source.read(bytes) < bytes.size())
            source.fail("is cut short after " + counted(i, "label"));
        for (std::size_t n = 0; n < row.size(); ++n)
            row[n] = header.number(bytes.data() + n * itemSize);
        try {
            labels.push_back(labelOfNumber(row.size() == 1 ? row.front() : hotPlace(row)));
        } catch (const std::runtime_error &error) {
            source.fail("label " + grouped(i) + " " + error.what());
        }
    }
    return labels;
}

} // namespace digitlab
