// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drawing/light_surface.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace digitlab {

namespace {

constexpr std::size_t termCount = 6;
using Terms = std::array<double, termCount>;

/// Of the polynomial, at a place from -1 to 1 in both directions.
Terms termsAt(const Image &grey, int x, int y)
{
    const double across = (2.0 * x + 1) / grey.width - 1;
    const double down = (2.0 * y + 1) / grey.height - 1;
    return {1, across, down, across * across, across * down, down * down};
}

double dot(const Terms &a, const Terms &b)
{
    double sum = 0;
    for (std::size_t i = 0; i < termCount; ++i)
        sum += a[i] * b[i];
    return sum;
}

/// The normal equations of a weighted least squares fit.
struct Equations {
    std::array<Terms, termCount> matrix{};
    Terms right{};

    void add(const Terms &terms, double value, double weight)
    {
        for (std::size_t row = 0; row < termCount; ++row) {
            right[row] += weight * terms[row] * value;
            for (std::size_t column = 0; column < termCount; ++column)
                matrix[row][column] += weight * terms[row] * terms[column];
        }
    }

    /// By Cholesky's method; the slight ridge keeps images of one row or column solvable.
    Terms solved()
    {
        for (std::size_t i = 0; i < termCount; ++i)
            matrix[i][i] += 1e-6 * (matrix[0][0] + 1);
        for (std::size_t column = 0; column < termCount; ++column)
            for (std::size_t row = column; row < termCount; ++row)
                eliminate(row, column);
        Terms x = right;
        for (std::size_t row = 0; row < termCount; ++row) {
            for (std::size_t i = 0; i < row; ++i)
                x[row] -= matrix[row][i] * x[i];
            x[row] /= matrix[row][row];
        }
        for (std::size_t row = termCount; row-- > 0;) {
            for (std::size_t i = row + 1; i < termCount; ++i)
                x[row] -= matrix[i][row] * x[i];
            x[row] /= matrix[row][row];
        }
        return x;
    }

private:
    void eliminate(std::size_t row, std::size_t column)
    {
        double value = matrix[row][column];
        for (std::size_t i = 0; i < column; ++i)
            value -= matrix[row][i] * matrix[column][i];
        matrix[row][column] = row == column ? std::sqrt(std::max(value, 1e-9)) : value / matrix[column][column];
    }
};

std::vector<float> surfaceOf(const Image &grey, const Terms &coefficients)
{
    std::vector<float> surface;
    surface.reserve(grey.pixels.size());
    for (int y = 0; y < grey.height; ++y)
        for (int x = 0; x < grey.width; ++x)
            surface.push_back(static_cast<float>(dot(coefficients, termsAt(grey, x, y))));
    return surface;
}

/// The median distance of the pixels from the surface, at least 1.
double typicalResidual(const Image &grey, const std::vector<float> &surface)
{
    std::vector<float> residuals;
    residuals.reserve(surface.size());
    for (std::size_t i = 0; i < surface.size(); ++i)
        residuals.push_back(std::abs(static_cast<float>(grey.pixels[i]) - surface[i]));
    const auto middle = residuals.begin() + static_cast<std::ptrdiff_t>(residuals.size() / 2);
    std::nth_element(residuals.begin(), middle, residuals.end());
    return std::max(1.0, static_cast<double>(*middle));
}

double biweight(double residual, double reach)
{
    const double fraction = residual / reach;
    return std::abs(fraction) < 1 ? (1 - fraction * fraction) * (1 - fraction * fraction) : 0;
}

Terms refitted(const Image &grey, const std::vector<float> &surface)
{
    // 4.685 standard deviations, which are 1.4826 median distances, for 95 % efficiency on normal noise.
    const double reach = 4.685 * 1.4826 * typicalResidual(grey, surface);
    Equations equations;
    for (int y = 0; y < grey.height; ++y) {
        for (int x = 0; x < grey.width; ++x) {
            const auto place
                = static_cast<std::size_t>(y) * static_cast<std::size_t>(grey.width) + static_cast<std::size_t>(x);
            const double value = grey.pixels[place];
            equations.add(termsAt(grey, x, y), value, biweight(value - static_cast<double>(surface[place]), reach));
        }
    }
    return equations.solved();
}

} // namespace

std::vector<float> lightSurface(const Image &grey)
{
    constexpr int rounds = 6;
    std::vector<std::uint8_t> sorted = grey.pixels;
    const auto middle = sorted.begin() + static_cast<std::ptrdiff_t>(sorted.size() / 2);
    std::nth_element(sorted.begin(), middle, sorted.end());
    std::vector<float> surface(grey.pixels.size(), static_cast<float>(*middle));
    for (int round = 0; round < rounds; ++round)
        surface = surfaceOf(grey, refitted(grey, surface));
    return surface;
}

} // namespace digitlab
