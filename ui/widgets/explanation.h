// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <optional>
#include <vector>

namespace digitlab::ui {

/// What is explained with a plot from a run.
enum class Topic { Relu, Adam, Dropout, Padding, Pooling, Shuffling };

struct Explanation {
    QString title;
    QString text;   ///< some sentences
    QString source; ///< authors, title, year
};

std::vector<Topic> allTopics();
Explanation explanationOf(Topic topic);
/// `key` as in settings(); none where the setting's own sentence says it all.
std::optional<Topic> topicOfSetting(const QString &key);

} // namespace digitlab::ui
