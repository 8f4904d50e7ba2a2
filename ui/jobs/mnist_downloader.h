// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/download/mnist_download.h"

#include <QObject>
#include <memory>

namespace digitlab::ui {

/// Downloads MNIST on a thread of its own; signals come on the GUI thread.
class MnistDownloader : public QObject
{
    Q_OBJECT

public:
    /// Into the user's data folder, from the public mirrors.
    explicit MnistDownloader(QObject *parent = nullptr);
    ~MnistDownloader() override;

    /// Another folder and other files or mirrors; `download`'s progress and stop are not used.
    void setSource(const std::filesystem::path &folder, const MnistDownload &download);

    /// Goes on with what an earlier download left.
    void start();
    /// What has come is kept for the next start.
    void cancel();
    bool isBusy() const;

Q_SIGNALS:
    void progressed(int bytes, int total); ///< at most 30 times a second
    void downloaded(const QString &folder);
    void failed(const QString &message);
    void cancelled();

private:
    struct Private;
    std::unique_ptr<Private> m_private;
};

} // namespace digitlab::ui
