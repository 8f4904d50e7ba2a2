// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/interval.h"
#include "core/sweeps/sweep_results.h"

#include <span>

namespace digitlab {

/// Test error of one number of training images per class, over seeds.
struct CurvePoint {
    int perClass = 0;
    double accuracy = 0;              ///< mean, in [0, 1]
    std::optional<Interval> interval; ///< of the mean, 95 %, over seeds
};

/// How many training images per class an accuracy needs, by the fitted law.
struct CurveTarget {
    double accuracy = 0; ///< in (0, 1)
    double perClass = 0;
    std::optional<double> low;  ///< of the 95 % interval
    std::optional<double> high; ///< absent: the law does not reach it within a hundred times the images measured
};

/// Test error falling as a power of the training images, error = a n^-b (Cortes et al. 1994; Hestness et al. 2017), by
/// least squares on the logarithms for each seed; the spread of the seeds' lines gives the intervals (Student's t).
class PowerLaw
{
public:
    /// `errors`: of each seed one error rate in (0, 1) for each of `perClass`. Throws std::invalid_argument for less
    /// than two different numbers of images, or two seeds of other lengths.
    PowerLaw(std::vector<double> perClass, const std::vector<std::vector<double>> &errors);

    double exponent() const; ///< b, the mean over seeds
    double factor() const;   ///< a, of the mean of the logarithms
    /// 95 % interval of b; none for one seed.
    std::optional<Interval> exponentInterval() const;
    /// Error rate with so many images per class, and its 95 % interval.
    double errorAt(double perClass) const;
    std::optional<Interval> errorInterval(double perClass) const;
    /// Images per class for an error rate; the interval where its bounds reach that rate.
    CurveTarget imagesFor(double accuracy) const;

private:
    struct Line {
        double intercept = 0; ///< of log error over log images
        double slope = 0;
    };
    struct Spread {
        double mean = 0;
        double half = 0; ///< of the interval; 0 for one seed
    };
    Spread logErrorAt(double perClass) const;

    double m_most = 0; ///< images measured
    std::vector<Line> m_lines;
};

/// Of a sweep over "train-per-class", the other options averaged; each error counted as (wrong + 1/2) / (images + 1),
/// so that none is 0.
struct LearningCurve {
    std::vector<CurvePoint> points; ///< ascending
    PowerLaw law;
    std::vector<CurveTarget> targets; ///< round accuracies above the best that was measured, at most three
    std::string sentence;
};

/// Nothing where the sweep does not vary that, or less than two numbers of images have results of all settings and
/// seeds that the others have.
std::optional<LearningCurve> learningCurve(const SweepResults &results);

} // namespace digitlab
