#pragma once

#include "core/model/network.h"
#include "ui/background_task.h"

#include <QObject>
#include <filesystem>
#include <memory>

namespace digitlab::ui {

/// How well a network reads the user's own kept digits, measured on a thread of its own.
class KeptDigits : public QObject
{
    Q_OBJECT

public:
    explicit KeptDigits(const std::filesystem::path &file, QObject *parent = nullptr);

    /// Reads all of them; `penWidth` in canvas units. measured() follows; what is under way is given up.
    void measure(std::shared_ptr<const Network> network, double penWidth);

Q_SIGNALS:
    /// "12 of 14 of my digits read: 85.7 % (60.1 to 96.0 %)"; empty where none is kept.
    void measured(const QString &summary);
    void failed(const QString &message);

private:
    std::filesystem::path m_file;
    BackgroundTask m_task;
};

} // namespace digitlab::ui
