// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace digitlab::ui {

/// One line of plain text that ends in an ellipsis where there is no room for all of it; the tool tip then has the
/// whole.
class ElidedLabel : public QLabel
{
    Q_OBJECT

public:
    using QLabel::QLabel;

    /// What is seen of the text.
    QString shownText() const;
    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
};

} // namespace digitlab::ui
