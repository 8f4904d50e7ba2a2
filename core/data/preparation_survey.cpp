// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/preparation_survey.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace digitlab {

namespace {

constexpr double nearlyAll = 0.9;
constexpr int leastPolarityContrast = 8; // between ink and paper, of 255
/// Of all images, and of the images of one class, that framing may reject: more of them are no digits but meant so.
constexpr double mostRejected = 0.02;
constexpr double mostRejectedOfClass = 0.25;

double fraction(std::ptrdiff_t part, std::size_t whole)
{
    return whole == 0 ? 0 : static_cast<double>(part) / static_cast<double>(whole);
}

/// Paper takes more of a small image than ink does, also where strokes run along its edge or a frame does; nothing
/// where there is no ink.
std::optional<Polarity> polarityByArea(const Image &grey)
{
    const auto [darkest, lightest] = std::ranges::minmax(grey.pixels);
    if (lightest - darkest < leastPolarityContrast)
        return {};
    const int middle = (darkest + lightest) / 2;
    const auto light = std::ranges::count_if(grey.pixels, [middle](int value) { return value > middle; });
    return fraction(light, grey.pixels.size()) > 0.5 ? Polarity::DarkOnLight : Polarity::LightOnDark;
}

/// What all images together show.
class Survey
{
public:
    Survey(const std::vector<SurveyedImage> &images, std::optional<Polarity> asked)
        : m_images(images)
    {
        for (const SurveyedImage &image : images)
            if (image.polarity)
                ++(*image.polarity == Polarity::DarkOnLight ? m_dark : m_light);
        m_polarity = asked.value_or(m_dark > m_light ? Polarity::DarkOnLight : Polarity::LightOnDark);
    }

    Polarity polarity() const { return m_polarity; }
    bool haveOnePolarity() const { return fraction(minority(), inked()) <= 1 - nearlyAll; }
    bool haveNetworkSize() const
    {
        const auto count = std::ranges::count(m_images, true, &SurveyedImage::hasNetworkSize);
        return fraction(count, m_images.size()) >= nearlyAll;
    }
    bool standFramed() const
    {
        const auto count = std::ranges::count_if(m_images,
            [this](const SurveyedImage &image) { return image.standsFramed && image.polarity == m_polarity; });
        return inked() > 0 && fraction(count, inked()) >= nearlyAll;
    }
    /// Nearly all of them, and no class left out.
    bool canBeFramed() const
    {
        std::map<int, std::pair<std::ptrdiff_t, std::size_t>> classes; // rejected, of
        std::ptrdiff_t rejected = 0;
        for (const SurveyedImage &image : m_images) {
            auto &[rejectedOfClass, ofClass] = classes[image.label];
            ++ofClass;
            rejectedOfClass += image.canBeFramed ? 0 : 1;
            rejected += image.canBeFramed ? 0 : 1;
        }
        return std::ranges::all_of(classes, [](const auto &entry) {
            return fraction(entry.second.first, entry.second.second) <= mostRejectedOfClass;
        }) && fraction(rejected, m_images.size()) <= mostRejected;
    }

    std::ptrdiff_t minority() const { return m_polarity == Polarity::DarkOnLight ? m_light : m_dark; }
    std::size_t inked() const { return static_cast<std::size_t>(m_dark + m_light); }

private:
    const std::vector<SurveyedImage> &m_images;
    std::ptrdiff_t m_dark = 0;
    std::ptrdiff_t m_light = 0;
    Polarity m_polarity = Polarity::LightOnDark;
};

Framing chosenFraming(const Survey &survey)
{
    if (survey.standFramed())
        return Framing::Whole;
    if (survey.haveNetworkSize() && survey.polarity() == Polarity::LightOnDark && survey.haveOnePolarity())
        return Framing::Whole;
    return survey.canBeFramed() ? Framing::Digit : Framing::Whole;
}

/// For what a network has learnt.
Framing framingFor(const InputPreparation &model, const Survey &survey)
{
    if (model.framing == Framing::Digit)
        return Framing::Digit;
    switch (model.takenWhole) {
    case TakenWhole::Framed:
        return survey.standFramed() ? Framing::Whole : Framing::Digit;
    case TakenWhole::NetworkSize:
        return survey.haveNetworkSize() ? Framing::Whole : Framing::Digit;
    case TakenWhole::All:
        break;
    }
    return Framing::Whole;
}

TakenWhole takenWholeAfter(const Survey &survey, bool wasAsked)
{
    if (survey.standFramed())
        return TakenWhole::Framed;
    return !wasAsked && survey.haveNetworkSize() ? TakenWhole::NetworkSize : TakenWhole::All;
}

} // namespace

