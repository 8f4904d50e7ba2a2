// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/drawing_reader.h"

#include "core/drawing/digit_framer.h"
#include "core/nn/runtime.h"
#include "ui/jobs/image_decoder.h"
#include "ui/jobs/mailbox.h"

#include <algorithm>
#include <condition_variable>
#include <functional>
#include <mutex>
#include <stop_token>
#include <thread>
#include <variant>

namespace digitlab::ui {

namespace {

struct InkRequest {
    Drawing drawing;
    double penWidth = 0;
};

using Request = std::variant<std::monostate, InkRequest, QImage>;
using NetworkPointer = std::shared_ptr<const Network>;

/// Normalises a request once for all networks that see the same of it: strokes always, images by their preparation.
class NormalisedRequest
{
public:
    NormalisedRequest(const Request &request, NormalisationOptions options, ReadAs readAs)
        : m_request(request)
        , m_options(std::move(options))
        , m_readAs(readAs)
    {
    }

    /// A digit is a number of one mark.
    NumberPrediction readBy(const NetworkPointer &network)
    {
        try {
            normaliseFor(*network);
            return predictNumber(Classifier(network), *m_steps);
        } catch (const std::exception &error) {
            DrawingPrediction refused;
            refused.steps.rejection = error.what();
            return {{refused}, error.what()};
        }
    }

private:
    void normaliseFor(const Network &network)
    {
        const auto *ink = std::get_if<InkRequest>(&m_request);
        if (m_steps && (ink || m_preparation == network.preparation()))
            return;
        m_preparation = network.preparation();
        m_steps = ink ? stepsOf(*ink) : stepsOf(fromQImage(std::get<QImage>(m_request)));
    }

    NumberSteps stepsOf(const InkRequest &ink) const
    {
        return m_readAs == ReadAs::Number ? numberSteps(ink.drawing, ink.penWidth, m_options)
                                          : NumberSteps{{normalise(ink.drawing, ink.penWidth, m_options)}, {}};
    }

    NumberSteps stepsOf(const Image &image) const
    {
        return m_readAs == ReadAs::Number ? numberSteps(image, m_preparation, m_options)
                                          : NumberSteps{{preparedSteps(image, m_preparation, m_options)}, {}};
    }

    const Request &m_request;
    NormalisationOptions m_options;
    ReadAs m_readAs;
    InputPreparation m_preparation;
    std::optional<NumberSteps> m_steps;
};

/// The mark to look at.
DrawingPrediction shownMark(const NumberPrediction &number)
{
    const auto rejected = std::ranges::find_if(number.digits, &DrawingPrediction::rejected);
    if (rejected != number.digits.end())
        return *rejected;
    return number.digits.empty() ? DrawingPrediction() : number.digits.front();
}

} // namespace

struct DrawingReader::Private {
    struct Task {
        Request request;
        NetworkPointer a;
        NetworkPointer b;
        NormalisationOptions options;
        ReadAs readAs = ReadAs::Digit;

        DrawingPredictions predicted() const;
    };

    explicit Private(DrawingReader *owner);
    void change(const std::function<void(Task &)> &set);
    void work(const std::stop_token &stop);

    DrawingReader *reader;
    std::mutex mutex;
    std::condition_variable_any changed;
    Task task; // the newest; read again when a model changes
    bool waiting = false;
    Mailbox mailbox;
    std::jthread thread; // last: it ends before what it uses
};

DrawingPredictions DrawingReader::Private::Task::predicted() const
{
    NormalisedRequest input(request, options, readAs);
    NumberPrediction readByA = input.readBy(a);
    std::optional<NumberPrediction> readByB;
    if (b)
        readByB = input.readBy(b);
    const bool isNumber = readByA.digits.size() != 1 || (readByB && readByB->digits.size() != 1);
    DrawingPredictions result{.a = shownMark(readByA)};
    if (readByB)
        result.b = shownMark(*readByB);
    if (isNumber) {
        result.numberA = std::move(readByA);
        result.numberB = std::move(readByB);
    } else if (!options.skipped.empty()) {
        result.withAllSteps
            = shownMark(NormalisedRequest(request, {.skipped = {}, .rings = options.rings}, ReadAs::Digit).readBy(a));
    }
    return result;
}

DrawingReader::Private::Private(DrawingReader *owner)
    : reader(owner)
    , thread([this](const std::stop_token &stop) { work(stop); })
{
}

/// Asks for another reading.
void DrawingReader::Private::change(const std::function<void(Task &)> &set)
{
    {
        const std::lock_guard lock(mutex);
        set(task);
        waiting = true;
    }
    changed.notify_one();
}

void DrawingReader::Private::work(const std::stop_token &stop)
{
    useThreads(1);
    while (true) {
        std::unique_lock lock(mutex);
        if (!changed.wait(lock, stop, [this] { return waiting; }))
            return;
        waiting = false;
        const Task newest = task;
        lock.unlock();
        if (!newest.a || std::holds_alternative<std::monostate>(newest.request))
            continue;
        mailbox.post([reader = reader, predicted = newest.predicted()] { Q_EMIT reader->predicted(predicted); });
    }
}

DrawingReader::DrawingReader(QObject *parent)
    : QObject(parent)
    , m_private(std::make_unique<Private>(this))
{
}

DrawingReader::~DrawingReader() = default;

void DrawingReader::setNetwork(ModelSide model, std::shared_ptr<const Network> network)
{
    m_private->change([&](auto &task) { (model == ModelSide::A ? task.a : task.b) = std::move(network); });
}

void DrawingReader::setOptions(const NormalisationOptions &options)
{
    m_private->change([&](auto &task) { task.options.skipped = options.skipped; });
}

void DrawingReader::setRings(Rings rings)
{
    m_private->change([&](auto &task) { task.options.rings = rings; });
}

void DrawingReader::setReadAs(ReadAs readAs)
{
    m_private->change([&](auto &task) { task.readAs = readAs; });
}

void DrawingReader::read(const Drawing &drawing, double penWidth)
{
    m_private->change([&](auto &task) { task.request = InkRequest{drawing, penWidth}; });
}

void DrawingReader::read(const QImage &image)
{
    m_private->change([&](auto &task) { task.request = image; });
}

} // namespace digitlab::ui
