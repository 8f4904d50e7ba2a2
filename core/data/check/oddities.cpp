// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/check/oddities.h"

#include "core/base/number_text.h"
#include "core/data/check/fingerprint.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace digitlab {

namespace {

constexpr int leastContrast = 16;         // grey levels between the darkest and the lightest pixel of an image with ink
constexpr double mostOdd = 0.1;           // fraction of the images; more of them are a habit
constexpr std::size_t fewestToCheck = 20; // of a class, to tell what is usual
constexpr double oddDeviations = 7;       // MNIST's thickest and thinnest digits lie within
constexpr double leastOddRatio = 2.5;     // to the usual ink

struct Look {
    bool blank = false;
    bool lightGround = false;
    double logInk = 0;
};

Look lookOf(std::span<const std::uint8_t> pixels)
{
    const auto [darkest, lightest] = std::ranges::minmax(pixels);
    if (lightest - darkest < leastContrast)
        return {.blank = true};
    const bool lightGround = hasLightGround(pixels);
    const int ground = lightGround ? 255 : 0;
    const int ink = std::transform_reduce(pixels.begin(), pixels.end(), 0, std::plus(),
        [ground](std::uint8_t pixel) { return std::abs(pixel - ground); });
    return {false, lightGround, std::log(ink)};
}

double medianOf(std::vector<double> values)
{
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::ranges::nth_element(values, middle);
    return *middle;
}

class OddityFindings
{
public:
    OddityFindings(
        const std::vector<SplitSample> &samples, const std::vector<std::string> &classNames, Polarity polarity)
        : m_samples(samples)
        , m_classNames(classNames)
        , m_wereInverted(polarity == Polarity::DarkOnLight)
    {
        for (const SplitSample &sample : samples)
            m_looks.push_back(lookOf(sample.pixels));
    }

    std::vector<Finding> find()
    {
        for (std::size_t i = 0; i < m_looks.size(); ++i) {
            if (m_looks[i].blank)
                report("blank", i, "contains no ink: all its pixels are nearly the same");
        }
        checkPolarity();
        for (int label = 0; label < static_cast<int>(m_classNames.size()); ++label)
            checkInk(label);
        return std::move(m_findings);
    }

private:
    void report(const std::string &kind, std::size_t place, const std::string &message)
    {
        m_findings.push_back({kind, *m_samples[place].origin, message, Severity::Warning});
    }

    void checkPolarity()
    {
        const auto inked = static_cast<double>(std::ranges::count(m_looks, false, &Look::blank));
        const auto light = static_cast<double>(std::ranges::count(m_looks, true, &Look::lightGround));
        m_mostlyLight = light > inked / 2;
        const double odd = m_mostlyLight ? inked - light : light;
        if (odd > mostOdd * inked) {
            const double dark = m_wereInverted ? inked - light : light;
            m_findings.push_back({"mixed-polarity", ".",
                counted(static_cast<int>(dark), "image is", "images are") + " dark on light and "
                    + grouped(static_cast<int>(inked - dark))
                    + " light on dark; a network learns better when all are alike",
                Severity::Warning});
            return;
        }
        for (std::size_t i = 0; i < m_looks.size(); ++i) {
            if (!m_looks[i].blank && m_looks[i].lightGround != m_mostlyLight)
                report("odd-polarity", i,
                    m_mostlyLight != m_wereInverted ? "is light on dark; nearly all others are dark on light"
                                                    : "is dark on light; nearly all others are light on dark");
        }
    }

    /// By the median and the median deviation, which odd images do not shift.
    void checkInk(int label)
    {
        std::vector<std::size_t> places;
        std::vector<double> inks;
        for (std::size_t i = 0; i < m_looks.size(); ++i) {
            if (m_samples[i].label != label || m_looks[i].blank || m_looks[i].lightGround != m_mostlyLight)
                continue;
            places.push_back(i);
            inks.push_back(m_looks[i].logInk);
        }
        if (places.size() < fewestToCheck)
            return;
        const double usual = medianOf(inks);
        std::vector<double> deviations = inks;
        std::ranges::for_each(deviations, [usual](double &ink) { ink = std::abs(ink - usual); });
        constexpr double normal = 1.4826; // of a normal distribution's median deviation to its standard deviation
        const double limit = std::max(oddDeviations * normal * medianOf(deviations), std::log(leastOddRatio));
        for (std::size_t i = 0; i < places.size(); ++i) {
            if (std::abs(inks[i] - usual) > limit)
                report("odd-ink", places[i], inkMessage(std::exp(inks[i] - usual), label));
        }
    }

    std::string inkMessage(double ratio, int label) const
    {
        const long percent = std::lround(100 * ratio);
        return "has " + grouped(percent) + " % of the ink that is usual for class \""
            + m_classNames[static_cast<std::size_t>(label)] + "\"";
    }

    const std::vector<SplitSample> &m_samples;
    const std::vector<std::string> &m_classNames;
    std::vector<Look> m_looks;
    bool m_wereInverted;
    bool m_mostlyLight = false;
    std::vector<Finding> m_findings;
};

} // namespace

std::vector<Finding> findOddities(
    const std::vector<SplitSample> &samples, const std::vector<std::string> &classNames, Polarity polarity)
{
    return OddityFindings(samples, classNames, polarity).find();
}

} // namespace digitlab
