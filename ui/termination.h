#pragma once

#include <QObject>
#include <functional>

namespace digitlab::ui {

/// Turns SIGINT and SIGTERM into a call on the GUI thread. One at a time.
class Termination : public QObject
{
    Q_OBJECT

public:
    explicit Termination(std::function<void()> onSignal);
    ~Termination() override;

private:
    void handle();

    std::function<void()> m_onSignal;
};

} // namespace digitlab::ui