SurveyedImage surveyImage(const Image &image, int label, const PreparationQuestion &question, const DigitFramer &framer)
{
    SurveyedImage surveyed{.label = label, .hasNetworkSize = image.width == imageSide && image.height == imageSide};
    const std::optional<Polarity> &asked = question.request.polarity;
    for (const Polarity polarity : {Polarity::LightOnDark, Polarity::DarkOnLight}) {
        if (asked.value_or(polarity) == polarity && standsFramed(wholeImage(image, polarity))) {
            surveyed.polarity = polarity;
            surveyed.standsFramed = surveyed.canBeFramed = true;
            return surveyed; // what framing makes of it is no question
        }
    }
    const FramedDigit digit = framer(image, asked);
    surveyed.polarity = surveyed.hasNetworkSize ? polarityByArea(toGrey(image)) : digit.polarity;
    surveyed.canBeFramed = digit.rejection.empty();
    return surveyed;
}

InputPreparation choosePreparation(const std::vector<SurveyedImage> &images, const PreparationQuestion &question)
{
    const Survey survey(images, question.request.polarity);
    const auto &asked = question.request.framing;
    InputPreparation preparation{.polarity = survey.polarity()};
    preparation.framing = asked ? *asked : question.model ? framingFor(*question.model, survey) : chosenFraming(survey);
    if (preparation.framing == Framing::Whole) {
        preparation.takenWhole = takenWholeAfter(survey, asked.has_value());
    } else if (question.request.polarity) {
        preparation.polarityIsFixed = true;
    } else if (question.model && question.model->framing == Framing::Digit && question.model->polarityIsFixed) {
        preparation.polarity = question.model->polarity;
        preparation.polarityIsFixed = true;
    }
    return preparation;
}

InputPreparation askedPreparation(const PreparationRequest &request)
{
    InputPreparation preparation;
    preparation.polarity = request.polarity.value_or(preparation.polarity);
    preparation.framing = request.framing.value_or(preparation.framing);
    return preparation;
}

std::vector<Finding> preparationFindings(const std::vector<SurveyedImage> &images, const InputPreparation &preparation)
{
    const Survey survey(images, preparation.polarity);
    if (preparation.framing == Framing::Digit && !preparation.polarityIsFixed && !survey.haveOnePolarity()) {
        const long percent = std::lround(100 * fraction(survey.minority(), survey.inked()));
        const bool dark = preparation.polarity == Polarity::DarkOnLight;
        return {{"mixed-polarity", ".",
            "about " + std::to_string(percent) + " % of the images are "
                + (dark ? "light on dark and the others dark on light" : "dark on light and the others light on dark")
                + "; each image is converted to light on dark individually",
            Severity::Notice}};
    }
    if (preparation.framing == Framing::Whole && preparation.takenWhole != TakenWhole::Framed)
        return {{"other-frame", ".",
            "the digits are not framed like drawings on the canvas (20 pixels large, centred); if predictions for "
            "drawings are poor, choose the framing \"digit\"",
            Severity::Notice}};
    return {};
}

Finding noDigitFinding(const std::string &origin, const std::string &reason)
{
    return {"no-digit", origin, "contains no digit that could be framed: " + reason + "; the whole image is used",
        Severity::Warning};
}

} // namespace digitlab
