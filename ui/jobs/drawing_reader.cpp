// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/drawing_reader.h"

#include "core/nn/runtime.h"
#include "ui/jobs/image_decoder.h"
#include "ui/jobs/mailbox.h"

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

Reading readBy(const NetworkPointer &network, const Request &request, const NormalisationOptions &options)
{
    try {
        const Classifier classifier(network, options);
        if (const auto *ink = std::get_if<InkRequest>(&request))
            return classifier.read(ink->drawing, ink->penWidth);
        return classifier.read(fromQImage(std::get<QImage>(request)));
    } catch (const std::exception &error) {
        Reading refused;
        refused.steps.rejection = error.what();
        return refused;
    }
}

} // namespace

struct DrawingReader::Private {
    struct Task {
        Request request;
        NetworkPointer a;
        NetworkPointer b;
        NormalisationOptions options;

        JudgedDrawing judged() const;
    };

    explicit Private(DrawingReader *owner);
    void change(const std::function<void(Task &)> &set);
    void work(const std::stop_token &stop);

    DrawingReader *reader;
    std::mutex mutex;
    std::condition_variable_any changed;
    Task task; // the newest; read again when a judge changes
    bool waiting = false;
    Mailbox mailbox;
    std::jthread thread; // last: it ends before what it uses
};

JudgedDrawing DrawingReader::Private::Task::judged() const
{
    JudgedDrawing result{.a = readBy(a, request, options)};
    if (b)
        result.b = readBy(b, request, options);
    if (!options.skipped.empty())
        result.withAllSteps = readBy(a, request, {});
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
        mailbox.post([reader = reader, judged = newest.judged()] { Q_EMIT reader->judged(judged); });
    }
}

DrawingReader::DrawingReader(QObject *parent)
    : QObject(parent)
    , m_private(std::make_unique<Private>(this))
{
}

DrawingReader::~DrawingReader() = default;

void DrawingReader::setNetwork(Judge judge, std::shared_ptr<const Network> network)
{
    m_private->change([&](auto &task) { (judge == Judge::A ? task.a : task.b) = std::move(network); });
}

void DrawingReader::setOptions(const NormalisationOptions &options)
{
    m_private->change([&](auto &task) { task.options = options; });
}

void DrawingReader::read(const Drawing &drawing, double penWidth)
{
    m_private->change([&](auto &task) { task.request = InkRequest{drawing, penWidth}; });
}

void DrawingReader::read(const QImage &picture)
{
    m_private->change([&](auto &task) { task.request = picture; });
}

} // namespace digitlab::ui
