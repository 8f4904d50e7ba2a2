// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/student_t.h"

#include <cmath>
#include <numbers>
#include <stdexcept>
#include <string>

namespace digitlab {

namespace {

/// Chance of a value between -t and t.
double within(double t, int degreesOfFreedom)
{
    const double root = std::sqrt(static_cast<double>(degreesOfFreedom));
    const double sine = t / std::hypot(root, t);
    const double cosine = root / std::hypot(root, t);
    const bool odd = degreesOfFreedom % 2 == 1;
    double term = odd ? cosine : 1;
    double sum = degreesOfFreedom == 1 ? 0 : term;
    for (int k = odd ? 3 : 2; k < degreesOfFreedom; k += 2) {
        term *= cosine * cosine * (k - 1) / k;
        sum += term;
    }
    return odd ? 2 / std::numbers::pi * (std::atan2(t, root) + sine * sum) : sine * sum;
}

} // namespace

double studentTwoSided(double t, int degreesOfFreedom)
{
    if (degreesOfFreedom < 1)
        throw std::invalid_argument("Student's t distribution needs at least one degree of freedom, not "
            + std::to_string(degreesOfFreedom) + ".");
    return 1 - within(std::abs(t), degreesOfFreedom);
}

double studentQuantile95(int degreesOfFreedom)
{
    double low = 0;
    double high = 13; // above that of one degree of freedom
    for (int step = 0; step < 60; ++step) {
        const double middle = (low + high) / 2;
        (studentTwoSided(middle, degreesOfFreedom) > 0.05 ? low : high) = middle;
    }
    return (low + high) / 2;
}

} // namespace digitlab
