// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/dataset.h"

#include <QObject>
#include <memory>

namespace digitlab::ui {

/// Examines datasets on a thread of its own, one examination at a time; signals come on the GUI thread.
class DatasetChecker : public QObject
{
    Q_OBJECT

public:
    explicit DatasetChecker(QObject *parent = nullptr);
    ~DatasetChecker() override;

    /// Gives what reading found and what the pictures show.
    void check(std::shared_ptr<const SplitDataset> data);
    /// Trains small networks to find pictures that look like another class than theirs.
    void findLookAlikes(std::shared_ptr<const SplitDataset> data);
    void cancel();
    bool isBusy() const;

Q_SIGNALS:
    void started(const QString &what);
    void progressed(int done, int total); ///< at most 30 times a second
    void checked(const std::vector<digitlab::Finding> &findings);
    void lookAlikesFound(const std::vector<digitlab::Finding> &findings);
    void failed(const QString &message);
    void cancelled();

private:
    struct Private;
    std::unique_ptr<Private> m_private;
};

} // namespace digitlab::ui
