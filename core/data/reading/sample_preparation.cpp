// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/reading/sample_preparation.h"

#include "core/base/helper_threads.h"

#include <algorithm>
#include <atomic>
#include <map>
#include <mutex>
#include <thread>
#include <utility>

namespace digitlab {

namespace {

constexpr int samplesPerBlock = 64; // that one thread prepares in a row

Image imageOf(const Dataset &data, int index)
{
    const auto pixels = data.image(index);
    return {imageSide, imageSide, 1, {pixels.begin(), pixels.end()}};
}

std::vector<SurveyedImage> survey(const SplitDataset &data, const ReadOptions &options)
{
    std::vector<SurveyedImage> images;
    const int total = data.train.size() + data.test.size();
    const int count = std::min(total, surveyedImages);
    for (int i = 0; i < count && !options.stop.stop_requested(); ++i) {
        const auto place = static_cast<int>(std::int64_t{i} * total / count);
        const bool isTrain = place < data.train.size();
        const Dataset &split = isTrain ? data.train : data.test;
        const int index = isTrain ? place : place - data.train.size();
        images.push_back(surveyImage(imageOf(split, index), split.label(index), options.preparation, options.framer));
    }
    return images;
}

/// Prepares the samples of one split on all cores.
class SamplePreparation
{
public:
    SamplePreparation(const Dataset &data, const ImagePreparer &preparer, std::stop_token stop)
        : m_data(data)
        , m_preparer(preparer)
        , m_stop(std::move(stop))
        , m_pixels(data.pixels().begin(), data.pixels().end())
    {
        const std::vector<std::jthread> helpers
            = startHelpers(std::max(1U, std::thread::hardware_concurrency()) - 1, [this] { work(); });
        work();
    }

    Dataset result() const
    {
        std::vector<std::string> origins;
        origins.reserve(static_cast<std::size_t>(m_data.size()));
        for (int i = 0; i < m_data.size(); ++i)
            origins.push_back(m_data.origin(i));
        return {m_data.classNames(), m_pixels, {m_data.labels().begin(), m_data.labels().end()}, std::move(origins)};
    }

    std::vector<Finding> findings() const
    {
        std::vector<Finding> findings;
        for (const auto &[index, reason] : m_rejections)
            findings.push_back(noDigitFinding(m_data.origin(index), reason));
        return findings;
    }

private:
    void work()
    {
        for (int begin = m_next.fetch_add(samplesPerBlock); begin < m_data.size();
             begin = m_next.fetch_add(samplesPerBlock)) {
            for (int i = begin; i < std::min(m_data.size(), begin + samplesPerBlock); ++i) {
                if (m_stop.stop_requested())
                    return;
                prepare(i);
            }
        }
    }

    void prepare(int index)
    {
        PreparedImage prepared = m_preparer.prepare(imageOf(m_data, index));
        std::ranges::copy(prepared.image.pixels, m_pixels.begin() + static_cast<std::ptrdiff_t>(index) * imagePixels);
        if (prepared.rejection.empty())
            return;
        const std::scoped_lock lock(m_mutex);
        m_rejections.emplace(index, std::move(prepared.rejection));
    }

    const Dataset &m_data;
    const ImagePreparer &m_preparer;
    std::stop_token m_stop;
    std::vector<std::uint8_t> m_pixels;
    std::atomic<int> m_next = 0;
    std::mutex m_mutex;
    std::map<int, std::string> m_rejections;
};

} // namespace

void prepareSamples(SplitDataset &data, const ReadOptions &options)
{
    InputPreparation &preparation = data.identity.preparation;
    if (options.preparedAs) {
        preparation = *options.preparedAs;
    } else if (options.framer) {
        const std::vector<SurveyedImage> images = survey(data, options);
        preparation = choosePreparation(images, options.preparation);
        std::ranges::move(preparationFindings(images, preparation), std::back_inserter(data.findings));
    } else {
        preparation = askedPreparation(options.preparation.request);
    }
    if (preparation.framing == Framing::Whole && preparation.polarity == Polarity::LightOnDark)
        return; // they are as they are to be
    const ImagePreparer preparer(preparation, options.framer);
    for (Dataset *split : {&data.train, data.validation ? &*data.validation : nullptr, &data.test}) {
        if (!split)
            continue;
        const SamplePreparation prepared(*split, preparer, options.stop);
        std::ranges::move(prepared.findings(), std::back_inserter(data.findings));
        *split = prepared.result();
    }
}

} // namespace digitlab
