// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/kept_scores.h"

#include "core/nn/runtime.h"
#include "core/training/model_file.h"
#include "ui/style/text.h"

namespace digitlab::ui {

namespace {

KeptDigitsScore scoreOf(const ScoredNetwork &scored, const std::vector<KeptDigit> &digits, const std::stop_token &stop)
{
    if (scored.network)
        return scoreKeptDigits(scored.network, scored.classNames, digits, stop);
    const Model model = loadModel(scored.file);
    return scoreKeptDigits(std::make_shared<const Network>(model.network), model.classNames, digits, stop);
}

} // namespace

KeptScores::KeptScores(QObject *parent)
    : Job(parent)
    , m_digits(std::make_shared<const std::vector<KeptDigit>>())
{
}

KeptScores::~KeptScores()
{
    stopAndWait();
}

void KeptScores::setDigits(std::vector<KeptDigit> digits)
{
    cancel();
    ++m_generation;
    m_scores.clear();
    m_digits = std::make_shared<const std::vector<KeptDigit>>(std::move(digits));
}

void KeptScores::measure(const std::vector<ScoredNetwork> &networks)
{
    std::vector<ScoredNetwork> unknown;
    for (const ScoredNetwork &network : networks)
        if (!m_scores.contains(network.key))
            unknown.push_back(network);
    cancel();
    if (unknown.empty() || m_digits->empty())
        return;
    start([this, unknown, digits = m_digits, generation = m_generation](const std::stop_token &stop,
              const ProgressObserver &) { measureAll(unknown, *digits, generation, stop); },
        [] {});
}

std::optional<KeptDigitsScore> KeptScores::score(const QString &key) const
{
    const auto found = m_scores.find(key);
    return found == m_scores.end() ? std::nullopt : std::optional(found->second);
}

/// On the job's thread.
void KeptScores::measureAll(const std::vector<ScoredNetwork> &networks, const std::vector<KeptDigit> &digits,
    quint64 generation, const std::stop_token &stop)
{
    useThreads(1);
    for (const ScoredNetwork &network : networks) {
        std::function<void()> tell;
        try {
            const KeptDigitsScore score = scoreOf(network, digits, stop);
            tell = [this, generation, key = network.key, score] { take(generation, key, score); };
        } catch (const std::exception &error) {
            tell = [this, key = network.key, message = shownPath(error.what())] { Q_EMIT refused(key, message); };
        }
        if (stop.stop_requested())
            return;
        post(tell);
    }
}

void KeptScores::take(quint64 generation, const QString &key, const KeptDigitsScore &score)
{
    if (generation != m_generation)
        return;
    m_scores[key] = score;
    Q_EMIT scored(key);
}

QString keptScoreText(const KeptDigitsScore &score)
{
    if (score.all.total == 0)
        return {};
    return KeptScores::tr("My digits: %1 of %2 predicted correctly, %3")
        .arg(countText(score.all.correct), countText(score.all.total),
            percentText(score.all.share(), score.all.interval()));
}

} // namespace digitlab::ui
