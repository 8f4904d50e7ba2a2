// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/user_digit_scores.h"

#include "core/data/user_labels.h"
#include "core/exchange/model_import.h"
#include "core/nn/runtime.h"
#include "ui/style/text.h"

#include <algorithm>

namespace digitlab::ui {

namespace {

UserDigitsScore scoreOf(const ScoredNetwork &scored, const std::vector<UserDigit> &digits, const std::stop_token &stop)
{
    if (scored.network)
        return scoreUserDigits(scored.network, scored.classNames, digits, stop);
    const Model model = openModel(scored.file).model;
    return scoreUserDigits(std::make_shared<const Network>(model.network), model.classNames, digits, stop);
}

} // namespace

UserDigitScores::UserDigitScores(QObject *parent)
    : Job(parent)
    , m_digits(std::make_shared<const std::vector<UserDigit>>())
{
}

UserDigitScores::~UserDigitScores()
{
    stopAndWait();
}

void UserDigitScores::setDigits(std::vector<UserDigit> digits)
{
    cancel();
    ++m_generation;
    m_scores.clear();
    m_digits = std::make_shared<const std::vector<UserDigit>>(std::move(digits));
}

void UserDigitScores::measure(const std::vector<ScoredNetwork> &networks)
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

std::optional<UserDigitsScore> UserDigitScores::score(const QString &key) const
{
    const auto found = m_scores.find(key);
    return found == m_scores.end() ? std::nullopt : std::optional(found->second);
}

/// On the job's thread.
void UserDigitScores::measureAll(const std::vector<ScoredNetwork> &networks, const std::vector<UserDigit> &digits,
    quint64 generation, const std::stop_token &stop)
{
    useThreads(1);
    for (const ScoredNetwork &network : networks) {
        std::function<void()> report;
        try {
            const UserDigitsScore score = scoreOf(network, digits, stop);
            report = [this, generation, key = network.key, score] { take(generation, key, score); };
        } catch (const std::exception &error) {
            report = [this, key = network.key, message = shownPath(error.what())] { Q_EMIT refused(key, message); };
        }
        if (stop.stop_requested())
            return;
        post(report);
    }
}

void UserDigitScores::take(quint64 generation, const QString &key, const UserDigitsScore &score)
{
    if (generation != m_generation)
        return;
    m_scores[key] = score;
    Q_EMIT scored(key);
}

QString scoredName(const UserDigitsScore &score)
{
    const bool areDigits
        = std::ranges::all_of(score.byLabel, [](const auto &entry) { return isDigitLabel(entry.first); });
    return areDigits ? UserDigitScores::tr("My digits") : UserDigitScores::tr("My drawings");
}

QString userDigitScoreText(const UserDigitsScore &score)
{
    if (score.all.total == 0)
        return {};
    return UserDigitScores::tr("%1: %2 of %3 predicted correctly, %4")
        .arg(scoredName(score), countText(score.all.correct), countText(score.all.total),
            percentText(score.all.fraction(), score.all.interval()));
}

} // namespace digitlab::ui
