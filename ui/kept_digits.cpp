#include "ui/kept_digits.h"

#include "core/drawing/classifier.h"
#include "core/drawing/drawings_file.h"
#include "core/evaluation/interval.h"
#include "core/training/runtime.h"
#include "ui/text.h"

namespace digitlab::ui {

namespace {

struct Score {
    int correct = 0;
    int total = 0;
};

Score readAll(
    const Classifier &classifier, const std::vector<Drawing> &drawings, double penWidth, const std::stop_token &stop)
{
    Score score;
    for (const Drawing &drawing : drawings) {
        if (stop.stop_requested())
            break;
        if (!drawing.label)
            continue;
        ++score.total;
        score.correct += classifier.read(drawing, penWidth).predicted == *drawing.label ? 1 : 0;
    }
    return score;
}

QString summaryOf(const Score &score)
{
    if (score.total == 0)
        return {};
    const double share = static_cast<double>(score.correct) / score.total;
    return KeptDigits::tr("%1 of %2 of my digits read: %3")
        .arg(score.correct)
        .arg(score.total)
        .arg(percentText(share, wilsonInterval(score.correct, score.total)));
}

} // namespace

KeptDigits::KeptDigits(const std::filesystem::path &file, QObject *parent)
    : QObject(parent)
    , m_file(file)
{
    connect(&m_task, &BackgroundTask::failed, this, &KeptDigits::failed);
}

void KeptDigits::measure(std::shared_ptr<const Network> network, double penWidth)
{
    m_task.start([this, network = std::move(network), penWidth, file = m_file](
                     const std::stop_token &stop, const ProgressObserver &) {
        useThreads(1);
        const auto drawings = exists(file) ? readDrawings(file) : std::vector<Drawing>();
        const QString summary = summaryOf(readAll(Classifier(network), drawings, penWidth, stop));
        return BackgroundTask::Delivery([this, summary] { Q_EMIT measured(summary); });
    });
}

} // namespace digitlab::ui
