// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/jobs/open_dataset.h"

#include <QObject>
#include <optional>

namespace digitlab::ui {

class MessageBar;

/// Asks where a run's dataset lies now, when its folder is gone, and says whether what is there is the same.
class MissingDataset : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive it.
    MissingDataset(OpenDataset &dataset, MessageBar &messages, QObject *parent = nullptr);

    /// Opens what was sought last from there.
    void lookIn(const QString &folder);

private:
    void ask(const DatasetIdentity &dataset, int classes);
    void chooseFolder();
    void compare(const SplitDataset &found);

    OpenDataset &m_dataset;
    MessageBar &m_messages;
    DatasetIdentity m_sought;
    int m_classes = 0;
    bool m_isLooking = false; ///< what is opened next is what was found
};

} // namespace digitlab::ui
