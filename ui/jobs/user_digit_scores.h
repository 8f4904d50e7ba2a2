// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/user_digits_score.h"
#include "ui/jobs/job.h"

#include <QString>
#include <filesystem>
#include <map>
#include <memory>
#include <optional>

namespace digitlab::ui {

/// A network to be measured on the user's digits.
struct ScoredNetwork {
    QString key;                            ///< tells it from the others; the same key means the same weights
    std::shared_ptr<const Network> network; ///< null: it is read from `file` when its turn comes
    std::vector<std::string> classNames;
    std::filesystem::path file;
};

/// How well networks read the user's digits, measured one after the other and remembered as long as the digits
/// stay.
class UserDigitScores : public Job
{
    Q_OBJECT

public:
    explicit UserDigitScores(QObject *parent = nullptr);
    ~UserDigitScores() override;

    /// What was measured before is forgotten.
    void setDigits(std::vector<UserDigit> digits);
    /// Measures those that are not known yet, in this order; what was under way is given up.
    void measure(const std::vector<ScoredNetwork> &networks);
    std::optional<UserDigitsScore> score(const QString &key) const;

Q_SIGNALS:
    void scored(const QString &key);
    /// A model that cannot be read: a sentence that names its file.
    void refused(const QString &key, const QString &message);

private:
    void take(quint64 generation, const QString &key, const UserDigitsScore &score);
    void measureAll(const std::vector<ScoredNetwork> &networks, const std::vector<UserDigit> &digits,
        quint64 generation, const std::stop_token &stop);

    std::shared_ptr<const std::vector<UserDigit>> m_digits;
    std::map<QString, UserDigitsScore> m_scores;
    quint64 m_generation = 0; // of the digits
};

/// "12 of 14 of my digits read: 85.7 % (60.1 to 96.0 %)"; empty for none.
QString userDigitScoreText(const UserDigitsScore &score);
/// "My digits", or "My drawings" where it counts others.
QString scoredName(const UserDigitsScore &score);

} // namespace digitlab::ui
