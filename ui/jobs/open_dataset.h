// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/runs/run.h"
#include "ui/jobs/dataset_loader.h"
#include "ui/jobs/settings.h"
#include "ui/jobs/user_digits.h"

#include <QObject>
#include <memory>

namespace digitlab::ui {

/// The dataset that was opened last and, where they are added, the user's digits as they stood when that was chosen
/// or the last training began: what the next run is trained on.
class OpenDataset : public QObject
{
    Q_OBJECT

public:
    using Data = std::shared_ptr<const SplitDataset>;

    /// `settings` and `digits` must outlive it.
    OpenDataset(Settings &settings, UserDigits &digits, QObject *parent = nullptr);

    /// Null until one has been read.
    Data data() const { return m_data; }
    /// Whether a run on that dataset was trained on what is open.
    bool holds(const DatasetIdentity &dataset) const;
    DatasetLoader &loader() { return m_loader; }
    /// Opens the last folder again, or the built-in digits where there is none.
    void openLast();

    /// What a run was trained on, split and prepared as it was, with the user's digits where it had some; missing()
    /// follows where its folder is gone.
    void openAgain(const DatasetIdentity &dataset, int classes);

    /// The user's digits.
    UserDigits &userDigits() { return m_digits; }
    bool addsUserDigits() const;
    /// Whether the user's digits join the training split; changed() follows.
    void setAddsUserDigits(bool added);
    /// They join as they stand now; changed() follows where that makes a difference.
    void joinUserDigits();
    /// How many of the user's digits are of its classes; all while nothing is open.
    int usableUserDigits() const;
    /// Any dataset, with the user's digits on its training split.
    Data withUserDigits(const Data &data) const;

Q_SIGNALS:
    void changed(std::shared_ptr<const digitlab::SplitDataset> data);
    /// What was to be opened again is not where it was.
    void missing(const digitlab::DatasetIdentity &dataset, int classes);

private:
    void take(const Data &data);

    Settings &m_settings;
    UserDigits &m_digits;
    Data m_opened; ///< without the user's digits
    Data m_data;
    DatasetLoader m_loader;
};

} // namespace digitlab::ui
