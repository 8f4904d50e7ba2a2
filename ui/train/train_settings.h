// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/training_config.h"

#include <QWidget>
#include <memory>

class QLayout;

namespace digitlab::ui {

class SettingsForm;

/// The left side of the Train page: the settings with the layer table under them, what the setting in hand does, and
/// Train, Pause, Stop.
class TrainSettings : public QWidget
{
    Q_OBJECT

public:
    explicit TrainSettings(QWidget *parent = nullptr);
    ~TrainSettings() override;

    SettingsForm *form();
    void setConfig(const RunConfig &config);
    /// What the next run is to be called; empty: by its settings.
    QString runName() const;
    void clearRunName();
    /// What it trains on.
    void setData(int trainCount, int classCount, const QString &summary);
    /// How many digits of the user's own could join the training split, and whether they do.
    void setOwnDigits(const QString &text, int count, bool added);
    /// How long a training would take, and where that comes from.
    void setEstimate(const QString &text, const QString &source);
    void setRunning(bool running);
    void setPaused(bool paused);

Q_SIGNALS:
    void trainRequested();
    void pauseRequested();
    void proceedRequested();
    void stopRequested();
    void ownDigitsToggled(bool added);
    /// Another dataset should be opened.
    void datasetChangeRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QLayout *makeDataRow();
    QWidget *makeScrolled();
    QWidget *makeActions();
    void showLayers();
    void showDefaultName();
    void updateActions();

    struct Private;
    std::unique_ptr<Private> m_private;
};

} // namespace digitlab::ui
