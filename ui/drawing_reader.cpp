#include "ui/drawing_reader.h"

#include "core/training/runtime.h"
#include "ui/image_decoder.h"

#include <condition_variable>
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

Reading readBy(const NetworkPointer &network, const Request &request)
{
    try {
        const Classifier classifier(network);
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
    };

    explicit Private(DrawingReader *owner);
    void ask(Request request);
    void work(const std::stop_token &stop);

    DrawingReader *reader;
    std::mutex mutex;
    std::condition_variable_any changed;
    Task task; // the newest; read again when a judge changes
    bool waiting = false;
    std::jthread thread; // last: it ends before what it uses
};

DrawingReader::Private::Private(DrawingReader *owner)
    : reader(owner)
    , thread([this](const std::stop_token &stop) { work(stop); })
{
}

void DrawingReader::Private::ask(Request request)
{
    {
        const std::lock_guard lock(mutex);
        task.request = std::move(request);
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
        JudgedDrawing judged{.a = readBy(newest.a, newest.request)};
        if (newest.b)
            judged.b = readBy(newest.b, newest.request);
        QMetaObject::invokeMethod(
            reader, [reader = reader, judged] { Q_EMIT reader->judged(judged); }, Qt::QueuedConnection);
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
    {
        const std::lock_guard lock(m_private->mutex);
        (judge == Judge::A ? m_private->task.a : m_private->task.b) = std::move(network);
        m_private->waiting = true;
    }
    m_private->changed.notify_one();
}

void DrawingReader::read(const Drawing &drawing, double penWidth)
{
    m_private->ask(InkRequest{drawing, penWidth});
}

void DrawingReader::read(const QImage &picture)
{
    m_private->ask(picture);
}

} // namespace digitlab::ui
