// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/data/dropped.h"

#include <QObject>

class QWidget;

namespace digitlab::ui {

/// Takes files and folders that are dropped anywhere on a window before the part under the pointer sees them, so that
/// the same drop does the same everywhere.
class DropFilter : public QObject
{
    Q_OBJECT

public:
    explicit DropFilter(QWidget &window);

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void dropped(const digitlab::ui::Dropped &dropped);

private:
    QWidget &m_window;
};

} // namespace digitlab::ui
